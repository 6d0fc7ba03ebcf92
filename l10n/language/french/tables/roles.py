"""Words that say what a person is, where a town is, whose somebody is: by how they begin."""

from __future__ import annotations

from typing import Final

ROLES: Final = """
    président ministre premi maire chancel chef roi reine prince pape sénat déput porte-parole
    patron dirigeant leader entraîneur sélectionneur attaquant joueur capitaine gardien capitale
    ville région pays état gouvern ambassad général colonel juge procureur avocat écrivain acteur
    actrice chanteu
    français allemand italien espagnol britannique anglais améric russe ukrain chinois japonais
    portugais belge suisse européen turc grec polonais israél palestin iran
""".split()
