"""Put targets into the article: an edition, and the account of what it is made of."""
