"""Given names as they are met in the news of the English-speaking world and of Europe, from many languages.

In: nothing. Out: two tables. Refuses to be complete: a name that stands here makes a person likely, and one that is
missing says nothing. Names that are mostly words or places (Paris, Grace, Jordan) stand in a table of their own.
"""

_NAMES = """
Aaron Abbas Abdel Abdelkader Abdellah Abdelwahab Abdul Abdullah Abel Abigail Abraham Achim Adam Adele Adem Adil Adnan
Adrian Adriana Adriano Aidan Aisha Ajay Akash Alain Alan Alasdair Alastair Alban Albert Alberto Aldo Alejandra
Alejandro Aleksandar Aleksander Alessandro Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfie Alfonso
Alfred Ali Alice Alicia Alison Alistair Allan Allen Alonso Alphonse Alvaro Amanda Amar Amin Amina Amir Amit Amy Ana
Anais Anass Anastasia Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andrzej Andy Angela Angelica Angelo
Angus Anil Anita Anja Ann Anna Annabel Anne Annette Annie Anouk Anthony Antoine Anton Antonia Antonio Anwar Archie
Ardian Arend Ari Arjan Armand Armando Arnaud Arne Arnold Arron Arthur Artur Arturo Arun Ashley Ashraf Asif Astrid Atif
Audrey August Augusto Aurelie Axel Aydin Ayman Ayoub Ayse Aziz Babak Barbara Barry Bart Bartholomew Bas Bashir
Beatrice Beatriz Ben Benedict Benedikt Benito Benjamin Bernadette Bernard Bernd Bernhard Bert Beth Betty Bilal Bjorn
Bob Bobby Boris Bradley Branko Brandon Brenda Brendan Brian Bridget Brigitte Britt Bruce Bruno Bryan Bryce Burak Caleb
Callum Calvin Cameron Camilla Camille Carina Carl Carla Carlo Carlos Carmen Carol Carole Caroline Carsten Caspar
Cathal Catherine Cathy Cecile Cecilia Cedric Cemal Cesar Charles Charlie Chantal Chiara Chloe Chris Christa Christiaan
Christian Christina Christine Christoph Christophe Christopher Ciaran Cillian Claire Clara Claude Claudia Claudio
Clemens Clive Coen Colette Colin Colm Connor Conor Conrad Constantin Corinne Cornelia Cornelis Craig Cristian Cristina
Curtis Cyril Daan Dagmar Daisy Damian Damien Damir Dan Dana Daniel Daniela Daniele Danielle Danilo Danny Dario Dariusz
Darko Darragh Darrell Darren Darryl Dashiell Dave David Davide Davor Dawid Dean Deborah Debbie Declan Deepak Deirdre
Dejan Delphine Denis Denise Dennis Derek Dermot Deryck Diana Diane Dick Diego Dieter Dietmar Dimitar Dimitri Dimitrios
Dina Dino Dirk Dmitri Dmitry Domenico Dominic Dominik Dominique Donald Donna Donovan Dora Doreen Doris Dorothy Doug
Dougal Douglas Dragan Driss Duncan Dusan Dwayne Dylan Eamonn Eddie Edgar Edin Edith Edmund Eduardo Edward Edwin Eileen
Eithne Elaine Eleanor Elena Eleni Eli Elias Elif Elisa Elisabeth Elizabeth Elke Ella Ellen Ellie Elliot Elliott Els
Elsa Emil Emile Emilia Emilie Emilio Emily Emma Emmanuel Emmeline Emre Enda Enes Enrico Enrique Enver Enzo Eoin Eric
Erica Erik Erika Erin Ernest Ernesto Erwin Esra Esteban Estelle Esther Ethan Etienne Eugene Eva Evan Eveline Evelyn
Evgeny Ewan Fabian Fabien Fabio Fabrice Fadi Fahad Faisal Farah Farid Farouk Fatih Fatima Fatma Federico Felicity
Felipe Felix Femke Fergus Fernanda Fernando Filip Finn Fiona Flavio Fleur Florian Floyd Franc Frances Francesca
Francesco Francis Francisco Franck Franco Francois Frank Frankie Frans Franz Fred Freddie Frederic Frederick Frederik
Friedrich Fritz Gabriel Gabriela Gabriele Gail Gareth Garry Gary Gaspard Gavin Gemma Geoff Geoffrey George Georges
Georgina Georgios Gerald Geraldine Gerard Gerardo Gerd Gerhard Gerrit Gerry Gert Geert Gheorghe Gianluca Gianni Gideon
Gijs Gilbert Gilles Gillian Gina Gino Giorgio Giovanna Giovanni Giulia Giuseppe Glen Glenn Gloria Godfrey Gonzalo
Goran Gordon Graeme Graham Grant Greg Gregor Gregory Greta Grzegorz Guido Guillaume Guillermo Gunther Gustavo Guus Guy
Gwen Habib Hakan Hakim Hamid Hamish Hamza Hank Hanna Hannah Hans Harald Harjit Harold Harriet Harry Harun Harvey Hasan
Hassan Heather Hector Heidi Heiko Heinrich Heinz Helen Helena Helene Helga Helmut Hendrik Henk Henri Henrik Henry
Herbert Herman Hermann Hicham Hilary Hilda Horatio Howard Hubert Hugh Hugo Humphrey Hussein Iain Ian Ibrahim Ida Idris
Ignacio Igor Ilaria Ilia Ilona Ilse Imani Imogen Imran Imre Ina Ines Inez Ingo Ingrid Ioan Ion Irene Irina Iris Irma
Isaac Isabel Isabella Isabelle Isaiah Ismail Ivan Ivana Ivica Ivo Jaap Jacek Jack Jackie Jacob Jacqueline Jacques Jade
Jaime Jake Jakob Jakub Jamal James Jamie Jan Jana Jane Janet Janez Janice Janine Janis Janos Jared Jarek Jarmila Jason
Jasmin Jasmine Javier Jay Jayden Jayne Jean Jeanette Jeanne Jeff Jeffrey Jelena Jen Jenna Jennifer Jenny Jens Jeremiah
Jeremy Jerome Jeroen Jerry Jerzy Jess Jesse Jessica Jesus Jim Jimmy Jo Joachim Joan Joana Joann Joanna Joanne Joao
Joaquin Jochen Jodie Joe Joel Joelle Joep Johan Johann Johanna Johannes John Johnny Jon Jonas Jonathan Joost Jorg
Jorge Joris Jos Jose Josef Josefa Joseph Josephine Josh Joshua Josip Jovan Joyce Juan Juana Judith Juergen Jules Julia
Julian Juliana Julie Julien Juliette Julio Julius Jurgen Jurre Justin Justine Kai Kamal Kamil Karel Karen Karim Karin
Karina Karl Karolina Kaspar Katarina Katarzyna Kate Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrin Kay
Kees Keith Kelly Kelvin Ken Kenneth Kenny Kerry Kevin Khaled Khalid Kieran Kim Kimberly Kirsten Kirsty Klaas Klaus
Koen Konrad Konstantin Kris Kristian Kristin Kristina Kristof Krzysztof Kurt Kyle Lachlan Ladislav Lamine Lars Latifa
Laura Lauren Laurence Laurent Laurie Lawrence Lea Leah Leandro Lee Leif Leila Len Lena Lenny Leo Leon Leonard Leonardo
Leonie Leopold Leroy Lesley Leslie Leszek Levi Lewis Liam Lidia Lieke Lieselotte Lillian Lily Lina Linda Lionel Lisa
Lise Liz Ljubomir Lloyd Lodewijk Loic Lola Lorelei Lorenzo Lorcan Loretta Lorna Lorraine Lotte Lotfi Lou Louis Louisa
Louise Luc Luca Lucas Lucia Luciano Lucien Lucy Ludo Ludovic Luigi Luis Luisa Lukas Luke Lydia Lynn Lynne Maarten
Maciej Madeleine Mads Magda Magdalena Magnus Mahmoud Mahmud Maja Malcolm Malik Mandy Manfred Manolis Manon Manuel
Manuela Mara Marc Marcel Marcelo Marcia Marcin Marco Marcos Marcus Marek Margaret Margarita Margot Margriet Maria
Marianne Mariana Marie Marieke Marielle Marija Marijn Marijke Marina Mario Marion Marissa Marius Marjan Mark Marko
Markus Marleen Marlene Marloes Marlon Marta Martha Martijn Martin Martina Martine Martyn Marvin Mary Mateo Mateusz
Mathias Mathieu Mathilde Matt Matteo Matthew Matthias Matthijs Maud Maureen Maurice Mauricio Maurizio Mauro Max Maxim
Maxime Maximilian Maxwell Megan Mehdi Mehmed Mehmet Melanie Melissa Merel Mia Micah Michael Michaela Michal Michel
Michele Michelle Mick Miguel Mihai Mika Mike Mikael Mikhail Mila Milan Mildred Milena Miles Milos Milton Mira Miranda
Mireille Mirela Miriam Mirko Miroslav Mitchell Mladen Mo Mohamed Mohammad Mohammed Mohamud Mohsin Moira Momir Monica
Monika Monique Morgan Moritz Morten Moses Mostafa Mounir Mourad Muhammad Muhammed Murad Murat Muriel Musa Mustafa
Myles Myriam Nabil Nadia Nadine Nadir Naeem Nancy Naomi Nasir Nasser Natalia Natalie Natasha Nathalie Nathan Nathaniel
Naveed Neal Neil Nelson Nemanja Nenad Neville Niall Niamh Nicholas Nick Nicky Nicola Nicolas Nicole Niels Nigel Nikhil
Nikita Niklas Nikola Nikolai Nikolaos Nikos Nils Nina Noah Noel Noor Nora Norbert Norman Nour Odell Oisin Oksana Olaf
Ole Oleg Olena Olga Olive Oliver Olivia Olivier Oluwaseun Omar Omer Ondrej Orlando Orla Oscar Osman Otto Owen Pablo
Paddy Padraig Pamela Paola Paolo Pascal Pascale Pat Patrice Patricia Patricio Patrick Patrik Patty Paul Paula Paulette
Paulina Pauline Paulo Pavel Pawel Pedro Peggy Pepijn Percy Peregrine Perrin Perry Pete Peter Petr Petra Petros Phil
Philip Philipp Philippa Philippe Phillip Phyllis Pia Pier Pierre Pierrick Piet Pieter Pietro Pilar Piotr Priscilla
Priya Przemyslaw Quentin Quincy Quinten Rachel Rachid Radek Radoslav Radovan Rafael Rafal Raffaele Rahul Rainer Raj
Rajesh Ralf Ralph Ramesh Ramiro Ramon Randall Randy Raphael Raquel Rashid Raul Ravi Ray Raymond Rebecca Reece Reginald
Rein Reinhard Remco Remi Renata Renate Renato Rene Renee Renzo Reza Rhona Rhys Riad Ricardo Riccardo Richard Rick
Ricky Rik Rikkert Rita Rob Robbert Robbie Robert Roberta Roberto Robin Rocco Rochelle Rod Roderick Rodney Rodrigo
Rodolfo Roel Rogelio Roger Rogier Roland Rolf Roman Romain Ron Ronald Ronan Ronnie Rory Rosa Rosalind Rosanna Rosemary
Ross Roxanne Roy Ruben Rudi Rudolf Rudy Rui Rupert Russell Rustam Ruth Ruud Ryan Sabine Sabrina Sacha Saddam Said
Salah Saleh Salim Sally Salman Salvador Salvatore Sam Samantha Sami Samir Samira Samuel Sander Sandra Sandro Sandy
Sanjay Sanne Santiago Sara Sarah Sasa Sascha Saskia Scott Sean Sebastian Sebastiaan Sebastien Selim Selma Semir Sercan
Serge Sergei Sergey Sergio Serhiy Seth Severin Shane Shanice Shannon Sharon Shaun Shawn Sheila Shelley Shirley Siavash
Sid Sidney Siegfried Sigrid Silvana Silvia Silvio Simon Simona Simone Sinead Siobhan Slavko Slobodan Sofia Sofiane
Solomon Sonia Sonja Sophia Sophie Soren Sorin Soufiane Spencer Stacey Stan Stanislav Stanislaw Stanley Stef Stefan
Stefania Stefano Steffen Steffi Stella Stephan Stephane Stephanie Stephen Steve Steven Stewart Stijn Stuart Sue
Suleiman Susan Susanna Susanne Suzanne Svein Sven Svetlana Sylvester Sylvia Sylvain Sylvie Tadeusz Tamara Tamsin Tania
Tanja Tanya Tara Tarek Tariq Tatiana Ted Terence Teresa Terrence Terry Tess Tessa Thaddeus Theo Theodor Theodore
Theresa Therese Thibault Thierry Thijs Thom Thomas Thorsten Tiago Tibor Tijn Till Tim Timo Timothy Tina Tjeerd Tobias
Toby Todd Tom Tomas Tomasz Tomislav Tommaso Tommy Ton Toni Tony Tracey Tracy Trevor Tristan Tyler Tyrone Ugo Ulf
Ulrich Ulrike Umar Umberto Ursula Usman Uwe Vaclav Valentin Valentina Valeria Valerie Vanessa Vasile Vasily Vera
Vernon Veronica Veronika Vesna Vicente Vicky Victor Viktor Viktoria Vikram Vincent Vincenzo Vito Vittorio Vivian
Vivien Vladimir Vojtech Volkan Volker Wade Waleed Walid Walter Wanda Warren Wayne Wendy Werner Wesley Wilhelm Wilfred
Will Willem William Willy Wilma Wim Winston Wissam Wojciech Wolf Wolfgang Wouter Xander Xavier Yann Yannick Yannis
Yasin Yasmin Yasmine Yassin Yassine Yolanda Younes Youssef Yosef Ysolde Yuri Yusuf Yves Yvette Yvonne Zachary Zainab
Zbigniew Zdenek Zeljko Zeynep Zlatan Zoe Zoltan Zoran Ada Jacinta Constance Giles Corinna Gunnar Sten Zoltán Emrys
Bethan Carys Cerys Dafydd Gethin Huw Ieuan Rhodri Sioned Ollie Lorenz Elijah Ezra Ibtissam Marcelle Noelle Odette
Rowan Sanna Tove Ulla Vigdis
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
