"""Files that other tools open: XLIFF, TMX and TBX, out and in."""
