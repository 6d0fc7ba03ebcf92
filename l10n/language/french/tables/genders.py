"""Given names that are a man's alone, or a woman's alone, in the press of whatever country.

Not complete, and meant to be sure: names of both (Claude, Dominique, Camille, Andrea, Charlie) are
left out, as are those that are a man's here and a woman's there (Simone, Nicola, Kim).
"""

from __future__ import annotations

from typing import Final

MEN: Final = frozenset(
    """
    Abdel Abdelaziz Abdoulaye Achille Adrien Ahmed Alain Alberto Alejandro Alexandre Alexeï Alfred
    Ali Alphonse Amadou Anatole Andrés André Antoine Antonin Antonio António Antony Armand Arnaud
    Arthur Auguste Barack Bachar Baptiste Bart Bashar Bastien Benedict Benjamin Benoît Bernard
    Bertrand Bill Boris Brice Bruno Carles Carlos Charles Christian Christophe Clément Cyril Damien
    Daniel David Denis Didier Diego Dimitri Dmitri Donald Édouard Éric Emmanuel Enrico Enzo Ernest
    Étienne Eugène Fabien Fabrice Félix Fernando Florian François Franck Frank Franz Frédéric
    Friedrich Gabriel George Georges Gérald Gérard Gilbert Giorgio Giovanni Giuseppe Gonzalo
    Grégory Guillaume Gustave Hamid Hans Hassan Henri Henry Hervé Hubert Hugo Ibrahim Igor Ismaïl
    Ivan Iván Jack Jacques Jair James Javier Jeremy Jérémy Jérôme Joachim Joël John Jordan Jorge
    Josep José João Juan Julien Justin Karim Karl Keir Kevin Kylian Laurent Léon Lionel Louis Luca
    Luc Lucas Lucien Ludovic Luigi Luis Luiz Mahmoud Manuel Marc Marcel Marco Mario Mariano Mark
    Martin Matteo Matthieu Maurice Maxime Mehdi Michel Miguel Mike Mohamed Mohammed Moussa Mustafa
    Nicolas Nicolás Oleg Olaf Oscar Otto Pablo Pascal Patrick Paul Paulo Pedro Philippe Pierre
    Quentin Raphaël Raymond Recep René Richard Robert Roger Roland Romain Ronald Sébastien Serge
    Sergueï Sergio Silvio Simon Stéphane Steve Thierry Thibault Thomas Tom Tony Valéry Victor
    Viktor Vincent Vladimir Volodymyr Walter William Wolfgang Xavier Yann Yannick Yves Youssef
    Jean-Baptiste Jean-Charles Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc
    Jean-Marie Jean-Michel Jean-Paul Jean-Philippe Jean-Pierre Jean-Yves Pierre-Yves Pierre-Henri
    """.split()
)

WOMEN: Final = frozenset(
    """
    Adèle Agathe Agnès Aïcha Alexandra Alice Amandine Amélie Ana Anaïs Angela Ángela Angélique Anna
    Anne Annette Annick Annie Apolline Astrid Aude Audrey Aurélie Aurore Barbara Béatrice Bénédicte
    Bernadette Brigitte Carla Carmen Carole Caroline Catherine Cécile Céline Chantal Charlotte Chloé
    Christelle Christiane Christine Claire Clara Claudia Clémence Clémentine Clotilde Colette
    Coralie Corinne Cristina Delphine Denise Diane Edith Élisabeth Élise Élisa Élodie Emma
    Emmanuelle Emily Estelle Esther Eva Fabienne Fanny Fatima Florence Françoise Gabrielle Geneviève
    Ghislaine Giorgia Gisèle Giulia Hélène Hillary Inès Ingrid Irène Isabel Isabelle Jacinda
    Jacqueline Janet Jeanne Jennifer Jessica Joséphine Josiane Julia Julie Juliette Justine Kamala
    Karine Katia Laetitia Laura Laure Laurence Léa Liliane Lise Louise Lucie Madeleine Margaret
    Margarita Margaux Marguerite María Maria Mariana Marianne Marie Marina Marine Marion Marta
    Martha Martine Mathilde Mélanie Melania Mélissa Michelle Mireille Monique Muriel Myriam Nadia
    Nadine Nancy Natacha Nathalie Nora Odile Olivia Olga Patricia Paula Pauline Pénélope
    Rachel Rachida Raquel Roberta Rosa Roselyne Sandra Sandrine Sanna Sarah Ségolène Sofia Solange
    Sophie Stéphanie Susana Suzanne Svetlana Sylvie Teresa Theresa Thérèse Tatiana Ursula Valentine
    Valérie Vanessa Véronique Victoria Virginie Viviane Yaël Yolanda Yolande Yvette Yvonne Zoé
    Anne-Marie Marie-Ange Marie-Christine Marie-Claude Marie-France Marie-Laure Marie-Pierre
    """.split()
)

MENS_TITLES: Final = ("M.", "MM.", "monsieur", "Monsieur", "Mgr")
WOMENS_TITLES: Final = ("Mme", "Mmes", "Mlle", "madame", "Madame")
