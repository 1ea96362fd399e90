"""What this project and its peers score on the same items."""
