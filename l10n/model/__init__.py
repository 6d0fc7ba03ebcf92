"""The words everything else is said in: frozen values, no behaviour that touches the world."""
