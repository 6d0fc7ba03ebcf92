"""First names that French press text is full of: French, English, Russian, Arabic and others.

General knowledge, not complete; a first name tells that the capitalised word after it is a surname.
Words that are more often something else (Paris, Nice, Lourdes, Or) are left out.
"""

from __future__ import annotations

from typing import Final

FRENCH: Final = """
    Abel Achille Adam Adèle Adeline Adrien Adrienne Agathe Agnès Aimé Alain Alban Albane Albert Alex
    Alexandra Alexandre Alexia Alexis Alfred Alice Alicia Aline Alix Aloïs Alphonse Amandine Amélie
    Anaëlle Anaïs Anatole André Andréa Andrée Ange Angèle Angélique Anicet Anissa Anita Anna
    Annabelle Anne Annette Annick Annie Anouk Anselme Antoine Antoinette Antonin Apolline Ariane
    Aristide Armand Armelle Arnaud Arsène Arthur Astrid Aude Audrey Auguste Augustin Aurélie
    Aurélien Aurore Axel Aymeric Baptiste Barbara Barnabé Barthélemy Basile Bastien Béatrice
    Bénédicte Benjamin Benoît Bérénice Bernadette Bernard Berthe Bertille Bertrand Blaise Blanche
    Blandine Boris Brice Brigitte Bruno Camille Capucine Carine Carole Caroline Cassandre Catherine
    Cécile Céleste Célestin Célia Céline Chantal Charles Charlène Charlie Charlotte Chloé Christelle
    Christian Christiane Christine Christophe Clara Clarisse Claude Claudette Claudie Claudine
    Clélia Clémence Clément Clémentine Clotilde Colette Coline Colombe Constance Constant Coralie
    Corentin Corinne Cyprien Cyril Cyrille Damien Daniel Danièle Danielle Danny David Davy Delphine
    Denis Denise Diane Didier Diego Dimitri Dominique Donatien Dorian Doriane Dorothée Edgar Edgard
    Édith Edmond Édouard Edwige Élia Éliane Élie Éliette Élisa Élisabeth Élise Élodie Éloi Éloïse
    Elsa Elvire Émeline Émile Émilie Émilien Emma Emmanuel Emmanuelle Enzo Éric Ernest Erwan Estelle
    Esther Étienne Eugène Eugénie Éva Évelyne Fabien Fabienne Fabrice Fanny Félicie Félicité Félix
    Ferdinand Fernand Fernande Flavie Fleur Flora Florent Florentin Florian Floriane Francis Franck
    François Françoise Frank Fred Frédéric Frédérique Gabin Gabriel Gabrielle Gaël Gaëlle Gaëtan
    Garance Gaspard Gaston Gautier Geneviève Geoffrey Geoffroy Georges Georgette Gérald Géraldine
    Gérard Germain Germaine Gervais Ghislain Ghislaine Gilbert Gilberte Gildas Gilles Ginette Gisèle
    Grégoire Grégory Guillaume Gustave Guy Guylaine Gwenaël Gwenaëlle Gwendal Hadrien Hector Hélène
    Henri Henriette Hermine Hervé Hilaire Honoré Hortense Hubert Hugo Hugues Huguette Ignace Inès
    Irène Iris Isabelle Isaure Isidore Jacky Jacqueline Jacques Jade Jean Jeanne Jeannine Jérémie
    Jérémy Jérôme Jessica Joachim Jocelyn Jocelyne Joël Joëlle Johan Johann Johanna Jonathan Jordan
    Joseph Joséphine Josette Josiane Juan Jules Julia Julie Julien Julienne Juliette Justin Justine
    Karim Karine Katia Kevin Kévin Laetitia Laëtitia Lambert Laura Laure Laurence Laurène Laurent
    Laurette Lazare Léa Léandre Léo Léon Léonard Léonce Léonie Léopold Lila Lili Lilian Liliane
    Lilou Lina Line Lionel Lisa Lise Loïc Loïs Loïse Loris Lou Louane Louis Louise Loup Luc Lucas
    Lucette Lucie Lucien Lucienne Lucile Lucille Ludivine Ludovic Lydie Maël Maëlle Maëlys Mahaut
    Maïté Manon Manuel Manuela Marc Marceau Marcel Marceline Marcelle Margaux Margot Marguerite
    Maria Mariam Marianne Marie Marielle Marilyne Marin Marina Marine Marion Marius Marlène Marthe
    Martial Martin Martine Maryse Maryvonne Mathias Mathieu Mathilde Mathis Mathurin Matthias
    Matthieu Maud Maurice Max Maxence Maxime Maximilien Médéric Mélanie Mélina Mélissa Michaël
    Michel Michèle Micheline Michelle Mickaël Miguel Mireille Monique Morgane Murielle Muriel Myriam
    Nadège Nadia Nadine Nancy Natacha Nathalie Nathan Nicolas Nicole Ninon Noé Noël Noëlle Noémie
    Norbert Océane Octave Odette Odile Olga Olive Olivia Olivier Ophélie Oriane Oscar Pascal Pascale
    Patrice Patricia Patrick Paul Paula Paule Paulette Pauline Perrine Philibert Philippe Philomène
    Pierre Pierrette Prosper Prune Quentin Rachel Raoul Raphaël Raphaëlle Raymond Raymonde Rébecca
    Régine Régis Reine Rémi Rémy Renaud René Renée Richard Robert Roberte Robin Rodolphe Rodrigue
    Roger Roland Rolande Romain Romane Roméo Romuald Ronan Rosalie Rose Roselyne Roseline Roxane
    Sabine Sabrina Salomé Samuel Sandra Sandrine Sara Sarah Sébastien Ségolène Serge Séverin
    Séverine Sibylle Sidonie Siméon Simon Simone Solange Solène Sonia Sophie Stanislas Stella
    Stéphane Stéphanie Suzanne Suzette Swann Sylvain Sylvaine Sylvestre Sylvette Sylvia Sylviane
    Sylvie Tanguy Tatiana Théo Théodore Théophile Thérèse Thibaud Thibault Thibaut Thierry Thomas
    Timothée Tiphaine Titouan Toussaint Tristan Ugo Urbain Ursule Valentin Valentine Valère Valérie
    Valéry Vanessa Véronique Victoire Victor Victoria Vincent Viviane Virginie Vladislas Wilfried
    William Xavier Yaël Yanis Yann Yannick Yasmine Yoann Yohan Yolande Yves Yvette Yvon Yvonne
    Zacharie Zélie Zoé
    """.split()

ENGLISH: Final = """
    Aaron Adrian Aidan Alan Allison Amanda Amber Amy Andrew Andy Angela Angelina Anthony Antony
    April Ashley Austin Barack Barry Ben Bernie Beth Betty Beverly Bill Billy Bob Bobby Bonnie Brad
    Bradley Brandon Brendan Brent Brett Brian Bridget Bryan Calvin Carl Carol Carolyn Cameron Cheryl
    Chris Christina Christopher Chuck Cindy Claire Clark Clint Colin Connor Corey Courtney Craig
    Curtis Cynthia Daisy Dale Dan Darren Dave Dean Deborah Denzel Derek Diana Dick Don Donald Donna
    Doris Dorothy Doug Douglas Duncan Dustin Dwight Dylan Earl Ed Eddie Edward Edwin Eileen Elaine
    Eleanor Elizabeth Ellen Elon Emily Emmett Eric Erin Ethan Evan Fiona Frances Gareth Garry Gary
    Gavin Gene George Gerald Gina Glenn Gloria Gordon Grace Graham Grant Greg Gregory Gwen Hannah
    Harold Harriet Harry Harvey Heather Heidi Helen Henry Herbert Hilary Hillary Holly Howard Hugh
    Ian Ivy Jack Jackie Jacob Jake James Jamie Jane Janet Jared Jason Jay Jeff Jeffrey Jennifer
    Jenny Jeremy Jerome Jerry Jesse Jill Jim Jimmy Joan Joanna Jodie Joe John Johnny Jon Josh Joshua
    Joy Joyce Judith Judy June Karen Kate Katherine Kathleen Kathryn Kathy Katie Keir Keith Kelly
    Ken Kenneth Kenny Kim Kimberly Kirk Kirsten Kurt Kyle Lance Larry Lenny Lauren Lee Leonard
    Leslie Liam Linda Lindsay Lindsey Lloyd Logan Lois Lori Lucy Luke Lynn Maggie Malcolm Marco
    Margaret Marilyn Marjorie Mark Marsha Marshall Martha Marvin Mary Matt Matthew Maureen Megan
    Meghan Melania Melinda Melissa Merrick Mick Mike Mildred Mitch Mitt Molly Monica Morgan Nancy
    Natalie Neal Ned Neil Nick Nigel Nikki Nora Norman Oliver Oprah Owen Pam Pamela Pat Patty Peggy
    Penny Pete Peter Phil Philip Phillip Phyllis Priscilla Ralph Randy Ray Rebecca Reggie Rhonda
    Rick Ricky Rishi Rita Rob Robbie Rod Rodney Ron Ronald Ronnie Rory Rosemary Ross Roy Rupert
    Russell Ruth Ryan Sally Sam Samantha Sandy Scott Sean Seth Shane Shannon Sharon Shaun Sheila
    Shelby Sherry Shirley Sidney Spencer Stan Stanley Stephen Steve Steven Stuart Sue Susan Susie
    Suzy Ted Terence Teresa Terri Terry Theresa Tiffany Tim Timothy Tina Todd Tom Tommy Tony Tracy
    Travis Trevor Troy Tucker Tulsi Tyler Vernon Vicky Vince Virginia Walter Wanda Warren Wayne
    Wendy Wesley Whitney Will Willie Winston Woody Zach Zoe
    """.split()

SLAVIC: Final = """
    Agata Alekseï Alena Alexeï Aliona Alla Anastasia Anatoli Andreï Andrzej Andriy Ania Anton Arkadi
    Arseni Artem Artiom Bogdan Bohdan Boguslaw Bronislaw Daria Denys Dariusz Dmitri Dmitry Dmytro
    Donatas Dragan Dusan Egor Ekaterina Elena Evgueni Evgueny Fedor Fiodor Galina Gennadi Gleb Goran
    Grigori Guennadi Guerman Hanna Igor Ilia Ilya Inna Ioulia Iouri Ivan Ivana Jan Janusz Jaroslaw
    Jerzy Kaja Katarzyna Kirill Kostiantyn Krzysztof Ksenia Larissa Lech Leonid Lev Lioubov
    Lioudmila Ludmila Luka Lyudmila Maciej Magdalena Maksim Maksym Marek Margarita Mariana Mariusz
    Marta Mateusz Mikhaïl Milan Milena Milica Milorad Milos Mirjana Miroslav Mykhaïlo Mykola
    Mykhailo Nadejda Natalia Nikita Nikolaï Nikol Nina Novak Oksana Oleg Oleh Oleksandr Oleksi
    Oleksiy Olena Pavel Petr Petro Piotr Polina Radoslaw Roman Rouslan Ruslan Rustem Sacha Semion
    Sergeï Sergueï Serhiï Serhiy Slobodan Sofia Stanislav Stepan Svetlana Sviatlana Tadeusz Taras
    Timour Tomasz Tomislav Vadim Vaclav Valentina Valeri Vasily Vassili Viatcheslav Viktor Viktoria
    Vitali Vitaly Vladimir Vladislav Volodymyr Vsevolod Yaroslav Yegor Yelena Yevhen Youlia Youri
    Yulia Zbigniew Zoran Zelimkhan Zdravko
    """.split()

SOUTHERN: Final = """
    Adolfo Alberto Alejandro Alessandra Alessandro Alfonso Alfredo Álvaro Ana Andreas Andrés Angelo
    Antonella Antonio António Armando Arturo Aurelio Beatriz Benito Bernardo Caetano Carla Carles
    Carlo Carlos Carmen Chiara Claudia Claudio Cristian Cristiano Cristina Daniela Dario Diogo
    Dolores Domenico Eduardo Elly Emilio Enrico Enrique Ernesto Esteban Eugenio Fabio Federico
    Felipe Fernando Filippo Flavio Francesca Francesco Francisco Gabriela Gianni Gilberto Giorgia
    Giorgio Giovanna Giovanni Giulia Giuliano Giulio Giuseppe Gonzalo Guillermo Gustavo Hernán
    Ignacio Iker Inácio Isabel Jaime Jair Javier João Joaquim Joaquín Jordi Jorge José Josep Juana
    Lionel Lorenzo Luca Lucia Lucía Luciano Luigi Luis Luisa Luiz Manolo Mar Marcello Marcelo Marcos
    Margarida Mariano Mario Marisa Martín Massimo Matteo Maurizio Mauricio Mauro Michele Mirko
    Miquel Nicola Nicolás Nicolò Nuno Oriol Pablo Paolo Paulo Pedro Pep Pere Pierluigi Pilar Rafael
    Raffaele Ramón Raül Raúl Renato Ricardo Riccardo Roberto Rodrigo Romano Rosa Rubén Rui Salvador
    Salvatore Santiago Sergio Sérgio Silvia Silvio Simone Soledad Stefano Susana Tiago Tomás Ugo
    Umberto Valentina Vicente Vincenzo Vito Xavi Ximena Yolanda
    """.split()

NORTHERN: Final = """
    Alice Anders Angela Annalena Annegret Armin Arne Beate Bernd Bert Bjarne Björn Boudewijn Carsten
    Charlotte Christoph Claudia Cornelia Dieter Dirk Elke Erich Erik Ernst Eva Frans Franz Frauke
    Fredrik Friedrich Fritz Geert Georg Gerd Gerhard Gert Gertrud Gregor Greta Guido Günter Günther
    Gunnar Gustav Hans Hannelore Harald Hedwig Heiko Heiner Heinrich Heinz Helga Helle Helmut
    Hendrik Henrik Herman Hermann Horst Ingrid Jacob Jakob Jens Jesper Joachim Jochen Johannes Josef
    Julius Jürgen Jutta Kai Karl Karin Karsten Katarina Katja Katrin Klaus Konrad Lars Leif Lennart
    Lothar Luise Lutz Magnus Manfred Marieke Marit Markus Mats Matthäus Mette Mikael Mikkel Moritz
    Nils Niels Norbert Olaf Ole Otto Petra Petteri Pieter Rainer Ralf Reinhard Rolf Rudi Rudolf
    Ruben Sahra Sanna Saskia Sebastian Siegfried Sigmar Sigrid Søren Stefan Sven Svenja Thijs
    Thorbjørn Thorsten Torsten Udo Ulf Ulla Ulrich Ulrike Ursula Ute Uwe Volker Walther Werner
    Wilhelm Willem Willy Wim Winfried Wolfgang Wolfram Yngve
    """.split()

ARABIC_TURKISH_PERSIAN: Final = """
    Abbas Abdallah Abdel Abdelaziz Abdelhamid Abdelilah Abdelkader Abdelmadjid Abdelmalek
    Abderrahmane Abdou Abdoul Abdoulaye Abdul Abdullah Abou Ahmad Ahmed Aïcha Aïssa Akram Ali Ameur
    Amine Amina Amir Amira Amr Anouar Anwar Arash Arif Asma Assia Atef Ayman Ayoub Aziz Azzedine
    Babak Bachar Bachir Badr Bahar Bilal Bilel Boualem Brahim Chaïma Cherif Chérif Daoud Djamel
    Djamila Ebrahim Ekrem Elif Emine Emre Faiza Faouzi Farah Farès Farid Farida Fatih Fatiha Fatima
    Fatma Fatou Fayçal Fayez Fethi Fouad Fuat Gamal Ghassan Habib Hachem Hafez Haïm Haïssam Hakan
    Hakim Halima Hamad Hamid Hamza Hanan Hassan Hassen Hatem Hicham Hossam Hossein Houari Houda
    Hussein Ibrahim Idriss Ilham Ilyas Imad Imed Imran Iman Ismaël Ismaïl Jaber Jafar Jalal Jamal
    Jamila Javad Kaïs Kamal Kamel Kemal Khadija Khaled Khalid Khalifa Khalil Khawla Laila Lamine
    Latifa Leïla Leyla Lotfi Mahamat Mahdi Mahmoud Malek Malik Malika Mansour Marwan Maryam Masoud
    Mehdi Mehmet Meryem Mevlüt Mohamad Mohamed Mohammad Mohammed Moncef Mostafa Mouammar Mouloud
    Mounir Moussa Mustafa Mustapha Nabil Nabila Nader Nadir Naïma Najat Najib Narges Nasser Nawaf
    Nazanin Noureddine Nouri Omar Osama Osman Othman Oussama Rachid Rachida Raed Rafik Ramzan Ramzi
    Rana Rania Rashid Recep Reza Riad Rima Riyad Roya Saad Saïd Salah Salim Salima Salman Samir
    Samira Samy Selahattin Selim Selma Sofiane Soraya Souad Süleyman Tahar Tarek Tareq Tariq Tayeb
    Tayyip Toufik Walid Wassim Yahya Yasmina Yasser Yassine Younes Youssef Youssouf Yusuf Zahra Zaïd
    Zakaria Zeynep Ziad Zineb Zinedine
    """.split()

AFRICAN_ASIAN_HEBREW: Final = """
    Adama Akihito Akira Alassane Alpha Amadou Aminata Anutin Aung Avi Awa Ayumi Bassirou Benny
    Benyamin Benjamin Binyamin Bola Boubacar Chandra Cheick Cheikh Chinua Cyril Deng Desmond Didier
    Djibril Dong Ehoud Emmerson Evariste Faure Ferdinand Fumio Gita Goodluck Haïlé Haruki Hiroshi
    Hun Ibrahima Idrissa Indira Issa Itamar Jagdeep Joko Kagame Kamala Karima Kazuo Keïta Kenji
    Kenzo Kofi Koji Kwame Laurent Li Liu Macky Mahamadou Mahatma Mamadou Mamady Mamoudou Mariama Mei
    Moïse Moshe Moussa Muhammadu Naftali Nana Narendra Naomi Nelson Ngozi Nguyen Oumar Ousmane Park
    Paul Pravind Priyanka Rahul Rajiv Robert Sadio Salif Samia Sanae Sekou Seydou Shehbaz Shigeru
    Shimon Shinzo Sonia Souleymane Sundar Takeshi Thaksin Tzipi Uhuru Umaro Volker Wang Wei William
    Xi Yair Yasuo Yayi Yitzhak Yoav Yoko Yoon Yoshihide Yuki Yuriko Zhang Zine
    """.split()

FIRST_NAMES: Final = frozenset(
    [
        *FRENCH,
        *ENGLISH,
        *SLAVIC,
        *SOUTHERN,
        *NORTHERN,
        *ARABIC_TURKISH_PERSIAN,
        *AFRICAN_ASIAN_HEBREW,
    ]
)
