"""French phrases that other languages have taken over, without their articles."""

from __future__ import annotations

from typing import Final

LOANS: Final = """
a la carte|à la carte|à la mode|à propos|agent provocateur|aide-mémoire|ancien régime|art de vivre
art déco|art nouveau|au pair|avant la lettre|bal masqué|bête noire|belle époque|billet doux
bon vivant|bric-à-brac|carte blanche|casus belli|cause célèbre|c'est la vie|chaise longue
chargé d'affaires|chef de cabinet|chef d'œuvre|cordon bleu|corps diplomatique|coup de cœur
coup de foudre|coup de grâce|coup de main|coup de théâtre|coup d'état|coup d'œil|crème brûlée
crème de la crème|crème fraîche|cri de cœur|croix de guerre|cul-de-sac|déjà vu|dernier cri
droit de seigneur|eau de cologne|eau de parfum|eau de toilette|éminence grise|en bloc|en famille
en garde|en masse|en passant|en plein air|en route|en suite|enfant terrible|esprit de corps
fait accompli|faux pas|femme fatale|fête nationale|film noir|fin de siècle|fleur de lys
fleur de sel|foie gras|folie à deux|force de frappe|force majeure|gilets jaunes|grand prix
haute couture|haute cuisine|hors d'œuvre|hors-d'œuvre|idée fixe|jet d'eau|je ne sais quoi
joie de vivre|laissez faire|laissez-faire|l'art pour l'art|maillot jaune|maison de couture
maître d'hôtel|mal du siècle|mardi gras|ménage à trois|mise en place|mise en scène|mot juste
moules frites|nom de guerre|nom de plume|nouveau riche|nouvelle cuisine|nouvelle vague
noblesse oblige|objet d'art|pain au chocolat|papier mâché|par excellence|pas de deux
pièce de résistance|pied-à-terre|plat du jour|plein air|pot-au-feu|prêt-à-porter|raison d'état
raison d'être|roman à clef|roman-fleuve|sans-culottes|sang-froid|savoir-faire|savoir-vivre
son et lumière|succès de scandale|table d'hôte|tarte tatin|tête-à-tête|tour de force
tour d'horizon|tous azimuts|trompe-l'œil|vin de pays|vin ordinaire|vis-à-vis|vol-au-vent
"""
"""Parted by "|" or lines; in lower case, with straight apostrophes."""
