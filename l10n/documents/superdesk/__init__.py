"""The posts of Superdesk Live Blog."""
