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
    Aristide Armand Armelle Arnaud Arsène Arthur Astrid Aude Audrey Auguste Augustin Aurélia Aurélie
    Aurélien Aurore Axel Aymeric Baptiste Barbara Barnabé Barthélemy Basile Bastien Béatrice
    Bénédicte Benjamin Benoît Bérénice Bernadette Bernard Berthe Bertille Bertrand Blaise Blanche
    Blandine Boris Brice Brigitte Bruno Camille Capucine Carine Carole Caroline Cassandre Catherine
    Cécile Céleste Célestin Célia Céline Chantal Charlène Charles Charlie Charlotte Chloé Christelle
    Christian Christiane Christine Christophe Clara Clarisse Claude Claudette Claudie Claudine
    Clélia Clémence Clément Clémentine Clotilde Colette Coline Colombe Constance Constant Coralie
    Corentin Corinne Cyprien Cyril Cyrille Damien Daniel Danièle Danielle Danny David Davy Dayot
    Delphine Denis Denise Diane Didier Diego Dimitri Dominique Donatien Dorian Doriane Dorothée Éden
    Eden Edgar Edgard Édith Edmond Édouard Edwige Élia Éliane Élie Éliette Élisa Élisabeth Élise
    Élodie Éloi Éloïse Elsa Elvire Émeline Émile Émilie Émilien Emma Emmanuel Emmanuelle Enzo Éric
    Ernest Erwan Estelle Esther Ethan Étienne Eugène Eugénie Éva Évelyne Fabien Fabienne Fabrice
    Fanny Félicie Félicité Félix Ferdinand Fernand Fernande Flavie Fleur Flora Florent Florentin
    Florian Floriane Francis Franck François Françoise Frank Fred Frédéric Frédérique Gabin Gabriel
    Gabrielle Gaël Gaëlle Gaëtan Garance Gaspard Gaston Gautier Geneviève Geoffrey Geoffroy Georges
    Georgette Gérald Géraldine Gérard Germain Germaine Gervais Ghislain Ghislaine Gilbert Gilberte
    Gildas Gilles Ginette Gisèle Grégoire Grégory Guillaume Gustave Guy Guylaine Gwenaël Gwenaëlle
    Gwendal Hadrien Hector Hélène Henri Henriette Hermine Hervé Hilaire Honoré Hortense Hubert Hugo
    Hugues Huguette Ibrahima Ignace Inès Irène Iris Isabelle Isaure Isidore Jacky Jacqueline Jacques
    Jade Jean Jean-Luc Jeanne Jeannine Jérémie Jérémy Jérôme Jessica Joachim Jocelyn Jocelyne Joël
    Joëlle Johan Johann Johanna Jonathan Jordan Joseph Joséphine Josette Josiane Juan Jules Julia
    Julie Julien Julienne Juliette Justin Justine Karim Karine Katia Kevin Kévin Kilian Kylian
    Laëtitia Laetitia Lambert Laura Laure Laurence Laurène Laurent Laurette Lazare Léa Léandre Léo
    Léon Léonard Léonce Léonie Léopold Lila Lili Lilian Liliane Lilou Lina Line Lionel Lisa Lise
    Loïc Loïs Loïse Loris Lou Louane Louis Louise Loup Luc Lucas Lucette Lucie Lucien Lucienne
    Lucile Lucille Ludivine Ludovic Lydie Maël Maëlle Maëlys Mahaut Maïté Manon Manuel Manuela Marc
    Marceau Marcel Marceline Marcelle Margaux Margot Marguerite Maria Mariam Marianne Marie Marielle
    Marilyne Marin Marina Marine Marion Marius Marlène Marthe Martial Martin Martine Maryse
    Maryvonne Mathias Mathieu Mathilde Mathis Mathurin Mathys Matthias Matthieu Maud Maurice Max
    Maxence Maxime Maximilien Médéric Mélanie Mélina Mélissa Michaël Michel Michèle Micheline
    Michelle Mickaël Miguel Mireille Monique Morgane Muriel Murielle Myriam Nadège Nadia Nadine
    Nancy Natacha Nathalie Nathan Nicolas Nicole Ninon Noah Noé Noël Noëlle Noémie Nolan Norbert
    Océane Octave Odette Odile Olga Olive Olivia Olivier Ophélie Oriane Oscar Ousmane Pascal Pascale
    Patrice Patricia Patrick Paul Paula Paule Paulette Pauline Perrine Philibert Philippe Philomène
    Pierre Pierrette Prosper Prune Quentin Rachel Raoul Raphaël Raphaëlle Raymond Raymonde Rébecca
    Régine Régis Reine Rémi Rémy Renaud René Renée Richard Robert Roberte Robin Rodolphe Rodrigue
    Roger Roland Rolande Romain Romane Roméo Romuald Ronan Rosalie Rose Roseline Roselyne Roxane
    Sabine Sabrina Salomé Samuel Sandra Sandrine Sara Sarah Sébastien Ségolène Serge Séverin
    Séverine Sibylle Sidonie Siméon Simon Simone Solange Solène Sonia Sophie Stanislas Stella
    Stéphane Stéphanie Suzanne Suzette Swann Sylvain Sylvaine Sylvestre Sylvette Sylvia Sylviane
    Sylvie Tanguy Tatiana Théo Théodore Théophile Thérèse Thibaud Thibault Thibaut Thierry Thomas
    Timéo Timothée Tiphaine Titouan Toussaint Tristan Ugo Urbain Ursule Valentin Valentine Valère
    Valérie Valéry Vanessa Véronique Victoire Victor Victoria Vincent Virginie Viviane Vladislas
    Warren Wilfried William Xavier Yaël Yanis Yann Yannick Yasmine Yoann Yohan Yolande Yves Yvette
    Yvon Yvonne Zacharie Zélie Zoé
    """.split()

ENGLISH: Final = """
    Aaron Adrian Aidan Alan Allison Amanda Amber Amy Andrew Andy Angela Angelina Anthony Antony
    April Ashley Austin Barack Barry Ben Bernie Beth Betty Beverly Bill Billy Bob Bobby Bonnie Brad
    Bradley Brandon Brendan Brent Brett Brian Bridget Bryan Bukayo Calvin Cameron Carl Carol Carolyn
    Chelsea Cheryl Chris Christina Christopher Chuck Cindy Claire Clark Clint Cole Colin Connor
    Corey Courtney Craig Curtis Cynthia Daisy Dale Dan Darren Dave Dean Deborah Declan Denzel Derek
    Diana Dick Don Donald Donna Doris Dorothy Doug Douglas Duncan Dustin Dwight Dylan Earl Ed Eddie
    Edward Edwin Eileen Elaine Eleanor Elizabeth Ellen Elon Emily Emmett Eric Erin Ethan Evan Fiona
    Frances Gareth Garry Gary Gavin Gene George Gerald Gina Glenn Gloria Gordon Grace Graham Grant
    Greg Gregory Gwen Hannah Harold Harriet Harry Harvey Heather Heidi Helen Henry Herbert Hilary
    Hillary Holly Howard Hugh Ian Ivanka Ivy Jack Jackie Jacob Jake James Jamie Jane Janet Jared
    Jason Jay Jeff Jeffrey Jennifer Jenny Jeremy Jerome Jerry Jesse Jill Jim Jimmy Joan Joanna Jodie
    Joe John Johnny Jon Josh Joshua Joy Joyce Jude Judith Judy June Kaja Kamala Karen Kate Katherine
    Kathleen Kathryn Kathy Katie Keir Keith Kelly Ken Kenneth Kenny Kim Kimberly Kirk Kirsten Kurt
    Kyle Lachlan Lance Larry Lauren Lee Lenny Leonard Leslie Liam Linda Lindsay Lindsey Lloyd Logan
    Lois Lori Lucy Luke Lynn Madison Maggie Malcolm Marco Marcus Margaret Marilyn Marjorie Mark
    Marsha Marshall Martha Marvin Mary Mason Matt Matthew Maureen Megan Meghan Melania Melinda
    Melissa Merrick Michael Michelle Mick Mike Mildred Mitch Mitchell Mitt Molly Monica Morgan Nancy
    Natalie Nathaniel Neal Ned Neil Nick Nigel Nikki Nora Norman Oliver Oprah Owen Pam Pamela Pat
    Patty Peggy Penny Pete Peter Phil Philip Phillip Phyllis Priscilla Raheem Ralph Randy Ray
    Rebecca Reggie Rhonda Rick Ricky Rishi Rita Rob Robbie Rod Rodney Ron Ronald Ronnie Rory
    Rosemary Ross Roy Rupert Russell Ruth Ryan Sally Sam Samantha Samuel Sandy Satya Scott Sean Seth
    Shane Shannon Sharon Shaun Sheila Shelby Sherry Shirley Sidney Simon Spencer Stan Stanley
    Stephen Steve Steven Stuart Sue Sundar Susan Susie Suzy Taylor Ted Terence Teresa Terri Terry
    Theodore Theresa Tiffany Tim Timothy Tina Todd Tom Tommy Tony Tracey Tracy Travis Trent Trevor
    Troy Tucker Tulsi Tyler Usha Vernon Vicky Vince Virginia Vivian Walter Wanda Warren Wayne Wendy
    Wesley Whitney Will Willie Winston Woody Zach Zoe
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
    Adolfo Adriana Alberto Alejandra Alejandro Alessandra Alessandro Alfonso Alfredo Álvaro Ana
    Andrea Andreas Andrés Angelo Antonella Antonia Antonio António Armando Arturo Aurelio Beatrice
    Beatriz Benito Bernardo Caetano Carla Carles Carlo Carlos Carmen Carolina Catarina Chiara
    Claudia Claudio Cristian Cristiano Cristina Daniela Dario Diego Diogo Dolores Domenico Eduardo
    Elena Elly Emiliano Emilio Enrico Enrique Ernesto Esteban Eugenio Fabio Federico Felipe Fernando
    Filippo Flavio Francesca Francesco Francisco Gabriel Gabriela Gianni Gilberto Giorgia Giorgio
    Giovanna Giovanni Giulia Giuliano Giulio Giuseppe Gloria Gonzalo Guillermo Gustavo Héctor Hernán
    Ignacio Iker Inácio Inés Isabel Isabella Iván Jaime Jair Javier Jesús Joana João Joaquim Joaquín
    Jordi Jorge José Josep Juana Julián Lamine Leonardo Lionel Lola Lorenzo Luca Lucas Lucia Lucía
    Luciano Luigi Luis Luisa Luiz Manolo Manuel Mar Marcello Marcelo Marcos Margarida María Mariano
    Marina Mario Marisa Martín Martina Massimo Matteo Mauricio Maurizio Mauro Mercedes Michele
    Miquel Mirko Mónica Natalia Nicola Nicolás Nicolò Nuno Oriol Óscar Pablo Paolo Patricia Paulo
    Pedro Pep Pere Pierluigi Pilar Rafael Raffaele Ramón Raquel Raül Raúl Renato Ricardo Riccardo
    Roberto Rodrigo Romano Rosa Rosario Rubén Rui Salvador Salvatore Santiago Sérgio Sergio Silvia
    Silvio Simone Sofia Sofía Soledad Stefano Susana Teresa Tiago Tomás Tomas Ugo Umberto Unai
    Valentina Valeria Verónica Vicente Víctor Vincenzo Vito Xavi Ximena Yolanda
    """.split()

NORTHERN: Final = """
    Alice Alina Anders Andreas Angela Anke Annalena Annegret Annika Armin Arne Astrid Beate Bernd
    Bert Birgit Bjarne Björn Boudewijn Britta Carsten Charlotte Christian Christoph Clara Claudia
    Cornelia Daniel Dieter Dirk Elke Erich Erik Erling Ernst Eva Felix Florian Frans Franz Frauke
    Fredrik Friedrich Fritz Geert Georg Gerd Gerhard Gert Gertrud Gregor Greta Guido Gunnar Günter
    Günther Gustaf Gustav Hannelore Hannes Hans Harald Hedwig Heiko Heiner Heinrich Heinz Helga
    Helle Helmut Hendrik Henrik Herman Hermann Horst Ida Ingrid Jacob Jakob Jan Jens Jesper Joachim
    Jochen Johannes Jonas Josef Julius Jürgen Jutta Kai Karin Karl Karsten Kasper Katarina Katja
    Katrin Klaus Konrad Lars Leif Lena Lennart Linus Lothar Luise Lukas Lutz Magnus Maja Manfred
    Maren Marieke Marit Markus Martin Mathias Mats Matthäus Matthias Max Mette Michael Mikael Mikkel
    Moritz Niels Nils Nina Norbert Olaf Ole Oskar Otto Peter Petra Petteri Philipp Pieter Rainer
    Ralf Reinhard Robin Rolf Ruben Rudi Rudolf Sahra Sanna Saskia Sebastian Siegfried Sigmar Sigrid
    Sofie Søren Stefan Sven Svenja Thijs Thomas Thorbjørn Thorsten Tim Timo Tobias Torsten Udo Ulf
    Ulla Ulrich Ulrike Ursula Ute Uwe Viktor Virgil Volker Walther Werner Wilhelm Willem Willy Wim
    Winfried Wolfgang Wolfram Yngve
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

FAMILY_FIRST: Final = frozenset(
    """
    Kim Xi Li Lee Mao Deng Hu Wang Zhang Chen Lin Liu Zhao Zhou Yoon Moon Park Ban Roh Ho Nguyen Vo
    Tran Pham Chiang Tsai Sun Wu Han Shin Hwang Jang Yi Son Heung
    """.split()
)
"""Family names that stand before what people call their bearers, and are enough: Kim Jong-un."""

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
