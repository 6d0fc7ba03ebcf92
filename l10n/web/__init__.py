"""The review page: what is said over HTTP. Only `l10n serve` loads it; it needs `l10n[web]`."""
