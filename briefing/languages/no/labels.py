"""Norwegian: the marks around what somebody says; a briefing's own words are not written in it yet."""

from briefing.languages.documents import Labels

TABLE = Labels(quotes=("«", "»"))
