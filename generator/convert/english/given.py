"""Given names as they are met in the news of the English-speaking world and of Europe, from many languages.

In: nothing. Out: tables, and how a name is looked up in them. Refuses to be complete: a name that stands here makes a person likely, and one that is
missing says nothing. Names that are mostly words or places (Paris, Grace, Jordan) stand in a table of their own.
"""

import unicodedata

_NAMES = """
Aaron Abbas Abdel Abdelkader Abdellah Abdelwahab Abdou Abdul Abdullah Abel Abigail Abraham Achim Adaeze Adam Adeel
Adelaide Adele Adem Adil Adnan Adrian Adriana Adriano Agnes Agnieszka Aidan Aileen Aisha Ajay Akash Alain Alan
Alasdair Alastair Alban Albert Alberto Aldo Alejandra Alejandro Aleksandar Aleksander Alessandro Alex Alexander
Alexandra Alexandre Alexei Alexey Alexis Alfie Alfonso Alfred Ali Alice Alicia Alison Alistair Allan Allen Alma Alonso
Alphonse Alvaro Amadou Amanda Amar Amin Amina Amir Amit Amy Ana Anais Anass Anastasia Anastasiya Anders Andre Andrea
Andreas Andrei Andres Andrew Andrey Andrzej Andy Angela Angelica Angelo Angus Anil Anita Anja Ann Anna Annabel Anne
Annette Annie Annika Anouk Anthony Antje Antoine Anton Antonia Antonio Anwar Aoife Archie Ardian Arend Ari Ariane
Arjan Arjun Arlene Armand Armando Arnaud Arne Arnold Arron Arthur Artur Arturo Arun Ashley Ashraf Asif Astrid Atif
Audrey August Augusto Aurelia Aurelie Axel Aydin Ayman Ayoub Ayse Aziz Babak Babar Baptiste Barbara Barry Bart
Bartholomew Bas Bashir Beatrice Beatriz Begoña Ben Benedict Benedikt Benito Benjamin Benoit Bernadette Bernard Bernd
Bernhard Bert Bertrand Beth Bethan Betty Bianca Bilal Bjorn Bob Bobby Bogdan Boguslaw Boris Boubacar Bradley Brandon
Branislav Branko Brenda Brendan Brian Bridget Brigitte Britt Bronwen Bruce Bruno Bryan Bryce Bukola Burak Caleb Callum
Calvin Cameron Camilla Camille Carina Carl Carla Carlo Carlos Carlota Carmen Carol Carole Caroline Carsten Carys
Caspar Cathal Catherine Cathy Cecil Cecile Cecilia Cedric Celia Cemal Cerys Cesar Chantal Charles Charlie Cheikh
Chiara Chidi Chinedu Chloe Chris Christa Christiaan Christian Christina Christine Christoph Christophe Christopher
Chukwuemeka Ciaran Cillian Claire Clara Claude Claudia Claudio Clemens Clementine Clive Coen Colette Colin Colm Connor
Conor Conrad Constance Constantin Cordelia Corinna Corinne Cornelia Cornelis Craig Cristian Cristina Curtis Cyril
Cyrus Daan Dafne Dafydd Dagmar Dagny Daisy Damian Damien Damir Dan Dana Daniel Daniela Daniele Danielle Danilo Danny
Daphne Dario Dariusz Darko Darragh Darrell Darren Darryl Dashiell Dave David Davide Davor Dawid Dean Debbie Deborah
Declan Deepak Deirdre Dejan Delia Delphine Denis Denise Dennis Derek Dermot Deryck Desmond Diana Diane Dick Diego
Dieter Dietmar Dilan Dilara Dimitar Dimitri Dimitrios Dina Dino Dirk Dmitri Dmitry Dolores Domenico Dominic Dominik
Dominique Donald Donna Donovan Dora Doreen Doris Dorota Dorothy Doug Dougal Douglas Dragan Driss Duncan Dusan Dwayne
Dylan Eamonn Eddie Edgar Edin Edith Edmond Edmund Edna Eduardo Edward Edwige Edwin Efrain Eileen Eithne Ekaterina
Elaine Eleanor Elena Eleni Eli Elias Elif Elijah Elisa Elisabeth Elizabeth Elke Ella Ellen Ellie Elliot Elliott Els
Elsa Elvira Emeka Emil Emile Emilia Emiliano Emilie Emilio Emily Emine Emma Emmanuel Emmeline Emre Emrys Enda Enes
Enrico Enrique Enver Enzo Eoin Erasmus Eric Erica Erik Erika Erin Ernest Ernesto Ernst Erwin Esra Esteban Estelle
Esther Estrella Ethan Etienne Eugene Eunice Eva Evan Evangelos Evelien Eveline Evelyn Evgeny Ewa Ewan Ezra Fabian
Fabien Fabio Fabrice Fadi Fadila Fahad Faisal Faith Faizal Farah Farhan Farid Farouk Fatih Fatima Fatma Fatou
Fatoumata Federico Felicity Felipe Felix Femke Fergal Fergus Fernanda Fernando Fidel Filip Finn Fintan Fiona Flavio
Fleur Flora Florian Floyd Franc Frances Francesca Francesco Francis Francisco Franck Franco Francois Frank Frankie
Frans Franz Franziska Fred Freddie Frederic Frederick Frederik Frida Friedrich Fritz Gabriel Gabriela Gabriele Gail
Gareth Garry Gary Gaspard Gavin Geert Gemma Geoff Geoffrey George Georges Georgina Georgios Gerald Geraldine Gerard
Gerardine Gerardo Gerd Gerhard Gerrit Gerry Gert Gethin Gheorghe Gianluca Gianni Gideon Gijs Gilbert Giles Gilles
Gillian Gina Gino Giorgio Giorgos Giovanna Giovanni Gisela Giulia Giulio Giuseppe Glen Glenn Gloria Godfrey Gonzalo
Goran Gordon Gorka Graeme Graham Grant Greg Gregor Gregory Greta Griet Grzegorz Gudrun Guido Guillaume Guillermo
Gunnar Gunther Gurpreet Gustavo Guus Guy Gwen Gwendolyn Habib Hadi Hakan Hakim Hamid Hamish Hamza Hank Hanna Hannah
Hans Harald Harjit Harold Haroon Harpreet Harriet Harry Harun Haruna Harvey Hasan Hassan Hatice Heather Hector Hedwig
Heidi Heike Heiko Heinrich Heinz Helen Helena Helene Helga Helmut Hendrik Henk Henri Henrietta Henrik Henry Herbert
Herman Hermann Hermione Hicham Hilary Hilda Horatio Hortense Howard Hristo Hubert Hugh Hugo Humberto Humphrey Hussein
Huw Iain Ian Ibrahim Ibrahima Ibtissam Ida Idris Ieuan Ifeoma Ignacio Igor Iker Ikram Ilaria Ilia Ilona Ilse Iman
Imani Imogen Imran Imre Ina Ines Inez Ingeborg Ingo Ingrid Ioan Ioana Ion Irene Irina Iris Irma Isaac Isabel Isabella
Isabelle Isadora Isaiah Isidro Ismail Ivan Ivana Ivica Ivo Iwan Iñaki Jaap Jacek Jacinta Jacinto Jack Jackie Jacob
Jacqueline Jacques Jade Jadwiga Jaime Jake Jakob Jakub Jamal James Jamie Jan Jana Jane Janet Janez Janice Janine Janis
Janos Jared Jarek Jarmila Jasmin Jasmine Jason Jasper Jaspreet Javier Jay Jayden Jayne Jean Jeanette Jeanne Jeff
Jeffrey Jelena Jen Jenna Jennifer Jenny Jens Jeppe Jeremiah Jeremy Jeroen Jerome Jerry Jerzy Jess Jesse Jessica Jesus
Jim Jimmy Jo Joachim Joan Joana Joann Joanna Joanne Joao Joaquin Jochen Jodie Joe Joel Joelle Joep Johan Johann
Johanna Johannes John Johnny Jolanda Jolene Jon Jonas Jonathan Joost Jordi Jorg Jorge Joris Jos Jose Josef Josefa
Joseph Josephine Josh Joshua Josip Jovan Joyce Juan Juana Juanita Judith Juergen Jules Julia Julian Juliana Julie
Julien Juliette Julio Julius Junaid Jurgen Jurgita Jurre Justin Justine Kai Kaja Kamal Kamil Kamran Kareem Karel Karen
Karim Karin Karina Karl Karolina Karsten Kaspar Kasper Katarina Katarzyna Kate Katharina Katharine Katherine Kathleen
Kathryn Kathy Katie Katja Katrin Kay Kees Keith Kelly Kelvin Ken Kenji Kenneth Kenny Kerry Kevin Khadija Khaled Khalid
Kieran Kim Kimberley Kimberly Kirsten Kirsty Klaas Klaus Koen Kofi Konrad Konstantin Kris Kristian Kristin Kristina
Kristof Krzysztof Kurt Kwame Kyle Lachlan Ladislav Lamine Lars Laszlo Laszló Latifa Laura Lauren Laurence Laurent
Laurie Lawrence Lea Leah Leandro Lee Leif Leila Len Lena Lenny Leo Leon Leonard Leonardo Leonie Leopold Leopoldo Leroy
Lesley Leslie Leszek Leticia Levi Lewis Liam Lidia Lieke Lieselotte Lieve Lilian Lillian Lily Lina Linda Lionel Lisa
Lise Liz Lizzie Ljiljana Ljubomir Lloyd Lodewijk Loic Lola Lorcan Lorelei Lorena Lorenz Lorenzo Loretta Lorna Lorraine
Lotfi Lotte Lou Louis Louisa Louise Luc Luca Lucas Lucia Luciano Lucien Lucinda Lucy Ludo Ludovic Ludwig Luigi Luis
Luisa Lujain Lukas Luke Luuk Lydia Lynn Lynne Lyudmila László Maarten Mabel Maciej Madeleine Mads Magali Magda
Magdalena Magnus Mahmoud Mahmud Maite Maja Malcolm Malgorzata Malik Mandy Manfred Manoj Manolis Manon Manpreet Manuel
Manuela Mara Marc Marcel Marcelina Marcelle Marcelo Marcia Marcin Marco Marcos Marcus Marek Margaret Margarita Margaux
Margot Margriet Maria Mariana Marianne Marie Marieke Marielle Marija Marijke Marijn Marina Mario Marion Marissa Marius
Mariusz Marjan Mark Marko Markus Marleen Marlene Marlies Marloes Marlon Marta Martha Martijn Martin Martina Martine
Martyn Marvin Mary Maryam Mateo Mateusz Mathias Mathieu Mathilde Matilda Matt Matteo Matthew Matthias Matthijs Maud
Maureen Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Maximo Maxwell Megan Mehdi Mehmed Mehmet Melanie
Melissa Merel Mette Mia Micah Michael Michaela Michal Michel Michele Michelle Mick Miguel Mihai Mika Mikael Mike
Mikhail Mikkel Mila Milan Mildred Milena Miles Milos Milton Minna Mira Miranda Mireille Mirela Miriam Mirjam Mirko
Miroslav Mitchell Mladen Mo Mohamed Mohammad Mohammed Mohamud Mohan Mohsin Moira Momir Monica Monika Monique Morgan
Moritz Morten Moses Mostafa Mounir Mourad Moussa Muhammad Muhammed Muna Murad Murat Muriel Musa Mustafa Myles Myra
Myriam Nabil Nadeem Nadezhda Nadia Nadine Nadir Naeem Nana Nancy Naomi Nasir Nasser Natalia Natalie Natascha Natasha
Nathalie Nathan Nathaniel Naveed Neal Neil Nelson Nemanja Nenad Neville Ngozi Niall Niamh Nicholas Nick Nicky Nicola
Nicolae Nicolas Nicole Niels Nigel Nikhil Nikita Niklas Niko Nikola Nikolai Nikolaos Nikos Nils Nina Ninon Noah Noel
Noelle Noor Nora Norbert Norman Nour Nuno Nuria Odell Odette Oisin Oksana Olaf Ole Oleg Olena Olga Olive Oliver Olivia
Olivier Ollie Olumide Oluwaseun Oluwaseyi Oluwatobi Omar Omer Ondrej Oriol Orla Orlando Oscar Osman Ottilie Otto
Ousmane Ove Owen Pablo Paddy Padraig Paloma Pamela Paola Paolo Pascal Pascale Pat Patrice Patricia Patricio Patrick
Patrik Patty Paul Paula Paulette Paulina Pauline Paulo Pavel Pawel Paweł Pedro Peggy Pepijn Percy Peregrine Pernille
Perrin Perry Pete Peter Petr Petra Petronella Petros Phil Philip Philipp Philippa Philippe Phillip Philomena Phyllis
Pia Pier Pierre Pierrick Piet Pieter Pietro Pilar Pina Piotr Poppy Prakash Priscilla Priya Przemyslaw Quentin Quincy
Quinten Quirine Rachel Rachid Radek Radmila Radoslav Radovan Rafael Rafaela Rafal Raffaele Ragnar Rahul Raimund Rainer
Raj Rajesh Ralf Ralph Ramesh Ramiro Ramon Ramona Randall Randy Raphael Raquel Rashid Rasmus Raul Ravi Ray Rayan
Raymond Rebecca Reece Reginald Rein Reinhard Reinhold Remco Remi Renata Renate Renato Rene Renee Renzo Reza Rhodri
Rhona Rhys Riad Ricardo Riccardo Richard Rick Ricky Rik Rika Rikkert Rita Rizwan Rob Robbert Robbie Robert Roberta
Roberto Robin Rocco Rochelle Rocío Rod Roderick Rodney Rodolfo Rodrigo Roel Rogelio Roger Rogier Rohan Roisin Roland
Rolf Romain Roman Ron Ronald Ronan Ronnie Rory Rosa Rosalie Rosalind Rosamund Rosanna Rosemary Ross Rowan Roxanne Roy
Roza Ruben Rudi Rudolf Rudy Rufus Rui Rupert Russell Rustam Ruth Ruud Ryan Sabine Sabrina Sabrine Sacha Saddam Safa
Said Sajid Salah Saleh Salim Sally Salman Salvador Salvatore Sam Samantha Sami Samir Samira Samuel Sandeep Sander
Sandra Sandro Sandy Sanjay Sanjeev Sanna Sanne Santiago Santino Saqib Sara Sarah Sasa Sascha Saskia Saïd Scott Sean
Sebastiaan Sebastian Sebastien Selena Selim Selma Semir Sercan Serena Serge Sergei Sergey Sergio Serhiy Seth Severin
Shahid Shane Shanice Shannon Sharon Shaun Shauna Shawn Sheila Shelley Shirley Siavash Sid Sidney Siegfried Sigrid
Sigurd Silke Silvana Silvia Silvio Simon Simona Simone Sinead Siobhan Sioned Slavko Slobodan Sofia Sofiane Solomon
Sonia Sonja Sophia Sophie Sorcha Soren Sorin Soufiane Spencer Stacey Stan Stanislav Stanislaw Stanley Stavros Stef
Stefan Stefania Stefano Steffen Steffi Stella Sten Stephan Stephane Stephanie Stephen Steve Steven Stewart Stijn
Stuart Sue Suleiman Suresh Susan Susana Susanna Susanne Suzanne Svein Sven Svetlana Sylvain Sylvester Sylvia Sylvie
Søren Tabitha Tadeusz Tahir Tamara Tamas Tamsin Tamás Tania Tanja Tanya Tara Tarek Tariq Tatiana Tatjana Ted Teodor
Terence Teresa Terrence Terry Tess Tessa Thaddeus Thea Thekla Theo Theodor Theodore Theresa Therese Thibault Thierry
Thijs Thom Thomas Thorsten Tiago Tibor Tijn Tilda Till Tim Timo Timothy Tina Tjeerd Tobias Tobiasz Toby Todd Tom Tomas
Tomasz Tomislav Tommaso Tommy Ton Toni Tony Tove Tracey Tracy Trevor Tristan Trudy Tuan Tyler Tyrone Ugo Ulf Ulla
Ulrich Ulrika Ulrike Umar Umberto Unai Ursula Usman Uwe Vaclav Valentin Valentina Valentino Valeria Valerie Vanessa
Vanja Vasile Vasily Veerle Vera Verena Vernon Veronica Veronika Vesna Vicente Vicky Victor Vigdis Vijay Vikas Vikram
Viktor Viktoria Vilma Vincent Vincenza Vincenzo Viola Vito Vittorio Vivian Viviane Vivien Vladimir Vojtech Volkan
Volker Wade Waleed Walid Walter Wanda Waqas Warren Wasim Wassim Wayne Wendy Werner Wesley Wilbur Wilfred Wilfried
Wilhelm Wilhelmina Will Willem Willemijn William Willy Wilma Wim Winifred Winston Wissam Wojciech Wolf Wolfgang Wouter
Xander Xavi Xavier Xenia Ximena Yann Yannic Yannick Yannis Yasemin Yasin Yasir Yasmin Yasmine Yassin Yassine Yewande
Yiannis Yolanda Yosef Younes Youri Youssef Ysolde Yuki Yuliya Yuri Yusuf Yves Yvette Yvonne Zachary Zahid Zainab Zara
Zbigniew Zdenek Zdravko Zeeshan Zeljko Zenon Zeynep Zlatan Zoe Zofia Zoltan Zoltán Zoran Zuzana
"""
_ALSO_WORDS = """
Amber April Ash Austin Bill Brooklyn Carter Chad Charity Charlotte Chase Chelsea Clay Dale Dallas Dawn Denver Drew
Earl Eden Faith Florence Frank Georgia Gray Grace Hazel Heath Holly Hope Hunter India Israel Ivy Jersey Jewel Jordan
Joy June Kenya King Lance Lincoln London Madison Major Martin May Melody Mercy Miles Nevada Norfolk Olympia Paris Pearl
Penny Preston Prince Ray Reed Rich Robin Rose Ruby Sage Savannah Skye Summer Sydney Trinity Victoria Virginia Will
"""
ALSO_WORDS = frozenset(_ALSO_WORDS.split())
"""Given names that alone make nobody a person, since they are words or places too."""

GIVEN = frozenset(_NAMES.split()) - ALSO_WORDS | {"Martin", "Frank", "Robin", "Ray"}
"""Given names, written with a capital and without accents."""

_SURNAMES_TOO_WORDS = """
Abbas Abdullah Adam Akbar Alan Alexander Ali Allan Allen Andrew Anthony Anwar Archie Arnold Arthur Ashley Asif Aziz
Barry Bashir Bernard Boris Bradley Bruce Bruno Bryan Calvin Cameron Carl Carlos Cecil Christian Christie Clive Colin
Conrad Craig Curtis Daniel David Dean Dennis Denis Dominic Donald Donovan Douglas Duncan Edmond Edmund Edward Elias
Elliot Elliott Ellis Evan Farouk Felix Fergus Floyd Francis Frank Franklin Frederick Gabriel Garry George Gerard
Gilbert Giles Gordon Graham Grant Gregory Habib Hamid Harley Harris Harry Harvey Hassan Henry Herbert Howard Hugh
Hughes Humphrey Hussain Hussein Ibrahim Isaac Ismail Jack Jacob James Jamil Jerome Jesse John Joseph Julian Kamal
Karim Keith Kelly Kelvin Kenneth Kerry Khaled Khalid Khan Kim Kurt Lawrence Lee Leo Leon Leonard Leslie Lewis Lloyd
Louis Lucas Luke Mahmoud Malik Marcus Mario Mark Martin Mason Matthew Max Maurice Maxwell Michael Mitchell Mohamed
Mohammed Morgan Morris Moses Muhammad Murray Mustafa Nasser Nathan Neil Nelson Nicholas Nicolas Noel Norman Norris
Oliver Omar Oscar Osman Oswald Owen Patrick Paul Percy Perry Peter Philip Philips Phillip Ralph Ramon Ramos Raymond
Rashid Reece Reid Rhys Richard Robert Roger Roland Roman Rory Ross Roy Russell Ryan Saleh Salim Samuel Santiago
Santos Saul Scott Sharif Sidney Silva Simon Solomon Spencer Stanley Stephen Steven Stewart Stuart Taylor Terry Thomas
Todd Tony Troy Tyler Vernon Victor Vincent Wallace Walter Warren Wayne Wesley Wilfred William Winston Yusuf Zahid
"""
SURNAMES_TOO = frozenset(_SURNAMES_TOO_WORDS.split()) | ALSO_WORDS
"""Given names that many have as a surname: alone they may be either."""


def unaccented(name: str) -> str:
    """As the tables have it: without accents, with its capitals."""
    return "".join(char for char in unicodedata.normalize("NFD", name) if not unicodedata.combining(char))
