"""What is known of each language: data in folders, one module a stage, loaded when first asked for."""

from functools import cache
from importlib import import_module
from typing import TypeVar

from briefing.languages.neighbours import NEIGHBOURS
from briefing.languages.tables import Page, Sentences, Speech, Words

Table = TypeVar("Table")

UNKNOWN = "und"

NAMES = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian",
    "it": "Italian", "ja": "Japanese", "ko": "Korean", "nl": "Dutch", "no": "Norwegian", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "th": "Thai", "tr": "Turkish",
    "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
# The commonest words of the languages that share a script: enough to tell an article's, without loading every table.
SIGNATURES = {
    code: frozenset(words.split())
    for code, words in {
        "cs": "a se na je že v to s z do o k i ve za od po při jako ale který která které jsou byl byla podle pro není "
              "nebo také však už jeho jsem",
        "da": "og i at det er en til på af for med den de som der ikke et har fra om var ved men også efter blev kan vil "
              "være eller af sig nu hvor",
        "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er "
              "hat dass sie nach wird bei",
        "en": "the of and to in a is that for it as was with be by on not he his are this at from have or had but which "
              "they an were has its will said",
        "es": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí "
              "porque esta son entre está cuando muy sin sobre también",
        "fi": "ja on ei että oli hän se mutta ovat joka kun niin myös sen mukaan kuin ole tai vuoden jo sekä vain jos "
              "ollut nyt mitä hänen tämä olisi voi jälkeen",
        "fr": "de la le et les des en un une du que est pour qui dans par sur au pas plus ne se sont avec il ce cette "
              "ont aux été mais ou leur comme elle",
        "hu": "a az és hogy nem is egy van volt meg ez már csak de szerint ki mint kell azt vagy még lesz el minden után "
              "ha lehet aki pedig sem",
        "it": "di e che la il in un a per è una non sono del con si da le dei nel della al come anche alla più gli delle "
              "ha ma lo i o se suo dalla stato",
        "nl": "de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij uit door naar nog "
              "wordt over worden hij ze werd heeft zich",
        "no": "og i det er på som en til av at for med har de ikke den et om fra var ved men han seg også etter blir kan "
              "vil være eller ble hun nå hvor å",
        "pl": "w i na z się do nie że to jest o jak po za od przez dla ale co oraz są czy został który która które jego "
              "tym przy było ma może już także",
        "pt": "de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das à seu sua "
              "ou quando muito já também são pelo pela até",
        "ro": "de și a în la cu pe că din nu o este pentru care sa se un mai au fost lui al ale sau fi după ce este prin "
              "dar sunt această până",
        "ru": "и в не на что с он по как это но из к у за от о же так его для а все было бы только мы они был она или "
              "при также этого",
        "sv": "och i att det som en på är av för med den till inte har de ett om men var från vid så kan han efter också "
              "eller nu vi skulle blev sig när än",
        "tr": "ve bir bu da de için ile olarak çok daha olan en gibi sonra kadar ancak ise var o göre dedi ne her "
              "olduğunu ki değil mi oldu şu yeni",
        "uk": "і в не на що з у та до за як це від про для а але він його все було є ми або під час також які який яка "
              "може їх цього",
        "vi": "và của là có được cho trong các không người một với đã những này để khi từ đến về cũng năm tại ra sẽ như "
              "vào trên nhiều ông bị đó",
    }.items()
}  # fmt: skip
# Letters that words of a language are written with, and not those of every other in its script: they tell short texts.
LETTERS = {
    "ar": "أإؤةى", "cs": "áčďéěíňóřšťúůýž", "da": "åæéø", "de": "äöüß", "es": "áéíñóú", "fi": "äö", "fr": "àâçèéêëîïôœùûæ",
    "hu": "áéíóöőúüű", "it": "àèéìòù", "nl": "éëï", "no": "åæéø", "pl": "ąćęłńóśźż", "pt": "àáâãçéêíóôõú",
    "ro": "âăîșşțţ", "ru": "ёщъыэ", "sv": "äåéö", "tr": "âçğıöşü", "uk": "ґєії",
    "vi": "àáâãèéêìíòóôõùúýăđĩũơư" + "".join(map(chr, range(0x1EA0, 0x1EFA))),
}  # fmt: skip
# Languages that are told and have no tables: their commonest words.
TOLD = {code: told for script in NEIGHBOURS.values() for code, told in script.items()}
SPACELESS = frozenset({"ja", "th", "zh"})  # written without spaces between words


@cache
def table(language: str, kind: type[Table]) -> Table:
    """Load a language's table of this kind; an empty one where the language has none.

    The table is `TABLE` in `briefing/languages/<code>/<kind, lower case>.py`. Of a neighbour that has no tables, the words
    that tell it are its function words.
    """
    if language in NAMES:
        name = f"briefing.languages.{language}.{kind.__name__.lower()}"
        try:
            found = import_module(name).TABLE
        except ModuleNotFoundError as missing:
            if missing.name is None or not name.startswith(missing.name):
                raise
        else:
            assert isinstance(found, kind)
            return found
    neutral = kind()
    return neutral._replace(stopwords=TOLD[language]) if isinstance(neutral, Words) and language in TOLD else neutral


__all__ = ["LETTERS", "NAMES", "NEIGHBOURS", "SIGNATURES", "SPACELESS", "TOLD", "UNKNOWN", "Page", "Sentences", "Speech", "Words", "table"]
