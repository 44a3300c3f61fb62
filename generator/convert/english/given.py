"""Given names as they are met in the news of the English-speaking world and of Europe, from many languages.

In: nothing. Out: tables, and how a name is looked up in them. Refuses to be complete: a name that stands here makes a
person likely, and one that is missing says nothing. Names that are mostly words or places (Paris, Grace, Jordan) stand
in a table of their own.
"""

import unicodedata

_NAMES = """
Aamir Aarav Aaron Abayomi Abbas Abbie Abdel Abdelkader Abdellah Abdelwahab Abdi Abdirahman Abdou Abdul Abdullah
Abdullahi Abel Abena Abhishek Abigail Abiola Abraham Achim Adaeze Adam Adama Adamu Adebayo Adedayo Adeel Adelaide
Adele Adem Adeola Adil Aditi Aditya Adnan Adrian Adriana Adriano Adunni Afzal Agata Agnes Agnieszka Ahmad Ahmet Aidan
Aiden Aileen Ailsa Aimee Aine Aisha Aislinn Ajay Ajit Akash Akira Akosua Akua Alain Alan Alasdair Alastair Alban
Albert Alberto Aldo Alejandra Alejandro Aleksandar Aleksander Aleksandra Aleksi Alessandra Alessandro Alex Alexa
Alexander Alexandra Alexandre Alexei Alexey Alexis Alfie Alfonso Alfred Alhaji Ali Alice Alicia Alina Alisha Alison
Alistair Aliyah Allan Allen Alma Alondra Alonso Aloysius Alphonse Alun Alvaro Amadi Amadou Amanda Amandeep Amar Amara
Amarjit Ambrose Amelia Amelie Amin Amina Amir Amit Amrit Amy Ana Anais Anand Ananya Anass Anastasia Anastasiya Anatoly
Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andrzej Andy Aneta Aneurin Angela Angelica Angelo Angus Anil
Anish Anita Anja Anjali Ann Anna Annabel Anne Annette Annie Annika Anouk Ansel Anselm Anthony Antje Antoine Anton
Antoni Antonia Antonina Antonio Anu Anwar Aoibheann Aoife Apolline Aran Archie Ardian Ardit Arend Ari Ariane Arjan
Arjen Arjun Arlene Arlo Armand Armando Arnaud Arnav Arne Arnold Aroha Arron Arta Arthur Artur Arturo Arun Arvind Asha
Ashish Ashley Ashraf Asif Asma Astrid Atif Audrey August Augusto Aurelia Aurelie Aurelien Ava Avery Aviv Awa Axel
Ayaan Aydin Ayla Ayman Ayodele Ayotunde Ayoub Ayse Azadeh Aziz Babak Babar Bakary Balazs Baljit Balvinder Baptiste
Barbara Barry Bart Bartholomew Bartosz Bas Bashir Bastian Bastien Beata Beatrice Beatriz Begona Behzad Ben Benedetta
Benedict Benedikt Benito Benjamin Benoit Bernadette Bernard Bernd Bernhard Bert Bertrand Besnik Beth Bethan Bettina
Betty Bhavesh Bhavna Bianca Bibi Bilal Bjorn Blaise Blanca Blerim Bob Bobby Bodil Bogdan Boguslaw Bohdan Bolaji Bonnie
Boris Boubacar Boyd Bradley Brady Bram Brandon Branislav Branko Brenda Brendan Brendon Brett Brian Bridget Brigid
Brigitte Briony Britt Brody Bronagh Bronte Bronwen Bruce Bruno Bryan Bryce Bryn Bukola Burak Caitlin Caitriona Caleb
Callum Calvin Cameron Camila Camilla Camille Candice Caoimhe Carina Carl Carla Carles Carlo Carlos Carlota Carmen
Carol Carole Caroline Carrie Carsten Carys Caspar Cassandra Catalina Catarina Cathal Catherine Cathleen Cathy Cecil
Cecile Cecilia Cedric Cedrik Celeste Celia Cem Cemal Ceri Cerys Cesar Chandra Chanel Chantal Chantelle Charlene
Charles Charlie Cheikh Cherie Cheryl Chiamaka Chiara Chidi Chike Chimamanda Chinedu Chinonso Chioma Chiyo Chloe Chris
Christa Christiaan Christian Christina Christine Christoph Christophe Christopher Chukwudi Chukwuemeka Cian Ciaran
Cillian Cindy Claire Clara Clarence Clarissa Claude Claudia Claudio Clemens Clement Clementine Clifford Clint Clive
Clodagh Clovis Cody Coen Colette Colin Colm Connor Conor Conrad Constance Constantin Cordelia Corey Corinna Corinne
Cormac Cornelia Cornelis Cosmin Courtney Craig Crispin Cristian Cristina Curtis Cynthia Cyril Cyrus Daan Dafne Dafydd
Dagmar Dagny Daisy Dalia Damian Damien Damilola Damir Dan Dana Daniel Daniela Daniele Danielle Danilo Daniyal Danny
Daphne Darcy Daria Dario Darius Dariusz Darko Darnell Darragh Darrell Darren Darryl Daryl Dashiell Dave David Davide
Davina Davit Davor Dawid Dean Debbie Deborah Declan Deepak Deirdre Dejan Delia Delphine Delroy Demetrius Denis Denise
Dennis Denzel Derek Dermot Derrick Deryck Desiree Desmond Dessie Devin Dhruv Diana Diane Dick Diego Dieter Dietmar
Dilan Dilara Dilip Dilshad Dimitar Dimitri Dimitrios Dina Dinesh Dino Diogo Dirk Dmitri Dmitry Dmytro Dolores Domenico
Dominic Dominik Dominika Dominique Donal Donald Donatella Donna Donncha Donovan Dora Doreen Dorian Doris Dorota
Dorothy Doug Dougal Douglas Dragan Driss Dritan Duncan Dusan Dustin Dwayne Dwight Dylan Eamonn Eddie Edgar Edin Edita
Edith Edmond Edmund Edmundo Edna Eduardo Edward Edwige Edwin Edwina Efe Efrain Efua Eileen Eithne Ekaterina Ekene Ekow
Elaine Elbert Eldon Eleanor Elena Eleni Elham Eli Eliana Elias Elif Elijah Elisa Elisabeth Elisabetta Elise Eliza
Elizabeth Elke Ella Ellen Ellie Elliot Elliott Ellis Elodie Eloise Els Elsa Elspeth Elvira Emeka Emeric Emil Emile
Emilia Emiliano Emilie Emilio Emily Emine Emir Emma Emmanuel Emmeline Emmet Emre Emrys Enda Enes Engin Enis Enrico
Enrique Enver Enzo Eoin Erasmus Ercan Erdem Eric Erica Erik Erika Erin Erlend Ermal Ernest Ernesto Ernst Errol Ervin
Erwan Erwin Eryk Esme Esmeralda Esra Esteban Estelle Esther Estrella Eszter Ethan Etienne Eugene Eugenia Eugenie
Eunice Eva Evan Evangelos Evelien Eveline Evelyn Evgeny Ewa Ewan Ezekiel Ezra Fabian Fabiana Fabien Fabio Fabiola
Fabrice Fadi Fadila Fahad Faisal Faith Faizal Farah Faraz Farhan Farid Farida Farouk Fatih Fatima Fatma Fatmir Fatos
Fatou Fatoumata Faye Feargal Federico Felicia Felicity Feliks Felipe Felix Femke Ferdinand Fergal Fergus Ferhat
Fernanda Fernando Fiachra Fidel Fikret Filip Finn Fintan Fiona Fionn Fionnuala Fitim Flavio Fleur Flora Florentina
Florian Florin Floyd Folasade Franc Frances Francesca Francesco Francis Francisco Franck Franco Francois Frank Frankie
Frans Franz Franziska Fraser Fred Freddie Freddy Frederic Frederick Frederik Freya Frida Friedrich Fritz Gabriel
Gabriela Gabriele Gael Gagandeep Gail Galina Ganesh Gareth Garfield Garret Garry Garth Gary Gaspard Gaurav Gavin
Gavril Geert Gemma Genevieve Geoff Geoffrey George Georges Georgina Georgios Geraint Gerald Geraldine Gerard Gerardine
Gerardo Gerd Gerhard Gerlinde Germaine Gerrit Gerry Gert Gethin Ghassan Gheorghe Giacomo Gianluca Gianni Gideon Gijs
Gilbert Giles Gilles Gillian Gina Gino Giorgio Giorgos Giovanna Giovanni Gisela Giselle Giulia Giuliana Giulio
Giuseppe Glenn Gloria Glynis Godfrey Gonzalo Gopal Goran Gordana Gordon Gorka Graeme Graham Grainne Grant Graziella
Greg Gregor Gregory Greta Griet Grigory Grzegorz Gudrun Guido Guillaume Guillermo Gulsen Gunnar Gunter Gunther Gurdeep
Gurpreet Gus Gustaf Gustav Gustavo Guus Guy Gwen Gwendolyn Gwyn Habib Habiba Hadi Hadiza Hafsa Haider Hakan Hakim
Halima Hamid Hamish Hamza Hana Hank Hanna Hannah Hans Harald Hardeep Hari Harjit Harold Haroon Harpreet Harriet Harry
Harshad Harun Haruna Harvey Hasan Hassan Hatice Heather Hector Hedwig Heidi Heike Heiko Hein Heinrich Heinz Helen
Helena Helene Helga Helmut Hemi Hendrik Henk Henri Henrietta Henriette Henrik Henrique Henry Herbert Herman Hermann
Hermione Hester Hicham Hilary Hilda Hine Hinemoa Hiroshi Hisham Horace Horacio Horatio Hortense Howard Hristo Hubert
Hugh Hugo Hugues Humberto Humphrey Humza Hussein Huw Hyacinth Iain Ian Ibrahim Ibrahima Ibtissam Ida Idris Ieuan
Ifeanyi Ifeoma Ignacio Igor Ike Iker Ikram Ilaria Ildiko Ilham Ilia Ilir Ilker Ilona Ilse Iman Imani Imogen Imran Imre
Ina Inaki Ines Inez Inga Ingeborg Ingo Ingrid Ioan Ioana Ioannis Iolanda Ion Ira Irena Irene Irfan Irina Iris Irma
Isaac Isabel Isabella Isabelle Isadora Isaiah Isidro Ismael Ismail Istvan Ivan Ivana Ivar Ivica Ivo Iwan Iwona Izabela
Jaap Jacek Jacinta Jacinto Jack Jackie Jaco Jacob Jacqueline Jacques Jade Jadwiga Jafar Jagdeep Jahid Jaime Jake Jakob
Jakub Jamal James Jamie Jan Jana Jane Janet Janez Janice Janina Janine Janis Janos Jared Jarek Jari Jarmila Jarrod
Jasbir Jasmin Jasmine Jason Jaspal Jasper Jaspreet Jatinder Javed Javier Jay Jayden Jayne Jean Jeanette Jeanne Jeannie
Jed Jeff Jeffrey Jelena Jelle Jemima Jemma Jen Jenna Jennifer Jenny Jens Jeppe Jeremiah Jeremy Jermaine Jeroen Jerome
Jerry Jerzy Jess Jesse Jessica Jessie Jesus Jill Jim Jimmy Jiri Jitendra Jo Joachim Joan Joana Joann Joanna Joanne
Joao Joaquin Jocelyn Jochen Jodie Joe Joel Joelle Joep Johan Johann Johanna Johannes John Johnny Jolanda Jolanta
Jolene Jolyon Jon Jonah Jonas Jonathan Joost Jordi Jorg Jorge Joris Jorn Jos Jose Josef Josefa Josefina Josep Joseph
Josephine Josh Joshua Josie Josip Jost Jovan Joyce Juan Juana Juanita Judith Judy Juergen Juha Jules Julia Julian
Juliana Julie Julien Juliet Juliette Julio Julius Junaid Jurgen Jurgita Juri Jurre Justin Justine Justyna Kacper Kadir
Kai Kaitlyn Kaja Kalpana Kamal Kamil Kamila Kamran Karan Kareem Karel Karen Karim Karin Karina Karl Karla Karol
Karolina Karsten Kaspar Kasper Katarina Katarzyna Kate Katerina Kath Katharina Katharine Katherine Kathleen Kathryn
Kathy Katie Katja Katrin Katrina Katy Kay Kayla Kayode Kazimierz Keeley Kees Keiko Keira Keiran Keiron Keith Kelly
Kelvin Kemal Ken Kenji Kenneth Kenny Kerim Kerry Kerstin Kevin Khadija Khaled Khalid Khalil Kiera Kieran Kim Kimberley
Kimberly Kiran Kirk Kirsten Kirsty Kjell Klaas Klaus Koen Kofi Kojo Konrad Konstantin Kostas Kris Krishna Kristian
Kristin Kristina Kristof Krisztina Krystyna Krzysztof Kuldeep Kulwinder Kunle Kurt Kwabena Kwame Kwasi Kyle Kylie
Lachlan Ladislav Laila Lakshmi Lamin Lamine Lana Lara Larisa Larissa Larry Lars Lasse Laszlo Latifa Latisha Latoya
Laura Lauren Laurence Laurent Laurie Lavinia Lawrence Layla Lea Leah Leandro Leanne Lee Leif Leila Leilani Len Lena
Lennart Lenny Leo Leon Leona Leonard Leonardo Leonid Leonie Leopold Leopoldo Leroy Lesley Leslie Leszek Leticia Lev
Levi Lewis Liam Lidia Lieke Lieselotte Lieve Lilian Liliana Lillian Lily Lina Linda Lindsay Lindsey Linus Lionel Lisa
Lisbeth Lise Liselot Livia Liz Lizzie Ljiljana Ljubomir Lloyd Lodewijk Loic Lola Lolita Lorcan Loredana Lorelei Lorena
Lorenz Lorenzo Loretta Lorna Lorraine Lotfi Lotte Lou Louis Louisa Louise Luc Luca Lucas Lucia Luciana Luciano Lucie
Lucien Lucinda Lucy Ludmila Ludo Ludovic Ludwig Luigi Luis Luisa Luiz Lujain Lukas Lukasz Luke Luuk Lydia Lyndon Lynn
Lynne Lynsey Lyudmila Maaike Maarten Mabel Maciej Madalina Maddie Madeleine Madeline Mads Mafalda Magali Magda
Magdalena Maggie Magnus Mahesh Mahmood Mahmoud Mahmud Maia Mairead Maisie Maite Maja Makoto Malachy Malcolm Malgorzata
Malik Malika Malin Mamadou Mandeep Mandy Manfred Manish Manjit Manoj Manolis Manon Manpreet Manu Manuel Manuela Mara
Marc Marcel Marcela Marcelina Marcelle Marcelo Marcia Marcin Marco Marcos Marcus Marek Margaret Margarita Margaux
Margot Margrethe Margriet Marguerite Mari Maria Mariam Marian Mariana Marianne Mariano Marie Marieke Marielle Marija
Marijke Marijn Marika Marilyn Marin Mario Marion Marisa Marisol Marissa Marius Mariusz Marjan Marjolein Marjorie Mark
Marko Markus Marleen Marlene Marlies Marloes Marlon Marnie Marta Martha Marthe Martijn Martin Martina Martine Martyn
Marvin Marwan Mary Maryam Massimo Mateo Mateus Mateusz Mathias Mathieu Mathilda Mathilde Matias Matija Matilda Mats
Matt Matteo Matthew Matthias Matthieu Matthijs Mattias Maud Maureen Maurice Mauricio Maurizio Mauro Mavis Max Maxim
Maxime Maximilian Maximo Maxwell Mayra Megan Mehdi Mehmed Mehmet Mei Mel Melanie Melinda Melissa Mereana Merel Meryem
Mette Mia Micah Michael Michaela Michal Michalis Michel Michela Michele Michelle Mick Mickael Miguel Mihai Mihail Mika
Mikael Mike Mikhail Mikkel Miklos Mila Milan Mildred Milena Miles Milica Millicent Millie Milo Milos Milton Mina Minh
Minna Mira Miranda Mireille Mirela Miriam Mirjam Mirko Miroslav Mirza Mitch Mitchell Mladen Moana Modou Mohamad
Mohamed Mohammad Mohammed Mohamud Mohan Mohit Mohsin Moira Moises Mollie Molly Momir Mona Monica Monika Monique Morgan
Moritz Mort Morten Moses Mostafa Mounir Mourad Moussa Muhammad Muhammed Mukesh Muna Murad Murat Muriel Musa Mustafa
Myles Myra Myriam Nabil Nadeem Nadezhda Nadia Nadine Nadir Naeem Nagihan Naima Najib Namrata Nancy Nanda Nanette Naomi
Narendra Narinder Nasir Nasreen Nasser Nassim Natalia Natalie Natascha Natasha Nathalie Nathan Nathaniel Navdeep
Naveed Neal Neda Neha Neil Nela Nell Nellie Nelson Nemanja Nenad Nerys Nesrin Nestor Neville Ngaio Ngoc Ngozi Nia
Niall Niamh Nicholas Nick Nicky Nico Nicola Nicolae Nicolas Nicole Nicoleta Niels Nigel Nihal Nik Nikesh Nikhil Niki
Nikita Niklas Niko Nikola Nikolai Nikolaos Nikolas Nikos Nils Nina Ninon Nirmala Nisha Nitin Nnamdi Noah Noam Noel
Noelle Noemi Noor Nora Norbert Noreen Norma Norman Nour Nuala Nuno Nuria Nurul Obinna Octavia Odell Odette Oisin
Oksana Olaf Olamide Ole Oleg Oleh Oleksandr Olena Olga Olha Olive Oliver Olivia Olivier Ollie Olu Olumide Oluwaseun
Oluwaseyi Oluwatobi Omar Omer Ondrej Onur Oona Ophelia Orhan Oriol Orla Orlaith Orlando Orsolya Osagie Osama Oscar
Osman Osvaldo Otis Ottilie Otto Ottoline Oumar Ousmane Ove Owain Owen Ozan Ozgur Paavo Pablo Paddy Padraig Pal Paloma
Pamela Panagiotis Panos Paola Paolo Parminder Parvez Pascal Pascale Pasquale Pat Patrice Patricia Patricio Patrick
Patrik Patrizia Patrycja Patty Paul Paula Paulette Paulina Pauline Paulo Pavel Pavlo Pawel Paweł Pedro Peggy Pelle
Penelope Pepijn Percy Peregrine Pernille Perrin Perry Pervez Petar Pete Peter Petr Petra Petronella Petros Phil Philip
Philipp Philippa Philippe Phillip Phillipa Philomena Phoebe Phyllis Pia Pier Pierre Pierrick Piers Piet Pieter Pietro
Pilar Pina Piotr Pippa Poppy Pradeep Prakash Pranav Praveen Preeti Prisca Priscilla Priya Priyanka Priyesh Przemyslaw
Quentin Quincy Quinn Quinten Quirine Raakel Rachael Rachel Rachid Radek Radka Radmila Radoslav Radovan Rafael Rafaela
Rafal Raffaele Rafiq Ragnar Raheem Rahul Raimund Rainer Raj Rajan Rajesh Rajinder Rajiv Rakesh Ralf Ralph Ram Ramesh
Ramiro Ramon Ramona Randall Randy Rangi Rani Rania Ranjit Raoul Raphael Raquel Rasheed Rashid Rasmus Raul Ravi
Ravinder Ravindra Ray Rayan Raymond Rebecca Reece Reginald Rehan Rein Reiner Reinhard Reinhold Reinier Rekha Remco
Remi Remy Renata Renate Renato Rene Renee Renske Renzo Reuben Reza Rhiannon Rhoda Rhodri Rhona Rhonda Rhys Ria Riad
Ricardo Riccardo Richard Rick Ricky Rik Rika Rikkert Rita Rizwan Rob Robbert Robbie Robert Roberta Roberto Robin Rocco
Rochelle Rocio Rod Roderick Rodney Rodolfo Rodrigo Roel Roeland Rogelio Roger Rogier Rohan Rohit Roisin Roland Rolf
Romain Roman Romana Romeo Ron Ronald Ronan Ronnie Rory Rosa Rosalie Rosalind Rosamund Rosanna Rosemary Rosie Ross
Roswitha Rowan Rowena Roxana Roxanne Roy Roza Ruairi Ruaridh Ruben Rudi Rudolf Rudy Rufus Rui Rukhsana Rupert Rupinder
Ruslan Russell Rustam Ruth Ruud Ryan Sabah Sabina Sabine Sabrina Sabrine Sacha Saddam Sadia Saeed Safa Safiya Said
Sajid Sakari Salah Saleh Salem Salim Sally Salma Salman Salome Salvador Salvatore Sam Samantha Sami Samir Samira
Samuel Sandeep Sander Sandra Sandro Sandy Sanjay Sanjeev Sanna Sanne Santiago Santino Saoirse Saqib Sara Sarah Sarita
Sasa Sascha Sasha Saskia Satish Satnam Satoshi Saverio Savita Scarlett Scott Seamus Sean Sebastiaan Sebastian
Sebastien Seema Segun Selena Selim Selma Selwyn Semir Senan Sercan Serena Serge Sergei Sergey Sergio Serhat Serhiy
Seth Seun Severin Seyi Shabana Shabir Shafiq Shahid Shakeel Shalini Shamim Shamus Shane Shanelle Shanice Shankar
Shannon Sharif Sharon Shaun Shauna Shawn Shawntelle Shay Shazia Sheila Shekhar Shelby Shelley Sherif Sherry Shevaun
Shirley Shivani Shreya Shyam Siavash Sibel Sibusiso Sid Sidney Sidonie Siegfried Siegrid Sigismund Sigrid Sigurd Silke
Silvana Silvia Silvio Simon Simona Simone Sina Sindy Sinead Siobhan Sioned Sipho Sita Sizwe Sjoerd Slavko Slawomir
Slobodan Sneha Sofia Sofiane Sohail Solange Solomon Solveig Somchai Sonia Sonja Sonny Sophia Sophie Soraya Sorcha
Soren Sorin Soufiane Spencer Stacey Stacy Stan Stanislas Stanislav Stanislaw Stanley Stavros Stef Stefan Stefania
Stefano Steffen Steffi Stelios Stella Stellan Sten Stephan Stephane Stephanie Stephen Stephon Steve Steven Stewart
Stijn Stuart Sue Sukhdeep Sukhdev Sukhvinder Suleiman Sunil Sunita Suresh Surinder Surjit Susan Susana Susanna
Susannah Susanne Sushil Suzan Suzanna Suzanne Suzette Svea Svein Sven Svetlana Swati Sybil Sydnee Sylvain Sylvester
Sylvia Sylvie Szymon Søren Tabitha Tadeusz Tadhg Taha Tahir Taika Taiwo Takeshi Talia Talitha Tallulah Tama Tamara
Tamas Tamati Tamika Tamir Tammy Tamsin Tane Tania Tanja Tansy Tanvir Tanya Tapiwa Tara Taras Tarek Tareq Tariq Tasha
Tatiana Tatjana Tauseef Tayo Teagan Ted Tendai Teodor Terence Teresa Terrence Terry Tess Tessa Teun Thabo Thaddeus
Thaksin Thandi Thandiwe Thanh Thea Thekla Theo Theodor Theodora Theodore Theodoros Theresa Therese Thibault Thierno
Thierry Thijmen Thijs Thom Thomas Thomasina Thora Thore Thorsten Thorvald Tiago Tibor Tiffany Tijn Tilda Till Tilly
Tim Timea Timo Timothy Timur Tina Tine Tino Titus Tiziana Tjeerd Tobi Tobias Tobiasz Tobin Toby Todd Tolga Tolu Tom
Tomas Tomasz Tomislav Tommaso Tommy Ton Toni Tony Tonya Torben Tore Torsten Tove Tracey Tracy Trang Travis Trevor
Tricia Trinh Tristan Tristram Troels Trond Trudy Truls Tuan Tuncay Tunde Tuomas Tyler Tyrell Tyrese Tyrone Tzvi Uche
Uchenna Ugo Ulf Ulla Ulrich Ulrika Ulrike Umar Umberto Umesh Unai Uriah Urs Ursula Urszula Ushma Usman Uwe Uzma Vaclav
Vadim Vadym Valdis Valentin Valentina Valentino Valeria Valerie Valerio Vanesa Vanessa Vanja Varun Vasil Vasile
Vasilis Vasily Vasyl Veerle Veljko Venkat Vera Verena Verity Vernon Veronica Veronika Veronique Vesna Vibeke Vicente
Vicky Victor Vidar Vigdis Vijay Vikas Vikki Vikram Viktor Viktoria Viktoriya Vilma Vimal Vinay Vincent Vincenza
Vincenzo Vinod Viola Vipul Viraj Virgil Virginie Vishal Vitali Vitaly Vito Vittoria Vittorio Viv Vivek Vivian Viviane
Vivien Vivienne Vlad Vladimir Vladislav Vojislav Vojtech Volkan Volker Volodymyr Vusi Wade Waleed Walid Walter Walther
Waltraud Wanda Waqas Warren Wasim Wassim Wayan Wayne Wendy Werner Weronika Wesley Whetu Wiebke Wieslaw Wiktor Wilbur
Wilf Wilfred Wilfredo Wilfrid Wilfried Wilhelm Wilhelmina Will Willem Willemijn William Willie Willy Wilma Wim
Winifred Winnie Winona Winston Wiremu Wissam Witold Wlodzimierz Wojciech Wolf Wolfgang Wolfram Wouter Xabier Xander
Xanthe Xavi Xavier Xenia Ximena Xiomara Yaa Yadira Yael Yahya Yakubu Yana Yann Yannic Yannick Yannis Yara Yaroslav
Yaseen Yasemin Yash Yasin Yasir Yasmin Yasmine Yassin Yassine Yelena Yetunde Yevgeny Yewande Yiannis Yolanda Yolande
Yosef Yoshiko Younes Youri Youssef Ysolde Yuki Yulia Yuliana Yuliya Yunus Yuri Yuriy Yury Yusra Yusuf Yvan Yves Yvette
Yvonne Zach Zachary Zack Zaheer Zahid Zahir Zahra Zainab Zak Zaki Zakir Zander Zane Zanele Zara Zaynab Zbigniew Zdenek
Zdravka Zdravko Zeeshan Zehra Zelda Zeljko Zena Zenon Zeynep Zia Ziad Zinaida Zita Zivko Zlatan Zoe Zofia Zola Zoltan
Zoran Zsofia Zsolt Zulfiqar Zuzana Zuzanna Łukasz
"""
_ALSO_WORDS = """
Amber April Ash Austin Bill Brooklyn Carter Chad Charity Charlotte Chase Chelsea Clay Crystal Dale Dallas Dawn Denver
Devon Drew Earl Eden Faith Florence Frank Georgia Grace Gray Hazel Heath Holly Honor Hope Hunter India Israel Ivy
Jersey Jewel Jordan Joy June Kenya King Lance Lincoln London Madison Major Martin May Melody Mercy Miles Nevada
Norfolk Olympia Opal Orlando Paris Pearl Penny Preston Prince Ray Reed Rich Robin Rosario Rose Ruby Sage Salvador
Savannah Skye Summer Sydney Trinity Victoria Virginia Will
"""
ALSO_WORDS = frozenset(_ALSO_WORDS.split())
"""Given names that alone make nobody a person, since they are words or places too."""

GIVEN = frozenset(_NAMES.split()) - ALSO_WORDS | {"Martin", "Frank", "Robin", "Ray"}
"""Given names, written with a capital and without accents."""

_SURNAMES_TOO_WORDS = """
Abbas Abdullah Adam Akbar Alan Alexander Ali Allan Allen Andrew Anthony Anwar Archie Arnold Arthur Ashley Asif Aziz
Barry Bashir Bernard Boris Bradley Bruce Bruno Bryan Calvin Cameron Carl Carlos Cecil Christian Christie Clive Colin
Conrad Craig Curtis Daniel David Dean Denis Dennis Dominic Donald Donovan Douglas Duncan Edmond Edmund Edward Elias
Elliot Elliott Ellis Evan Farouk Felix Fergus Floyd Francis Frank Franklin Frederick Gabriel Garry George Gerard
Gilbert Giles Gordon Graham Grant Gregory Habib Hamid Harley Harris Harry Harvey Hassan Henry Herbert Howard Hugh
Hughes Humphrey Hussain Hussein Ibrahim Isaac Ismail Jack Jacob James Jamil Jerome Jesse John Joseph Julian Kamal
Karim Keith Kelly Kelvin Kenneth Kerry Khaled Khalid Khan Kim Kurt Lawrence Lee Leo Leon Leonard Leslie Lewis Lloyd
Louis Lucas Luke Mahmoud Malik Marcus Mario Mark Martin Mason Matthew Maurice Max Maxwell Michael Mitchell Mohamed
Mohammed Morgan Morris Moses Muhammad Murray Mustafa Nasser Nathan Neil Nelson Nicholas Nicolas Noel Norman Norris
Oliver Omar Oscar Osman Oswald Owen Patrick Paul Percy Perry Peter Philip Philips Phillip Ralph Ramon Ramos Rashid
Raymond Reece Reid Rhys Richard Robert Roger Roland Roman Rory Ross Roy Russell Ryan Saleh Salim Samuel Santiago
Santos Saul Scott Sharif Sidney Silva Simon Solomon Spencer Stanley Stephen Steven Stewart Stuart Taylor Terry Thomas
Todd Tony Troy Tyler Vernon Victor Vincent Wallace Walter Warren Wayne Wesley Wilfred William Winston Yusuf Zahid
"""
SURNAMES_TOO = frozenset(_SURNAMES_TOO_WORDS.split()) | ALSO_WORDS
"""Given names that many have as a surname: alone they may be either."""


def unaccented(name: str) -> str:
    """As the tables have it: without accents, with its capitals."""
    return "".join(char for char in unicodedata.normalize("NFD", name) if not unicodedata.combining(char))
