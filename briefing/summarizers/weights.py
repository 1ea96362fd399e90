"""What each feature of a sentence counts; made by benchmarks/train_news.py from 799 articles."""

# feature        in a short summary, and what is added towards a long one
WEIGHTS = {
    "place":        ( 0.275, -0.100),
    "second":       ( 0.170, -0.148),
    "depth":        (-0.161,  0.072),
    "recurrence":   ( 0.118,  0.037),
    "centrality":   ( 0.291,  0.347),
    "title":        ( 0.439,  0.102),
    "figure":       ( 0.055,  0.032),
    "length":       ( 0.394,  0.673),
    "scrap":        (-0.085, -0.277),
}  # fmt: skip
