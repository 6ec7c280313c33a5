<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>PhenoFuse</name>
<message>
<location filename="../../algorithms/algorithm.py" />
<source>Source</source>
<translation>Source</translation>
</message>
<message>
<location filename="../../algorithms/algorithm.py" />
<source>Cancelled. Nothing was written.</source>
<translation>Annulé. Rien n'a été écrit.</translation>
</message>
<message>
<location filename="../../algorithms/beside_inputs.py" />
<source>It may have times of its own.</source>
<translation>Elles peuvent avoir leurs propres instants.</translation>
</message>
<message>
<location filename="../../algorithms/beside_inputs.py" />
<source>A stack with an image of the time, or else of the day, of every image of the main stack; further ones are not used.</source>
<translation>Une pile avec une image du même instant, ou à défaut du même jour, pour chaque image de la pile principale ; les autres ne sont pas utilisées.</translation>
</message>
<message>
<location filename="../../algorithms/beside_inputs.py" />
<source>{name} lies on another grid, and is warped to that of the first.</source>
<translation>{name} se trouve sur une autre grille et est reprojetée sur celle de la première.</translation>
</message>
<message>
<location filename="../../algorithms/date_table.py" />
<source>Table of dates</source>
<translation>Table des dates</translation>
</message>
<message>
<location filename="../../algorithms/date_table.py" />
<source>A row for each time: how many pixels have a value, their share of all, and the mean of the values. For it the stack is read a second time.</source>
<translation>Une ligne par instant : combien de pixels ont une valeur, leur part du total et la moyenne des valeurs. Pour cela, la pile est lue une seconde fois.</translation>
</message>
<message>
<location filename="../../algorithms/date_table.py" />
<source>Counting the values of each date</source>
<translation>Comptage des valeurs de chaque date</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Stacks</source>
<translation>Piles</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Parcels</source>
<translation>Parcelles</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>On openEO</source>
<translation>Sur openEO</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Ready-made models</source>
<translation>Modèles prêts à l'emploi</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Smoothing and gap filling</source>
<translation>Lissage et comblement des lacunes</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Fusion of several variables</source>
<translation>Fusion de plusieurs variables</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Seasons and phenology</source>
<translation>Saisons et phénologie</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Events and markers</source>
<translation>Événements et marqueurs</translation>
</message>
<message>
<location filename="../../algorithms/declaration/inputs.py" />
<source>Time-series stack</source>
<translation>Pile temporelle</translation>
</message>
<message>
<location filename="../../algorithms/declaration/inputs.py" />
<source>Raster whose bands are one variable at successive times.</source>
<translation>Raster dont les bandes sont une même variable à des instants successifs.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/learning.py" />
<source>Hyper-parameters</source>
<translation>Hyperparamètres</translation>
</message>
<message>
<location filename="../../algorithms/declaration/learning.py" />
<source>What the curves have in common: their time scales, noise and correlation. Learned once from a sample of the series and shared by all; learned from each series for itself, which takes about half a second each; or taken from a file that an earlier run has written.</source>
<translation>Ce que les courbes ont en commun : leurs échelles de temps, leur bruit et leur corrélation. Appris une fois sur un échantillon des séries et partagés par toutes ; appris sur chaque série pour elle-même, ce qui prend environ une demi-seconde pour chacune ; ou lus dans un fichier écrit par une exécution antérieure.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>day of the year</source>
<translation>jour de l'année</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>days since 1970-01-01</source>
<translation>jours depuis le 1970-01-01</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Stack of the same grid, one band a time.</source>
<translation>Pile sur la même grille, une bande par instant.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Raster of the same grid, one band a metric.</source>
<translation>Raster sur la même grille, une bande par métrique.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Raster of the same grid, one band a metric and season.</source>
<translation>Raster sur la même grille, une bande par métrique et par saison.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Raster of the same grid: the number of events, and a band a metric and event.</source>
<translation>Raster sur la même grille : le nombre d'événements, et une bande par métrique et par événement.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Folder for stacks of the same grid, one band a time.</source>
<translation>Dossier pour des piles sur la même grille, une bande par instant.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is empty. Give a number, for example {example:g}.</source>
<translation>{title} est vide. Donnez un nombre, par exemple {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a number up to {most:g}. Give one, for example {example:g}.</source>
<translation>{title} vaut {value}, mais doit être un nombre jusqu'à {most:g}. Donnez-en un, par exemple {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a number from {least:g} to {most:g}. Give one, for example {example:g}.</source>
<translation>{title} vaut {value}, mais doit être un nombre de {least:g} à {most:g}. Donnez-en un, par exemple {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a number from {least:g} on. Give one, for example {example:g}.</source>
<translation>{title} vaut {value}, mais doit être un nombre à partir de {least:g}. Donnez-en un, par exemple {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a number above {above:g}. Give one, for example {example:g}.</source>
<translation>{title} vaut {value}, mais doit être un nombre supérieur à {above:g}. Donnez-en un, par exemple {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, which is no finite number. Give a number.</source>
<translation>{title} vaut {value}, qui n'est pas un nombre fini. Donnez un nombre.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a whole number. Give one, for example {example}.</source>
<translation>{title} vaut {value}, mais doit être un nombre entier. Donnez-en un, par exemple {example}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be one of {options}. Choose one of them.</source>
<translation>{title} vaut {value}, mais doit être l'un de {options}. Choisissez l'un d'eux.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>Times of the result</source>
<translation>Instants du résultat</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>The times of the input, every so many days from the first one, or a list of times.</source>
<translation>Les instants de l'entrée, tous les tant de jours à partir du premier, ou une liste d'instants.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_settings.py" />
<source>{title} has {part}, which is no setting of a marker. Write marker.source.setting=value, for example {example}.</source>
<translation>{title} contient {part}, qui n'est pas un réglage de marqueur. Écrivez marker.source.setting=value, par exemple {example}.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_settings.py" />
<source>{title} has {part}, whose value is no number. Give a number, or yes or no.</source>
<translation>{title} contient {part}, dont la valeur n'est pas un nombre. Donnez un nombre, ou yes ou no.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_settings.py" />
<source>{title} has {part}, which the detector does not take: {reason}. Give another value.</source>
<translation>{title} contient {part}, que le détecteur n'accepte pas : {reason}. Donnez une autre valeur.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>Variable: {what}</source>
<translation>Variable : {what}</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>The name of this variable, as the table has it. Empty means the one that is called {name}, in capital or small letters, if there is one.</source>
<translation>Le nom de cette variable, tel qu'il figure dans la table. Vide signifie celle qui s'appelle {name}, en majuscules ou en minuscules, s'il y en a une.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>The field that holds it in the rows of NDVI. Empty means {name}, if there is one.</source>
<translation>Le champ qui la contient dans les lignes du NDVI. Vide signifie {name}, s'il existe.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>The field that holds it in its own rows. Empty means {name}, if there is one, otherwise the field of values.</source>
<translation>Le champ qui le contient dans ses propres lignes. Vide signifie {name}, s'il existe, sinon le champ des valeurs.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>Field: {what}</source>
<translation>Champ : {what}</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>{table} has no variable {name}, which is given for {role}. Choose among {known}, or leave it empty.</source>
<translation>{table} n'a pas de variable {name}, donnée pour {role}. Choisissez parmi {known}, ou laissez vide.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>None of the variables of {table} is called NDVI, BSI or coherence: it has {known}. Give the name of one of them.</source>
<translation>Aucune des variables de {table} ne s'appelle NDVI, BSI ou coherence : elle a {known}. Donnez le nom de l'une d'elles.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Days between sources</source>
<translation>Jours entre les sources</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers of several variables that are no more than so many days apart are of one event: they confirm one another, or become one. From 0.</source>
<translation>Les marqueurs de plusieurs variables séparés d'au plus ce nombre de jours appartiennent à un même événement : ils se confirment mutuellement ou n'en forment qu'un. À partir de 0.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Lowest NDVI</source>
<translation>NDVI minimal</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Lower values are no observations: they are snow, water or clouds that no mask has seen. Snow looks like bare soil, so mask it where you can.</source>
<translation>Les valeurs inférieures ne sont pas des observations : ce sont de la neige, de l'eau ou des nuages qu'aucun masque n'a vus. La neige ressemble à un sol nu ; masquez-la là où vous le pouvez.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Days between markers of one kind</source>
<translation>Jours entre les marqueurs d'un même type</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers of one kind and variable that are no more than so many days apart become one: it has their whole time, and the main day and value of the largest. 0 keeps all apart. From 0.</source>
<translation>Les marqueurs d'un même type et d'une même variable séparés d'au plus ce nombre de jours n'en forment qu'un : il couvre toute leur durée et prend le jour principal et la valeur du plus grand. 0 les garde tous séparés. À partir de 0.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers of parcels</source>
<translation>Marqueurs de parcelles</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>cbm</source>
<translation>cbm</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>iacs</source>
<translation>SIGC</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>harvest</source>
<translation>récolte</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>mowing</source>
<translation>fauche</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>ploughing</source>
<translation>labour</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>bare soil</source>
<translation>sol nu</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>monitoring</source>
<translation>suivi</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>event</source>
<translation>événement</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Finds bare soil, mowing, harvest, ploughing and other markers in the series of parcels, and keeps the evidence for each.</source>
<translation>Trouve le sol nu, la fauche, la récolte, le labour et d'autres marqueurs dans les séries des parcelles, et conserve les preuves de chacun.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>A marker is a time at which a series does something that tells of work on the parcel. Where the table has several variables, a marker in one of them is confirmed by others: NDVI falls at a harvest, and coherence rises.</source>
<translation>Un marqueur est un moment où une série fait quelque chose qui révèle une intervention sur la parcelle. Quand la table a plusieurs variables, un marqueur de l'une est confirmé par d'autres : à la récolte, le NDVI baisse et la cohérence monte.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Settings, where nothing else is given: {settings}; docs/events.md tells the others.</source>
<translation>Réglages, quand rien d'autre n'est donné : {settings} ; docs/events.md indique les autres.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers</source>
<translation>Marqueurs</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Which markers to look for; those whose variables the table lacks are left out.</source>
<translation>Quels marqueurs chercher ; ceux dont les variables manquent dans la table sont omis.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Confirmed markers only</source>
<translation>Marqueurs confirmés seulement</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Leaves out markers that only one variable shows, where the table has another one that could confirm them.</source>
<translation>Omet les marqueurs qu'une seule variable montre, quand la table en a une autre qui pourrait les confirmer.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Settings of markers</source>
<translation>Réglages des marqueurs</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Settings that differ from the usual ones, for example {example}; separated by commas. The help lists them.</source>
<translation>Réglages qui diffèrent des réglages habituels, par exemple {example} ; séparés par des virgules. L'aide les énumère.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>One row a marker: parcel, marker, the variable that shows it, its first, main and last day (UTC), how strong it is, which variables confirm it, and the times of the observations that show it.</source>
<translation>Une ligne par marqueur : parcelle, marqueur, la variable qui le montre, ses premier, principal et dernier jours (UTC), sa force, les variables qui le confirment et les instants des observations qui le montrent.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>No marker is chosen. Choose one or several.</source>
<translation>Aucun marqueur n'est choisi. Choisissez-en un ou plusieurs.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Read {rows} rows of {parcels} parcels; looking in {names}.</source>
<translation>{rows} lignes de {parcels} parcelles lues ; recherche dans {names}.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Cancelled. The result is not whole; do not use it.</source>
<translation>Annulé. Le résultat n'est pas complet ; ne l'utilisez pas.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>{marker}: found {count} times.</source>
<translation>{marker} : trouvé {count} fois.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>{marker} is left out: the table has no {roles}.</source>
<translation>{marker} est omis : la table n'a pas de {roles}.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>{table} lacks the variables of all markers that are chosen. Choose other markers, or name their variables.</source>
<translation>{table} n'a pas les variables de tous les marqueurs choisis. Choisissez d'autres marqueurs, ou nommez leurs variables.</translation>
</message>
<message>
<location filename="../../algorithms/field_type.py" />
<source>Date</source>
<translation>Date</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Raster of classes</source>
<translation>Raster de classes</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>A raster of whole numbers, such as land cover: what series have in common is learned from each class apart. Leave empty to learn from the whole scene at once.</source>
<translation>Un raster de nombres entiers, comme l'occupation du sol : ce que les séries ont en commun est appris séparément sur chaque classe. Laissez vide pour apprendre sur toute la scène à la fois.</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Parcels to learn from apart</source>
<translation>Parcelles à apprendre séparément</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Polygons: what series have in common is learned from each of them apart, where it has enough pixels in the sample. Not together with a raster of classes.</source>
<translation>Polygones : ce que les séries ont en commun est appris séparément sur chacun d'eux, s'il a assez de pixels dans l'échantillon. Pas en même temps qu'un raster de classes.</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>{title}: no stack is given. Choose one or more time-series stacks.</source>
<translation>{title} : aucune pile n'est donnée. Choisissez une ou plusieurs piles temporelles.</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Both a raster of classes and parcels to learn from apart are given. Leave one of them empty.</source>
<translation>Un raster de classes et des parcelles à apprendre séparément sont tous deux donnés. Laissez l'un des deux vide.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Fuse Sentinel-1 and Sentinel-2</source>
<translation>Fusion de Sentinel-1 et Sentinel-2</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>rvi</source>
<translation>rvi</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>ndvi</source>
<translation>ndvi</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>evi</source>
<translation>evi</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>backscatter</source>
<translation>rétrodiffusion</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>speckle</source>
<translation>chatoiement</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>cloud mask</source>
<translation>masque de nuages</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>scl</source>
<translation>scl</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Computes a radar index from backscatter and a vegetation index from reflectance, masks clouds, and fills the gaps with what the radar saw meanwhile.</source>
<translation>Calcule un indice radar à partir de la rétrodiffusion et un indice de végétation à partir de la réflectance, masque les nuages et comble les lacunes avec ce que le radar a vu entre-temps.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Fills the gaps of an optical vegetation index with what the radar saw meanwhile, and gives the uncertainty. The stacks may lie on different grids and have different times: the result is on the grid of the optical one.</source>
<translation>Comble les lacunes d'un indice de végétation optique avec ce que le radar a vu entre-temps, et donne l'incertitude. Les piles peuvent se trouver sur des grilles différentes et avoir des instants différents : le résultat est sur la grille de la pile optique.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Steps: backscatter to linear power; unless switched off, the speckle filter; where the grids differ, the power is warped to the optical grid; the radar index; the optical index, or LAI, FAPAR or FCOVER, with gaps where the scene classification is not clear, dilated if you choose so; and then the fusion, as "Fuse time series (MOGPR)" does it.</source>
<translation>Étapes : rétrodiffusion en puissance linéaire ; filtre du chatoiement, sauf s'il est désactivé ; là où les grilles diffèrent, reprojection de la puissance sur la grille optique ; indice radar ; indice optique, ou LAI, FAPAR ou FCOVER, avec des lacunes là où la classification de scène n'est pas claire, dilatées si vous le choisissez ; puis la fusion, comme le fait « Fusion de séries temporelles (MOGPR) ».</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Clear optical index</source>
<translation>Indice optique clair</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>The optical stack that was fused, with its gaps.</source>
<translation>La pile optique qui a été fusionnée, avec ses lacunes.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Radar index, ascending orbits</source>
<translation>Indice radar, orbites ascendantes</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>The radar stack that was fused, on the grid of the optical one.</source>
<translation>La pile radar qui a été fusionnée, sur la grille de la pile optique.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Radar index, descending orbits</source>
<translation>Indice radar, orbites descendantes</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>{path} is the name of two outputs, which would overwrite one another. Give each a name of its own.</source>
<translation>{path} est le nom de deux sorties, qui s'écraseraient l'une l'autre. Donnez à chacune son propre nom.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Fuse time series (learned)</source>
<translation>Fusion de séries temporelles (apprise)</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>time series</source>
<translation>séries temporelles</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>fusion</source>
<translation>fusion</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>gap filling</source>
<translation>comblement des lacunes</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>radar</source>
<translation>radar</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>sentinel-1</source>
<translation>sentinel-1</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>sentinel-2</source>
<translation>sentinel-2</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>machine learning</source>
<translation>apprentissage automatique</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>gradient boosting</source>
<translation>gradient boosting</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>scikit-learn</source>
<translation>scikit-learn</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Fills the gaps of a variable, such as NDVI or FAPAR, with what a learner found further ones, such as radar, to tell of it on the clear dates of the same scene.</source>
<translation>Comble les lacunes d'une variable, comme le NDVI ou le FAPAR, avec ce qu'un apprentissage sur les dates claires de la même scène a trouvé que d'autres variables, comme le radar, en disent.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Fills the gaps of a variable with what further ones, such as radar, saw meanwhile. What they tell is learned from the scene itself: clear values are hidden in blocks of 1 to 90 days, and boosted regression trees learn to bridge them from the radar 80 days before and after, the clear values left, and the day of the year.</source>
<translation>Comble les lacunes d'une variable avec ce que d'autres, comme le radar, ont vu entre-temps. Ce qu'elles disent est appris sur la scène elle-même : des valeurs claires sont cachées par blocs de 1 à 90 jours, et des arbres de régression boostés apprennent à les reconstituer à partir du radar 80 jours avant et après, des valeurs claires restantes et du jour de l'année.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The log compares it with Whittaker smoothing and with Fuse time series (MOGPR), at the same hidden values of places that none has learned from, hidden there alone and in the whole scene: use it only where it has the least error. It is strong where a place is hidden on days that others were seen, and hardly better than MOGPR where clouds hide the whole scene for weeks. It needs a scene of many fields and a year or more with clear dates in all seasons, it gives no uncertainty, and what it learned holds for no other scene.</source>
<translation>Le journal la compare au lissage de Whittaker et à « Fusion de séries temporelles (MOGPR) », aux mêmes valeurs cachées de lieux sur lesquels aucune n'a appris, cachées là seulement et dans toute la scène : ne l'utilisez que là où elle a la plus petite erreur. Elle est forte là où un lieu est caché des jours où d'autres ont été vus, et à peine meilleure que MOGPR là où des nuages cachent toute la scène pendant des semaines. Il lui faut une scène de nombreux champs et un an ou plus avec des dates claires en toutes saisons ; elle ne donne pas d'incertitude, et ce qu'elle a appris ne vaut pour aucune autre scène.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Observations are kept; where none lies within 180 days the result is empty. Needs scikit-learn.</source>
<translation>Les observations sont conservées ; là où il n'y en a aucune à moins de 180 jours, le résultat est vide. Nécessite scikit-learn.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>This algorithm needs the Python package scikit-learn, which is not installed. Use Fuse time series (MOGPR), which needs none, or get it by: {how}</source>
<translation>Cet algorithme a besoin du paquet Python scikit-learn, qui n'est pas installé. Utilisez « Fusion de séries temporelles (MOGPR) », qui n'en demande aucun, ou obtenez-le ainsi : {how}</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>One to five stacks of other variables of the same place, such as radar; each has its own times and may lie on another grid.</source>
<translation>Une à cinq piles d'autres variables du même lieu, comme le radar ; chacune a ses propres instants et peut se trouver sur une autre grille.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Fused stack</source>
<translation>Pile fusionnée</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Further stacks: no stack is given, and gaps are filled with what these saw. Choose one or more stacks, or smooth the main one (Whittaker smoothing).</source>
<translation>Piles supplémentaires : aucune pile n'est donnée, et les lacunes sont comblées avec ce que celles-ci ont vu. Choisissez une ou plusieurs piles, ou lissez la pile principale (Lissage de Whittaker).</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Filling gaps</source>
<translation>Comblement des lacunes</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>{share:.1f} % of the values read are gaps. Wrote {count} times of {series} series in {seconds:.1f} s.</source>
<translation>{share:.1f} % des valeurs lues sont des lacunes. {count} instants de {series} séries écrits en {seconds:.1f} s.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Learning</source>
<translation>Apprentissage</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Learned from {count} hidden values of {series} series.</source>
<translation>Appris sur {count} valeurs cachées de {series} séries.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Comparing with other methods</source>
<translation>Comparaison avec d'autres méthodes</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The sample is too poor to learn from: {reason}. Give stacks with more observations.</source>
<translation>L'échantillon est trop pauvre pour apprendre : {reason}. Donnez des piles avec plus d'observations.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The scene is too small, or its observations too few, to hide some at places that were not learned from: nobody knows how good the result is. Give a larger stack, or use Fuse time series (MOGPR).</source>
<translation>La scène est trop petite, ou ses observations trop peu nombreuses, pour en cacher à des lieux sur lesquels rien n'a été appris : personne ne sait ce que vaut le résultat. Donnez une pile plus grande, ou utilisez « Fusion de séries temporelles (MOGPR) ».</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Error (RMSE) at hidden observations of places not learned from:</source>
<translation>Erreur (RMSE) aux observations cachées de lieux sur lesquels rien n'a été appris :</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>hidden there for {length} days, seen elsewhere</source>
<translation>cachées là pendant {length} jours, vues ailleurs</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>hidden in the whole scene for {length} days</source>
<translation>cachées dans toute la scène pendant {length} jours</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>  {what} ({number} observations): learned {learned:.4f}, Whittaker {whittaker:.4f}, MOGPR {mogpr:.4f}</source>
<translation>  {what} ({number} observations) : apprise {learned:.4f}, Whittaker {whittaker:.4f}, MOGPR {mogpr:.4f}</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The learned fusion is not the best in {count} of these {total} comparisons. Where such gaps matter use the method with the least error.</source>
<translation>La fusion apprise n'est pas la meilleure dans {count} de ces {total} comparaisons. Là où de telles lacunes importent, utilisez la méthode de plus petite erreur.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The learned fusion has the least error in every comparison.</source>
<translation>La fusion apprise a la plus petite erreur dans toutes les comparaisons.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Optical index stack</source>
<translation>Pile de l'indice optique</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Stack of an index that is ready made, such as NDVI; instead of red and near infrared.</source>
<translation>Pile d'un indice déjà calculé, comme le NDVI ; à la place du rouge et du proche infrarouge.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Optical index</source>
<translation>Indice optique</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>What is computed of the bands: NDVI of red and near infrared, EVI of blue too, LAI, FAPAR and FCOVER of green too, as "Biophysical variables" does. Not used where an index is ready made.</source>
<translation>Ce qui est calculé à partir des bandes : NDVI avec le rouge et le proche infrarouge, EVI avec le bleu aussi, LAI, FAPAR et FCOVER avec le vert aussi, comme le fait « Variables biophysiques ». Non utilisé quand un indice est déjà calculé.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Scene classification (SCL) or other mask</source>
<translation>Classification de scène (SCL) ou autre masque</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Stack of Sentinel-2's scene classification, or of quality bits. Each optical time gets the image of the same time, or the only one of the same day. Leave empty where clouds are gaps already.</source>
<translation>Pile de la classification de scène de Sentinel-2, ou de bits de qualité. Chaque instant optique reçoit l'image du même instant, ou la seule du même jour. Laissez vide si les nuages sont déjà des lacunes.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Both an index that is ready made and {bands} are given. Leave one of them empty.</source>
<translation>Un indice déjà calculé et {bands} sont tous deux donnés. Laissez l'un des deux vide.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Not given: {missing}. {index} is computed of {needed}: give these stacks, or an index stack that is ready made.</source>
<translation>Non donné : {missing}. {index} se calcule à partir de {needed} : donnez ces piles, ou une pile d'un indice déjà calculé.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>ascending</source>
<translation>ascendante</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>descending</source>
<translation>descendante</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>RVI = 2 VH / (VV + VH)</source>
<translation>RVI = 2 VH / (VV + VH)</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>RVI = 4 VH / (VV + VH)</source>
<translation>RVI = 4 VH / (VV + VH)</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>Ratio VH / VV</source>
<translation>Rapport VH / VV</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>Stack of Sentinel-1 backscatter in this polarisation, of orbits of this direction only: the two see the land at other hours and angles, and are variables of their own. VV and VH of at least one direction are needed, of the same times.</source>
<translation>Pile de la rétrodiffusion Sentinel-1 dans cette polarisation, d'orbites de cette direction seulement : les deux directions voient le terrain à d'autres heures et sous d'autres angles, et sont des variables distinctes. VV et VH d'au moins une direction sont nécessaires, aux mêmes instants.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{polarisation}, ascending orbits</source>
<translation>{polarisation}, orbites ascendantes</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{polarisation}, descending orbits</source>
<translation>{polarisation}, orbites descendantes</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>Radar index</source>
<translation>Indice radar</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>What is fused, of linear power. The two RVI differ by a factor alone, which does not change the fused optical stack.</source>
<translation>Ce qui est fusionné, calculé sur la puissance linéaire. Les deux RVI ne diffèrent que d'un facteur, qui ne change pas la pile optique fusionnée.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{title}, linear</source>
<translation>{title}, linéaire</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{given} is given without {missing}, and the index needs both. Give both stacks of the {direction} orbits, or none.</source>
<translation>{given} est donné sans {missing}, et l'indice a besoin des deux. Donnez les deux piles des orbites de direction {direction}, ou aucune.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>No radar stack is given, and without radar there is nothing to fuse. Give VV and VH of ascending or descending orbits, or both.</source>
<translation>Aucune pile radar n'est donnée, et sans radar il n'y a rien à fusionner. Donnez VV et VH d'orbites ascendantes ou descendantes, ou des deux.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{share:.0%} of the days lie in gaps of more than {long:.0f} days. With gaps like these, fusion with radar took {gain:.0%} off the error of the best smoothing on the sample scene. Validate gap filling measures it on your own stacks.</source>
<translation>{share:.0%} des jours se trouvent dans des lacunes de plus de {long:.0f} jours. Avec de telles lacunes, la fusion avec le radar a réduit de {gain:.0%} l'erreur du meilleur lissage sur la scène d'exemple. « Validation du comblement des lacunes » la mesure sur vos propres piles.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Smoothing is enough for want of anything better: the gaps are long, but no further stack goes with the main one. Look for another, such as radar or another sensor.</source>
<translation>Le lissage suffit faute de mieux : les lacunes sont longues, mais aucune pile supplémentaire ne va avec la principale. Cherchez-en une autre, comme le radar ou un autre capteur.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Smoothing is enough: nearly all days lie in gaps too short for fusion to help.</source>
<translation>Le lissage suffit : presque tous les jours se trouvent dans des lacunes trop courtes pour que la fusion aide.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Smoothing will do for most days; fusion is worth it where the days in the long gaps matter, such as a mowing or harvest under clouds.</source>
<translation>Le lissage suffira pour la plupart des jours ; la fusion en vaut la peine là où les jours des longues lacunes importent, comme une fauche ou une récolte sous les nuages.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Fusion is worth it: much of the time lies in long gaps.</source>
<translation>La fusion en vaut la peine : une grande partie du temps se trouve dans de longues lacunes.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: too few values beside the main stack's to tell a correlation.</source>
<translation>{name} : trop peu de valeurs en regard de celles de la pile principale pour donner une corrélation.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time, but not one observation in the long gaps, and so it cannot help there.</source>
<translation>{name} : corrélation {correlation:.2f} dans le temps, mais aucune observation dans les longues lacunes, où elle ne peut donc pas aider.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time, so that it says little.</source>
<translation>{name} : corrélation {correlation:.2f} dans le temps, elle en dit donc peu.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time; there are no long gaps.</source>
<translation>{name} : corrélation {correlation:.2f} dans le temps ; il n'y a pas de longues lacunes.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time, an observation every {every:.1f} days within the long gaps.</source>
<translation>{name} : corrélation {correlation:.2f} dans le temps, une observation tous les {every:.1f} jours dans les longues lacunes.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>up to {days}</source>
<translation>jusqu'à {days}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>above {days}</source>
<translation>plus de {days}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Gap (days)</source>
<translation>Lacune (jours)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Gaps</source>
<translation>Lacunes</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Share of the days</source>
<translation>Part des jours</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_plot.py" />
<source>Root mean square error</source>
<translation>Erreur quadratique moyenne (RMSE)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_plot.py" />
<source>Observations within the interval (%)</source>
<translation>Observations dans l'intervalle (%)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_plot.py" />
<source>Days hidden (1: single observations)</source>
<translation>Jours cachés (1 : observations isolées)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>Hidden {days} days: {number} observations of {series} series, in gaps of {gap:.0f} days.</source>
<translation>{days} jours cachés : {number} observations de {series} séries, dans des lacunes de {gap:.0f} jours.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>{method}: RMSE {rmse:.4f}, bias {bias:+.4f}, R2 {r2:.2f}</source>
<translation>{method} : RMSE {rmse:.4f}, biais {bias:+.4f}, R2 {r2:.2f}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>{shares} % within the intervals of {levels} %</source>
<translation>{shares} % dans les intervalles à {levels} %</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>lambda {smoothing:.0f}</source>
<translation>lambda {smoothing:.0f}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Only one pixel of the sample was ever seen, but one is needed to learn from and one to test. Give a larger stack, or another seed.</source>
<translation>Un seul pixel de l'échantillon a jamais été vu, mais il en faut un pour apprendre et un pour tester. Donnez une pile plus grande, ou une autre graine.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Main stack</source>
<translation>Pile principale</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Stack of the variable whose gaps are to be filled, such as NDVI.</source>
<translation>Pile de la variable dont les lacunes sont à combler, comme le NDVI.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Further stacks</source>
<translation>Piles supplémentaires</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Seed</source>
<translation>Graine</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>The same number looks at the same pixels, and gives the same result. From 0.</source>
<translation>Le même nombre examine les mêmes pixels et donne le même résultat. À partir de 0.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>There are {count} further stacks, but at most {most} can be fused. Leave some out.</source>
<translation>Il y a {count} piles supplémentaires, mais {most} au plus peuvent être fusionnées. Retirez-en.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Read {path}: {count} times from {first} to {last}.</source>
<translation>{path} lu : {count} instants de {first} à {last}.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>{title}: {path} has no observation in the sample of {count} pixels. Give a stack with values, or another seed.</source>
<translation>{title} : {path} n'a aucune observation dans l'échantillon de {count} pixels. Donnez une pile avec des valeurs, ou une autre graine.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Sample of {count} pixels at {places} places; {unseen} of them were never seen and are left out.</source>
<translation>Échantillon de {count} pixels à {places} lieux ; {unseen} d'entre eux n'ont jamais été vus et sont omis.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Should I fuse?</source>
<translation>Faut-il fusionner ?</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>gap</source>
<translation>lacune</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>advice</source>
<translation>conseil</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>smoothing</source>
<translation>lissage</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>clouds</source>
<translation>nuages</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>histogram</source>
<translation>histogramme</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Counts the gaps of a stack by length, and says whether smoothing is enough.</source>
<translation>Compte les lacunes d'une pile par longueur, et dit si le lissage suffit.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Smoothing fills short gaps about as well as anything; in long ones, radar or another sensor can tell what happened meanwhile. This looks at a sample of some thousand pixels, counts their gaps and the days in them by length, and says whether fusion is worth it.</source>
<translation>Le lissage comble les courtes lacunes à peu près aussi bien que le reste ; dans les longues, le radar ou un autre capteur peut dire ce qui s'est passé entre-temps. Cet algorithme examine un échantillon de quelques milliers de pixels, compte leurs lacunes et les jours qu'elles contiennent par longueur, et dit si la fusion en vaut la peine.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>The rule: every day counts with the errors that the best Whittaker smoothing and the fusion with radar had in gaps of that length on the sample scene. Where fusion takes less than 5 % off the error smoothing is enough, from 10 % on fusion is worth it, between them it helps in long gaps. A further stack whose correlation with the main one is below 0.3 says little, however long the gaps.</source>
<translation>La règle : chaque jour compte avec les erreurs qu'ont eues le meilleur lissage de Whittaker et la fusion avec le radar dans des lacunes de cette longueur sur la scène d'exemple. Là où la fusion réduit l'erreur de moins de 5 %, le lissage suffit ; à partir de 10 %, la fusion en vaut la peine ; entre les deux, elle aide dans les longues lacunes. Une pile supplémentaire dont la corrélation avec la principale est inférieure à 0.3 en dit peu, si longues que soient les lacunes.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Stacks that could fill the gaps, such as radar; up to five, on any grid. What they say in the long gaps is looked at too.</source>
<translation>Piles qui pourraient combler les lacunes, comme le radar ; jusqu'à cinq, sur n'importe quelle grille. Ce qu'elles disent dans les longues lacunes est aussi examiné.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Gaps by length</source>
<translation>Lacunes par longueur</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>A row for each class of length: number of gaps, and share of the days in them.</source>
<translation>Une ligne par classe de longueur : nombre de lacunes, et part des jours qu'elles contiennent.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Report</source>
<translation>Rapport</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>HTML files (*.html)</source>
<translation>Fichiers HTML (*.html)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>A page with the advice and the histogram.</source>
<translation>Une page avec le conseil et l'histogramme.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>{title} has no gap to advise on. Give a stack of at least two times.</source>
<translation>{title} n'a pas de lacune sur laquelle donner un conseil. Donnez une pile d'au moins deux instants.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Gaps of {name} days: {number}, with {share:.1%} of the days.</source>
<translation>Lacunes de {name} jours : {number}, avec {share:.1%} des jours.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Should I fuse? Gaps of {name}</source>
<translation>Faut-il fusionner ? Lacunes de {name}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Straight lines</source>
<translation>Lignes droites</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Whittaker smoothing</source>
<translation>Lissage de Whittaker</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Gaussian process of the main stack alone</source>
<translation>Processus gaussien de la pile principale seule</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Fusion with the further stacks (MOGPR)</source>
<translation>Fusion avec les piles supplémentaires (MOGPR)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Smoothing (lambda)</source>
<translation>Lissage (lambda)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Validate gap filling</source>
<translation>Validation du comblement des lacunes</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>validation</source>
<translation>validation</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>accuracy</source>
<translation>exactitude</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>rmse</source>
<translation>rmse</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>cross-validation</source>
<translation>validation croisée</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>interval</source>
<translation>intervalle</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>lambda</source>
<translation>lambda</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Hides clear observations, fills them by several methods, and reports errors.</source>
<translation>Cache des observations claires, les reconstitue par plusieurs méthodes et rapporte les erreurs.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>In each series of a sample one observation is drawn and a window of so many days laid over it; all observations in the window are hidden, the gap is filled, and the filled values are held against the hidden ones. Observations are left on both sides, so that nothing is extrapolated.</source>
<translation>Dans chaque série d'un échantillon, une observation est tirée et une fenêtre de tant de jours posée dessus ; toutes les observations de la fenêtre sont cachées, la lacune est comblée, et les valeurs obtenues sont comparées aux valeurs cachées. Des observations restent des deux côtés, de sorte que rien n'est extrapolé.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>What a method has to learn or choose it takes from other places of the scene than those it is tested on. Hidden observations have noise of their own: no error can be below it, and clouds that the mask has missed count as errors of the method.</source>
<translation>Ce qu'une méthode doit apprendre ou choisir, elle le prend à d'autres lieux de la scène que ceux où elle est testée. Les observations cachées ont leur propre bruit : aucune erreur ne peut être plus petite, et les nuages que le masque a manqués comptent comme des erreurs de la méthode.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>The table has, for each method and length: gap_days (mean days between the observations left on both sides), series and observations (how many were hidden), rmse, bias (filled less observed), r2, coverage_50, coverage_80 and coverage_95 (share of the hidden observations within these intervals, where the method has them; right is 0.5, 0.8 and 0.95), and smoothing (Whittaker's lambda).</source>
<translation>La table a, pour chaque méthode et longueur : gap_days (nombre moyen de jours entre les observations restantes des deux côtés), series et observations (combien ont été cachées), rmse, bias (comblé moins observé), r2, coverage_50, coverage_80 et coverage_95 (part des observations cachées dans ces intervalles, quand la méthode en a ; les bonnes valeurs sont 0.5, 0.8 et 0.95), et smoothing (lambda de Whittaker).</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Stacks of other variables for the fusion, such as radar; up to five, on any grid. Without any, fusion is left out.</source>
<translation>Piles d'autres variables pour la fusion, comme le radar ; jusqu'à cinq, sur n'importe quelle grille. Sans elles, la fusion est omise.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Methods</source>
<translation>Méthodes</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>What to compare.</source>
<translation>Ce qu'il faut comparer.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Lengths (days)</source>
<translation>Longueurs (jours)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Days to hide at once, whole numbers from 1, separated by commas; 1 hides single observations.</source>
<translation>Jours à cacher à la fois, nombres entiers à partir de 1, séparés par des virgules ; 1 cache des observations isolées.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Whittaker's, above 0. Leave empty to choose, for each length, the one with the smallest error at observations hidden at other places.</source>
<translation>Celui de Whittaker, supérieur à 0. Laissez vide pour choisir, pour chaque longueur, celui de plus petite erreur aux observations cachées à d'autres lieux.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Series to test</source>
<translation>Séries à tester</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>How many pixels are tested at most, and as many are learned from; up to 2000.</source>
<translation>Combien de pixels sont testés au plus ; l'apprentissage porte sur autant d'autres ; jusqu'à 2000.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Errors by method and length</source>
<translation>Erreurs par méthode et longueur</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>A row for each method and length.</source>
<translation>Une ligne par méthode et longueur.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Plot</source>
<translation>Graphique</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>PNG files (*.png)</source>
<translation>Fichiers PNG (*.png)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>A picture of errors and intervals over the length of the gaps.</source>
<translation>Une image des erreurs et des intervalles selon la longueur des lacunes.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>No method is chosen. Choose one or more to compare.</source>
<translation>Aucune méthode n'est choisie. Choisissez-en une ou plusieurs à comparer.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Only the fusion is to be tested, but no further stack is given. Give one, or choose more methods.</source>
<translation>Seule la fusion est à tester, mais aucune pile supplémentaire n'est donnée. Donnez-en une, ou choisissez plus de méthodes.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>No further stack is given, and so the fusion is left out.</source>
<translation>Aucune pile supplémentaire n'est donnée, la fusion est donc omise.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Nothing can be learned from the sample of series: {reason}. Give stacks with more observations, or choose other methods.</source>
<translation>Rien ne peut être appris sur l'échantillon de séries : {reason}. Donnez des piles avec plus d'observations, ou choisissez d'autres méthodes.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>No series has observations before and after a gap of {length} days, and so nothing can be hidden.</source>
<translation>Aucune série n'a d'observations avant et après une lacune de {length} jours, rien ne peut donc être caché.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Nothing can be hidden: no series has observations before and after gaps of {lengths} days. Give a longer stack, or shorter lengths.</source>
<translation>Rien ne peut être caché : aucune série n'a d'observations avant et après des lacunes de {lengths} jours. Donnez une pile plus longue, ou des longueurs plus petites.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Gaps of {name}, filled</source>
<translation>Lacunes de {name}, comblées</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>The plot was not drawn: {reason}. The table has all numbers; for the plot get matplotlib by: {how}</source>
<translation>Le graphique n'a pas été dessiné : {reason}. La table contient tous les nombres ; pour le graphique, obtenez matplotlib ainsi : {how}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Lengths has {part}, which is no whole number of days from 1 to {longest}. Write them like {example}.</source>
<translation>« Longueurs » contient {part}, qui n'est pas un nombre entier de jours de 1 à {longest}. Écrivez-les comme {example}.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Lengths names {count} lengths, but must name 1 to {most}. Write them like {example}.</source>
<translation>« Longueurs » donne {count} longueurs, mais doit en donner 1 à {most}. Écrivez-les comme {example}.</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Number of events</source>
<translation>Nombre d'événements</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>How many events there are, also those not kept.</source>
<translation>Combien d'événements il y a, y compris ceux qui ne sont pas conservés.</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Events kept of each pixel</source>
<translation>Événements conservés par pixel</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>So many events have bands, in order of time; all are counted. From 1 to 100.</source>
<translation>Ce nombre d'événements ont des bandes, dans l'ordre du temps ; tous sont comptés. De 1 à 100.</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>The first</source>
<translation>Les premiers</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>The largest</source>
<translation>Les plus grands</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Which events are kept</source>
<translation>Événements à conserver</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Where a pixel has more events than are kept: the first ones, or the largest by this metric: {metric}.</source>
<translation>Quand un pixel a plus d'événements qu'on n'en conserve : les premiers, ou les plus grands selon cette métrique : {metric}.</translation>
</message>
<message>
<location filename="../../algorithms/layer_snapshot.py" />
<source>Feature {number} of {layer} has an invalid geometry. Repair it with Fix geometries, or have the options of Processing skip or ignore invalid features.</source>
<translation>L'entité {number} de {layer} a une géométrie non valide. Réparez-la avec « Réparer les géométries », ou faites sauter ou ignorer les entités non valides dans les options de Traitement.</translation>
</message>
<message>
<location filename="../../algorithms/layer_snapshot.py" />
<source>{layer} reads other layers, and cannot be copied to be safe from their removal. Save its features as a file, and take that.</source>
<translation>{layer} lit d'autres couches et ne peut pas être copiée pour être à l'abri de leur retrait. Enregistrez ses entités dans un fichier, et prenez celui-ci.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned from a sample</source>
<translation>Appris sur un échantillon</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned from each series</source>
<translation>Appris sur chaque série</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>From a file</source>
<translation>D'un fichier</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>File of hyper-parameters</source>
<translation>Fichier d'hyperparamètres</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Written by an earlier run; used with "From a file".</source>
<translation>Écrit par une exécution antérieure ; utilisé avec « D'un fichier ».</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned by</source>
<translation>Appris par</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Which program learns from the sample. Another one serves as a second opinion, and has to be installed; give it few series to learn from.</source>
<translation>Quel programme apprend sur l'échantillon. Un autre sert de second avis, et doit être installé ; donnez-lui peu de séries à apprendre.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned hyper-parameters</source>
<translation>Hyperparamètres appris</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>JSON files (*.json)</source>
<translation>Fichiers JSON (*.json)</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Keeps the hyper-parameters, for other scenes of the same variables.</source>
<translation>Conserve les hyperparamètres, pour d'autres scènes des mêmes variables.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>A page of what was learned, of all series and of each class.</source>
<translation>Une page de ce qui a été appris, de toutes les séries et de chaque classe.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Nothing is learned that all series share, so no hyper-parameters are kept and no report is written.</source>
<translation>Rien n'est appris que toutes les séries partagent : aucun hyperparamètre n'est donc conservé et aucun rapport n'est écrit.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Class {name}:</source>
<translation>Classe {name} :</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Nothing can be learned from the sample of series: {reason}. Give series with more observations, or hyper-parameters from a file.</source>
<translation>Rien ne peut être appris sur l'échantillon de séries : {reason}. Donnez des séries avec plus d'observations, ou des hyperparamètres d'un fichier.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Class {name} gets what was learned from all series, as it tells nothing by itself: {reason}.</source>
<translation>La classe {name} reçoit ce qui a été appris de toutes les séries, car à elle seule elle n’apprend rien : {reason}.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>it is empty or too large</source>
<translation>il est vide ou trop grand</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>The file of hyper-parameters {path} cannot be used: {reason}. Choose a file that an earlier run of this algorithm has written.</source>
<translation>Le fichier d'hyperparamètres {path} ne peut pas être utilisé : {reason}. Choisissez un fichier écrit par une exécution antérieure de cet algorithme.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>The file of hyper-parameters {path} is of {known} variables ({names}), but {variables} are given. Give the same ones, in the same order.</source>
<translation>Le fichier d'hyperparamètres {path} porte sur {known} variables ({names}), mais {variables} sont données. Donnez les mêmes, dans le même ordre.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>The file of hyper-parameters {path} is of the variables {known}, but they are given as {names}. Give them in the same order.</source>
<translation>Le fichier d'hyperparamètres {path} porte sur les variables {known}, mais elles sont données comme {names}. Donnez-les dans le même ordre.</translation>
</message>
<message>
<location filename="../../algorithms/learning_report.py" />
<source>Class {name}</source>
<translation>Classe {name}</translation>
</message>
<message>
<location filename="../../algorithms/memory.py" />
<source>Memory budget (MiB)</source>
<translation>Budget de mémoire (Mio)</translation>
</message>
<message>
<location filename="../../algorithms/memory.py" />
<source>Memory the run may take beyond QGIS itself, from 64 MiB; larger blocks are a little faster.</source>
<translation>Mémoire que l'exécution peut prendre en plus de QGIS lui-même, à partir de 64 Mio ; des blocs plus grands sont un peu plus rapides.</translation>
</message>
<message>
<location filename="../../algorithms/method_call.py" />
<source>{method} cannot run with these values: {reason}. Change them, and run again.</source>
<translation>{method} ne peut pas s'exécuter avec ces valeurs : {reason}. Changez-les, et relancez.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Composite</source>
<translation>Composite</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Puts the observations of each period together, such as each ten days or each month, and counts them. The time of a composite is the first day of its period.</source>
<translation>Rassemble les observations de chaque période, par exemple tous les dix jours ou chaque mois, et les compte. L'instant d'un composite est le premier jour de sa période.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Quality</source>
<translation>Qualité</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Quality of each value, higher is better, at the same times; for the best observation of a period. NDVI gives the greenest one.</source>
<translation>Qualité de chaque valeur, plus haut est meilleur, aux mêmes instants ; pour la meilleure observation d'une période. Le NDVI donne la plus verte.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Period</source>
<translation>Période</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>What is put together: every so many days from the first day on, or pentads (5 days), dekads (10 days), months or years of the calendar, in UTC. The last pentad and dekad of a month end with it.</source>
<translation>Ce qui est rassemblé : tous les tant de jours à partir du premier, ou des pentades (5 jours), décades (10 jours), mois ou années du calendrier, en UTC. La dernière pentade et la dernière décade d'un mois se terminent avec lui.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Every few days</source>
<translation>Tous les quelques jours</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Pentads</source>
<translation>Pentades</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Dekads</source>
<translation>Décades</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Months</source>
<translation>Mois</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Years</source>
<translation>Années</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Length of a period (days)</source>
<translation>Longueur d'une période (jours)</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Days of a period; used with "Every few days". Above 0.</source>
<translation>Jours d'une période ; utilisé avec « Tous les quelques jours ». Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Composite by</source>
<translation>Composite par</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>The median is hardly moved by a missed cloud; the mean has the least noise; the largest value is the least cloudy of NDVI, but too high; the best has the highest quality, which must be given.</source>
<translation>La médiane est à peine déplacée par un nuage manqué ; la moyenne a le moins de bruit ; la plus grande valeur est la moins nuageuse pour le NDVI, mais trop haute ; la meilleure a la plus haute qualité, qui doit être donnée.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Median</source>
<translation>Médiane</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Mean</source>
<translation>Moyenne</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Largest value</source>
<translation>Plus grande valeur</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Best quality</source>
<translation>Meilleure qualité</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Composite stack</source>
<translation>Pile composite</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Stack of the same grid, one band a period.</source>
<translation>Pile sur la même grille, une bande par période.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Number of observations</source>
<translation>Nombre d'observations</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>How many observations a period has.</source>
<translation>Combien d'observations une période a.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>monthly</source>
<translation>mensuel</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>dekad</source>
<translation>décade</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>pentad</source>
<translation>pentade</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>median</source>
<translation>médiane</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>maximum value</source>
<translation>valeur maximale</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>best pixel</source>
<translation>meilleur pixel</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>aggregate</source>
<translation>agréger</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Data density</source>
<translation>Densité des données</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Counts the observations of each series and measures the gaps between them: where they are few, a smooth curve is a guess.</source>
<translation>Compte les observations de chaque série et mesure les lacunes entre elles : là où elles sont peu nombreuses, une courbe lisse est une supposition.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Length of a step (days)</source>
<translation>Longueur d'un pas (jours)</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Time is cut into steps of this length, from the first day on, and the share of steps without observation is counted. Above 0.</source>
<translation>Le temps est découpé en pas de cette longueur, à partir du premier jour, et la part des pas sans observation est comptée. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Expected revisit (days)</source>
<translation>Revisite attendue (jours)</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>A gap of up to as many days is none for the indicator. Above 0.</source>
<translation>Une lacune d'au plus ce nombre de jours n'en est pas une pour l'indicateur. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Observations</source>
<translation>Observations</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Number of valid observations.</source>
<translation>Nombre d'observations valides.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Valid share</source>
<translation>Part valide</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Share of the times with an observation, 0 to 1.</source>
<translation>Part des instants avec une observation, de 0 à 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Longest gap</source>
<translation>Lacune la plus longue</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Most days without observation; what lies before the first and after the last observation counts, up to the first and last time.</source>
<translation>Plus grand nombre de jours sans observation ; ce qui précède la première et suit la dernière observation compte, jusqu'au premier et au dernier instant.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Mean revisit</source>
<translation>Revisite moyenne</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Mean days from one observation to the next; empty with fewer than two.</source>
<translation>Nombre moyen de jours d'une observation à la suivante ; vide s'il y en a moins de deux.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Steps to fill</source>
<translation>Pas à combler</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Share of the steps without observation, 0 to 1, which a smoother fills.</source>
<translation>Part des pas sans observation, de 0 à 1, qu'un lissage comble.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Data density indicator</source>
<translation>Indicateur de densité des données</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>0 (bad) to 100 (perfect): 100 times the share of the steps with an observation, less the part of all days by which the longest gap exceeds the expected revisit.</source>
<translation>0 (mauvais) à 100 (parfait) : 100 fois la part des pas avec une observation, moins la part de tous les jours dont la lacune la plus longue dépasse la revisite attendue.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>gaps</source>
<translation>lacunes</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>coverage</source>
<translation>couverture</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>revisit</source>
<translation>revisite</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>quality</source>
<translation>qualité</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>valid observations</source>
<translation>observations valides</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Detections in one variable</source>
<translation>Détections dans une variable</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Finds drops, peaks, data gaps, times beyond a level, or changes across it in each series: the parts that markers of parcels are made of.</source>
<translation>Trouve les chutes, les pics, les lacunes de données, les temps au-delà d'un niveau ou les changements qui le franchissent dans chaque série : les éléments dont sont faits les marqueurs de parcelles.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>The same without cloud mask</source>
<translation>La même sans masque de nuages</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Values under clouds as well, used by changes to values below the level, such as the harvest in NDVI: clouds lower it and never raise it, so that a high value shows that there was no change yet. Empty for none.</source>
<translation>Valeurs sous les nuages aussi, utilisées par les changements vers des valeurs sous le niveau, comme la récolte dans le NDVI : les nuages l'abaissent et ne l'élèvent jamais, de sorte qu'une valeur élevée montre qu'il n'y a pas encore eu de changement. Vide pour aucune.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Detector</source>
<translation>Détecteur</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Drop: from a high to the next low. Peak: from a low to the next high. Gap: no observation for long. Level: below a level, or above it. Change: across the level, to stay there.</source>
<translation>Chute : d'un maximum au minimum suivant. Pic : d'un minimum au maximum suivant. Lacune : longtemps sans observation. Niveau : au-dessous d'un niveau, ou au-dessus. Changement : franchit le niveau, pour y rester.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Drop</source>
<translation>Chute</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Peak</source>
<translation>Pic</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Data gap</source>
<translation>Lacune de données</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Beyond a level</source>
<translation>Au-delà d'un niveau</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Change of state</source>
<translation>Changement d'état</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Least drop, peak or change</source>
<translation>Chute, pic ou changement minimal</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>In units of the input; used by drop, peak and change. From 0.</source>
<translation>En unités de l'entrée ; utilisé par chute, pic et changement. À partir de 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Level</source>
<translation>Niveau</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>In units of the input; used by level and change.</source>
<translation>En unités de l'entrée ; utilisé par niveau et changement.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Above the level</source>
<translation>Au-dessus du niveau</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Looks for values above the level, or changes to such; otherwise below. Used by level and change.</source>
<translation>Cherche les valeurs au-dessus du niveau, ou les changements vers celles-ci ; sinon au-dessous. Utilisé par niveau et changement.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Fewest observations</source>
<translation>Nombre minimal d'observations</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>So many in a row make a time beyond a level, or a state. Used by level and change. From 1.</source>
<translation>Ce nombre à la suite fait un temps au-delà d'un niveau, ou un état. Utilisé par niveau et changement. À partir de 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Shortest (days)</source>
<translation>Durée minimale (jours)</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Days from the first to the last of these observations, or from the high to the low of a drop. Used by all but gap. From 0.</source>
<translation>Jours de la première à la dernière de ces observations, ou du maximum au minimum d'une chute. Utilisé par tous sauf lacune. À partir de 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Longest time without observation (days)</source>
<translation>Temps le plus long sans observation (jours)</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>A longer one is a gap; used by gap. From 0.</source>
<translation>Un temps plus long est une lacune ; utilisé par lacune. À partir de 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Most drops or peaks</source>
<translation>Nombre maximal de chutes ou de pics</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>The largest of a series that are kept; used by drop and peak. From 1.</source>
<translation>Les plus grands d'une série, qui sont conservés ; utilisé par chute et pic. À partir de 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Days between drops or peaks</source>
<translation>Jours entre les chutes ou les pics</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Those no farther apart become one; 0 keeps all. Used by drop and peak. From 0.</source>
<translation>Ceux qui ne sont pas plus éloignés n'en forment qu'un ; 0 les garde tous. Utilisé par chute et pic. À partir de 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Slope</source>
<translation>Pente</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>In units of the input a day; empty for none. Of a drop or peak the largest step is at least so steep. Steps beside a change that are steeper belong to it, and its day is told from a slow fall or rise before. Above 0.</source>
<translation>En unités de l'entrée par jour ; vide pour aucune. Le plus grand pas d'une chute ou d'un pic est au moins aussi raide. Les pas voisins d'un changement qui sont plus raides lui appartiennent, et son jour est distingué d'une baisse ou d'une hausse lente qui précède. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Size of change for a single observation</source>
<translation>Ampleur du changement pour une seule observation</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>In units of the input; empty for none. After a change by more than this fewer observations are a state, too, where the next is not halfway back. From 0.</source>
<translation>En unités de l'entrée ; vide pour aucune. Après un changement de plus que cela, moins d'observations forment aussi un état, si la suivante n'est pas revenue de moitié. À partir de 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Detections</source>
<translation>Détections</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Main day</source>
<translation>Jour principal</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Of a drop or peak the middle of its largest step, of a gap its middle, of a level the farthest observation, of a change when it is halfway.</source>
<translation>D'une chute ou d'un pic, le milieu de son plus grand pas ; d'une lacune, son milieu ; d'un niveau, l'observation la plus éloignée ; d'un changement, le moment où il est à moitié accompli.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Start</source>
<translation>Début</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Last observation before, or first of it.</source>
<translation>Dernière observation avant, ou première dedans.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>End</source>
<translation>Fin</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>First observation after, or last of it.</source>
<translation>Première observation après, ou dernière dedans.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Value</source>
<translation>Valeur</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Size of the drop, peak or change, days of the gap, or the value that is farthest beyond the level.</source>
<translation>Ampleur de la chute, du pic ou du changement, jours de la lacune, ou valeur la plus éloignée au-delà du niveau.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>marker</source>
<translation>marqueur</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>drop</source>
<translation>chute</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>peak</source>
<translation>pic</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>threshold</source>
<translation>seuil</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>change of state</source>
<translation>changement d'état</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Double logistic</source>
<translation>Double logistique</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Fits each season by a rise and a fall of few parameters, double logistic or asymmetric Gaussian, and joins them to one curve. Clean seasons of one peak gain most; mown meadows and series with few observations are better smoothed otherwise.</source>
<translation>Ajuste chaque saison par une montée et une descente à peu de paramètres, double logistique ou gaussienne asymétrique, et les raccorde en une courbe. Les saisons nettes à un seul pic y gagnent le plus ; les prairies fauchées et les séries à peu d'observations sont mieux lissées autrement.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Shape of a season</source>
<translation>Forme d'une saison</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Double logistic: a rise and a fall with a level top between them. Asymmetric Gaussian: a peak whose sides differ in width and sharpness.</source>
<translation>Double logistique : une montée et une descente avec un plateau entre elles. Gaussienne asymétrique : un pic dont les côtés diffèrent en largeur et en acuité.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Asymmetric Gaussian</source>
<translation>Gaussienne asymétrique</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Of the Whittaker curve on which seasons are found, and which stands between them and where a season cannot be fitted. Above 0.</source>
<translation>De la courbe de Whittaker sur laquelle les saisons sont cherchées, et qui tient lieu de résultat entre elles et là où une saison ne peut pas être ajustée. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Continue beyond the first and last observation</source>
<translation>Prolonger au-delà de la première et de la dernière observation</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Continues the curve to times before the first and after the last observation of a series; such values are less sure. Otherwise they stay empty.</source>
<translation>Prolonge la courbe aux instants qui précèdent la première et suivent la dernière observation d'une série ; ces valeurs sont moins sûres. Sinon elles restent vides.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Fitted stack</source>
<translation>Pile ajustée</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Parameters of the seasons</source>
<translation>Paramètres des saisons</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Low before</source>
<translation>Minimum avant</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Value that the rise comes from.</source>
<translation>Valeur d'où part la montée.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Top</source>
<translation>Plateau</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Value that the curve is level at between rise and fall.</source>
<translation>Valeur à laquelle la courbe est plate entre la montée et la descente.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Low behind</source>
<translation>Minimum après</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Value that the fall goes to.</source>
<translation>Valeur où arrive la descente.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Upturn</source>
<translation>Démarrage</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest rise meets the low.</source>
<translation>Date à laquelle la tangente à la montée la plus raide rencontre le minimum.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Steepest rise</source>
<translation>Montée la plus raide</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the curve rises fastest.</source>
<translation>Date à laquelle la courbe monte le plus vite.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Stabilisation</source>
<translation>Stabilisation</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest rise meets the top.</source>
<translation>Date à laquelle la tangente à la montée la plus raide rencontre le plateau.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Rate of the rise</source>
<translation>Vitesse de montée</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Rise a day where it is steepest.</source>
<translation>Montée par jour là où elle est la plus raide.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>VI/day</source>
<translation>VI/jour</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Downturn</source>
<translation>Déclin</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest fall leaves the top.</source>
<translation>Date à laquelle la tangente à la descente la plus raide quitte le plateau.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Steepest fall</source>
<translation>Descente la plus raide</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the curve falls fastest.</source>
<translation>Date à laquelle la courbe descend le plus vite.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Recession</source>
<translation>Récession</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest fall meets the low.</source>
<translation>Date à laquelle la tangente à la descente la plus raide rencontre le minimum.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Rate of the fall</source>
<translation>Vitesse de descente</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Fall a day where it is steepest, a positive number.</source>
<translation>Descente par jour là où elle est la plus raide, un nombre positif.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Root mean squared distance of the observations.</source>
<translation>Racine de l'écart quadratique moyen des observations.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Number of observations of the season.</source>
<translation>Nombre d'observations de la saison.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>State of the fit</source>
<translation>État de l'ajustement</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>2 fitted; 1 not converged and 0 too few observations, where the Whittaker curve stands; empty without a season.</source>
<translation>2 ajusté ; 1 non convergé et 0 trop peu d'observations, où figure la courbe de Whittaker ; vide sans saison.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>asymmetric gaussian</source>
<translation>gaussienne asymétrique</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>timesat</source>
<translation>timesat</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>beck</source>
<translation>beck</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>season</source>
<translation>saison</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>logistic</source>
<translation>logistique</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>phenology</source>
<translation>phénologie</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>gu</source>
<translation>gu</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Learned from {observations} observations of {series} series; log likelihood {likelihood:.1f}. Time scale: {length:.0f} days; noise {noise:.2f} of the deviation over time.</source>
<translation>Appris sur {observations} observations de {series} séries ; log-vraisemblance {likelihood:.1f}. Échelle de temps : {length:.0f} jours ; bruit {noise:.2f} de l'écart dans le temps.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>{share:.0%} of the variance of the curves comes again every year.</source>
<translation>{share:.0%} de la variance des courbes revient chaque année.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Gaussian process</source>
<translation>Processus gaussien</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Smooths each series and fills its gaps with the curve that its own correlation over time makes most likely, and gives the uncertainty of each value (Gaussian process).</source>
<translation>Lisse chaque série et comble ses lacunes avec la courbe que sa propre corrélation dans le temps rend la plus probable, et donne l'incertitude de chaque valeur (processus gaussien).</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Time scale and noise of the curves. Learned once from a sample of the series and shared by all; learned from each series for itself, which takes about a tenth of a second each; or taken from a file that an earlier run has written.</source>
<translation>Échelle de temps et bruit des courbes. Appris une fois sur un échantillon des séries et partagés par toutes ; appris sur chaque série pour elle-même, ce qui prend environ un dixième de seconde pour chacune ; ou lus dans un fichier écrit par une exécution antérieure.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Correlation over time</source>
<translation>Corrélation dans le temps</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>How smooth the curves are: Matern 3/2 for curves with bends, as of vegetation that is mown or harvested; Matern 5/2 for smoother ones; squared exponential for the smoothest.</source>
<translation>À quel point les courbes sont lisses : Matérn 3/2 pour les courbes à cassures, comme celles d'une végétation fauchée ou récoltée ; Matérn 5/2 pour de plus lisses ; exponentielle quadratique pour les plus lisses.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Matern 3/2</source>
<translation>Matérn 3/2</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Matern 5/2</source>
<translation>Matérn 5/2</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Squared exponential (RBF)</source>
<translation>Exponentielle quadratique (RBF)</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Yearly part</source>
<translation>Partie annuelle</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Adds a part that comes again every year, which fills gaps of months from the other years; for series of three years or more.</source>
<translation>Ajoute une partie qui revient chaque année et comble les lacunes de plusieurs mois à partir des autres années ; pour des séries de trois ans ou plus.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Smoothed stack</source>
<translation>Pile lissée</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Standard deviation</source>
<translation>Écart-type</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Stack of the standard deviation of each value of the smoothed stack.</source>
<translation>Pile de l'écart-type de chaque valeur de la pile lissée.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>smoother</source>
<translation>lissage</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>gp</source>
<translation>gp</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>kriging</source>
<translation>krigeage</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>uncertainty</source>
<translation>incertitude</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>matern</source>
<translation>Matérn</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>rbf</source>
<translation>rbf</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Harmonic regression</source>
<translation>Régression harmonique</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Fits each series by a level, a trend and waves that come again every year; what is far from the curve may be left out. Fills long gaps from other years, if years are alike.</source>
<translation>Ajuste chaque série par un niveau, une tendance et des ondes qui reviennent chaque année ; ce qui est loin de la courbe peut être omis. Comble les longues lacunes à partir d'autres années, si les années se ressemblent.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Harmonics</source>
<translation>Harmoniques</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Number of waves: 1 is one rise and fall a year, each further one adds detail, and needs observations in all parts of the year. From 1 to 6.</source>
<translation>Nombre d'ondes : 1 est une montée et une descente par an, chacune de plus ajoute du détail et demande des observations dans toutes les parties de l'année. De 1 à 6.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Trend</source>
<translation>Tendance</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Lets the level rise or fall steadily from the first time to the last.</source>
<translation>Laisse le niveau monter ou descendre régulièrement du premier au dernier instant.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Leave out observations</source>
<translation>Omettre des observations</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Observations further from the curve than the tolerance are left out, the worst first, and the rest is fitted again: clouds are too low in vegetation indices.</source>
<translation>Les observations plus éloignées de la courbe que la tolérance sont omises, les pires d'abord, et le reste est de nouveau ajusté : les nuages sont trop bas dans les indices de végétation.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>None</source>
<translation>Aucune</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Too low or too high</source>
<translation>Trop basses ou trop hautes</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Too low</source>
<translation>Trop basses</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Too high</source>
<translation>Trop hautes</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Tolerance</source>
<translation>Tolérance</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>How far from the curve an observation may be where some are left out, in units of the input. Above 0.</source>
<translation>À quelle distance de la courbe une observation peut se trouver quand certaines sont omises, en unités de l'entrée. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Observations to spare</source>
<translation>Observations en surplus</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>At least so many observations more than there are coefficients are kept. From 0.</source>
<translation>Au moins ce nombre d'observations en plus du nombre de coefficients sont conservées. À partir de 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Period (days)</source>
<translation>Période (jours)</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Length of the first wave. Above 0; a year by default.</source>
<translation>Longueur de la première onde. Supérieur à 0 ; un an par défaut.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Continues the waves to times before the first and after the last observation of a series. Otherwise they stay empty.</source>
<translation>Prolonge les ondes aux instants qui précèdent la première et suivent la dernière observation d'une série. Sinon ils restent vides.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Coefficients</source>
<translation>Coefficients</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Value of the straight part in the middle of the times.</source>
<translation>Valeur de la partie droite au milieu des instants.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Rise of the straight part in a period.</source>
<translation>Montée de la partie droite en une période.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>per period</source>
<translation>par période</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Root mean squared distance of what was kept.</source>
<translation>Racine de l'écart quadratique moyen de ce qui a été conservé.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Observations used</source>
<translation>Observations utilisées</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Number of observations that were kept.</source>
<translation>Nombre d'observations conservées.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>fourier</source>
<translation>fourier</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>hants</source>
<translation>hants</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>sine</source>
<translation>sinus</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>cosine</source>
<translation>cosinus</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>ccdc</source>
<translation>ccdc</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>trend</source>
<translation>tendance</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>amplitude</source>
<translation>amplitude</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>phase</source>
<translation>phase</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Interpolation</source>
<translation>Interpolation</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Fills the gaps of each series from the observations next to them, and leaves the observations as they are. Noise stays too: a smoother is closer to the truth.</source>
<translation>Comble les lacunes de chaque série à partir des observations voisines, et laisse les observations telles quelles. Le bruit reste aussi : un lissage est plus proche de la vérité.</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Interpolate by</source>
<translation>Interpoler par</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>A straight line between neighbours; the nearest observation; a cubic spline, smooth but with overshoots where values jump; or Akima's curve, smooth and without them.</source>
<translation>Une ligne droite entre voisines ; l'observation la plus proche ; une spline cubique, lisse mais qui dépasse là où les valeurs sautent ; ou la courbe d'Akima, lisse et sans dépassements.</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Nearest observation</source>
<translation>Observation la plus proche</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Cubic spline</source>
<translation>Spline cubique</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Akima's curve</source>
<translation>Courbe d'Akima</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Hold the ends</source>
<translation>Maintenir les extrémités</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Gives times before the first and after the last observation of a series the value of that observation. Otherwise they stay empty.</source>
<translation>Donne aux instants qui précèdent la première et suivent la dernière observation d'une série la valeur de cette observation. Sinon ils restent vides.</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Interpolated stack</source>
<translation>Pile interpolée</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>resampling</source>
<translation>rééchantillonnage</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>linear</source>
<translation>linéaire</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>cubic</source>
<translation>cubique</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>spline</source>
<translation>spline</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>akima</source>
<translation>akima</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>nearest</source>
<translation>plus proche</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>regular</source>
<translation>régulier</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variances learned from {series} series: {variances}; log likelihood {likelihood:.1f}.</source>
<translation>Variances apprises sur {series} séries : {variances} ; log-vraisemblance {likelihood:.1f}.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Kalman smoothing</source>
<translation>Lissage de Kalman</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Smooths each series and fills its gaps as a wandering level, with slope or season if wanted, and gives the uncertainty of each value and whether it was observed (Kalman filter and fixed-interval smoother).</source>
<translation>Lisse chaque série et comble ses lacunes comme un niveau qui dérive, avec pente ou saison si on le souhaite, et donne l'incertitude de chaque valeur et si elle a été observée (filtre de Kalman et lissage à intervalle fixe).</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variances not given</source>
<translation>Variances non données</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>The variances that are left empty are those that make the series most likely: learned once from a sample of the series and shared by all; learned from each series for itself, which takes some forty times as long as smoothing; or taken from a file that an earlier run has written.</source>
<translation>Les variances laissées vides sont celles qui rendent les séries les plus vraisemblables : apprises une fois sur un échantillon des séries et partagées par toutes ; apprises sur chaque série pour elle-même, ce qui prend environ quarante fois le temps du lissage ; ou lues dans un fichier écrit par une exécution antérieure.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Model</source>
<translation>Modèle</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>What a series is made of, besides noise: a level that wanders; a level that goes on with a slope that wanders, for curves that are smooth; or a level and harmonics of the year, for gaps of months in series of several years.</source>
<translation>Ce dont une série est faite, outre le bruit : un niveau qui dérive ; un niveau qui se poursuit avec une pente qui dérive, pour des courbes lisses ; ou un niveau et des harmoniques de l'année, pour des lacunes de plusieurs mois dans des séries de plusieurs années.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Local level</source>
<translation>Niveau local</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Local trend</source>
<translation>Tendance locale</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Local level and season</source>
<translation>Niveau local et saison</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Harmonics of the year</source>
<translation>Harmoniques de l'année</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>For the season. From 1 to 6.</source>
<translation>Pour la saison. De 1 à 6.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of an observation</source>
<translation>Variance d'une observation</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>R, in squared units of the input, of an observation of weight 1. Above 0; leave empty to learn it.</source>
<translation>R, en unités de l'entrée au carré, d'une observation de poids 1. Supérieur à 0 ; laissez vide pour l'apprendre.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of the level</source>
<translation>Variance du niveau</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Q, what the level gains in a day, in squared units of the input. From 0; leave empty to learn it.</source>
<translation>Q, ce que le niveau gagne en un jour, en unités de l'entrée au carré. À partir de 0 ; laissez vide pour l'apprendre.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of the slope</source>
<translation>Variance de la pente</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>What the slope per day gains in a day, for the local trend. From 0; leave empty to learn it.</source>
<translation>Ce que la pente par jour gagne en un jour, pour la tendance locale. À partir de 0 ; laissez vide pour l'apprendre.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of the season</source>
<translation>Variance de la saison</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>What each coefficient of a harmonic gains in a day, for the season. From 0; leave empty to learn it.</source>
<translation>Ce que chaque coefficient d'une harmonique gagne en un jour, pour la saison. À partir de 0 ; laissez vide pour l'apprendre.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Stack of the standard deviation of each value of the curve; its square is the variance. The noise of an observation is not in it.</source>
<translation>Pile de l'écart-type de chaque valeur de la courbe ; son carré est la variance. Le bruit d'une observation n'y est pas compris.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Source of the values</source>
<translation>Source des valeurs</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Stack of 1 where there is an observation on that day, and 0 where the value was filled in.</source>
<translation>Pile de 1 là où il y a une observation ce jour-là, et de 0 là où la valeur a été comblée.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>state space</source>
<translation>espace d'états</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>structural</source>
<translation>structurel</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Learned from {observations} observations of {series} series; log likelihood {likelihood:.1f}.</source>
<translation>Appris sur {observations} observations de {series} séries ; log-vraisemblance {likelihood:.1f}.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Time scales: {scales} days.</source>
<translation>Échelles de temps : {scales} jours.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>The series go much the same way over time: their typical course is what each is expected to follow.</source>
<translation>Les séries évoluent de façon très semblable dans le temps : chacune est supposée suivre leur cours typique.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>{name}: noise {noise:.2f} of its deviation over time.</source>
<translation>{name} : bruit {noise:.2f} de son écart dans le temps.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>{name}: noise {noise:.2f} of its deviation, correlation {correlation:.2f} with the first variable, which it hardly helps.</source>
<translation>{name} : bruit {noise:.2f} de son écart, corrélation {correlation:.2f} avec la première variable, qu'elle n'aide guère.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>{name}: noise {noise:.2f} of its deviation, correlation {correlation:.2f} with the first variable, which it helps.</source>
<translation>{name} : bruit {noise:.2f} de son écart, corrélation {correlation:.2f} avec la première variable, qu'elle aide.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Fuse time series (MOGPR)</source>
<translation>Fusion de séries temporelles (MOGPR)</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Fills the gaps of a variable with what further ones saw meanwhile, such as NDVI with radar, and gives the uncertainty (multi-output Gaussian process).</source>
<translation>Comble les lacunes d'une variable avec ce que d'autres ont vu entre-temps, comme le NDVI avec le radar, et donne l'incertitude (processus gaussien à plusieurs sorties).</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>The variable to be filled, such as NDVI.</source>
<translation>La variable à combler, comme le NDVI.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Follow the typical course</source>
<translation>Suivre le cours typique</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Expects each series to follow what the series have in common over time, where that is at least half of their variance, as it is for fields of one crop: give classes or parcels to learn from. Otherwise each is expected to stay at its mean.</source>
<translation>Suppose que chaque série suit ce que les séries ont en commun dans le temps, là où c'est au moins la moitié de leur variance, comme pour les champs d'une même culture : donnez des classes ou des parcelles sur lesquelles apprendre. Sinon, chacune est supposée rester à sa moyenne.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>GPy (some thirty times slower)</source>
<translation>GPy (environ trente fois plus lent)</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Levels from all variables</source>
<translation>Niveaux d'après toutes les variables</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Takes level and amplitude of each main series from all its variables, so that a series whose peak is hidden follows its radar; otherwise from its own observations alone.</source>
<translation>Prend le niveau et l'amplitude de chaque série principale dans toutes ses variables, de sorte qu'une série dont le pic est caché suit son radar ; sinon dans ses seules observations.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Stack of the standard deviation of each value of the fused stack.</source>
<translation>Pile de l'écart-type de chaque valeur de la pile fusionnée.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Fused further stacks</source>
<translation>Piles supplémentaires fusionnées</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Folder for two stacks of each further variable: fused, and its standard deviation.</source>
<translation>Dossier pour deux piles par variable supplémentaire : fusionnée, et son écart-type.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>gaussian process</source>
<translation>processus gaussien</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Mowing of grassland</source>
<translation>Fauche des prairies</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Finds when grassland was cut, how sure that is, and what each year was like: number of cuts, first cut, pauses, grazing, bare ground and reseeding.</source>
<translation>Trouve quand la prairie a été coupée, à quel point c'est sûr, et comment était chaque année : nombre de coupes, première coupe, pauses, pâturage, sol nu et réensemencement.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Stack of observations</source>
<translation>Pile d'observations</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>NDVI or another index that falls when grass is cut, as observed: clouds are gaps, and nothing is smoothed.</source>
<translation>NDVI ou un autre indice qui baisse quand l'herbe est coupée, tel qu'observé : les nuages sont des lacunes, et rien n'est lissé.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>None, or stacks of other variables of the same place, such as the coherence of radar or VH / VV, each with its own times; they make a fall more likely a cut, or less. Not of the same images, whose errors they would share.</source>
<translation>Aucune, ou des piles d'autres variables du même lieu, comme la cohérence radar ou VH / VV, chacune avec ses propres instants ; elles rendent plus ou moins probable qu'une baisse soit une coupe. Pas issues des mêmes images, dont elles partageraient les erreurs.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Rule</source>
<translation>Règle</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>How cuts are told: by a fall of the curve beyond reasonable doubt, or by the rule of the Sen4CAP system, which is for NDVI from -1 to 1 and has its own thresholds; of the other parameters only that of bare ground counts then, and no further stack.</source>
<translation>Comment les coupes sont reconnues : par une baisse de la courbe hors de tout doute raisonnable, ou par la règle du système Sen4CAP, qui vaut pour le NDVI de -1 à 1 et a ses propres seuils ; des autres paramètres, seul celui du sol nu compte alors, et aucune pile supplémentaire.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Fall of the curve</source>
<translation>Baisse de la courbe</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Sen4CAP</source>
<translation>Sen4CAP</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Least drop</source>
<translation>Chute minimale</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>A cut takes more than this; in units of the input, such as 0.1 for NDVI. Above 0.</source>
<translation>Une coupe enlève plus que cela ; en unités de l'entrée, par exemple 0.1 pour le NDVI. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Least confidence</source>
<translation>Confiance minimale</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>How sure a cut must be: a probability from 0.5 to 0.999. More finds fewer cuts.</source>
<translation>À quel point une coupe doit être sûre : une probabilité de 0.5 à 0.999. Une valeur plus haute trouve moins de coupes.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Shortest time between cuts (days)</source>
<translation>Temps minimal entre les coupes (jours)</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Of falls nearer to each other than this the largest is the cut. Above 0.</source>
<translation>Parmi les baisses plus proches que cela, la plus grande est la coupe. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Time of regrowth (days)</source>
<translation>Temps de repousse (jours)</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Until half of a cut has usually grown again: it dates cuts in gaps, and a dip that fills far faster was a cloud. Above 0.</source>
<translation>Jusqu'à ce que la moitié d'une coupe ait habituellement repoussé : il date les coupes dans les lacunes, et un creux qui se comble bien plus vite était un nuage. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Fall without a cut</source>
<translation>Baisse sans coupe</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>How much values may fall a day by themselves, as in drought or autumn: a standard deviation, in units of the input. Above 0.</source>
<translation>De combien les valeurs peuvent baisser d'elles-mêmes par jour, comme lors d'une sécheresse ou en automne : un écart-type, en unités de l'entrée. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Bare ground below</source>
<translation>Sol nu au-dessous de</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Two observations in sequence below this value are bare ground; mask snow before.</source>
<translation>Deux observations consécutives au-dessous de cette valeur sont du sol nu ; masquez la neige avant.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Grassland by year</source>
<translation>Prairie par année</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Number of cuts</source>
<translation>Nombre de coupes</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>From 0; of a year without observation none.</source>
<translation>À partir de 0 ; vide pour une année sans observation.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>First cut</source>
<translation>Première coupe</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Day of the year of the first cut.</source>
<translation>Jour de l'année de la première coupe.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Pause</source>
<translation>Pause</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Mean number of days between cuts.</source>
<translation>Nombre moyen de jours entre les coupes.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Use</source>
<translation>Usage</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 mown; 2 rather grazed: no cut, but a slow fall and rise by 0.3 of the least drop or more, and four times the error of the curve; 0 neither.</source>
<translation>1 fauchée ; 2 plutôt pâturée : aucune coupe, mais une baisse et une remontée lentes d'au moins 0.3 fois la chute minimale et quatre fois l'erreur de la courbe ; 0 ni l'un ni l'autre.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Bare ground</source>
<translation>Sol nu</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 where ground lay bare in the year, otherwise 0.</source>
<translation>1 là où le sol a été nu dans l'année, sinon 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Reseeded</source>
<translation>Réensemencée</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 where ground became bare and later green, and no further variable speaks against ploughing; otherwise 0.</source>
<translation>1 là où le sol est devenu nu puis vert, et où aucune variable supplémentaire ne s'oppose à un labour ; sinon 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Permanent</source>
<translation>Permanente</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 where no ground lay bare up to the end of the year, otherwise 0.</source>
<translation>1 là où le sol n'a pas été nu jusqu'à la fin de l'année, sinon 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Raster of the same grid, one band a metric and year.</source>
<translation>Raster sur la même grille, une bande par métrique et par année.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Cuts</source>
<translation>Coupes</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>The most likely time of the cut.</source>
<translation>L'instant le plus probable de la coupe.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Begin</source>
<translation>Début</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Last observation before the cut.</source>
<translation>Dernière observation avant la coupe.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>First observation behind the cut.</source>
<translation>Première observation après la coupe.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Deviation</source>
<translation>Écart</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Standard deviation of the date.</source>
<translation>Écart-type de la date.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Depth</source>
<translation>Profondeur</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>By how much the values fell.</source>
<translation>De combien les valeurs ont baissé.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Confidence</source>
<translation>Confiance</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Probability of the cut, 0.5 to 1.</source>
<translation>Probabilité de la coupe, de 0.5 à 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>grass</source>
<translation>herbe</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>meadow</source>
<translation>pré</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>cut</source>
<translation>coupe</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>hay</source>
<translation>foin</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>grazing</source>
<translation>pâturage</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>pasture</source>
<translation>pâture</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>permanence</source>
<translation>permanence</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>sen4cap</source>
<translation>sen4cap</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Temporal outliers</source>
<translation>Valeurs aberrantes temporelles</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Finds observations that do not fit into their series, such as clouds that a mask has missed, and removes or replaces them.</source>
<translation>Trouve les observations qui ne s'accordent pas avec leur série, comme les nuages qu'un masque a manqués, et les retire ou les remplace.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Outliers are</source>
<translation>Les valeurs aberrantes sont</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Dips: below both neighbours, by much or steeply, as clouds in vegetation indices. Hampel: far from the median of a window, in median absolute deviations (MAD). Z-score: far from the mean of a window, in standard deviations; a window of n observations has none beyond (n - 1) / sqrt(n). MAD: far from the median of the whole series, for series without seasons. Median filter: far from the median of a window and from both neighbours, in standard deviations of the series.</source>
<translation>Creux : au-dessous des deux voisines, de beaucoup ou de façon raide, comme les nuages dans les indices de végétation. Hampel : loin de la médiane d'une fenêtre, en écarts absolus médians (MAD). Score z : loin de la moyenne d'une fenêtre, en écarts-types ; une fenêtre de n observations n'en a aucun au-delà de (n - 1) / sqrt(n). MAD : loin de la médiane de toute la série, pour les séries sans saisons. Filtre médian : loin de la médiane d'une fenêtre et des deux voisines, en écarts-types de la série.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Dips</source>
<translation>Creux</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Hampel</source>
<translation>Hampel</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Rolling z-score</source>
<translation>Score z glissant</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>MAD of the series</source>
<translation>MAD de la série</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Median filter</source>
<translation>Filtre médian</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>What becomes of them</source>
<translation>Ce qu'elles deviennent</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Removed ones are gaps; replaced ones get the mean, the median or the line between neighbours that they were compared with; kept ones are only marked in the flags.</source>
<translation>Retirées, elles sont des lacunes ; remplacées, elles reçoivent la moyenne, la médiane ou la ligne entre les voisines auxquelles elles ont été comparées ; gardées, elles sont seulement marquées dans les indicateurs.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Replace</source>
<translation>Remplacer</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Remove</source>
<translation>Retirer</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Keep, and flag</source>
<translation>Garder et marquer</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Threshold</source>
<translation>Seuil</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>How many deviations off an outlier is; not for dips. Above 0. Usual are 3 for Hampel and the z-score, 3.5 for MAD and 2 for the median filter.</source>
<translation>De combien d'écarts une valeur aberrante s'éloigne ; pas pour les creux. Supérieur à 0. Les valeurs usuelles sont 3 pour Hampel et le score z, 3.5 pour MAD et 2 pour le filtre médian.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Length of the window</source>
<translation>Longueur de la fenêtre</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>In days or in observations, around each observation. Above 0; not for dips and MAD.</source>
<translation>En jours ou en observations, autour de chaque observation. Supérieur à 0 ; pas pour les creux ni MAD.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Window counted in</source>
<translation>Fenêtre comptée en</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>A window of days has many or few observations; one of observations takes as many from longer times where there are gaps.</source>
<translation>Une fenêtre en jours a plus ou moins d'observations ; une fenêtre en observations en prend autant sur des temps plus longs là où il y a des lacunes.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Days</source>
<translation>Jours</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Steepest dip (a day)</source>
<translation>Creux le plus raide (par jour)</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: a value that falls and rises again by more than this a day is one, in units of the input. Above 0.</source>
<translation>Pour les creux : une valeur qui baisse et remonte de plus que cela par jour en est un, en unités de l'entrée. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Deepest dip</source>
<translation>Creux le plus profond</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: a value that is lower than both neighbours by more than this is one, in units of the input. Above 0.</source>
<translation>Pour les creux : une valeur plus basse que ses deux voisines de plus que cela en est un, en unités de l'entrée. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Longest gap (days)</source>
<translation>Lacune la plus longue (jours)</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: neighbours further away than this do not count. Above 0.</source>
<translation>Pour les creux : les voisines plus éloignées que cela ne comptent pas. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Passes</source>
<translation>Passes</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: how often what is left is searched again. From 1.</source>
<translation>Pour les creux : combien de fois ce qui reste est de nouveau examiné. À partir de 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Cleaned stack</source>
<translation>Pile nettoyée</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Outliers</source>
<translation>Valeurs aberrantes</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>1 where an observation is an outlier, 0 where it is none, empty without one.</source>
<translation>1 là où une observation est une valeur aberrante, 0 là où elle n'en est pas une, vide sans observation.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>cloud</source>
<translation>cloud</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>spike</source>
<translation>pointe</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>despike</source>
<translation>retirer les pointes</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>hampel</source>
<translation>hampel</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>z-score</source>
<translation>score z</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>mad</source>
<translation>mad</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>median filter</source>
<translation>filtre médian</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>dip</source>
<translation>creux</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Peak-valley detection</source>
<translation>Détection pic-vallée</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Finds the falls of each series from a peak to a valley that are followed by a recovery, as after a mowing or between two crops. Noisy series are to be smoothed first.</source>
<translation>Trouve les baisses de chaque série d'un pic à une vallée qui sont suivies d'une récupération, comme après une fauche ou entre deux cultures. Les séries bruitées doivent d'abord être lissées.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>A smaller fall is none; in units of the input, such as 0.15 for NDVI. Above 0.</source>
<translation>Une baisse plus petite n'en est pas une ; en unités de l'entrée, par exemple 0.15 pour le NDVI. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Recovery ratio</source>
<translation>Taux de récupération</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>After the valley the series must rise by more than this share of the least drop; the last fall of a series that has not yet done so is open. Above 0.</source>
<translation>Après la vallée, la série doit remonter de plus que cette part de la chute minimale ; la dernière baisse d'une série qui ne l'a pas encore fait est ouverte. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Slope of a fall</source>
<translation>Pente d'une baisse</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>The fall starts where the series falls faster than this, in units of the input a day; steps shorter than a day count as a day. 0 or below.</source>
<translation>La baisse commence là où la série descend plus vite que cela, en unités de l'entrée par jour ; les pas plus courts qu'un jour comptent pour un jour. 0 ou moins.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Peaks and valleys</source>
<translation>Pics et vallées</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Stack of the same grid and times: 1 at a peak, -1 at a valley, 0 at observations between, empty elsewhere. Open falls are not marked.</source>
<translation>Pile de mêmes grille et instants : 1 à un pic, -1 à une vallée, 0 aux observations entre les deux, vide ailleurs. Les baisses ouvertes ne sont pas marquées.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Peak-valley events</source>
<translation>Événements pic-vallée</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Date of the peak, where the fall starts.</source>
<translation>Date du pic, où la baisse commence.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Valley</source>
<translation>Vallée</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Date of the lowest observation.</source>
<translation>Date de l'observation la plus basse.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Value at the peak less that at the valley.</source>
<translation>Valeur au pic moins valeur à la vallée.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Speed</source>
<translation>Vitesse</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Depth a day.</source>
<translation>Profondeur par jour.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Recovery</source>
<translation>Récupération</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Days from the valley to the first observation that is higher by more than the least recovery; empty where the fall is open.</source>
<translation>Jours de la vallée à la première observation plus haute de plus que la récupération minimale ; vide quand la baisse est ouverte.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Open</source>
<translation>Ouverte</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>1 where the series ends before the fall has recovered, otherwise 0.</source>
<translation>1 là où la série se termine avant que la baisse ait récupéré, sinon 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>fusets</source>
<translation>fusets</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>grassland</source>
<translation>prairie</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Start and end by</source>
<translation>Début et fin selon</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Where a season starts and ends: where the curve passes a share of the amplitude of its side (as HR-VPP), of the whole amplitude, or a value; where it is steepest; where its curvature changes most (Zhang); or where tangents meet (Gu).</source>
<translation>Où une saison commence et finit : où la courbe franchit une part de l'amplitude de son côté (comme HR-VPP), de l'amplitude totale, ou une valeur ; où elle est la plus raide ; où sa courbure change le plus (Zhang) ; ou où des tangentes se rencontrent (Gu).</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the amplitude of each side</source>
<translation>Part de l'amplitude de chaque côté</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the whole amplitude</source>
<translation>Part de l'amplitude totale</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Steepest rise and fall</source>
<translation>Montée et descente les plus raides</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Change of curvature (Zhang)</source>
<translation>Changement de courbure (Zhang)</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Tangents (Gu)</source>
<translation>Tangentes (Gu)</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Level at the start</source>
<translation>Niveau au début</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the amplitude, 0 to 1, or the value itself.</source>
<translation>Part de l'amplitude, de 0 à 1, ou la valeur elle-même.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Level at the end</source>
<translation>Niveau à la fin</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Phenology (seasons)</source>
<translation>Phénologie (saisons)</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Finds the growing seasons of each series and their start, peak, end, length, amplitude and productivity: the parameters of HR-VPP and TIMESAT.</source>
<translation>Trouve les saisons de croissance de chaque série et leurs début, pic, fin, longueur, amplitude et productivité : les paramètres de HR-VPP et TIMESAT.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Level at maturity and senescence</source>
<translation>Niveau à la maturité et à la sénescence</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the amplitude of each side at which green-up ends and the fall begins. From 0 to 1.</source>
<translation>Part de l'amplitude de chaque côté à laquelle le verdissement finit et la descente commence. De 0 à 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Seasons</source>
<translation>Saisons</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>start of season</source>
<translation>début de saison</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>sos</source>
<translation>sos</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>eos</source>
<translation>eos</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>hr-vpp</source>
<translation>hr-vpp</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>greenup</source>
<translation>verdissement</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>crop calendar</source>
<translation>calendrier cultural</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Phenology (FuseTS metrics)</source>
<translation>Phénologie (métriques FuseTS)</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>The 18 season metrics of PhenoloPy and FuseTS, for every season: in days, across New Year, with integrals per day; or exactly as FuseTS gives them.</source>
<translation>Les 18 métriques de saison de PhenoloPy et FuseTS, pour chaque saison : en jours, par-delà le Nouvel An, avec des intégrales par jour ; ou exactement comme FuseTS les donne.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Where a season starts and ends, in the words of FuseTS.</source>
<translation>Où une saison commence et finit, dans les termes de FuseTS.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>First of slope</source>
<translation>Première pente</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Median of slope</source>
<translation>Médiane de la pente</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Seasonal amplitude</source>
<translation>Amplitude saisonnière</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Absolute value</source>
<translation>Valeur absolue</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Relative amplitude</source>
<translation>Amplitude relative</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Share of the amplitude</source>
<translation>Part de l'amplitude</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>For seasonal and relative amplitude. From 0 to 1.</source>
<translation>Pour amplitude saisonnière et relative. De 0 à 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>For absolute value, in units of the input.</source>
<translation>Pour valeur absolue, en unités de l'entrée.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Amplitude from</source>
<translation>Amplitude depuis</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>What the amplitude counts from: the peak, or the mean of the values near it.</source>
<translation>D'où l'amplitude est comptée : du pic, ou de la moyenne des valeurs proches de lui.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Peak of season</source>
<translation>Pic de saison</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Middle of season</source>
<translation>Milieu de saison</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Amplitude to</source>
<translation>Amplitude jusqu'à</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>What the amplitude counts to: the mean of the lows on both sides, or the lower one.</source>
<translation>Jusqu'où l'amplitude est comptée : la moyenne des minimums des deux côtés, ou le plus bas.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Mean of the lows</source>
<translation>Moyenne des minimums</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>One base for both sides</source>
<translation>Une seule base pour les deux côtés</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Whether the seasonal amplitude counts from the base for both sides, or from the low of each side.</source>
<translation>Si l'amplitude saisonnière est comptée depuis la base des deux côtés, ou depuis le minimum de chaque côté.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Exactly as FuseTS</source>
<translation>Exactement comme FuseTS</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>One season of one year, days of the year and sums of observations, as FuseTS 3.0 gives them; for comparison with earlier results.</source>
<translation>Une saison d'une année, jours de l'année et sommes d'observations, comme FuseTS 3.0 les donne ; pour comparer avec des résultats antérieurs.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Season metrics</source>
<translation>Métriques de saison</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>phenolopy</source>
<translation>phenolopy</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Savitzky-Golay smoothing</source>
<translation>Lissage de Savitzky-Golay</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Smooths each series by a polynomial through the observations in a window of days around each time, on times that need not be regular; to their upper envelope if wanted.</source>
<translation>Lisse chaque série par un polynôme passant au mieux par les observations dans une fenêtre de jours autour de chaque instant, les instants pouvant être irréguliers ; vers leur enveloppe supérieure si on le souhaite.</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Window (days)</source>
<translation>Fenêtre (jours)</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Days from the first to the last observation that a time is smoothed with, half of them before and half after it. Times without any observation in it stay empty. Above 0.</source>
<translation>Jours de la première à la dernière observation avec lesquelles un instant est lissé, la moitié avant et la moitié après lui. Les instants sans aucune observation dedans restent vides. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Degree of the polynomials</source>
<translation>Degré des polynômes</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>0 is the mean, 1 a straight line, 2 follows peaks, 3 and 4 turns within the window. Less is taken where there are few observations. From 0 to 4.</source>
<translation>0 est la moyenne, 1 une ligne droite, 2 suit les pics, 3 et 4 les inflexions dans la fenêtre. Un degré plus petit est pris là où il y a peu d'observations. De 0 à 4.</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Gives values before the first and after the last observation of a series, as far as the window reaches; such values are less sure. Otherwise they stay empty.</source>
<translation>Donne des valeurs avant la première et après la dernière observation d'une série, aussi loin que la fenêtre porte ; ces valeurs sont moins sûres. Sinon elles restent vides.</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>local polynomial</source>
<translation>polynôme local</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>upper envelope</source>
<translation>enveloppe supérieure</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>denoise</source>
<translation>débruiter</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Start of season</source>
<translation>Début de saison</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>End of season</source>
<translation>Fin de saison</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>, earliest</source>
<translation>, au plus tôt</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>, latest</source>
<translation>, au plus tard</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Season dates with intervals</source>
<translation>Dates de saison avec intervalles</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Finds start, peak and end of each season and how sure they are: intervals from curves drawn with the noise and the gaps of each series, or with the standard deviations of smooth series.</source>
<translation>Trouve le début, le pic et la fin de chaque saison et à quel point ils sont sûrs : intervalles issus de courbes tirées avec le bruit et les lacunes de chaque série, ou avec les écarts-types de séries lisses.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Raster whose bands are one variable at successive times, as observed; smooth where standard deviations are given.</source>
<translation>Raster dont les bandes sont une même variable à des instants successifs, telle qu'observée ; lisse quand des écarts-types sont donnés.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Standard deviations</source>
<translation>Écarts-types</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Of a smooth stack, such as a fused one: curves are drawn that deviate from it by so much. Without them the stack holds observations, which are smoothed first.</source>
<translation>D'une pile lisse, par exemple fusionnée : des courbes qui s'en écartent d'autant sont tirées. Sans eux, la pile contient des observations, qui sont d'abord lissées.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Of the Whittaker smoother in front; see there. Above 0.</source>
<translation>Du lissage de Whittaker préalable ; voir cet algorithme. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Level of the intervals (%)</source>
<translation>Niveau des intervalles (%)</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>How many of a hundred such intervals are to hold the true date. From 1 to 99.</source>
<translation>Combien d'intervalles sur cent doivent contenir la vraie date. De 1 à 99.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Curves drawn</source>
<translation>Courbes tirées</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>More make smoother intervals and take longer. From 10.</source>
<translation>Un plus grand nombre donne des intervalles plus réguliers et prend plus de temps. À partir de 10.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Days between smooth values</source>
<translation>Jours entre les valeurs lissées</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Of the curves in which seasons are looked for. From 1.</source>
<translation>Des courbes dans lesquelles les saisons sont cherchées. À partir de 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>The same number draws the same curves, and gives the same result. From 0.</source>
<translation>Le même nombre tire les mêmes courbes et donne le même résultat. À partir de 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Support</source>
<translation>Appui</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Share of the drawn curves that have the season, 0 to 1.</source>
<translation>Part des courbes tirées qui ont la saison, de 0 à 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>confidence</source>
<translation>confiance</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>bootstrap</source>
<translation>bootstrap</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambda {smoothing:.4g}, chosen from {series} series.</source>
<translation>Lambda {smoothing:.4g}, choisi sur {series} séries.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Smooths each series and fills its gaps: the curve that is closest to the observations and bends least from day to day (penalised least squares on the daily grid).</source>
<translation>Lisse chaque série et comble ses lacunes : la courbe qui est la plus proche des observations et se courbe le moins d'un jour à l'autre (moindres carrés pénalisés sur la grille journalière).</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambda chosen from</source>
<translation>Lambda choisi sur</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Where lambda is not as given: chosen once, from a sample of the series, and shared by all; chosen for each series, which takes some four times as long as smoothing; or taken from a file that an earlier run has written.</source>
<translation>Quand lambda n'est pas tel que donné : choisi une fois, sur un échantillon des séries, et partagé par toutes ; choisi pour chaque série, ce qui prend environ quatre fois le temps du lissage ; ou lu dans un fichier écrit par une exécution antérieure.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>How much bending costs against distance from the observations: 10 follows them closely, 1000 suits vegetation indices every 5 to 10 days, 100000 leaves the slow course of the year. Above 0, no unit; four times the time scale needs 256 times the lambda.</source>
<translation>Ce que coûte la courbure par rapport à l'écart aux observations : 10 les suit de près, 1000 convient aux indices de végétation tous les 5 à 10 jours, 100000 laisse le cours lent de l'année. Supérieur à 0, sans unité ; quatre fois l'échelle de temps demande 256 fois le lambda.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Choice of lambda</source>
<translation>Choix de lambda</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Takes the lambda above, or chooses one: by the V-curve, where residuals and bending change least from one lambda to the next; or by generalised cross-validation, with the least error of predicting each observation from the others, which follows noise that lasts for several dates.</source>
<translation>Prend le lambda ci-dessus, ou en choisit un : par la courbe en V, là où les résidus et la courbure changent le moins d'un lambda au suivant ; ou par validation croisée généralisée, avec la plus petite erreur de prédiction de chaque observation par les autres, qui suit le bruit durant plusieurs dates.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>As given</source>
<translation>Tel que donné</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>V-curve</source>
<translation>Courbe en V</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Generalised cross-validation</source>
<translation>Validation croisée généralisée</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Continues the curve as a straight line to times before the first and after the last observation of a series; such values are less sure. Otherwise they stay empty.</source>
<translation>Prolonge la courbe en ligne droite aux instants qui précèdent la première et suivent la dernière observation d'une série ; ces valeurs sont moins sûres. Sinon elles restent vides.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Order of differences</source>
<translation>Ordre des différences</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>What is to be small: 1 the steps from day to day, 2 the bending, 3 the change of bending; each wants a lambda of its own. From 1 to 3.</source>
<translation>Ce qui doit être petit : 1 les pas d'un jour à l'autre, 2 la courbure, 3 le changement de courbure ; chacun demande son propre lambda. De 1 à 3.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Smallest lambda to choose</source>
<translation>Plus petit lambda à choisir</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambdas are tried from this one on, each 1.6 times the one before. Above 0.</source>
<translation>Les lambdas sont essayés à partir de celui-ci, chacun 1.6 fois le précédent. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Largest lambda to choose</source>
<translation>Plus grand lambda à choisir</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambdas are tried up to this one. Above 0.</source>
<translation>Les lambdas sont essayés jusqu'à celui-ci. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambda</source>
<translation>Lambda</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>The lambda that the series was smoothed with.</source>
<translation>Le lambda avec lequel la série a été lissée.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>perfect smoother</source>
<translation>lissage parfait</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>interpolation</source>
<translation>interpolation</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>v-curve</source>
<translation>courbe en V</translation>
</message>
<message>
<location filename="../../algorithms/models/imagestoseasons.py" />
<source>Images to seasons</source>
<translation>Des images aux saisons</translation>
</message>
<message>
<location filename="../../algorithms/models/imagestoseasons.py" />
<source>Masks the clouds of a stack, smooths it by Whittaker, and finds its seasons.</source>
<translation>Masque les nuages d'une pile, la lisse selon Whittaker et trouve ses saisons.</translation>
</message>
<message>
<location filename="../../algorithms/models/parcelstomowing.py" />
<source>Parcels to mowing</source>
<translation>Des parcelles aux fauches</translation>
</message>
<message>
<location filename="../../algorithms/models/parcelstomowing.py" />
<source>parcels</source>
<translation>parcelles</translation>
</message>
<message>
<location filename="../../algorithms/models/parcelstomowing.py" />
<source>Extracts the series of parcels from stacks and finds when grassland was cut.</source>
<translation>Extrait des piles les séries temporelles des parcelles et trouve quand les prairies ont été fauchées.</translation>
</message>
<message>
<location filename="../../algorithms/models/s1s2toseasons.py" />
<source>Sentinel-1 and Sentinel-2 to seasons</source>
<translation>De Sentinel-1 et Sentinel-2 aux saisons</translation>
</message>
<message>
<location filename="../../algorithms/models/s1s2toseasons.py" />
<source>Fills the gaps of an optical index with what the radar saw meanwhile, every five days, and finds its seasons.</source>
<translation>Comble tous les cinq jours les lacunes d'un indice optique avec ce que le radar a vu entre-temps, et trouve ses saisons.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/chain.py" />
<source>{count} methods are to run first, but there may be {most}. Leave some out.</source>
<translation>{count} méthodes doivent s'exécuter d'abord, mais il peut y en avoir {most}. Retirez-en.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/chain.py" />
<source>{name} cannot run here. Write one of {names}, and its values behind a colon, such as whittaker: SMOOTHING=100, STEP=5.</source>
<translation>{name} ne peut pas s'exécuter ici. Écrivez l'une de {names}, et ses valeurs après un deux-points, par exemple whittaker: SMOOTHING=100, STEP=5.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>As a batch job, and wait for it</source>
<translation>En tâche par lot, et l'attendre</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>At once, for a small area</source>
<translation>Tout de suite, pour une petite zone</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>As a batch job that is left running</source>
<translation>En tâche par lot qu'on laisse tourner</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Not at all: only export the process graph</source>
<translation>Pas du tout : seulement exporter le graphe de processus</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Run</source>
<translation>Exécution</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>A batch job may take long; cancel stops it at the back-end. One that is left running is fetched later with Fetch openEO job results.</source>
<translation>Une tâche par lot peut durer longtemps ; annuler l'arrête sur le back-end. Une tâche qu'on laisse tourner est récupérée plus tard avec « Récupération des résultats de tâches openEO ».</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Title of the job</source>
<translation>Titre de la tâche</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>By which you find it again at the back-end.</source>
<translation>Sous lequel vous la retrouvez sur le back-end.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Description of the job</source>
<translation>Description de la tâche</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>What you want to remember of it.</source>
<translation>Ce que vous voulez retenir à son sujet.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Job options (JSON)</source>
<translation>Options de la tâche (JSON)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Options of the back-end, such as {"executor-memory": "4G"}.</source>
<translation>Options du back-end, comme {"executor-memory": "4G"}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Process graph</source>
<translation>Graphe de processus</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>What runs, as JSON.</source>
<translation>Ce qui s'exécute, en JSON.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Python program</source>
<translation>Programme Python</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Python files (*.py)</source>
<translation>Fichiers Python (*.py)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>A program that runs the same with the openeo client.</source>
<translation>Un programme qui exécute la même chose avec le client openeo.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Id of the job</source>
<translation>Identifiant de la tâche</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Computing at {url} …</source>
<translation>Calcul sur {url} …</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>It runs at the back-end. Fetch its results later with Fetch openEO job results, by the id {job}.</source>
<translation>Elle tourne sur le back-end. Récupérez ses résultats plus tard avec « Récupération des résultats de tâches openEO », par l'identifiant {job}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>The back-end doubts the request: {text}</source>
<translation>Le back-end a des doutes sur la requête : {text}</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Job {job} created at {url}.</source>
<translation>Tâche {job} créée sur {url}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Going on with job {job} of a run that broke off.</source>
<translation>Reprise de la tâche {job} d'une exécution interrompue.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Stopping job {job} at the back-end …</source>
<translation>Arrêt de la tâche {job} sur le back-end …</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>It cost {costs} credits.</source>
<translation>Elle a coûté {costs} crédits.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>{title} is no JSON object: {text}. Write it like {{"executor-memory": "4G"}}, or leave it empty.</source>
<translation>{title} n'est pas un objet JSON : {text}. Écrivez-le comme {{"executor-memory": "4G"}}, ou laissez-le vide.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Job: {status}</source>
<translation>Tâche : {status}</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Back-end: {text}</source>
<translation>Back-end : {text}</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Downloaded {count} files: {names}.</source>
<translation>{count} fichiers téléchargés : {names}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Estimate of the back-end: {parts}.</source>
<translation>Estimation du back-end : {parts}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeo_algorithm.py" />
<source>Folder for the results</source>
<translation>Dossier des résultats</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeo_algorithm.py" />
<source>Where the files are written; those of the same name are replaced.</source>
<translation>Où les fichiers sont écrits ; ceux de même nom sont remplacés.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeo_algorithm.py" />
<source>Results</source>
<translation>Résultats</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Connection to openEO</source>
<translation>Connexion à openEO</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>openeo</source>
<translation>openeo</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>login</source>
<translation>connexion</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>log in</source>
<translation>se connecter</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>copernicus data space</source>
<translation>Copernicus Data Space</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>back-end</source>
<translation>back-end</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>credits</source>
<translation>crédits</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Adds an openEO back-end, logs in and out there, and tells who you are.</source>
<translation>Ajoute un back-end openEO, vous y connecte et vous en déconnecte, et dit qui vous êtes.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>A back-end is an openEO server that has the images and computes. Log in once: you stay logged in, by a token in QGIS's encrypted store of logins.</source>
<translation>Un back-end est un serveur openEO qui a les images et calcule. Connectez-vous une fois : vous restez connecté, par un jeton dans le stockage chiffré des authentifications de QGIS.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>With "Device code" the log shows an address; open it in any browser and confirm. With "Browser" it opens by itself. For "Client credentials" and "User and password" make a login of the kind Basic in QGIS first, with the client id and secret, or the user and password, and choose it.</source>
<translation>Avec « Code d'appareil », le journal montre une adresse ; ouvrez-la dans n'importe quel navigateur et confirmez. Avec « Navigateur », elle s'ouvre d'elle-même. Pour « Identifiants du client » et « Utilisateur et mot de passe », créez d'abord dans QGIS une authentification de type Basic, avec l'identifiant et le secret du client, ou l'utilisateur et le mot de passe, et choisissez-la.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Known back-ends: {names}.</source>
<translation>Back-ends connus : {names}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Log in, and keep</source>
<translation>Se connecter et mémoriser</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Who am I</source>
<translation>Qui suis-je</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Log out</source>
<translation>Se déconnecter</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Do</source>
<translation>Action</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>What to do; to log in also adds the back-end, or changes it.</source>
<translation>Que faire ; se connecter ajoute aussi le back-end, ou le modifie.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Name of the back-end</source>
<translation>Nom du back-end</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>One of those below, or a name of your own for another one.</source>
<translation>L'un de ceux ci-dessous, ou un nom à vous pour un autre.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Needed for a back-end that is not known yet.</source>
<translation>Nécessaire pour un back-end qui n'est pas encore connu.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Device code</source>
<translation>Code d'appareil</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Browser</source>
<translation>Navigateur</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Client credentials</source>
<translation>Identifiants du client</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>User and password</source>
<translation>Utilisateur et mot de passe</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>No login</source>
<translation>Sans connexion</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Log in by</source>
<translation>Se connecter par</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>The way to log in; device code works nearly everywhere.</source>
<translation>La manière de se connecter ; le code d'appareil fonctionne presque partout.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Login in QGIS</source>
<translation>Authentification dans QGIS</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>A login of the kind Basic, for client credentials, or user and password.</source>
<translation>Une authentification de type Basic, pour les identifiants du client, ou l'utilisateur et le mot de passe.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Client id</source>
<translation>Identifiant du client</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Of OpenID Connect; empty: the back-end's own.</source>
<translation>D'OpenID Connect ; vide : celui du back-end.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Provider</source>
<translation>Fournisseur</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Of OpenID Connect; empty: the back-end's first.</source>
<translation>D'OpenID Connect ; vide : le premier du back-end.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Who you are there</source>
<translation>Qui vous y êtes</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>The back-end {name} is not known, and no address is given for it. Give its address, or one of the names {names}.</source>
<translation>Le back-end {name} n'est pas connu, et aucune adresse n'est donnée pour lui. Donnez son adresse, ou l'un des noms {names}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>{title} is not chosen, and this way to log in needs it. Make one of the kind Basic, and choose it.</source>
<translation>{title} n'est pas choisi, et cette manière de se connecter en a besoin. Créez une authentification de type Basic, et choisissez-la.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>{name}: openEO {version} at {url}.</source>
<translation>{name} : openEO {version} sur {url}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>You are {user}.</source>
<translation>Vous êtes {user}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Credits left: {credits}.</source>
<translation>Crédits restants : {credits}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Logged out of {name}.</source>
<translation>Déconnecté de {name}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Fetch openEO job results</source>
<translation>Récupération des résultats de tâches openEO</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>batch job</source>
<translation>tâche par lot</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>download</source>
<translation>télécharger</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>results</source>
<translation>résultats</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Downloads the results of a batch job, also one that was left running.</source>
<translation>Télécharge les résultats d'une tâche par lot, même d'une tâche qu'on a laissée tourner.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Waits for a job if it is not done, and downloads its results into a folder. What a method of PhenoFuse has made there becomes the same rasters as from this computer; of other NetCDF files each variable becomes a raster, and any other file stays as it is.</source>
<translation>Attend une tâche si elle n'est pas finie, et télécharge ses résultats dans un dossier. Ce qu'une méthode de PhenoFuse y a produit devient les mêmes rasters que sur cet ordinateur ; des autres fichiers NetCDF, chaque variable devient un raster, et tout autre fichier reste tel quel.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Without the id of a job the log lists those that you have there.</source>
<translation>Sans l'identifiant d'une tâche, le journal énumère celles que vous avez là.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>As the log of the run said that has started it; several, separated by commas, of a run in parts. Empty: list the jobs.</source>
<translation>Tel que l'a dit le journal de l'exécution qui l'a lancée ; plusieurs, séparés par des virgules, pour une exécution en parties. Vide : énumérer les tâches.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Wait for it</source>
<translation>L'attendre</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Whether to wait for a job that is still running; cancel then leaves it running.</source>
<translation>S'il faut attendre une tâche qui tourne encore ; annuler la laisse alors tourner.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>The jobs {jobs} are not parts of one result. Fetch them one by one.</source>
<translation>Les tâches {jobs} ne sont pas des parties d'un même résultat. Récupérez-les une par une.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Job {job} is not finished but {status}. Wait, and fetch it later.</source>
<translation>La tâche {job} n'est pas finie, mais {status}. Attendez, et récupérez-la plus tard.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Minimum</source>
<translation>Minimum</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Maximum</source>
<translation>Maximum</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Extract parcel time series (openEO)</source>
<translation>Extraction des séries temporelles de parcelles (openEO)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>zonal statistics</source>
<translation>statistiques zonales</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>fields</source>
<translation>champs</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>polygons</source>
<translation>polygones</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>table</source>
<translation>table</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Statistics of parcels at every time, computed where the images are.</source>
<translation>Statistiques des parcelles à chaque instant, calculées là où sont les images.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>An openEO back-end sums up the pixels of each parcel at each time, and only the series are downloaded: the parcel table that all methods on parcels take. Many parcels are sent in groups, a job each.</source>
<translation>Un back-end openEO résume les pixels de chaque parcelle à chaque instant, et seules les séries sont téléchargées : la table de parcelles que prennent toutes les méthodes sur les parcelles. De nombreuses parcelles sont envoyées par groupes, une tâche chacun.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>One to three methods may run on the series there too, and give the tables that they give here.</source>
<translation>Une à trois méthodes peuvent aussi s'exécuter là-bas sur les séries, et donnent les mêmes tables qu'ici.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Polygons in any CRS; of the selected ones only, if so chosen.</source>
<translation>Polygones dans n'importe quel SCR ; les sélectionnés seulement, si c'est choisi ainsi.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>A field whose values all differ. Leave empty to use the ids of the features.</source>
<translation>Un champ dont les valeurs sont toutes différentes. Laissez vide pour utiliser les identifiants des entités.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Statistic</source>
<translation>Statistique</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Of the pixels of a parcel; the other fields of the table stay empty.</source>
<translation>Des pixels d'une parcelle ; les autres champs de la table restent vides.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Methods to run there</source>
<translation>Méthodes à exécuter là-bas</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Methods that run on the series at the back-end, first to last, with those of their values that are not as usual, separated by semicolons: whittaker: SMOOTHING=100, STEP=5; phenology. The last may be any method; one that needs smooth series gets Whittaker smoothing where no other stands before it.</source>
<translation>Méthodes qui s'exécutent sur les séries, sur le back-end, de la première à la dernière, avec celles de leurs valeurs qui ne sont pas usuelles, séparées par des points-virgules : whittaker: SMOOTHING=100, STEP=5; phenology. La dernière peut être n'importe quelle méthode ; celle qui a besoin de séries lisses reçoit le lissage de Whittaker si aucune autre ne la précède.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Parcel table</source>
<translation>Table de parcelles</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>The table: a layer without geometry in memory, a file or a database.</source>
<translation>La table : une couche sans géométrie en mémoire, un fichier ou une base de données.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Result of the methods</source>
<translation>Résultat des méthodes</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>What the last method gives first.</source>
<translation>Ce que la dernière méthode donne en premier.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Metrics of the methods</source>
<translation>Métriques des méthodes</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Where it gives metrics beside that.</source>
<translation>Si elle donne en plus des métriques.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Events of the methods</source>
<translation>Événements des méthodes</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Where it gives events beside that.</source>
<translation>Si elle donne en plus des événements.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>The parcel layer is missing or broken. Choose a layer of polygons.</source>
<translation>La couche de parcelles manque ou est endommagée. Choisissez une couche de polygones.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>{methods} is given, but no table for its result. Choose one for {title}.</source>
<translation>{methods} est donné, mais aucune table pour le résultat. Choisissez-en une pour {title}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>{method} takes {wanted}, and {count} variables are chosen. Change them, or run it on the parcel table.</source>
<translation>{method} prend {wanted}, et {count} variables sont choisies. Changez-les, ou exécutez la méthode sur la table de parcelles.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>further variables</source>
<translation>des variables supplémentaires</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>one variable</source>
<translation>une seule variable</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>{count} parcels in {jobs} jobs.</source>
<translation>{count} parcelles en {jobs} tâches.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Publish to openEO</source>
<translation>Publication sur openEO</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>user-defined process</source>
<translation>processus défini par l'utilisateur</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>share</source>
<translation>partager</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>udp</source>
<translation>udp</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Keeps a method as a user-defined process of yours at an openEO back-end.</source>
<translation>Conserve une méthode comme processus défini par vous sur un back-end openEO.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Takes a process graph that an algorithm on openEO has exported, with the values of its parameters, and keeps it at the back-end under a name. It then runs for any area and period: with Run an openEO service, in the back-end's web editor, or from any openEO client. Seasons stay those of the exported period.</source>
<translation>Prend un graphe de processus qu'un algorithme sur openEO a exporté, avec les valeurs de ses paramètres, et le conserve sur le back-end sous un nom. Il s'exécute ensuite pour toute zone et toute période : avec « Exécution d'un service openEO », dans l'éditeur web du back-end ou depuis tout client openEO. Les saisons restent celles de la période exportée.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>A JSON file that an algorithm on openEO has written.</source>
<translation>Un fichier JSON qu'un algorithme sur openEO a écrit.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Name of the process</source>
<translation>Nom du processus</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Letters, digits and underscores; one of that name is replaced.</source>
<translation>Lettres, chiffres et tirets bas ; un processus de ce nom est remplacé.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Summary</source>
<translation>Résumé</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>What it does, in a sentence.</source>
<translation>Ce qu'il fait, en une phrase.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Public</source>
<translation>Public</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Whether others may see and run it, where the back-end allows that.</source>
<translation>Si d'autres peuvent le voir et l'exécuter, là où le back-end le permet.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>{name} is no name of a process: it may have letters, digits and underscores only. Give another one.</source>
<translation>{name} n'est pas un nom de processus : il ne peut avoir que des lettres, des chiffres et des tirets bas. Donnez-en un autre.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>{path} is no process graph: {reason}. Give a file that an algorithm on openEO has written.</source>
<translation>{path} n'est pas un graphe de processus : {reason}. Donnez un fichier qu'un algorithme sur openEO a écrit.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>{name} is kept at {url}; you have {names} there.</source>
<translation>{name} est conservé sur {url} ; vous y avez {names}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Run an openEO service</source>
<translation>Exécution d'un service openEO</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>cropsar</source>
<translation>cropsar</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>biopar</source>
<translation>biopar</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>apex</source>
<translation>apex</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>vito</source>
<translation>vito</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>catalogue</source>
<translation>catalogue</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Runs a user-defined process of others, such as CropSAR, on an openEO back-end.</source>
<translation>Exécute un processus défini par d'autres, comme CropSAR, sur un back-end openEO.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>The process is described by its owner: the dialog and the log show what it does, how mature it is and what it takes. Area, parcels and period go to the arguments that ask for them. Its result is downloaded into a folder, and of NetCDF files each variable becomes a raster.</source>
<translation>Le processus est décrit par son propriétaire : la boîte de dialogue et le journal montrent ce qu'il fait, son degré de maturité et ce qu'il prend. La zone, les parcelles et la période vont aux arguments qui les demandent. Son résultat est téléchargé dans un dossier ; des fichiers NetCDF, chaque variable devient un raster.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>CropSAR's images are scaled: NDVI = 0.004 x - 0.08, FAPAR and FCOVER = 0.005 x.</source>
<translation>Les images de CropSAR sont mises à l'échelle : NDVI = 0.004 x - 0.08, FAPAR et FCOVER = 0.005 x.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Another process</source>
<translation>Un autre processus</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Service</source>
<translation>Service</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>A process of a catalogue; or another one, named below.</source>
<translation>Un processus d'un catalogue ; ou un autre, nommé ci-dessous.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Process</source>
<translation>Processus</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Id of the process, for "Another process".</source>
<translation>Identifiant du processus, pour « Un autre processus ».</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Namespace or address</source>
<translation>Espace de noms ou adresse</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Whose it is, or the address of its definition; empty: your own.</source>
<translation>À qui il appartient, ou l'adresse de sa définition ; vide : le vôtre.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Arguments</source>
<translation>Arguments</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>What the process takes beside where and when: the dialog shows it, with a field for each; or JSON, such as {"output": "FAPAR"}.</source>
<translation>Ce que le processus prend en plus du lieu et de la période : la boîte de dialogue le montre, avec un champ pour chaque argument ; ou du JSON, par exemple {"output": "FAPAR"}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Polygons, for a process that takes outlines; they give the area too.</source>
<translation>Polygones, pour un processus qui prend des contours ; ils donnent aussi la zone.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Format of the result</source>
<translation>Format du résultat</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>netCDF, GTiff or JSON; empty: what suits the service.</source>
<translation>netCDF, GTiff ou JSON ; vide : ce qui convient au service.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>The process is experimental: its result may change.</source>
<translation>Le processus est expérimental : son résultat peut changer.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>The process is deprecated: look for its successor.</source>
<translation>Le processus est obsolète : cherchez son successeur.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_answer.py" />
<source>The back-end's answer is no table of times with {parcels} parcels and {bands} numbers each, only {names}. Send fewer parcels, or look at the log of the job.</source>
<translation>La réponse du back-end n'est pas une table d'instants avec {parcels} parcelles et {bands} nombres pour chacune, mais seulement {names}. Envoyez moins de parcelles, ou regardez le journal de la tâche.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_answer.py" />
<source>{count} parcels have more than {most} events, of which the first {most} came. Run the method on the parcel table for all.</source>
<translation>{count} parcelles ont plus de {most} événements, dont les {most} premiers sont arrivés. Pour les avoir tous, exécutez la méthode sur la table de parcelles.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_groups.py" />
<source>Outlines are simplified by {metres:g} m, to fit a request.</source>
<translation>Les contours sont simplifiés de {metres:g} m, pour tenir dans une requête.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_groups.py" />
<source>The parcels are too many or too far apart for one run: {count} parcels. Select fewer of them.</source>
<translation>Les parcelles sont trop nombreuses ou trop éloignées pour une exécution : {count} parcelles. Sélectionnez-en moins.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_groups.py" />
<source>The outline of parcel {parcel} is {size} long, and a request takes no more than {most}. Simplify it, or split it.</source>
<translation>Le contour de la parcelle {parcel} fait {size}, et une requête n'accepte pas plus de {most}. Simplifiez-le, ou divisez-le.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/plan.py" />
<source>The job ran the method {method}, which this version of PhenoFuse does not have. Install the version that started it.</source>
<translation>La tâche a exécuté la méthode {method}, que cette version de PhenoFuse n'a pas. Installez la version qui l'a lancée.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Back-end</source>
<translation>Back-end</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>The openEO back-end that computes. Add others, and log in, with the algorithm Connection to openEO.</source>
<translation>Le back-end openEO qui calcule. Ajoutez-en d'autres, et connectez-vous, avec l'algorithme « Connexion à openEO ».</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Band of a collection</source>
<translation>Bande d'une collection</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Variable</source>
<translation>Variable</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>What the series are of, computed at the back-end from its own images.</source>
<translation>Ce sur quoi portent les séries, calculé sur le back-end à partir de ses propres images.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Further variables</source>
<translation>Variables supplémentaires</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>One to five other variables of the same place, such as radar.</source>
<translation>Une à cinq autres variables du même lieu, comme le radar.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Further bands of collections</source>
<translation>Bandes supplémentaires de collections</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Further variables as COLLECTION:BAND, separated by commas.</source>
<translation>Variables supplémentaires sous la forme COLLECTION:BAND, séparées par des virgules.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Collection</source>
<translation>Collection</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Id of a collection of the back-end, in place of the usual one of the variable. Needed for "Band of a collection".</source>
<translation>Identifiant d'une collection du back-end, à la place de la collection usuelle de la variable. Nécessaire pour « Bande d'une collection ».</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Band</source>
<translation>Bande</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Name of its band, for "Band of a collection".</source>
<translation>Nom de sa bande, pour « Bande d'une collection ».</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Mask clouds</source>
<translation>Masquage des nuages</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Leaves out what the scene classification shows as cloud or shadow, and what is near them; of Sentinel-2 only.</source>
<translation>Omet ce que la classification de scène montre comme nuage ou ombre, et ce qui en est proche ; de Sentinel-2 seulement.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Both</source>
<translation>Les deux</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Ascending</source>
<translation>Ascendantes</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Descending</source>
<translation>Descendantes</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Orbits</source>
<translation>Orbites</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Directions of the orbits that are taken, of Sentinel-1 only: fields look different from both, and one alone gives smoother series of fewer images.</source>
<translation>Sens des orbites prises, pour Sentinel-1 seulement : les champs n'ont pas le même aspect dans les deux, et un seul donne des séries plus lisses, de moins d'images.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Area</source>
<translation>Zone</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>The area to compute: an extent, that of a layer (such as parcels), or of the map.</source>
<translation>La zone à calculer : une étendue, celle d'une couche (par exemple de parcelles) ou de la carte.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>First day</source>
<translation>Premier jour</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>First day of the images.</source>
<translation>Premier jour des images.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Last day</source>
<translation>Dernier jour</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Last day of the images, which is part of the period.</source>
<translation>Dernier jour des images, qui fait partie de la période.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Period of a stack</source>
<translation>Période d'une pile</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>A local time-series stack whose first and last day are taken where none is given.</source>
<translation>Une pile temporelle locale dont les premier et dernier jours sont pris quand aucun n'est donné.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>A collection and its band are needed, but {given} is given. Give both, such as SENTINEL2_L2A and B08.</source>
<translation>Une collection et sa bande sont nécessaires, mais {given} est donné. Donnez les deux, comme SENTINEL2_L2A et B08.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>{title} is not given, or has no size. Choose an extent, a layer or the map.</source>
<translation>{title} n'est pas donné, ou n'a pas de taille. Choisissez une étendue, une couche ou la carte.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>First and last day are not both given, or are in the wrong order. Give two days like 2023-01-01 and 2023-12-31, or a stack whose period is taken.</source>
<translation>Les premier et dernier jours ne sont pas tous deux donnés, ou sont dans le mauvais ordre. Donnez deux jours comme 2023-01-01 et 2023-12-31, ou une pile dont la période est prise.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Side of a part (km)</source>
<translation>Côté d'une partie (km)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>A large area is computed in parts of at most this side, a job each, and put together at the end. A run that breaks off goes on where it was when it is started again. Leave empty for one job.</source>
<translation>Une grande zone est calculée en parties d'au plus ce côté, une tâche chacune, et assemblée à la fin. Une exécution interrompue reprend où elle en était quand elle est relancée. Laissez vide pour une seule tâche.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>{method} (openEO)</source>
<translation>{method} (openEO)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Runs on an openEO back-end, where the images are: the same method, sent there, on every pixel of the area. The result is downloaded, and is as from this computer.</source>
<translation>S'exécute sur un back-end openEO, là où sont les images : la même méthode, envoyée là, sur chaque pixel de la zone. Le résultat est téléchargé, et est comme celui de cet ordinateur.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Methods to run first</source>
<translation>Méthodes à exécuter d'abord</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>One or two methods that run on the main variable before, at the back-end too, with those of their values that are not as usual, separated by semicolons: whittaker: SMOOTHING=100, STEP=5; whittaker: SMOOTHING=10.</source>
<translation>Une ou deux méthodes qui s'exécutent avant sur la variable principale, sur le back-end aussi, avec celles de leurs valeurs qui ne sont pas usuelles, séparées par des points-virgules : whittaker: SMOOTHING=100, STEP=5; whittaker: SMOOTHING=10.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Written by a run on this computer, for example on a part of the area: all series share them. Left empty each series is learned from for itself, which takes about half a second each.</source>
<translation>Écrit par une exécution sur cet ordinateur, par exemple sur une partie de la zone : toutes les séries les partagent. Laissé vide, chaque série est apprise pour elle-même, ce qui prend environ une demi-seconde pour chacune.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>{title}: none is given. Choose one or more.</source>
<translation>{title} : rien n'est donné. Choisissez-en un ou plusieurs.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>The file of hyper-parameters has those of classes, which a back-end does not know; those of the whole are taken for all series.</source>
<translation>Le fichier d'hyperparamètres contient ceux de classes, qu'un back-end ne connaît pas ; ceux de l'ensemble sont pris pour toutes les séries.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>The result has no NetCDF file, only {names}. Fetch it as files with Fetch openEO job results.</source>
<translation>Le résultat n'a pas de fichier NetCDF, seulement {names}. Récupérez-le sous forme de fichiers avec « Récupération des résultats de tâches openEO ».</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>As in the input</source>
<translation>Comme dans l'entrée</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>A list of times</source>
<translation>Une liste d'instants</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Days from one time to the next</source>
<translation>Jours d'un instant au suivant</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Days between two times of the result, from the first day of the input on; used with "Every few days".</source>
<translation>Jours entre deux instants du résultat, à partir du premier jour de l'entrée ; utilisé avec « Tous les quelques jours ».</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>List of times</source>
<translation>Liste des instants</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Times of the result separated by commas, for example 2023-05-01, 2023-06-01T12:00; used with "A list of times".</source>
<translation>Instants du résultat séparés par des virgules, par exemple 2023-05-01, 2023-06-01T12:00 ; utilisé avec « Une liste d'instants ».</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Days from one time to the next is {step}, which makes more than {most} times. Give a larger step.</source>
<translation>« Jours d'un instant au suivant » vaut {step}, ce qui fait plus de {most} instants. Donnez un pas plus grand.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>List of times has {part}, which is no time. Write times like 2023-05-01 or 2023-05-01T10:30, separated by commas.</source>
<translation>« Liste des instants » contient {part}, qui n'est pas un instant. Écrivez les instants comme 2023-05-01 ou 2023-05-01T10:30, séparés par des virgules.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>List of times is empty. Give times like 2023-05-01, 2023-06-01, or choose other times of the result.</source>
<translation>« Liste des instants » est vide. Donnez des instants comme 2023-05-01, 2023-06-01, ou choisissez d'autres instants du résultat.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>{parcels} parcels x {scenes} scenes x {bands} variables: at most {rows} rows, in PostgreSQL about {size}, and {indexed} with indices.</source>
<translation>{parcels} parcelles x {scenes} scènes x {bands} variables : au plus {rows} lignes, dans PostgreSQL environ {size}, et {indexed} avec les index.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>{database}: of {scenes} scenes {extracted} are extracted already, and {begun} are begun.</source>
<translation>{database} : sur {scenes} scènes, {extracted} sont déjà extraites et {begun} sont commencées.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>The scenes that are extracted already have no row of {bands}. To add it, run with Extract again what is extracted.</source>
<translation>Les scènes déjà extraites n'ont pas de ligne de {bands}. Pour l'ajouter, exécutez avec « Extraire de nouveau ce qui est extrait ».</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>Extracted {scenes} scenes and wrote {rows} rows in {seconds:.1f} s ({speed:.0f} parcels x bands a second).</source>
<translation>{scenes} scènes extraites et {rows} lignes écrites en {seconds:.1f} s ({speed:.0f} parcelles x bandes par seconde).</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>At this speed {parcels} parcels in {scenes} scenes of {bands} bands take {hours:.1f} hours.</source>
<translation>À cette vitesse, {parcels} parcelles dans {scenes} scènes de {bands} bandes prennent {hours:.1f} heures.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>Other runs are at {count} scenes. Should one of them stop, run again.</source>
<translation>D'autres exécutions travaillent sur {count} scènes. Si l'une d'elles s'arrête, relancez.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>Cancelled. {extracted} of {scenes} scenes are extracted and stay; run again for the others.</source>
<translation>Annulé. {extracted} scènes sur {scenes} sont extraites et restent ; relancez pour les autres.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>There is no database to write to. Choose a PostGIS connection, or give the name of a GeoPackage.</source>
<translation>Il n'y a pas de base de données où écrire. Choisissez une connexion PostGIS, ou donnez le nom d'un GeoPackage.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>Both the connection {name} and a GeoPackage are given, and the series go to one of them. Leave the other empty.</source>
<translation>La connexion {name} et un GeoPackage sont tous deux donnés, et les séries vont dans l'un des deux. Laissez l'autre vide.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>QGIS has no PostgreSQL connection {name}. Choose one of the list, or add it in the data source manager first.</source>
<translation>QGIS n'a pas de connexion PostgreSQL {name}. Choisissez-en une de la liste, ou ajoutez-la d'abord dans le gestionnaire des sources de données.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>PostGIS connection</source>
<translation>Connexion PostGIS</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>A PostgreSQL connection stored in QGIS, with user name and password or an authentication configuration; its database needs PostGIS. Leave empty for a GeoPackage.</source>
<translation>Une connexion PostgreSQL enregistrée dans QGIS, avec nom d'utilisateur et mot de passe ou une configuration d'authentification ; sa base de données a besoin de PostGIS. Laissez vide pour un GeoPackage.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>Schema</source>
<translation>Schéma</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>The schema of the PostGIS database that the tables are in; public if left empty.</source>
<translation>Le schéma de la base PostGIS où sont les tables ; public si laissé vide.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>GeoPackage</source>
<translation>GeoPackage</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>GeoPackage (*.gpkg)</source>
<translation>GeoPackage (*.gpkg)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>The file that the tables are in, on a disk of this computer; one that exists keeps what it has. Not used with a PostGIS connection.</source>
<translation>Le fichier où sont les tables, sur un disque de cet ordinateur ; un fichier existant garde ce qu'il a. Non utilisé avec une connexion PostGIS.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>{path} does not end in .gpkg, and the database is a GeoPackage. Give a name that ends in .gpkg.</source>
<translation>{path} ne se termine pas par .gpkg, et la base de données est un GeoPackage. Donnez un nom qui se termine par .gpkg.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>{rows} rows are to be extracted, about {size} in a database.</source>
<translation>{rows} lignes sont à extraire, environ {size} dans une base de données.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>Wrote {rows} rows in {seconds:.1f} s ({speed:.0f} a second).</source>
<translation>{rows} lignes écrites en {seconds:.1f} s ({speed:.0f} par seconde).</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>{share:.0f} % is done after {seconds:.0f} s; the whole takes about {whole:.0f} s.</source>
<translation>{share:.0f} % sont faits après {seconds:.0f} s ; le tout prend environ {whole:.0f} s.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>{variable}: {count} parcels have no row, because they lie outside the stack or have fewer than {fewest} pixels: {names}.</source>
<translation>{variable} : {count} parcelles n'ont pas de ligne, parce qu'elles se trouvent hors de la pile ou ont moins de {fewest} pixels : {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Field that names the parcels</source>
<translation>Champ qui nomme les parcelles</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Inner buffer (metres)</source>
<translation>Tampon intérieur (mètres)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Fewest pixels</source>
<translation>Nombre minimal de pixels</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>{name}: {count} times from {first} to {last}, {width} x {height} pixels.</source>
<translation>{name} : {count} instants de {first} à {last}, {width} x {height} pixels.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>{path} has no coordinate reference system; the parcels are taken to be in its coordinates. Give it one if they are not.</source>
<translation>{path} n'a pas de système de coordonnées de référence ; les parcelles sont supposées être dans ses coordonnées. Donnez-lui-en un si ce n'est pas le cas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>No stack is given. Choose one or more time-series stacks.</source>
<translation>Aucune pile n'est donnée. Choisissez une ou plusieurs piles temporelles.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Stack of classes</source>
<translation>Pile de classes</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Time-series stacks, one for each variable; each may have times of its own.</source>
<translation>Piles temporelles, une par variable ; chacune peut avoir ses propres instants.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Pixels of a parcel</source>
<translation>Pixels d'une parcelle</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Those whose centre is inside</source>
<translation>Ceux dont le centre est à l'intérieur</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>All it touches</source>
<translation>Tous ceux qu'elle touche</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>All, weighted by the area inside</source>
<translation>Tous, pondérés par la surface à l'intérieur</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Which pixels count: those whose centre lies in the parcel; all that it touches, also by a corner; or all, each by the share of its area inside, which suits small parcels.</source>
<translation>Quels pixels comptent : ceux dont le centre est dans la parcelle ; tous ceux qu'elle touche, même par un coin ; ou tous, chacun selon la part de sa surface à l'intérieur, ce qui convient aux petites parcelles.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Takes a margin of so many metres off each parcel, so that pixels mixed with its neighbours do not count; half a pixel to a pixel is usual.</source>
<translation>Retire de chaque parcelle une marge de ce nombre de mètres, pour que les pixels mêlés à ses voisines ne comptent pas ; un demi-pixel à un pixel est usuel.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Leaves out parcels with fewer pixels than this, hidden ones too; such that are only in part inside count as whole ones here.</source>
<translation>Omet les parcelles ayant moins de pixels que cela, pixels cachés compris ; ceux qui ne sont qu'en partie à l'intérieur comptent ici en entier.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>A stack of classes, such as a scene classification: the number of pixels of each class is counted, in rows of their own.</source>
<translation>Une pile de classes, comme une classification de scène : le nombre de pixels de chaque classe est compté, dans des lignes distinctes.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Names of the variables</source>
<translation>Noms des variables</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Names for the stacks, in their order and separated by commas, for example NDVI, VH. Leave empty to use the names of the layers.</source>
<translation>Noms pour les piles, dans leur ordre et séparés par des virgules, par exemple NDVI, VH. Laissez vide pour utiliser les noms des couches.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Names of the variables has {given} names for {stacks} stacks. Give one name for each stack, separated by commas, or none.</source>
<translation>« Noms des variables » contient {given} noms pour {stacks} piles. Donnez un nom par pile, séparés par des virgules, ou aucun.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>More than one stack is called {name}, and the table tells variables by their names. Give different ones in Names of the variables.</source>
<translation>Plus d'une pile s'appelle {name}, et la table distingue les variables par leurs noms. Donnez-en de différents dans « Noms des variables ».</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Parcel heterogeneity</source>
<translation>Hétérogénéité des parcelles</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>foi</source>
<translation>foi</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>homogeneity</source>
<translation>homogénéité</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>mixed</source>
<translation>mixte</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>clusters</source>
<translation>amas</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>cardinality</source>
<translation>cardinalité</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>checks by monitoring</source>
<translation>contrôles par suivi (checks by monitoring)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Says which parcels are mixed or in parts, and how much their values spread.</source>
<translation>Dit quelles parcelles sont mixtes ou morcelées, et combien leurs valeurs se dispersent.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>With a raster of classes, the result has for each parcel: foi_h (1 where a class has a middling share: the parcel is mixed), foi_c (1 where it has more than one large cluster of pixels that touch and are of one class: it is in parts), clusters (how many large ones), and for every class its share of the valid pixels (share_1, ...) and its large clusters (clusters_1, ...).</source>
<translation>Avec un raster de classes, le résultat a pour chaque parcelle : foi_h (1 là où une classe a une part moyenne : la parcelle est mixte), foi_c (1 là où elle a plus d'un grand amas de pixels qui se touchent et sont d'une même classe : elle est morcelée), clusters (combien de grands), et pour chaque classe sa part des pixels valides (share_1, ...) et ses grands amas (clusters_1, ...).</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>With a raster of values: their mean, standard deviation (std), coefficient of variation (cv = std / mean), skewness and bimodality coefficient, which is above {bimodal:.2f} where two modes are likely and below for a single one. Read these from an image at full cover: bare soil between plants is no second crop.</source>
<translation>Avec un raster de valeurs : leur moyenne, écart-type (std), coefficient de variation (cv = std / mean), asymétrie et coefficient de bimodalité, qui est supérieur à {bimodal:.2f} là où deux modes sont probables et inférieur pour un seul. Lisez-les sur une image à pleine couverture : le sol nu entre les plantes n'est pas une seconde culture.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Pfister et al. (2013), Good things peak in pairs: a note on the bimodality </source>
<translation>Pfister et al. (2013), Good things peak in pairs: a note on the bimodality </translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>coefficient. Frontiers in Psychology 4, 700</source>
<translation>coefficient. Frontiers in Psychology 4, 700</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Heterogeneity of parcels</source>
<translation>Hétérogénéité des parcelles</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>The polygons with their fields and what was measured behind them.</source>
<translation>Les polygones avec leurs champs, suivis de ce qui a été mesuré.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>{count} parcels.</source>
<translation>{count} parcelles.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Large clusters have more than {large:g} pixels.</source>
<translation>Les grands amas ont plus de {large:g} pixels.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>No parcel has {fewest:g} pixels or more of {path}. Check the coordinate reference systems of both, or ask for fewer pixels.</source>
<translation>Aucune parcelle n'a {fewest:g} pixels ou plus de {path}. Vérifiez les systèmes de coordonnées de référence des deux, ou demandez moins de pixels.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>{path}: {count} parcels lie outside or have fewer than {fewest:g} pixels, and nothing is told of them.</source>
<translation>{path} : {count} parcelles se trouvent en dehors ou ont moins de {fewest:g} pixels, et rien n'en est dit.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Of {count} parcels with a class {mixed} are mixed, {parts} are in parts, and {both} are both.</source>
<translation>Sur {count} parcelles ayant une classe, {mixed} sont mixtes, {parts} sont morcelées et {both} sont les deux.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Mixed from a share of (%)</source>
<translation>Mixte à partir d'une part de (%)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Mixed up to a share of (%)</source>
<translation>Mixte jusqu'à une part de (%)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Large clusters have more pixels than</source>
<translation>Les grands amas ont plus de pixels que</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Large clusters are larger than (m2)</source>
<translation>Les grands amas dépassent (m2)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>A parcel cannot be mixed from a share of {least:g} % up to {most:g} %. Give a smaller first share, or a larger second one.</source>
<translation>Une parcelle ne peut pas être mixte à partir d'une part de {least:g} % jusqu'à {most:g} %. Donnez une première part plus petite, ou une seconde plus grande.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Neither a raster of classes nor one of values is given. Give one of them, or both.</source>
<translation>Ni un raster de classes ni un raster de valeurs n'est donné. Donnez l'un d'eux, ou les deux.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Whole numbers, such as land cover, a crop map or clusters; its nodata counts not.</source>
<translation>Nombres entiers, comme l'occupation du sol, une carte des cultures ou des amas ; la valeur nodata ne compte pas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Band of classes</source>
<translation>Bande des classes</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Raster of values</source>
<translation>Raster de valeurs</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Any numbers, such as the NDVI of a date at which the crop covers the ground: the spread within each parcel is told. It may have a grid of its own.</source>
<translation>Nombres quelconques, comme le NDVI d'une date où la culture couvre le sol : la dispersion dans chaque parcelle est donnée. Il peut avoir sa propre grille.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Band of values</source>
<translation>Bande des valeurs</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>The band to read; the first if left empty.</source>
<translation>La bande à lire ; la première si laissé vide.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>A parcel is mixed where a class has at least this share of it.</source>
<translation>Une parcelle est mixte là où une classe en a au moins cette part.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>... and at most this one. Both in percent, above 0 up to 100.</source>
<translation>... et au plus celle-ci. Les deux en pour cent, supérieures à 0 et jusqu'à 100.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>A parcel with more than one large cluster of pixels of a class is in parts; 0 or more. With the rule of areas the shares of a cluster's pixels are added up.</source>
<translation>Une parcelle ayant plus d'un grand amas de pixels d'une classe est morcelée ; 0 ou plus. Avec la règle des surfaces, les parts des pixels d'un amas sont additionnées.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>The same as an area on the ground, instead of the number of pixels; 2000 is usual. Leave empty to go by pixels.</source>
<translation>La même chose en surface au sol, au lieu du nombre de pixels ; 2000 est usuel. Laissez vide pour compter en pixels.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Sides and corners (8 neighbours)</source>
<translation>Côtés et coins (8 voisins)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Sides alone (4 neighbours)</source>
<translation>Côtés seuls (4 voisins)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Pixels are connected by</source>
<translation>Les pixels sont reliés par</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Whether pixels of a class that meet at a corner alone are of one cluster.</source>
<translation>Si les pixels d'une classe qui ne se touchent que par un coin appartiennent au même amas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>{title}: {path} has no band {number}, but bands 1 to {count}. Choose one of these.</source>
<translation>{title} : {path} n'a pas de bande {number}, mais les bandes 1 à {count}. Choisissez l'une d'elles.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>Even</source>
<translation>Homogène</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>Mixed (foi_h)</source>
<translation>Mixte (foi_h)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>In parts (foi_c)</source>
<translation>Morcelée (foi_c)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>Mixed and in parts</source>
<translation>Mixte et morcelée</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>No pixels</source>
<translation>Aucun pixel</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{variable}: no parcel has enough days and peers for a score. Allow more distance, smaller or fewer peers, or a longer period.</source>
<translation>{variable} : aucune parcelle n'a assez de jours et de parcelles de comparaison pour un score. Autorisez une distance plus grande, des parcelles de comparaison plus petites ou moins nombreuses, ou une période plus longue.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{variable}: parcels with p of at most {level}:</source>
<translation>{variable} : parcelles de p au plus égal à {level} :</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>and {count} crops more</source>
<translation>et {count} autres cultures</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>all crops</source>
<translation>toutes les cultures</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{count} of {total} parcels have fewer than {needed} peers with a score, and so their p is above {level} whatever they look like; go by score and rank for these, or allow more peers.</source>
<translation>{count} parcelles sur {total} ont moins de {needed} parcelles de comparaison avec un score, leur p est donc supérieur à {level} quel que soit leur aspect ; fiez-vous pour elles au score et au rang, ou autorisez plus de parcelles de comparaison.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{name}: {out} of {count} parcels ({share:.1f} %), {out_size:.1f} of {size:.1f} ha ({size_share:.1f} %)</source>
<translation>{name} : {out} parcelles sur {count} ({share:.1f} %), {out_size:.1f} ha sur {size:.1f} ({size_share:.1f} %)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_style.py" />
<source>{low:.3g} to {high:.3g}</source>
<translation>{low:.3g} à {high:.3g}</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_style.py" />
<source>(above {share:g} % of the scores)</source>
<translation>(au-dessus de {share:g} % des scores)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_style.py" />
<source>No score</source>
<translation>Aucun score</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>Field {field} has the value {value} for more than one parcel. Choose a field whose values all differ, or dissolve the parcels by this field first.</source>
<translation>Le champ {field} a la valeur {value} pour plus d'une parcelle. Choisissez un champ dont les valeurs sont toutes différentes, ou regroupez d'abord les parcelles par ce champ.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>{count} parcels had invalid outlines, which were repaired: {names}.</source>
<translation>{count} parcelles avaient des contours invalides, qui ont été réparés : {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>{count} parcels have no area and were left out: {names}.</source>
<translation>{count} parcelles n'ont pas de surface et ont été omises : {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>Nothing is left of {count} parcels inside the buffer: {names}.</source>
<translation>Rien ne reste de {count} parcelles à l'intérieur du tampon : {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>The parcel layer has no parcel to work on: {read} were read, and none has an area. Check its selection, its geometries and the inner buffer.</source>
<translation>La couche de parcelles n'a aucune parcelle sur laquelle travailler : {read} ont été lues, et aucune n'a de surface. Vérifiez sa sélection, ses géométries et le tampon intérieur.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>Parcel {number} has no value in field {field}, which names the parcels. Fill it, or choose another field.</source>
<translation>La parcelle {number} n'a pas de valeur dans le champ {field}, qui nomme les parcelles. Remplissez-le, ou choisissez un autre champ.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Extract parcel time series into a database</source>
<translation>Extraction des séries temporelles de parcelles dans une base de données</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>postgis</source>
<translation>postgis</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>postgresql</source>
<translation>postgresql</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>geopackage</source>
<translation>geopackage</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Statistics of every parcel in every scene, in PostGIS or a GeoPackage.</source>
<translation>Statistiques de chaque parcelle dans chaque scène, dans PostGIS ou un GeoPackage.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Sums up the pixels of stacks by parcels, as Extract parcel time series does, into the tables of Checks by Monitoring: dias_catalogue lists the scenes, sigs_&amp;lt;year&amp;gt;_&amp;lt;card&amp;gt; has count, mean, std, min, max, p25, p50 and p75 of each parcel (pid), scene (obsid) and variable (band), hists the classes of each parcel and scene. The parcels stay where they are; pid is their id.</source>
<translation>Résume les pixels de piles par parcelles, comme « Extraction des séries temporelles de parcelles », dans les tables de Checks by Monitoring : dias_catalogue énumère les scènes, sigs_&amp;lt;year&amp;gt;_&amp;lt;card&amp;gt; a count, mean, std, min, max, p25, p50 et p75 de chaque parcelle (pid), scène (obsid) et variable (band), hists les classes de chaque parcelle et scène. Les parcelles restent où elles sont ; pid est leur identifiant.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>All variables at one time are one scene. A scene is ingested, inprogress or extracted. Any number of runs, on any number of computers, may work on one PostGIS database at once: none does another's scene. A scene's rows are written all at once, and a run that was stopped or killed leaves nothing behind: run again, and the rest is done. Scenes that are extracted are not extracted again.</source>
<translation>Toutes les variables à un instant sont une scène. Une scène est ingested, inprogress ou extracted. N'importe quel nombre d'exécutions, sur n'importe quel nombre d'ordinateurs, peut travailler à la fois sur une base PostGIS : aucune ne fait la scène d'une autre. Les lignes d'une scène sont toutes écrites à la fois, et une exécution arrêtée ou tuée ne laisse rien derrière elle : relancez, et le reste est fait. Les scènes déjà extraites ne le sont pas de nouveau.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Before a long run: there are at most as many rows as parcels x scenes x variables, in PostgreSQL of 75 bytes each, and 137 bytes with their indices (500,000 parcels, 73 scenes and 7 variables: 19 GB and 35 GB). The log says it for your data.</source>
<translation>Avant une longue exécution : il y a au plus autant de lignes que parcelles x scènes x variables, dans PostgreSQL de 75 octets chacune, et de 137 octets avec leurs index (500 000 parcelles, 73 scènes et 7 variables : 19 Go et 35 Go). Le journal le dit pour vos données.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Sensor</source>
<translation>Capteur</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Code of one or two characters that the catalogue keeps, such as S2 or S1.</source>
<translation>Code d'un ou deux caractères que le catalogue conserve, comme S2 ou S1.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Card</source>
<translation>Code de produit (card)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Code of the kind of product, one or two characters: s2 for Sentinel-2, bs for backscatter, c6 for coherence, or one of your own. Each has tables of its own.</source>
<translation>Code du type de produit, un ou deux caractères : s2 pour Sentinel-2, bs pour la rétrodiffusion, c6 pour la cohérence, ou un code à vous. Chacun a ses propres tables.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Extract again what is extracted</source>
<translation>Extraire de nouveau ce qui est extrait</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Also extracts scenes that are extracted already, for example when parcels or variables are new. Rows of the same parcel, scene and variable are replaced.</source>
<translation>Extrait aussi les scènes déjà extraites, par exemple quand des parcelles ou des variables sont nouvelles. Les lignes de mêmes parcelle, scène et variable sont remplacées.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Number of scenes extracted</source>
<translation>Nombre de scènes extraites</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Number of rows written</source>
<translation>Nombre de lignes écrites</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Find outlying parcels</source>
<translation>Recherche de parcelles atypiques</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>anomaly</source>
<translation>anomalie</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>declaration</source>
<translation>déclaration</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>wrong crop</source>
<translation>culture erronée</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>peers</source>
<translation>parcelles de comparaison</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>robust</source>
<translation>robuste</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Scores each parcel by how far its series is from those of its crop nearby.</source>
<translation>Donne à chaque parcelle un score selon la distance de sa série à celles de sa culture à proximité.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Compares the series of each parcel with its peers: the nearest parcels of the same crop that have a series. A parcel that differs may be of another crop than stated, be managed in another way, or be damaged.</source>
<translation>Compare la série de chaque parcelle à ses parcelles de comparaison : les parcelles les plus proches de la même culture qui ont une série. Une parcelle qui diffère peut porter une autre culture que celle déclarée, être conduite autrement ou être endommagée.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>On every day z is the distance from the peers' median in spreads, 1.4826 times their median absolute deviation. The result has the polygons with these fields: score (the measure; higher is stranger), rank (1 is the strangest of its variable), p_value (the share of the parcel and its peers that score as high: a rank, not a probability of being wrong), peers (number of peers with a score), worst_z and dates (the days of the largest distances, with their z).</source>
<translation>Chaque jour, z est l'écart à la médiane des parcelles de comparaison en dispersions, 1.4826 fois la médiane de leurs écarts absolus. Le résultat a les polygones avec ces champs : score (la mesure ; plus haut est plus étrange), rank (1 est la plus étrange de sa variable), p_value (la part de la parcelle et de ses parcelles de comparaison dont le score est aussi haut : un rang, pas une probabilité d'être erronée), peers (nombre de parcelles de comparaison avec un score), worst_z et dates (les jours des plus grands écarts, avec leur z).</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Observations of one day count as one; a parcel needs three days. With n peers p is never below 1 / (1 + n): to reach 0.05 it takes 19. Distances and areas are in metres on the ground, whatever the layer's CRS.</source>
<translation>Les observations d'un jour comptent pour une ; il faut trois jours à une parcelle. Avec n parcelles de comparaison, p n'est jamais inférieur à 1 / (1 + n) : pour atteindre 0.05, il en faut 19. Les distances et les surfaces sont en mètres au sol, quel que soit le SCR de la couche.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Series of the parcels, as Extract parcel time series makes them.</source>
<translation>Séries des parcelles, comme « Extraction des séries temporelles de parcelles » les produit.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Robust distance: mean |z|</source>
<translation>Écart robuste : moyenne de |z|</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Correlation: 1 - r with the median</source>
<translation>Corrélation : 1 - r avec la médiane</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Measure</source>
<translation>Mesure</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The mean distance from the peers over the days, or how little the shape of the series follows the shape of their median, whatever the level: from 0 (the same) over 1 (unrelated) to 2. Series that stay flat, such as forest or bare soil, have no shape to follow: use the distance for them.</source>
<translation>L'écart moyen aux parcelles de comparaison sur les jours, ou combien peu la forme de la série suit la forme de leur médiane, quel que soit le niveau : de 0 (la même) par 1 (sans rapport) à 2. Les séries qui restent plates, comme la forêt ou le sol nu, n'ont pas de forme à suivre : utilisez l'écart pour elles.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>From</source>
<translation>Du</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The first day that counts; empty for the first of the table.</source>
<translation>Le premier jour qui compte ; vide pour le premier de la table.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>To</source>
<translation>Au</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The last day that counts; empty for the last of the table.</source>
<translation>Le dernier jour qui compte ; vide pour le dernier de la table.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>All days alike</source>
<translation>Tous les jours également</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>By the days each stands for</source>
<translation>Selon les jours que chacun représente</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Weights of the days</source>
<translation>Poids des jours</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Whether days close to each other count as much as lone ones; else each counts by half the time from the day before to the day after it.</source>
<translation>Si des jours proches les uns des autres comptent autant que des jours isolés ; sinon chacun compte pour la moitié du temps du jour d'avant au jour d'après.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Dates to name</source>
<translation>Dates à nommer</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>How many days of the largest distances the field dates lists, from 1 to 100.</source>
<translation>Combien de jours de plus grands écarts le champ dates énumère, de 1 à 100.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Outlying parcels</source>
<translation>Parcelles atypiques</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The polygons asked about with their fields and the score, one for each variable.</source>
<translation>Les polygones examinés avec leurs champs et le score, un par variable.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The period ends before it begins: from {first} to {last}. Change one of the two.</source>
<translation>La période finit avant de commencer : de {first} à {last}. Changez l'un des deux.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>{title} is {value}, which is no date. Give one like 2023-05-01, or none.</source>
<translation>{title} vaut {value}, qui n'est pas une date. Donnez-en une comme 2023-05-01, ou aucune.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The parcel table has no {variable} within the period. Give another period, or none.</source>
<translation>La table de parcelles n'a pas de {variable} dans la période. Donnez une autre période, ou aucune.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Extract parcel time series</source>
<translation>Extraction des séries temporelles de parcelles</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>percentiles</source>
<translation>centiles</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Statistics of the pixels of every parcel at every time, as one long table.</source>
<translation>Statistiques des pixels de chaque parcelle à chaque instant, en une longue table.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Sums up the pixels of one or more stacks by parcels: one row for each parcel, time and variable, with the number of valid pixels (count), their mean, standard deviation (of the population), minimum, quartiles (p25, p50, p75) and maximum, and the share of the parcel's pixels that are valid.</source>
<translation>Résume les pixels d'une ou plusieurs piles par parcelles : une ligne par parcelle, instant et variable, avec le nombre de pixels valides (count), leur moyenne, écart-type (de la population), minimum, quartiles (p25, p50, p75) et maximum, et la part des pixels de la parcelle qui sont valides.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>All methods of PhenoFuse on parcels take this table. Every pixel is read once for all parcels; parcels may overlap, and may be in another CRS than the stack.</source>
<translation>Toutes les méthodes de PhenoFuse sur les parcelles prennent cette table. Chaque pixel est lu une fois pour toutes les parcelles ; les parcelles peuvent se chevaucher, et être dans un autre SCR que la pile.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Before a long run: there are as many rows as parcels x times x variables, of about 75 bytes each without indices (700,000 parcels, 73 times and 7 variables: 27 GB). The log estimates rows, size and time as soon as the first parcels are done. A run that was stopped goes on with its table as the table to go on with.</source>
<translation>Avant une longue exécution : il y a autant de lignes que parcelles x instants x variables, d'environ 75 octets chacune sans index (700 000 parcelles, 73 instants et 7 variables : 27 Go). Le journal estime les lignes, la taille et le temps dès que les premières parcelles sont faites. Une exécution arrêtée se poursuit avec sa table comme table à poursuivre.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Rows for times without a valid pixel</source>
<translation>Lignes pour les instants sans pixel valide</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Whether a parcel has a row, with count 0, also at times when it is hidden. With them a later run knows what has been looked at, and reads only what is new.</source>
<translation>Si une parcelle a une ligne, avec count 0, même aux instants où elle est cachée. Avec elles, une exécution ultérieure sait ce qui a été examiné, et ne lit que ce qui est nouveau.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Table to go on with</source>
<translation>Table à poursuivre</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>A parcel table of an earlier run, in a file or database. New parcels and times are added to it, and what it has is not extracted again; no other table is written then.</source>
<translation>Une table de parcelles d'une exécution antérieure, dans un fichier ou une base de données. Les nouvelles parcelles et les nouveaux instants y sont ajoutés, et ce qu'elle a n'est pas extrait de nouveau ; aucune autre table n'est alors écrite.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>No parcel table is given to write to. Give a new one, or one to go on with.</source>
<translation>Aucune table de parcelles n'est donnée où écrire. Donnez-en une nouvelle, ou une à poursuivre.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Cancelled. {count} rows were written; to get the others, run again with this table as the one to go on with.</source>
<translation>Annulé. {count} lignes ont été écrites ; pour obtenir les autres, relancez avec cette table comme table à poursuivre.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>{name}: {known} rows are in the table already, {new} are new.</source>
<translation>{name} : {known} lignes sont déjà dans la table, {new} sont nouvelles.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>The peers of {parcels} parcels, up to {most} each, would take {size} of memory. Give fewer as most peers, or select fewer parcels.</source>
<translation>Les parcelles de comparaison de {parcels} parcelles, jusqu'à {most} chacune, prendraient {size} de mémoire. Donnez un nombre maximal plus petit, ou sélectionnez moins de parcelles.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Most peers is {most}, more than {limit}. Give a smaller number.</source>
<translation>« Nombre maximal de parcelles de comparaison » vaut {most}, plus que {limit}. Donnez un nombre plus petit.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Polygons in any CRS. With only the selected ones these are the parcels asked about; their peers are looked for in the whole layer.</source>
<translation>Polygones dans n'importe quel SCR. Avec les sélectionnés seulement, ceux-ci sont les parcelles examinées ; leurs parcelles de comparaison sont cherchées dans toute la couche.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Field of crops</source>
<translation>Champ des cultures</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Peers have the same value here. Parcels without a value have no peers. Empty means {name}.</source>
<translation>Les parcelles de comparaison ont ici la même valeur. Les parcelles sans valeur n'ont pas de parcelles de comparaison. Vide signifie {name}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Distance (metres)</source>
<translation>Distance (mètres)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Peers are at most so far away, from centroid to centroid, on the ground.</source>
<translation>Les parcelles de comparaison sont au plus à cette distance, de centroïde à centroïde, au sol.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Least area of a peer (square metres)</source>
<translation>Surface minimale d'une parcelle de comparaison (mètres carrés)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Peers are larger than this; the parcel itself may be smaller.</source>
<translation>Les parcelles de comparaison sont plus grandes que cela ; la parcelle elle-même peut être plus petite.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Most peers</source>
<translation>Nombre maximal de parcelles de comparaison</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>The nearest so many are taken, up to 10,000.</source>
<translation>Ce nombre des plus proches sont prises, jusqu'à 10 000.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Fewest peers with a value</source>
<translation>Nombre minimal de parcelles de comparaison avec une valeur</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>A day on which fewer peers have a value does not count.</source>
<translation>Un jour où moins de parcelles de comparaison ont une valeur ne compte pas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Least spread of the peers</source>
<translation>Dispersion minimale des parcelles de comparaison</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Where the peers are nearly all alike, this counts as their spread (1.4826 times the median absolute deviation), in the unit of the values; 0.02 suits NDVI.</source>
<translation>Là où les parcelles de comparaison sont presque toutes semblables, cela compte comme leur dispersion (1.4826 fois la médiane des écarts absolus), dans l'unité des valeurs ; 0.02 convient au NDVI.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>{title} is {value:g}, but must be {least:g} or more. Give such a number.</source>
<translation>{title} vaut {value:g}, mais doit être {least:g} ou plus. Donnez un tel nombre.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_series.py" />
<source>No parcel of the table is in the layer: the table has {table}, and the layer {layer}. Choose the fields that hold the same ids.</source>
<translation>Aucune parcelle de la table n'est dans la couche : la table a {table}, et la couche {layer}. Choisissez les champs qui contiennent les mêmes identifiants.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_series.py" />
<source>{count} of {total} parcels of the table are not in the layer, and do not count.</source>
<translation>{count} parcelles sur {total} de la table ne sont pas dans la couche, et ne comptent pas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_series.py" />
<source>{count} of {total} parcels of the layer have no series in the table.</source>
<translation>{count} parcelles sur {total} de la couche n'ont pas de série dans la table.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Find peers of parcels</source>
<translation>Recherche de parcelles de comparaison</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>neighbours</source>
<translation>voisins</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>same crop</source>
<translation>même culture</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>compare</source>
<translation>comparer</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Lists the nearest parcels of the same crop, and compares their series.</source>
<translation>Énumère les parcelles les plus proches de la même culture, et compare leurs séries.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Lists for every parcel its peers, nearest first: parcels of the same crop, within a distance, larger than an area. Distances and areas are in metres on the ground, whatever the layer's CRS: they are measured in an equal-area projection round the middle of the layer.</source>
<translation>Énumère pour chaque parcelle ses parcelles de comparaison, la plus proche d'abord : des parcelles de la même culture, à moins d'une distance, plus grandes qu'une surface. Les distances et les surfaces sont en mètres au sol, quel que soit le SCR de la couche : elles sont mesurées dans une projection équivalente autour du milieu de la couche.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>With a parcel table, also how far each parcel is from its peers on every day: their median, their spread (1.4826 times the median absolute deviation), and z, the distance from the median in spreads. Observations of one day count as one.</source>
<translation>Avec une table de parcelles, aussi l'écart de chaque parcelle à ses parcelles de comparaison chaque jour : leur médiane, leur dispersion (1.4826 fois la médiane des écarts absolus), et z, l'écart à la médiane en dispersions. Les observations d'un jour comptent pour une.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Series of the parcels, as Extract parcel time series makes them, to be compared.</source>
<translation>Séries des parcelles à comparer, comme « Extraction des séries temporelles de parcelles » les produit.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Peers</source>
<translation>Parcelles de comparaison</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>One row for each parcel and peer: rank, distance and area of the peer.</source>
<translation>Une ligne par parcelle et parcelle de comparaison : rang, distance et surface de la parcelle de comparaison.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Distance from peers</source>
<translation>Écart aux parcelles de comparaison</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>One row for each parcel, day and variable, where a parcel table is given.</source>
<translation>Une ligne par parcelle, jour et variable, quand une table de parcelles est donnée.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Distances from peers are asked for, but no parcel table is given. Give one, or leave out the table of distances.</source>
<translation>Les écarts aux parcelles de comparaison sont demandés, mais aucune table de parcelles n'est donnée. Donnez-en une, ou laissez de côté la table des écarts.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>{asked} of {parcels} parcels have {mean:.1f} peers in the mean; {none} have none.</source>
<translation>{asked} parcelles sur {parcels} ont en moyenne {mean:.1f} parcelles de comparaison ; {none} n'en ont aucune.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{source} has no parcels with an id. Choose a layer of polygons with an id each.</source>
<translation>{source} n'a pas de parcelles avec un identifiant. Choisissez une couche de polygones ayant chacun un identifiant.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{count} polygons have no value in field {field}, and were left out.</source>
<translation>{count} polygones n'ont pas de valeur dans le champ {field}, et ont été omis.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{count} parcels have no outline that can be located, and so no peers: {names}.</source>
<translation>{count} parcelles n'ont pas de contour localisable, et donc pas de parcelles de comparaison : {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{source} has no coordinate reference system; its coordinates are taken for metres. Give the layer one if they are not.</source>
<translation>{source} n'a pas de système de coordonnées de référence ; ses coordonnées sont prises pour des mètres. Donnez-en un à la couche si ce n'est pas le cas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>The coordinates of {source} do not fit its coordinate reference system, {crs}. Give the layer the right one.</source>
<translation>Les coordonnées de {source} ne conviennent pas à son système de coordonnées de référence, {crs}. Donnez à la couche le bon.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>Distances and areas are those of a Lambert azimuthal equal-area projection round {longitude:.3f} E, {latitude:.3f} N.</source>
<translation>Les distances et les surfaces sont celles d'une projection azimutale équivalente de Lambert autour de {longitude:.3f} E, {latitude:.3f} N.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>Compare with observations</source>
<translation>Comparaison avec des observations</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>ground truth</source>
<translation>vérité terrain</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>bbch</source>
<translation>bbch</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>pep725</source>
<translation>pep725</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>phenocam</source>
<translation>phenocam</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>bias</source>
<translation>biais</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>Says how well dates of seasons agree with phases seen on the ground.</source>
<translation>Dit à quel point les dates de saison concordent avec des stades vus sur le terrain.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>Takes each observation of a phase to the nearest date of its kind at its place, and sums the differences up: bias (positive where the satellite is late), mean absolute and root mean square error, the share within 7 and 14 days, and the line of Theil and Sen through the days of the year, with its 95 % interval.</source>
<translation>Associe chaque observation d'un stade à la date de son type la plus proche à son emplacement, et résume les différences : biais (positif là où le satellite est en retard), erreur absolue moyenne et erreur quadratique moyenne, la part à 7 et 14 jours près, et la droite de Theil et Sen passant par les jours de l'année, avec son intervalle à 95 %.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>A phase is no start of season: emergence, for example, comes days to weeks before a canopy is seen. What counts then is less the bias than the scatter and slope.</source>
<translation>Un stade n'est pas un début de saison : la levée, par exemple, vient des jours à des semaines avant qu'un couvert soit visible. Ce qui compte alors est moins le biais que la dispersion et la pente.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>{title}: {metric} is no date of the seasons, which have {known}. Name one of these.</source>
<translation>{title} : {metric} n'est pas une date des saisons, qui ont {known}. Nommez l'une d'elles.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>{title} names the phase {phase}, but no field of phases is chosen. Choose it, or give the name of a date alone.</source>
<translation>{title} nomme le stade {phase}, mais aucun champ des stades n'est choisi. Choisissez-le, ou donnez seulement le nom d'une date.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>No observation of {source} lies on the raster of seasons. Check the coordinate reference systems of both.</source>
<translation>Aucune observation de {source} ne se trouve sur le raster des saisons. Vérifiez les systèmes de coordonnées de référence des deux.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>{count} of {total} observations lie outside the raster.</source>
<translation>{count} observations sur {total} se trouvent hors du raster.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>The plot was not drawn: {reason}. The tables have all numbers; for the plot get matplotlib by: {how}</source>
<translation>Le graphique n'a pas été dessiné : {reason}. Les tables contiennent tous les nombres ; pour le graphique, obtenez matplotlib ainsi : {how}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>no season near</source>
<translation>aucune saison proche</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>no season</source>
<translation>aucune saison</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>all observations</source>
<translation>toutes les observations</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>{phase} and {metric}</source>
<translation>{phase} et {metric}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>{name}: none of {count} observations has a season near.</source>
<translation>{name} : aucune des {count} observations n'a de saison proche.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>{name}: {matched} of {count} observations matched, bias {bias:+.1f} d, MAE {mae:.1f} d, RMSE {rmse:.1f} d, {week:.0f} % within 7 d, {fortnight:.0f} % within 14 d</source>
<translation>{name} : {matched} observations sur {count} associées, biais {bias:+.1f} d, MAE {mae:.1f} d, RMSE {rmse:.1f} d, {week:.0f} % à 7 d près, {fortnight:.0f} % à 14 d près</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>, slope {slope:.2f} ({low:.2f} to {high:.2f})</source>
<translation>, pente {slope:.2f} ({low:.2f} à {high:.2f})</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Largest difference (days)</source>
<translation>Différence maximale (jours)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>An observation further from the date of every season is not matched: it is of a season that was not found, or of none. Up to half a season; larger differences do not count. From 1.</source>
<translation>Une observation plus éloignée de la date de toute saison n'est pas associée : elle est d'une saison qui n'a pas été trouvée, ou d'aucune. Jusqu'à une demi-saison ; les différences plus grandes ne comptent pas. À partir de 1.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Pixels around the point</source>
<translation>Pixels autour du point</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>The date is the median of the pixels up to so many rows and columns away; 0 takes the pixel of the point alone. From 0 to 50.</source>
<translation>La date est la médiane des pixels jusqu'à ce nombre de lignes et de colonnes ; 0 prend le pixel du point seul. De 0 à 50.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>One row for each observation: points, or a table that names parcels.</source>
<translation>Une ligne par observation : des points, ou une table qui nomme des parcelles.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Field of dates</source>
<translation>Champ des dates</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>A date, a date and time, or a text like 2023-05-01. Empty means date.</source>
<translation>Une date, une date avec heure, ou un texte comme 2023-05-01. Vide signifie date.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Field of phases</source>
<translation>Champ des stades</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Such as a BBCH code or a name. Leave empty where all are of one phase.</source>
<translation>Comme un code BBCH ou un nom. Laissez vide quand toutes sont du même stade.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Field of parcels of the observations</source>
<translation>Champ des parcelles des observations</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Names the parcel of an observation that has no place. Empty means {name}.</source>
<translation>Nomme la parcelle d'une observation qui n'a pas d'emplacement. Vide signifie {name}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Phases and their dates</source>
<translation>Stades et leurs dates</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Which date a phase is compared with: pairs like emergence = SOSD; flowering = MAXD; harvest = EOSD. Phases that are not named do not count. One name, like SOSD, compares all with it, each phase apart and all together.</source>
<translation>À quelle date un stade est comparé : des paires comme emergence = SOSD; flowering = MAXD; harvest = EOSD. Les stades qui ne sont pas nommés ne comptent pas. Un seul nom, comme SOSD, compare tout avec lui, chaque stade à part et tous ensemble.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Compared observations</source>
<translation>Observations comparées</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>The observations with phase, metric, season, observed and estimated date, their difference in days (estimated less observed) and, where there is none, why.</source>
<translation>Les observations avec stade, métrique, saison, dates observée et estimée, leur différence en jours (estimée moins observée) et, quand il n'y en a pas, pourquoi.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Agreement</source>
<translation>Concordance</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>One row for each phase and date: counts, bias, mae and rmse (days), within_7 and within_14 (% of those matched), slope and intercept with their intervals.</source>
<translation>Une ligne par stade et date : effectifs, bias, mae et rmse (jours), within_7 et within_14 (% de ceux associés), slope et intercept avec leurs intervalles.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>PNG (*.png)</source>
<translation>PNG (*.png)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>A picture of estimated over observed days of the year; needs matplotlib.</source>
<translation>Une image des jours de l'année estimés en fonction des jours observés ; nécessite matplotlib.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>{name}: n {number}, bias {bias:+.1f} d, RMSE {rmse:.1f} d</source>
<translation>{name} : n {number}, biais {bias:+.1f} d, RMSE {rmse:.1f} d</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>same day, 7 and 14 days</source>
<translation>même jour, 7 et 14 jours</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>Observed (day of the year)</source>
<translation>Observé (jour de l'année)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>Estimated (day of the year)</source>
<translation>Estimé (jour de l'année)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/daily_temperatures.py" />
<source>{source} has two temperatures of {day}{site}. Choose the field that tells the sites apart, or leave one of the two out.</source>
<translation>{source} a deux températures du {day}{site}. Choisissez le champ qui distingue les sites, ou retirez l'une des deux.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/daily_temperatures.py" />
<source>{source} has no temperatures with a day. Choose another table, or its field of days.</source>
<translation>{source} n'a pas de températures avec un jour. Choisissez une autre table, ou son champ des jours.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/daily_temperatures.py" />
<source>The field {field} of {source} holds {value}, which is no temperature. Choose a field of numbers.</source>
<translation>Le champ {field} de {source} contient {value}, qui n'est pas une température. Choisissez un champ de nombres.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>{source}: {value} in {fields} is no date. Choose a field of dates, or of texts like 2023-05-01, or the fields of the year and the day of the year.</source>
<translation>{source} : {value} dans {fields} n'est pas une date. Choisissez un champ de dates, ou de textes comme 2023-05-01, ou les champs de l'année et du jour de l'année.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Field of dates of {table}</source>
<translation>Champ des dates pour {table}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Dates, texts like 2023-05-01, or numbers of days since 1970-01-01. Leave empty to choose the next two.</source>
<translation>Dates, textes comme 2023-05-01, ou nombres de jours depuis le 1970-01-01. Laissez vide pour choisir les deux suivants.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Field of years of {table}</source>
<translation>Champ des années pour {table}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Used where no field of dates is chosen.</source>
<translation>Utilisé quand aucun champ des dates n'est choisi.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Field of days of the year of {table}</source>
<translation>Champ des jours de l'année pour {table}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>From 1; 0 and below are days of the year before.</source>
<translation>À partir de 1 ; 0 et moins sont des jours de l'année précédente.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>{source}: its days are told by a field of dates, or by one of years and one of days of the year. Choose the one or the other two.</source>
<translation>{source} : ses jours sont donnés par un champ de dates, ou par un d'années et un de jours de l'année. Choisissez le premier ou les deux autres.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Mean day</source>
<translation>Jour moyen</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Thermal time with given numbers</source>
<translation>Temps thermique aux nombres donnés</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Thermal time</source>
<translation>Temps thermique</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Photothermal time</source>
<translation>Temps photothermique</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Chilling first</source>
<translation>Froid d'abord</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Mean temperature</source>
<translation>Température moyenne</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Degree days by</source>
<translation>Degrés-jours selon</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Of the mean; of minimum and maximum held between base and cap; or of a sine through both (Baskerville and Emin 1969).</source>
<translation>De la moyenne ; du minimum et du maximum bornés par la base et le plafond ; ou d'une sinusoïde passant par les deux (Baskerville et Emin 1969).</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Minimum and maximum</source>
<translation>Minimum et maximum</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Sine</source>
<translation>Sinusoïde</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Latitude (degrees)</source>
<translation>Latitude (degrés)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Of the sites, north positive; photothermal time needs it for the length of the day. From -89 to 89.</source>
<translation>Des sites, nord positif ; le temps photothermique en a besoin pour la durée du jour. De -89 à 89.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Given start day</source>
<translation>Jour de départ donné</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>With a given total: the day from which degrees are summed up. From -120 to 366.</source>
<translation>Avec un total donné : le jour à partir duquel les degrés sont sommés. De -120 à 366.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Given base temperature</source>
<translation>Température de base donnée</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>With a given total, in degrees.</source>
<translation>Avec un total donné, en degrés.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Given total</source>
<translation>Total donné</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Degree days at which the phase begins by a model from elsewhere; it is compared with the fitted ones. Empty for none. Above 0.</source>
<translation>Degrés-jours auxquels le stade commence selon un modèle venu d'ailleurs ; il est comparé aux modèles ajustés. Vide pour aucun. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Cap (degrees)</source>
<translation>Plafond (degrés)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Temperature above which nothing grows faster. Empty for none.</source>
<translation>Température au-dessus de laquelle rien ne pousse plus vite. Vide pour aucun.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Year begins on (day of the year)</source>
<translation>Début de l'année (jour de l'année)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Days are counted from 1 on it; 182 (1st of July) suits the southern hemisphere. From 1 to 365.</source>
<translation>Les jours sont comptés à partir de 1 à ce jour ; 182 (1er juillet) convient à l'hémisphère sud. De 1 à 365.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>First start day tried</source>
<translation>Premier jour de départ essayé</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Temperatures are needed from this day on in every year. From -120 to 366.</source>
<translation>Les températures sont nécessaires à partir de ce jour chaque année. De -120 à 366.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Last start day tried</source>
<translation>Dernier jour de départ essayé</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Up to 366.</source>
<translation>Jusqu'à 366.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Step of start days</source>
<translation>Pas des jours de départ</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>From 1.</source>
<translation>À partir de 1.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Lowest base tried</source>
<translation>Base la plus basse essayée</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>In degrees.</source>
<translation>En degrés.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Highest base tried</source>
<translation>Base la plus haute essayée</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Step of bases</source>
<translation>Pas des bases</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Above 0.</source>
<translation>Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>{source}: no field of temperatures is chosen. Choose that of the means, or those of minimum and maximum.</source>
<translation>{source} : aucun champ de températures n'est choisi. Choisissez celui des moyennes, ou ceux du minimum et du maximum.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>{title} needs minimum and maximum temperatures. Choose their fields, or degree days by the mean.</source>
<translation>{title} a besoin des températures minimales et maximales. Choisissez leurs champs, ou des degrés-jours selon la moyenne.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>The sites are told apart in one of {dates} and {temperatures} only. Choose the field of sites of both tables, or of none.</source>
<translation>Les sites ne sont distingués que dans l'une de {dates} et {temperatures}. Choisissez le champ des sites des deux tables, ou d'aucune.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Photothermal time needs the length of the day. Give the latitude, or leave this model out.</source>
<translation>Le temps photothermique a besoin de la durée du jour. Donnez la latitude, ou laissez ce modèle de côté.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>From {start_from} to {start_to} by {start_step} and from {base_from:g} to {base_to:g} by {base_step:g} there are no start days and bases to try, or more than {most}. Change the range, or take larger steps.</source>
<translation>De {start_from} à {start_to} par {start_step} et de {base_from:g} à {base_to:g} par {base_step:g}, il n'y a pas de jours de départ et de bases à essayer, ou plus de {most}. Changez l'intervalle, ou prenez des pas plus grands.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>The cap of {cap:g} degrees is not above the base of {base:g}. Give a higher cap, or lower bases.</source>
<translation>Le plafond de {cap:g} degrés n'est pas supérieur à la base de {base:g}. Donnez un plafond plus haut, ou des bases plus basses.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Dates of a phase</source>
<translation>Dates d'un stade</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>One row for each date: observations, the result of Compare with observations, or seasons of parcels.</source>
<translation>Une ligne par date : observations, résultat de « Comparaison avec des observations », ou saisons de parcelles.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>the phase</source>
<translation>le stade</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of sites of the phase</source>
<translation>Champ des sites du stade</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Names the sites of the temperatures.</source>
<translation>Nomme les sites des températures.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Each phase gets models of its own.</source>
<translation>Chaque stade reçoit ses propres modèles.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Daily temperatures</source>
<translation>Températures journalières</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>One row for each day, and site if there are several.</source>
<translation>Une ligne par jour, et par site s'il y en a plusieurs.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>the temperatures</source>
<translation>les températures</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>In degrees, Celsius or any other.</source>
<translation>En degrés, Celsius ou autres.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of sites of the temperatures</source>
<translation>Champ des sites des températures</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Names the sites.</source>
<translation>Nomme les sites.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of mean temperatures</source>
<translation>Champ des températures moyennes</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of minimum temperatures</source>
<translation>Champ des températures minimales</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of maximum temperatures</source>
<translation>Champ des températures maximales</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Models</source>
<translation>Modèles</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Thermal time: degree days from a start day on reach a total. Photothermal: long days count more. Chilling first: the sum begins when enough cold days have gone by. Mean temperature: a straight line over that of a window. The mean day is always there.</source>
<translation>Temps thermique : les degrés-jours à partir d'un jour de départ atteignent un total. Photothermique : les longs jours comptent plus. Froid d'abord : la somme commence quand assez de jours froids sont passés. Température moyenne : une droite sur celle d'une fenêtre. Le jour moyen est toujours là.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Degree-day models</source>
<translation>Modèles à degrés-jours</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>gdd</source>
<translation>degrés-jours</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>thermal time</source>
<translation>temps thermique</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>temperature</source>
<translation>température</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>chilling</source>
<translation>froid</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>phenology model</source>
<translation>modèle phénologique</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>forecast</source>
<translation>prévision</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Fits models of temperature to dates of phases, and says how good they are.</source>
<translation>Ajuste des modèles de température à des dates de stades, et dit ce qu'ils valent.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Fits models that tell the day of a phase from daily temperatures, by trying all values of their parameters on a grid: the one with the least root mean square error counts. Days are counted from 1 on the day that the year begins on.</source>
<translation>Ajuste des modèles qui donnent le jour d'un stade à partir de températures journalières, en essayant toutes les valeurs de leurs paramètres sur une grille : celui de plus petite erreur quadratique moyenne compte. Les jours sont comptés à partir de 1 au jour où l'année commence.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>What a model is worth shows in the years left out: each year is predicted by a fit to the others, and compared with the mean day of the others (skill: by how much the error is smaller, 1 is perfect, below 0 it is worse than no model). A good fit to few years says little by itself.</source>
<translation>Ce que vaut un modèle se voit aux années laissées de côté : chaque année est prédite par un ajustement aux autres, et comparée au jour moyen des autres (skill : de combien l'erreur est plus petite, 1 est parfait, au-dessous de 0 c'est pire qu'aucun modèle). Un bon ajustement à peu d'années dit peu par lui-même.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>One row for each phase and model: its parameters, errors of the fit (days), efficiency (Nash and Sutcliffe), aicc, errors of years left out, and skill.</source>
<translation>Une ligne par stade et modèle : ses paramètres, erreurs de l'ajustement (jours), efficiency (Nash et Sutcliffe), aicc, erreurs des années laissées de côté, et skill.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Observed and predicted days</source>
<translation>Jours observés et prédits</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>One row for each date and model, predicted with all years and without its own.</source>
<translation>Une ligne par date et modèle, prédite avec toutes les années et sans la sienne.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>No date lies in a season whose temperatures are all known from day {first} to the last date. Choose a later first start day, or a longer table of temperatures.</source>
<translation>Aucune date ne se trouve dans une saison dont les températures sont toutes connues du jour {first} à la dernière date. Choisissez un premier jour de départ plus tardif, ou une table de températures plus longue.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>{phase}: {count} of {total} dates were left out, because their season lacks temperatures between day {first} and day {last}.</source>
<translation>{phase} : {count} dates sur {total} ont été omises, parce que leur saison manque de températures entre le jour {first} et le jour {last}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>{phase}: {count} dates of {years} years.</source>
<translation>{phase} : {count} dates de {years} années.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>All dates</source>
<translation>Toutes les dates</translation>
</message>
<message>
<location filename="../../algorithms/phenology/model_rows.py" />
<source>  {model}: nothing could be fitted.</source>
<translation>  {model} : rien n'a pu être ajusté.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/model_rows.py" />
<source>  {model} ({values}): RMSE {rmse:.2f} d, bias {bias:+.2f} d; years left out: RMSE {out:.2f} d, {skill:.0f} % less than the mean day.</source>
<translation>  {model} ({values}) : RMSE {rmse:.2f} d, biais {bias:+.2f} d ; années laissées de côté : RMSE {out:.2f} d, {skill:.0f} % de moins que le jour moyen.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>Parcels of the observations</source>
<translation>Parcelles des observations</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>For a raster of seasons and observations without a place: the polygons or points of the parcels that the observations name.</source>
<translation>Pour un raster des saisons et des observations sans emplacement : les polygones ou points des parcelles que les observations nomment.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>Field of the parcels</source>
<translation>Champ des parcelles</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>Holds the same parcels as the observations; empty where it has the same name there.</source>
<translation>Contient les mêmes parcelles que les observations ; vide quand il y a le même nom.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>{source} has no places, which a raster of seasons needs. Choose a layer of points, the parcels that the observations name, or a table of seasons of parcels.</source>
<translation>{source} n'a pas d'emplacements, dont un raster des saisons a besoin. Choisissez une couche de points, les parcelles que les observations nomment, ou une table des saisons de parcelles.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>No parcel of the observations is in {places}: they name {named}, and it has {known}. Choose the fields that hold the same parcels.</source>
<translation>Aucune parcelle des observations n'est dans {places} : elles nomment {named}, et il contient {known}. Choisissez les champs qui contiennent les mêmes parcelles.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{title}: "{part}" is no pair. Write pairs like emergence = SOSD; harvest = EOSD, or one name like SOSD for all phases.</source>
<translation>{title} : "{part}" n'est pas une paire. Écrivez des paires comme emergence = SOSD; harvest = EOSD, ou un nom comme SOSD pour tous les stades.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{title} is empty. Write the date to compare with, like SOSD, or pairs like emergence = SOSD; harvest = EOSD.</source>
<translation>{title} est vide. Écrivez la date à laquelle comparer, comme SOSD, ou des paires comme emergence = SOSD; harvest = EOSD.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{count} observations are of phases that are compared with nothing: {names}.</source>
<translation>{count} observations sont de stades qui ne sont comparés à rien : {names}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>The field {field} of {source} tells no date in any observation (first: {first}). Choose a field of dates, or of texts like 2023-05-01.</source>
<translation>Le champ {field} de {source} ne donne de date dans aucune observation (première : {first}). Choisissez un champ de dates, ou de textes comme 2023-05-01.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>No observation of {source} is of a phase that is compared with a date; it has the phases {names}. Name them as they are written there.</source>
<translation>Aucune observation de {source} n'est d'un stade comparé à une date ; elle a les stades {names}. Nommez-les comme ils y sont écrits.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{source} has no observations. Choose another table, or select some.</source>
<translation>{source} n'a pas d'observations. Choisissez une autre table, ou sélectionnez-en.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{count} observations have no date and were left out (first: {first}).</source>
<translation>{count} observations n'ont pas de date et ont été omises (première : {first}).</translation>
</message>
<message>
<location filename="../../algorithms/phenology/parcel_places.py" />
<source>{polygons} has no coordinate reference system, so that the place of the sun is not known. Give the layer one, or give the sun zenith angle as a number.</source>
<translation>{polygons} n'a pas de système de coordonnées de référence, la position du soleil n'est donc pas connue. Donnez-en un à la couche, ou donnez l'angle zénithal solaire en nombre.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/parcel_places.py" />
<source>No parcel of {polygons} has a latitude and longitude, so that the place of the sun is not known. Check its coordinate reference system, {crs}, or give the sun zenith angle as a number.</source>
<translation>Aucune parcelle de {polygons} n'a de latitude et de longitude, la position du soleil n'est donc pas connue. Vérifiez son système de coordonnées de référence, {crs}, ou donnez l'angle zénithal solaire en nombre.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/phase_days.py" />
<source>{source} has no rows with a date. Choose another table, or its field of dates.</source>
<translation>{source} n'a pas de lignes avec une date. Choisissez une autre table, ou son champ des dates.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/phase_days.py" />
<source>{count} rows have no date and were left out.</source>
<translation>{count} lignes n'ont pas de date et ont été omises.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/places_raster.py" />
<source>The stack has no coordinate reference system, so that the place of the sun is not known. Give the layer one, or give the sun zenith angle as a number.</source>
<translation>La pile n'a pas de système de coordonnées de référence, la position du soleil n'est donc pas connue. Donnez-en un à la couche, ou donnez l'angle zénithal solaire en nombre.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/places_raster.py" />
<source>The middle of the stack has no latitude and longitude, so that the place of the sun is not known. Check the coordinate reference system of the layer, or give the sun zenith angle as a number.</source>
<translation>Le milieu de la pile n'a pas de latitude et de longitude, la position du soleil n'est donc pas connue. Vérifiez le système de coordonnées de référence de la couche, ou donnez l'angle zénithal solaire en nombre.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Plant Phenology Index (PPI)</source>
<translation>Plant Phenology Index (PPI)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Computes the index that HR-VPP takes its seasons from, of red and near infrared and the height of the sun.</source>
<translation>Calcule l'indice dont HR-VPP tire ses saisons, à partir du rouge, du proche infrarouge et de la hauteur du soleil.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Where the sun stands follows from time and place of each pixel, to 0.01 degree. A time at midnight UTC is taken to be a date alone: then the solar time counts. Values at which the sun is not up are gaps.</source>
<translation>La position du soleil découle de l'instant et du lieu de chaque pixel, à 0.01 degré près. Un instant à minuit UTC est pris pour une date seule : c'est alors l'heure solaire qui compte. Les valeurs où le soleil n'est pas levé sont des lacunes.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Red</source>
<translation>Rouge</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Stack of surface reflectance in the red, B04 of Sentinel-2; clouds are gaps.</source>
<translation>Pile de la réflectance de surface dans le rouge, B04 de Sentinel-2 ; les nuages sont des lacunes.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Near infrared</source>
<translation>Proche infrarouge</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Stack of surface reflectance, B08 or B8A of Sentinel-2; times as red.</source>
<translation>Pile de la réflectance de surface, B08 ou B8A de Sentinel-2 ; instants comme le rouge.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>PPI stack</source>
<translation>Pile PPI</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Stack of the grid and times of the red one.</source>
<translation>Pile de mêmes grille et instants que le rouge.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>{share:.1f} % of the red values are gaps. Wrote {count} times of {series} series in {seconds:.1f} s.</source>
<translation>{share:.1f} % des valeurs du rouge sont des lacunes. {count} instants de {series} séries écrits en {seconds:.1f} s.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>DVI of bare soil</source>
<translation>DVI du sol nu</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>Near infrared less red of bare soil, in reflectance; the index is 0 below. From 0.01 to 0.39.</source>
<translation>Proche infrarouge moins rouge du sol nu, en réflectance ; l'indice est 0 au-dessous. De 0.01 à 0.39.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>DVI of the densest canopy</source>
<translation>DVI du couvert le plus dense</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>Near infrared less red of the densest canopy, in reflectance. Empty takes it from each series, as HR-VPP does: its 95th percentile, and what maxima are above that in the scene. For this the series should have a year or more. From 0.05 to 0.8.</source>
<translation>Proche infrarouge moins rouge du couvert le plus dense, en réflectance. Vide le prend dans chaque série, comme le fait HR-VPP : son 95e centile, et ce dont les maximums le dépassent dans la scène. Pour cela, les séries devraient couvrir un an ou plus. De 0.05 à 0.8.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>Jin and Eklundh (2014), A physically based vegetation index for improved monitoring of plant phenology. Remote Sensing of Environment 152, 512-525; Copernicus HR-VPP; Michalsky (1988), The Astronomical Almanac's algorithm for approximate solar position. Solar Energy 40, 227-235</source>
<translation>Jin and Eklundh (2014), A physically based vegetation index for improved monitoring of plant phenology. Remote Sensing of Environment 152, 512-525; Copernicus HR-VPP; Michalsky (1988), The Astronomical Almanac's algorithm for approximate solar position. Solar Energy 40, 227-235</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>ppi</source>
<translation>ppi</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>dvi</source>
<translation>dvi</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>sun zenith</source>
<translation>zénith solaire</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>leaf area</source>
<translation>surface foliaire</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>The Plant Phenology Index grows in proportion to the green leaf area, where NDVI no longer does, and hardly answers to snow: it suits the seasons of conifers and of the north. It runs from 0 (bare) to 3 (closed). Give cloud-free reflectance, then find seasons with "Phenology (seasons)".</source>
<translation>Le Plant Phenology Index croît proportionnellement à la surface foliaire verte, là où le NDVI ne le fait plus, et ne réagit guère à la neige : il convient aux saisons des conifères et du nord. Il va de 0 (nu) à 3 (fermé). Donnez une réflectance sans nuages, puis trouvez les saisons avec « Phénologie (saisons) ».</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>The DVI of the densest canopy is the 95th percentile of each series and {headroom:.3f}.</source>
<translation>Le DVI du couvert le plus dense est le 95e centile de chaque série plus {headroom:.3f}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Plant Phenology Index (PPI) (parcels)</source>
<translation>Plant Phenology Index (PPI) (parcelles)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Computes the index that HR-VPP takes its seasons from, of the red and near-infrared series of parcels and the height of the sun.</source>
<translation>Calcule l'indice dont HR-VPP tire ses saisons, à partir des séries de rouge et de proche infrarouge des parcelles et de la hauteur du soleil.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Where the sun stands follows from the time of each row and the centroid of the parcel's polygon, to 0.01 degree. A time at midnight UTC is taken to be a date alone: then the solar time counts. Values at which the sun is not up are gaps.</source>
<translation>La position du soleil découle de l'instant de chaque ligne et du centroïde du polygone de la parcelle, à 0.01 degré près. Un instant à minuit UTC est pris pour une date seule : c'est alors l'heure solaire qui compte. Les valeurs où le soleil n'est pas levé sont des lacunes.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Red variable</source>
<translation>Variable du rouge</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>The name that red reflectance has in the table, such as B04; clouds are gaps.</source>
<translation>Le nom que la réflectance dans le rouge a dans la table, par exemple B04 ; les nuages sont des lacunes.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Near-infrared variable</source>
<translation>Variable du proche infrarouge</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>The name that near-infrared reflectance has, such as B08; of the same images.</source>
<translation>Le nom que la réflectance dans le proche infrarouge a, par exemple B08 ; des mêmes images.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Where the parcels are, and so where the sun stands. They may be left out where the sun zenith angle is given.</source>
<translation>Où sont les parcelles, et donc où se tient le soleil. Ils peuvent manquer là où l'angle zénithal solaire est donné.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>The rows of the red variable with the fields of the input, and the index behind them in the field "ppi": the field of values of "Phenology (seasons) (parcels)".</source>
<translation>Les lignes de la variable du rouge avec les champs de l'entrée, suivis de l'indice dans le champ « ppi » : le champ des valeurs de « Phénologie (saisons) (parcelles) ».</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>{title} is not given. Give the name that it has in the table.</source>
<translation>{title} n'est pas donnée. Donnez le nom qu'elle a dans la table.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Red and near infrared are the same variable, {name}. Give two different ones.</source>
<translation>Le rouge et le proche infrarouge sont la même variable, {name}. Donnez-en deux différentes.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Neither the polygons of the parcels nor the sun zenith angle is given, so that the place of the sun is not known. Give one of them.</source>
<translation>Ni les polygones des parcelles ni l'angle zénithal solaire ne sont donnés, la position du soleil n'est donc pas connue. Donnez l'un des deux.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>{count} values of {parcels} parcels at {times} times.</source>
<translation>{count} valeurs de {parcels} parcelles à {times} instants.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>{red} and {nir} have no time in common. The index needs both of one image: extract them from stacks of the same images.</source>
<translation>{red} et {nir} n'ont aucun instant en commun. L'indice a besoin des deux d'une même image : extrayez-les de piles des mêmes images.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>{count} of {total} times of {red} have no {nir}, and so no index.</source>
<translation>{count} instants sur {total} de {red} n'ont pas de {nir}, et donc pas d'indice.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_raster.py" />
<source>{path} has no bands that are dates of seasons. Choose a raster that Phenology (seasons) has written.</source>
<translation>{path} n'a pas de bandes qui soient des dates de saison. Choisissez un raster que « Phénologie (saisons) » a écrit.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_raster.py" />
<source>The dates of {path} are days of the year, and its seasons are not told apart by year, so that the year is not known. Run Phenology (seasons) again with dates as days since 1970.</source>
<translation>Les dates de {path} sont des jours de l'année, et ses saisons ne sont pas distinguées par année, l'année n'est donc pas connue. Relancez « Phénologie (saisons) » avec les dates en jours depuis 1970.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_table.py" />
<source>No parcel of the observations is in {table}: they name {names}. Choose the fields that hold the same parcels.</source>
<translation>Aucune parcelle des observations n'est dans {table} : elles nomment {names}. Choisissez les champs qui contiennent les mêmes parcelles.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_table.py" />
<source>The field {field} of {table} holds {value}, which is no date. Choose a field of dates, or of numbers as Phenology (seasons) makes them.</source>
<translation>Le champ {field} de {table} contient {value}, qui n'est pas une date. Choisissez un champ de dates, ou de nombres comme « Phénologie (saisons) » les produit.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_table.py" />
<source>{table} has days of the year, but a season without a year: {season}. Choose the field that names seasons like 2021_s1, or make the table with days since 1970.</source>
<translation>{table} a des jours de l'année, mais une saison sans année : {season}. Choisissez le champ qui nomme les saisons comme 2021_s1, ou produisez la table avec des jours depuis 1970.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Raster of seasons</source>
<translation>Raster des saisons</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>A raster that Phenology (seasons) or Phenology (FuseTS metrics) has written, with dates counted in any way. The observations need a place then.</source>
<translation>Un raster que « Phénologie (saisons) » ou « Phénologie (métriques FuseTS) » a écrit, avec des dates comptées de n'importe quelle façon. Les observations ont alors besoin d'un emplacement.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Table of seasons</source>
<translation>Table des saisons</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Instead of the raster: a table with one row for each parcel and season, whose fields are named as the dates are: SOSD, MAXD, EOSD and so on.</source>
<translation>Au lieu du raster : une table avec une ligne par parcelle et saison, dont les champs portent les noms des dates : SOSD, MAXD, EOSD et ainsi de suite.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Field of parcels in the table</source>
<translation>Champ des parcelles dans la table</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Holds the parcel of each season. Empty means {name}.</source>
<translation>Contient la parcelle de chaque saison. Vide signifie {name}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Field of seasons in the table</source>
<translation>Champ des saisons dans la table</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Names the season, such as 2021_s1; needed where dates are days of the year.</source>
<translation>Nomme la saison, comme 2021_s1 ; nécessaire quand les dates sont des jours de l'année.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Days since 1970-01-01</source>
<translation>Jours depuis le 1970-01-01</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Day of the year</source>
<translation>Jour de l'année</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>YYDDD</source>
<translation>YYDDD</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Dates of the table as</source>
<translation>Dates de la table en</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>What dates are that are numbers; a raster tells it by itself.</source>
<translation>Ce que sont les dates données en nombres ; un raster le dit de lui-même.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Both {raster} and {table} are given. Leave one of them empty.</source>
<translation>{raster} et {table} sont tous deux donnés. Laissez l'un des deux vide.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Neither {raster} nor {table} is given. Give one of them.</source>
<translation>Ni {raster} ni {table} n'est donné. Donnez l'un des deux.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Sun zenith angle (degrees)</source>
<translation>Angle zénithal solaire (degrés)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>One angle for all times. Empty computes it from the time and place of each value. From 0 to 89.</source>
<translation>Un seul angle pour tous les instants. Vide le calcule à partir de l'instant et du lieu de chaque valeur. De 0 à 89.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Solar time of dates alone (hours)</source>
<translation>Heure solaire des dates seules (heures)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Time of the day by the sun at which images were taken whose stack has dates without a time; 12 is noon. Sentinel-2 passes at about 10.5. From 0 to 24.</source>
<translation>Heure du jour selon le soleil à laquelle ont été prises les images dont la pile a des dates sans heure ; 12 est midi. Sentinel-2 passe vers 10.5. De 0 à 24.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Sun zenith angle: {zenith:g} degrees.</source>
<translation>Angle zénithal solaire : {zenith:g} degrés.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Sun zenith angle in the middle ({latitude:.3f} N, {longitude:.3f} E): {low:.1f} to {high:.1f} degrees.</source>
<translation>Angle zénithal solaire au milieu ({latitude:.3f} N, {longitude:.3f} E) : {low:.1f} à {high:.1f} degrés.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>{count} of {total} times are dates alone, and count as {hours:g} h by the sun.</source>
<translation>{count} instants sur {total} sont des dates seules, et comptent pour {hours:g} h selon le soleil.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>At {count} of {total} times the sun is not up, and so there is no value. Check that the times are in UTC.</source>
<translation>À {count} instants sur {total} le soleil n'est pas levé, il n'y a donc pas de valeur. Vérifiez que les instants sont en UTC.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Sun zenith angles</source>
<translation>Angles zénithaux solaires</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>View zenith angles</source>
<translation>Angles zénithaux de visée</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Sun azimuths</source>
<translation>Azimuts solaires</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>View azimuths</source>
<translation>Azimuts de visée</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>View zenith angle (degrees)</source>
<translation>Angle zénithal de visée (degrés)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Where there is no stack of them; Sentinel-2 sees from 0 to 12. It changes LAI by 3 % at most. From 0 to 60.</source>
<translation>Quand il n'y en a pas de pile ; Sentinel-2 vise de 0 à 12. Il change le LAI de 3 % au plus. De 0 à 60.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Angle between sun and sensor (degrees)</source>
<translation>Angle entre soleil et capteur (degrés)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Difference of the azimuths of sun and sensor, where there are no stacks of them. From 0 to 180.</source>
<translation>Différence des azimuts du soleil et du capteur, quand il n'y en a pas de piles. De 0 à 180.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Stack of degrees, with an image of the time or day of each time of the bands; instead of the number. Azimuths only both together.</source>
<translation>Pile en degrés, avec une image de l'instant ou du jour de chaque instant des bandes ; à la place du nombre. Les azimuts seulement tous deux ensemble.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Only one of the azimuths of sun and view is given, and their difference is needed. Give both stacks, or none.</source>
<translation>Un seul des azimuts du soleil et de visée est donné, et leur différence est nécessaire. Donnez les deux piles, ou aucune.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Unit of backscatter</source>
<translation>Unité de la rétrodiffusion</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Decibel</source>
<translation>Décibel</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Linear power</source>
<translation>Puissance linéaire</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Whether the values are in dB (mostly -25 to 0) or linear (mostly 0 to 1).</source>
<translation>Si les valeurs sont en dB (le plus souvent -25 à 0) ou linéaires (le plus souvent 0 à 1).</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Filter speckle</source>
<translation>Filtrer le chatoiement</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Multitemporal filter of both polarisations (Quegan and Yu 2001): averages in space, and keeps the detail that all dates have in common. Not needed for backscatter that is filtered already.</source>
<translation>Filtre multitemporel des deux polarisations (Quegan et Yu 2001) : moyenne dans l'espace, et garde le détail que toutes les dates ont en commun. Inutile pour une rétrodiffusion déjà filtrée.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Window of the speckle filter (pixels)</source>
<translation>Fenêtre du filtre de chatoiement (pixels)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Rows and columns that are averaged, an odd number from 3 to 31.</source>
<translation>Lignes et colonnes dont la moyenne est prise, un nombre impair de 3 à 31.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>The window of the speckle filter is {window} pixels, but needs a pixel in its middle. Give an odd number from 3 to {most}.</source>
<translation>La fenêtre du filtre de chatoiement est de {window} pixels, mais il lui faut un pixel en son milieu. Donnez un nombre impair de 3 à {most}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>{title}: {share:.0f} % of the values looked at are no backscatter of land in dB, which is below 0 and above -50 (their median is {example:.3g}). Choose linear power as unit, or give calibrated backscatter.</source>
<translation>{title} : {share:.0f} % des valeurs examinées ne sont pas une rétrodiffusion de terres en dB, qui est inférieure à 0 et supérieure à -50 (leur médiane est {example:.3g}). Choisissez la puissance linéaire comme unité, ou donnez une rétrodiffusion étalonnée.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>{title}: {share:.0f} % of the values looked at are no linear backscatter, which is above 0 and below 10 (their median is {example:.3g}). Choose decibel as unit, or give calibrated backscatter.</source>
<translation>{title} : {share:.0f} % des valeurs examinées ne sont pas une rétrodiffusion linéaire, qui est supérieure à 0 et inférieure à 10 (leur médiane est {example:.3g}). Choisissez le décibel comme unité, ou donnez une rétrodiffusion étalonnée.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>{title}: {share:.0f} % of the values looked at are unlike backscatter of land in this unit (the median of all is {example:.3g}). Check the unit, and that the nodata value of the file is set.</source>
<translation>{title} : {share:.0f} % des valeurs examinées ne ressemblent pas à une rétrodiffusion de terres dans cette unité (la médiane de toutes est {example:.3g}). Vérifiez l'unité, et que la valeur nodata du fichier est définie.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Coastal aerosol</source>
<translation>Aérosol côtier</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Blue</source>
<translation>Bleu</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Green</source>
<translation>Vert</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Red edge 1</source>
<translation>Red edge 1</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Red edge 2</source>
<translation>Red edge 2</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Red edge 3</source>
<translation>Red edge 3</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Near infrared, narrow</source>
<translation>Proche infrarouge, étroit</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Water vapour</source>
<translation>Vapeur d'eau</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Short-wave infrared 1</source>
<translation>Infrarouge à ondes courtes 1</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Short-wave infrared 2</source>
<translation>Infrarouge à ondes courtes 2</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Stack of surface reflectance, {sentinel2} of Sentinel-2; {name} in formulas.</source>
<translation>Pile de la réflectance de surface, {sentinel2} de Sentinel-2 ; {name} dans les formules.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Stack of backscatter in this polarisation.</source>
<translation>Pile de la rétrodiffusion dans cette polarisation.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Biophysical variables (LAI, FAPAR, FCOVER, CCC, CWC)</source>
<translation>Variables biophysiques (LAI, FAPAR, FCOVER, CCC, CWC)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>lai</source>
<translation>lai</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>fapar</source>
<translation>fapar</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>fcover</source>
<translation>fcover</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>chlorophyll</source>
<translation>chlorophylle</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>canopy water</source>
<translation>eau du couvert</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>snap</source>
<translation>snap</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>neural network</source>
<translation>réseau de neurones</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Computes leaf area, absorbed radiation, cover, chlorophyll or water of the canopy of Sentinel-2's bands, as SNAP does.</source>
<translation>Calcule la surface foliaire, le rayonnement absorbé, la couverture, la chlorophylle ou l'eau du couvert à partir des bandes de Sentinel-2, comme le fait SNAP.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>The networks of SNAP's biophysical processor, of surface reflectance without clouds. With 20 m they take B03, B04, B05, B06, B07, B8A, B11 and B12, with 10 m B03, B04 and B08. The result lies on the grid of the first band.</source>
<translation>Les réseaux du processeur biophysique de SNAP, à partir de la réflectance de surface sans nuages. À 20 m, ils prennent B03, B04, B05, B06, B07, B8A, B11 et B12, à 10 m B03, B04 et B08. Le résultat est sur la grille de la première bande.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Where the sun stands follows from time and place; a time at midnight UTC is taken to be a date alone, and then the solar time counts. Values that are out of the range of the variable by little are set to its end, and by more are gaps.</source>
<translation>La position du soleil découle de l'instant et du lieu ; un instant à minuit UTC est pris pour une date seule, et c'est alors l'heure solaire qui compte. Les valeurs qui sortent de peu de l'intervalle de la variable sont ramenées à sa borne, et celles qui en sortent de plus sont des lacunes.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>{variables}.</source>
<translation>{variables}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Network</source>
<translation>Réseau</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Version, satellite and pixels. That of the other satellite differs little; the 20 m ones are better, and the only ones for CCC and CWC.</source>
<translation>Version, satellite et pixels. Celui de l'autre satellite diffère peu ; ceux à 20 m sont meilleurs, et les seuls pour CCC et CWC.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Variable stack</source>
<translation>Pile de la variable</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Stack of the grid and times of the first band.</source>
<translation>Pile de mêmes grille et instants que la première bande.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Stack of flags that add up: 0 good, 1 a band or angle out of the range of training, 2 set to the smallest and 4 to the largest value, 8 too small and 16 too large for a value.</source>
<translation>Pile d'indicateurs qui s'additionnent : 0 bon, 1 une bande ou un angle hors du domaine d'entraînement, 2 ramené à la plus petite et 4 à la plus grande valeur, 8 trop petit et 16 trop grand pour une valeur.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Not given: {missing}. The network {name} takes {needed}: give these stacks, or choose another network.</source>
<translation>Non donné : {missing}. Le réseau {name} prend {needed} : donnez ces piles, ou choisissez un autre réseau.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>{share:.1f} % of the values of the first band are gaps. Wrote {variable} at {count} times of {series} series in {seconds:.1f} s.</source>
<translation>{share:.1f} % des valeurs de la première bande sont des lacunes. {variable} écrit à {count} instants de {series} séries en {seconds:.1f} s.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/derivation.py" />
<source>{name}: computed at {count} times, {gaps:.1f} % gaps.</source>
<translation>{name} : calculé à {count} instants, {gaps:.1f} % de lacunes.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Radar vegetation index: 2 VH / (VV + VH)</source>
<translation>Indice de végétation radar : 2 VH / (VV + VH)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Radar vegetation index: 4 VH / (VV + VH)</source>
<translation>Indice de végétation radar : 4 VH / (VV + VH)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Ratio of powers</source>
<translation>Rapport des puissances</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VV in linear power</source>
<translation>VV en puissance linéaire</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VH in linear power</source>
<translation>VH en puissance linéaire</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VV in decibel</source>
<translation>VV en décibels</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VH in decibel</source>
<translation>VH en décibels</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Index</source>
<translation>Indice</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>What is computed:&lt;br&gt;{list}&lt;br&gt;CATALOGUE one of the Awesome Spectral Indices&lt;br&gt;FORMULA your own, with the names of bands that stand here.</source>
<translation>Ce qui est calculé :&lt;br&gt;{list}&lt;br&gt;CATALOGUE l'un des Awesome Spectral Indices&lt;br&gt;FORMULA la vôtre, avec les noms de bandes qui figurent ici.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Index of the catalogue</source>
<translation>Indice du catalogue</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Short name in the catalogue of Awesome Spectral Indices, such as kNDVI or BAI; used with CATALOGUE. It needs the Python package spyndex.</source>
<translation>Nom court dans le catalogue des Awesome Spectral Indices, comme kNDVI ou BAI ; utilisé avec CATALOGUE. Il nécessite le paquet Python spyndex.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Formula</source>
<translation>Formule</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Used with FORMULA: + - * / ** and brackets, sqrt, abs, exp, log, log10, arctan, arccos, min, max and hue over the bands A B G R RE1 RE2 RE3 N N2 WV S1 S2 (or B01 to B12), VV VH HH HV in linear power, and the names of further stacks. For example (N - R) / (N + R).</source>
<translation>Utilisée avec FORMULA : + - * / ** et parenthèses, sqrt, abs, exp, log, log10, arctan, arccos, min, max et hue sur les bandes A B G R RE1 RE2 RE3 N N2 WV S1 S2 (ou B01 à B12), VV VH HH HV en puissance linéaire, et les noms des piles supplémentaires. Par exemple (N - R) / (N + R).</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Constants</source>
<translation>Constantes</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Values of constants of the formula, such as L=0.5, g=2.5; they replace the usual ones of the catalogue.</source>
<translation>Valeurs de constantes de la formule, comme L=0.5, g=2.5 ; elles remplacent les valeurs usuelles du catalogue.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Index is {name}, which is none of the list. Choose one, such as NDVI, or give a formula.</source>
<translation>« Indice » est {name}, qui n'est pas dans la liste. Choisissez-en un, comme NDVI, ou donnez une formule.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Formula is wrong at character {place}, "{part}": {what}. Write it like (N - R) / (N + R).</source>
<translation>« Formule » est fausse au caractère {place}, "{part}" : {what}. Écrivez-la comme (N - R) / (N + R).</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Formula names no band, and so its result would be the same everywhere. Write it like (N - R) / (N + R).</source>
<translation>« Formule » ne nomme aucune bande, son résultat serait donc le même partout. Écrivez-la comme (N - R) / (N + R).</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Constants has "{part}", which is no name with its value. Write them like L=0.5, g=2.5.</source>
<translation>« Constantes » contient "{part}", qui n'est pas un nom avec sa valeur. Écrivez-les comme L=0.5, g=2.5.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Least valid share of a date</source>
<translation>Part valide minimale d'une date</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>A date of which a smaller share of the pixels is left is not used at all: it becomes a gap, or is removed. 0 keeps every date. From 0 to 1.</source>
<translation>Une date dont il reste une part plus petite des pixels n'est pas utilisée du tout : elle devient une lacune, ou est retirée. 0 garde toutes les dates. De 0 à 1.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Remove dates that are not used</source>
<translation>Retirer les dates non utilisées</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Whether these dates are left out of the result. Otherwise they stay, with gaps alone.</source>
<translation>Si ces dates sont laissées hors du résultat. Sinon elles restent, avec des lacunes seulement.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>shadow</source>
<translation>ombre</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>qa_pixel</source>
<translation>qa_pixel</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>fmask</source>
<translation>fmask</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>dilation</source>
<translation>dilatation</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Makes gaps of the values under clouds, by a scene classification or quality bits, and leaves out dates of which too little is left.</source>
<translation>Fait des lacunes des valeurs sous les nuages, d'après une classification de scène ou des bits de qualité, et omet les dates dont il reste trop peu.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Each time of the stack gets the mask of the same time, or the only one of the same day. Masks on another grid take the nearest pixel. Where a mask has no value, the stack gets none either.</source>
<translation>Chaque instant de la pile reçoit le masque du même instant, ou le seul du même jour. Les masques sur une autre grille prennent le pixel le plus proche. Là où un masque n'a pas de valeur, la pile n'en reçoit pas non plus.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>The dilated scene classification is openEO's to_scl_dilation_mask: what is not clear is smeared by a Gaussian of 17 pixels and masked above 0.057, clouds, shadow and snow by one of 201 pixels and masked above 0.025. Sizes are pixels of the stack.</source>
<translation>La classification de scène dilatée est to_scl_dilation_mask d'openEO : ce qui n'est pas clair est étalé par une gaussienne de 17 pixels et masqué au-dessus de 0.057, les nuages, l'ombre et la neige par une de 201 pixels et masqués au-dessus de 0.025. Les tailles sont en pixels de la pile.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Mask stack</source>
<translation>Pile de masques</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Stack of the scene classification or quality band, of the same acquisitions.</source>
<translation>Pile de la classification de scène ou de la bande de qualité, des mêmes acquisitions.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Masked stack</source>
<translation>Pile masquée</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Stack of the same grid, with gaps where the mask says so.</source>
<translation>Pile sur la même grille, avec des lacunes là où le masque le dit.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Mask used</source>
<translation>Masque utilisé</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Stack of all times: 1 masked, 0 not masked, empty where the stack has no value.</source>
<translation>Pile de tous les instants : 1 masqué, 0 non masqué, vide là où la pile n'a pas de valeur.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Mask</source>
<translation>Masque</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>{before:.1f} % of the pixels have a value, and {after:.1f} % are left. The clearest date, {best}, has {most:.1f} %.</source>
<translation>{before:.1f} % des pixels ont une valeur, et il en reste {after:.1f} %. La date la plus claire, {best}, en a {most:.1f} %.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Only {count} of {total} dates have a valid share of {least:g}, and a series needs at least two: the second best has {share:.3f}. Lower the least valid share of a date.</source>
<translation>Seules {count} dates sur {total} ont une part valide de {least:g}, et une série en demande au moins deux : la deuxième meilleure a {share:.3f}. Abaissez la part valide minimale d'une date.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source> and {count} more</source>
<translation> et {count} autres</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>{count} of {total} dates are not used, because their valid share is below {least:g}: {names}{more}.</source>
<translation>{count} dates sur {total} ne sont pas utilisées, parce que leur part valide est inférieure à {least:g} : {names}{more}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>leaf area index</source>
<translation>indice de surface foliaire</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>absorbed share of photosynthetically active radiation</source>
<translation>part absorbée du rayonnement photosynthétiquement actif</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>share of the ground that is covered</source>
<translation>part du sol couverte</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>chlorophyll of the canopy (ug/cm2)</source>
<translation>chlorophylle du couvert (ug/cm2)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>water of the canopy (g/cm2)</source>
<translation>eau du couvert (g/cm2)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>There is no network of {variable} for {name}: of three bands only LAI, FAPAR and FCOVER can be told. Choose a network of 20 m, or another variable.</source>
<translation>Il n'y a pas de réseau de {variable} pour {name} : à partir de trois bandes, seuls LAI, FAPAR et FCOVER peuvent être donnés. Choisissez un réseau à 20 m, ou une autre variable.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Scale of reflectance</source>
<translation>Échelle de la réflectance</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>For values of another unit: reflectance (0 to 1) = value * scale + offset, whatever is chosen above. Empty: as chosen. Above 0.</source>
<translation>Pour des valeurs d'une autre unité : réflectance (0 à 1) = valeur * échelle + décalage, quoi qu'il soit choisi ci-dessus. Vide : comme choisi. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Offset of reflectance</source>
<translation>Décalage de la réflectance</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Used with a scale.</source>
<translation>Utilisé avec une échelle.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Found from values and metadata</source>
<translation>Trouvé d'après les valeurs et les métadonnées</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Reflectance, 0 to 1</source>
<translation>Réflectance, 0 à 1</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Digital numbers, 10000 = 1</source>
<translation>Comptes numériques, 10000 = 1</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>The same, 1000 added at all dates</source>
<translation>Idem, 1000 ajouté à toutes les dates</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>The same, 1000 added from 2022-01-25 on</source>
<translation>Idem, 1000 ajouté à partir du 2022-01-25</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Values of the bands</source>
<translation>Valeurs des bandes</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Since processing baseline 04.00 (2022-01-25) ESA adds 1000 to Sentinel-2's digital numbers; products processed again have it at earlier dates too, and some providers take it off. Found: the metadata PROCESSING_BASELINE, BOA_ADD_OFFSET or boa_offset_applied, or the name of the product decide; the run stops where nothing says it of a date from then on. What was taken is in the log.</source>
<translation>Depuis la processing baseline 04.00 (2022-01-25), l'ESA ajoute 1000 aux comptes numériques de Sentinel-2 ; les produits retraités l'ont aussi à des dates antérieures, et certains fournisseurs le retirent. Trouvé : les métadonnées PROCESSING_BASELINE, BOA_ADD_OFFSET ou boa_offset_applied, ou le nom du produit décident ; l'exécution s'arrête quand rien ne le dit d'une date à partir de là. Ce qui a été pris est dans le journal.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{titles}: {how}</source>
<translation>{titles} : {how}</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>value * {scale:g} + {offset:g}.</source>
<translation>valeur * {scale:g} + {offset:g}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>reflectance as it is.</source>
<translation>réflectance telle quelle.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers without offset, as chosen.</source>
<translation>comptes numériques sans décalage, comme choisi.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers less 1000, as chosen.</source>
<translation>comptes numériques moins 1000, comme choisi.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers, of the {count} of {total} dates from 2022-01-25 on less 1000, as chosen.</source>
<translation>comptes numériques, moins 1000 pour les {count} dates sur {total} à partir du 2022-01-25, comme choisi.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{title} holds digital numbers (median {median:.3g}), and nothing says whether those of {count} dates from 2022-01-25 on have Sentinel-2's offset of 1000: products as ESA makes them have it, harmonised ones have not. Choose under Values of the bands.</source>
<translation>{title} contient des comptes numériques (médiane {median:.3g}), et rien ne dit si ceux de {count} dates à partir du 2022-01-25 ont le décalage de 1000 de Sentinel-2 : les produits tels que l'ESA les fait l'ont, les produits harmonisés ne l'ont pas. Choisissez sous « Valeurs des bandes ».</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers without offset, because all dates are before 2022-01-25. If they are of Collection 1 (processing baseline 05.00), choose the offset instead.</source>
<translation>comptes numériques sans décalage, parce que toutes les dates sont antérieures au 2022-01-25. S'ils sont de la Collection 1 (processing baseline 05.00), choisissez plutôt le décalage.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers, of {count} of {total} dates with an offset, by the metadata.</source>
<translation>comptes numériques, pour {count} dates sur {total} avec un décalage, d'après les métadonnées.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{title} holds no reflectance: the median of the values looked at is {median:.3g}, and 0 to 1 is needed. Choose digital numbers under Values of the bands, or give the scale of reflectance, 0.0001 for Sentinel-2's digital numbers.</source>
<translation>{title} ne contient pas de réflectance : la médiane des valeurs examinées est {median:.3g}, et il faut 0 à 1. Choisissez les comptes numériques sous « Valeurs des bandes », ou donnez l'échelle de la réflectance, 0.0001 pour les comptes numériques de Sentinel-2.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{title}: with the offset {share:.0f} % of the values are below 0. It seems that your provider has taken it off already.</source>
<translation>{title} : avec le décalage, {share:.0f} % des valeurs sont inférieures à 0. Il semble que votre fournisseur l'ait déjà retiré.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Small kernel (pixels)</source>
<translation>Petit noyau (pixels)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Side of the Gaussian that everything not clear grows by, for the dilated classification; 17 is 170 m at 10 m. Odd, 0 for none.</source>
<translation>Côté de la gaussienne dont tout ce qui n'est pas clair s'étend, pour la classification dilatée ; 17 font 170 m à 10 m. Impair, 0 pour aucun.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Large kernel (pixels)</source>
<translation>Grand noyau (pixels)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Side of the Gaussian that clouds, shadow and snow grow by; FuseTS takes 77. Odd, 0 for none.</source>
<translation>Côté de la gaussienne dont les nuages, l'ombre et la neige s'étendent ; FuseTS prend 77. Impair, 0 pour aucun.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Erosion (pixels)</source>
<translation>Érosion (pixels)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Diameter of the disc that masked areas shrink by before they grow, which drops lone pixels; FuseTS takes 3. Odd, 0 for none.</source>
<translation>Diamètre du disque dont les zones masquées se réduisent avant de s'étendre, ce qui supprime les pixels isolés ; FuseTS prend 3. Impair, 0 pour aucune.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Sentinel-2 scene classification (SCL), dilated</source>
<translation>Classification de scène (SCL) de Sentinel-2, dilatée</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Sentinel-2 scene classification (SCL), as it is</source>
<translation>Classification de scène (SCL) de Sentinel-2, telle quelle</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Landsat QA_PIXEL (Collection 2)</source>
<translation>Landsat QA_PIXEL (Collection 2)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>MODIS state (MOD09, MYD09)</source>
<translation>État MODIS (MOD09, MYD09)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>HLS Fmask</source>
<translation>HLS Fmask</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Bits of my own</source>
<translation>Bits personnalisés</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Values of my own</source>
<translation>Valeurs personnalisées</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Kind of mask</source>
<translation>Type de masque</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>How the mask is read. Dilated: what is not clear grows by a small kernel, clouds and shadow by a large one, because classifications miss their edges. Landsat masks the bits {landsat}, MODIS {modis}, HLS {hls}.</source>
<translation>Comment le masque est lu. Dilatée : ce qui n'est pas clair s'étend d'un petit noyau, les nuages et l'ombre d'un grand, parce que les classifications manquent leurs bords. Landsat masque les bits {landsat}, MODIS {modis}, HLS {hls}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Classes that are clear</source>
<translation>Classes claires</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Of the scene classification; values of all other classes become gaps. Empty: 4 to 7, and 2 if dilated. Class 7 has some thin cloud in it: leave it out where clear dates are many.</source>
<translation>De la classification de scène ; les valeurs de toutes les autres classes deviennent des lacunes. Vide : 4 à 7, et 2 si dilatée. La classe 7 contient quelques nuages fins : laissez-la de côté là où les dates claires sont nombreuses.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Classes that grow far</source>
<translation>Classes qui s'étendent loin</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Of the scene classification, if dilated: those that grow by the large kernel.</source>
<translation>De la classification de scène, si dilatée : celles qui s'étendent du grand noyau.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Bits</source>
<translation>Bits</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>For bits of my own: which mean not valid, counted from 0. 1,3-5: any of these is set. 8-9&gt;=2 or 6-7=3: the number that the bits make.</source>
<translation>Pour les bits personnalisés : lesquels signifient non valide, comptés à partir de 0. 1,3-5: l'un d'eux est mis. 8-9&gt;=2 ou 6-7=3: le nombre que forment les bits.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Mask values</source>
<translation>Valeurs du masque</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>For values of my own: which mean not valid, whole numbers and ranges such as 3,8-11.</source>
<translation>Pour les valeurs personnalisées : lesquelles signifient non valide, nombres entiers et intervalles comme 3,8-11.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>0 no data</source>
<translation>0 pas de données</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>1 saturated or defective</source>
<translation>1 saturé ou défectueux</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>2 dark area or shadow of terrain</source>
<translation>2 zone sombre ou ombre du relief</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>3 cloud shadow</source>
<translation>3 ombre de nuage</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>4 vegetation</source>
<translation>4 végétation</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>5 not vegetated</source>
<translation>5 sans végétation</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>6 water</source>
<translation>6 eau</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>7 unclassified</source>
<translation>7 non classé</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>8 cloud, medium probability</source>
<translation>8 nuage, probabilité moyenne</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>9 cloud, high probability</source>
<translation>9 nuage, probabilité élevée</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>10 thin cirrus</source>
<translation>10 cirrus fin</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>11 snow or ice</source>
<translation>11 neige ou glace</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>{title} is {size}, but needs a pixel in its middle. Give an odd number, for example {example}, or 0 for none.</source>
<translation>{title} vaut {size}, mais il faut un pixel en son milieu. Donnez un nombre impair, par exemple {example}, ou 0 pour aucun.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Spectral index</source>
<translation>Indice spectral</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>savi</source>
<translation>savi</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>ndwi</source>
<translation>ndwi</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>ndmi</source>
<translation>ndmi</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>nbr</source>
<translation>nbr</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>band math</source>
<translation>calcul sur les bandes</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>raster calculator</source>
<translation>calculatrice raster</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>formula</source>
<translation>formule</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>decibel</source>
<translation>décibel</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>spyndex</source>
<translation>spyndex</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>awesome</source>
<translation>awesome</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Computes a vegetation, water, burn or radar index of stacks of bands: one of a list, one of a large catalogue, or a formula.</source>
<translation>Calcule un indice de végétation, d'eau, de brûlis ou radar à partir de piles de bandes : un indice d'une liste, un d'un grand catalogue, ou une formule.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Give the stacks of the bands that the index needs; all have the same times. The result lies on the grid of the first band given, in the order of the dialog.</source>
<translation>Donnez les piles des bandes dont l'indice a besoin ; toutes ont les mêmes instants. Le résultat est sur la grille de la première bande donnée, dans l'ordre de la boîte de dialogue.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Indices of the list are gaps where they leave their own range, or where what they divide by is not above 0, as over water, shadow or bright cloud. Radar: decibels become linear power, the speckle is filtered, and then the index is computed.</source>
<translation>Les indices de la liste sont des lacunes là où ils sortent de leur propre intervalle, ou là où ce par quoi ils divisent n'est pas supérieur à 0, comme sur l'eau, l'ombre ou les nuages clairs. Radar : les décibels deviennent une puissance linéaire, le chatoiement est filtré, puis l'indice est calculé.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Stacks of other variables for a formula, which calls them by the names of their layers or files; what is neither letter nor digit is _ there. Values as they are.</source>
<translation>Piles d'autres variables pour une formule, qui les appelle par les noms de leurs couches ou fichiers ; ce qui n'est ni lettre ni chiffre y est _. Valeurs telles quelles.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Index stack</source>
<translation>Pile de l'indice</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Not given: {missing}. {index} is computed of {needed}: give these stacks.</source>
<translation>Non donné : {missing}. {index} se calcule à partir de {needed} : donnez ces piles.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Two stacks are called {name} in formulas. Rename one of the further stacks.</source>
<translation>Deux piles s'appellent {name} dans les formules. Renommez l'une des piles supplémentaires.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>{title} lies on another grid than {first}, and backscatter is not to be warped before its speckle is filtered. Bring the stacks to one grid first.</source>
<translation>{title} se trouve sur une autre grille que {first}, et la rétrodiffusion ne doit pas être reprojetée avant que son chatoiement soit filtré. Mettez d'abord les piles sur une même grille.</translation>
</message>
<message>
<location filename="../../algorithms/preview.py" />
<source>{method} needs a second variable. Choose one more stack or variable.</source>
<translation>{method} a besoin d'une deuxième variable. Choisissez une pile ou une variable de plus.</translation>
</message>
<message>
<location filename="../../algorithms/preview.py" />
<source>Smoothed first</source>
<translation>D'abord lissée</translation>
</message>
<message>
<location filename="../../algorithms/rules/chips.py" />
<source>{count} stacks are given for the image chips. Give one, or three as red, green and blue.</source>
<translation>{count} piles sont données pour les vignettes. Donnez-en une, ou trois comme rouge, vert et bleu.</translation>
</message>
<message>
<location filename="../../algorithms/rules/chips.py" />
<source>The stacks of red, green and blue have no time in common. Choose stacks of the same images.</source>
<translation>Les piles du rouge, du vert et du bleu n'ont aucun instant en commun. Choisissez des piles des mêmes images.</translation>
</message>
<message>
<location filename="../../algorithms/rules/curves.py" />
<source>The parcel table has no variable {name}, but {names}. Name one of these, or none.</source>
<translation>La table de parcelles n'a pas de variable {name}, mais {names}. Nommez l'une d'elles, ou aucune.</translation>
</message>
<message>
<location filename="../../algorithms/rules/curves.py" />
<source>one without a name</source>
<translation>une sans nom</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The marker table</source>
<translation>La table des marqueurs</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The parcel table</source>
<translation>La table de parcelles</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>{table} has none of the parcels of the layer: it has {parcels}, and the layer {ids}. Choose the fields that hold the same ids.</source>
<translation>{table} n'a aucune des parcelles de la couche : elle a {parcels}, et la couche {ids}. Choisissez les champs qui contiennent les mêmes identifiants.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The rule {rule} has {key}, but nothing says when parcels were observed. Give the parcel table that the markers were found in, or leave {key} out of the rules.</source>
<translation>La règle {rule} a {key}, mais rien ne dit quand les parcelles ont été observées. Donnez la table de parcelles dans laquelle les marqueurs ont été trouvés, ou retirez {key} des règles.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>{title}: {count} rules, from {first} on. Markers: {found}.</source>
<translation>{title} : {count} règles, à partir de {first}. Marqueurs : {found}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>none</source>
<translation>aucun</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The marker table has no marker {names}, which the rules name. If they were looked for and not found that is right; else make them, or correct the rules.</source>
<translation>La table des marqueurs n'a pas de marqueur {names}, que les règles nomment. S'ils ont été cherchés et non trouvés, c'est normal ; sinon produisez-les, ou corrigez les règles.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Year</source>
<translation>Année</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Most sheets</source>
<translation>Nombre maximal de fiches</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>No rule file is given. Choose one; {folder} has examples to begin with.</source>
<translation>Aucun fichier de règles n'est donné. Choisissez-en un ; {folder} a des exemples pour commencer.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The year is not given. Give the one that the rules are to hold in.</source>
<translation>L'année n'est pas donnée. Donnez celle dans laquelle les règles doivent valoir.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Stacks for image chips</source>
<translation>Piles pour les vignettes</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>A field whose values are those of the marker table. Empty: the ids of the features.</source>
<translation>Un champ dont les valeurs sont celles de la table des marqueurs. Vide : les identifiants des entités.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The crop code, which says which rules are for a parcel. Empty: {crop}.</source>
<translation>Le code de culture, qui dit quelles règles valent pour une parcelle. Vide : {crop}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Rule file</source>
<translation>Fichier de règles</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>What must, may and must not happen, when and for which crops, in TOML; see docs/traffic-light.md. Examples come with the plugin, in {folder}.</source>
<translation>Ce qui doit, peut et ne doit pas se passer, quand et pour quelles cultures, en TOML ; voir docs/traffic-light.md. Des exemples sont fournis avec l'extension, dans {folder}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The year in which the periods of the rules begin.</source>
<translation>L'année dans laquelle commencent les périodes des règles.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Marker table</source>
<translation>Table des marqueurs</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>What was seen, as Markers of parcels makes it: a row a marker, with the fields parcel_id, marker and main (its day), and as far as known source, start, end, value, confidence (0 to 1), confirmed_by and scenes.</source>
<translation>Ce qui a été vu, comme « Marqueurs de parcelles » le produit : une ligne par marqueur, avec les champs parcel_id, marker et main (son jour) et, s'ils sont connus, source, start, end, value, confidence (0 à 1), confirmed_by et scenes.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Field of parcels of markers</source>
<translation>Champ des parcelles des marqueurs</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Says whose a marker is. Empty: {name}.</source>
<translation>Dit à qui appartient un marqueur. Vide : {name}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Table of events</source>
<translation>Table des événements</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Events of one kind as a method on parcels has found them, such as the cuts of Mowing: a row an event, with its parcel and date, and as far as known begin, end, depth and confidence. They stand for the markers of their name in the marker table.</source>
<translation>Événements d'un même type, comme une méthode sur les parcelles les a trouvés, par exemple les coupes de « Fauche des prairies » : une ligne par événement, avec sa parcelle et sa date et, s'ils sont connus, begin, end, depth et confidence. Ils tiennent lieu des marqueurs de leur nom dans la table des marqueurs.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Name of the events</source>
<translation>Nom des événements</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>What rules call these events.</source>
<translation>Comment les règles appellent ces événements.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Field of the dates of events</source>
<translation>Champ des dates des événements</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>When an event was. Empty: {name}.</source>
<translation>Quand un événement a eu lieu. Vide : {name}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The series that the markers were found in: they say when a parcel was seen, and are drawn on its sheet. Rules that ask for observations need it; for the longest gap, markers called data gap do instead.</source>
<translation>Les séries dans lesquelles les marqueurs ont été trouvés : elles disent quand une parcelle a été vue, et sont dessinées sur sa fiche. Les règles qui demandent des observations en ont besoin ; pour la lacune la plus longue, des marqueurs nommés data gap suffisent.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Variable that counts</source>
<translation>Variable qui compte</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The variable whose observations count, such as NDVI. Empty: the table's first.</source>
<translation>La variable dont les observations comptent, comme NDVI. Vide : la première de la table.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>One stack, such as NDVI, or three as red, green and blue in this order: the sheets show the parcel at clear dates before and after its markers.</source>
<translation>Une pile, comme NDVI, ou trois comme rouge, vert et bleu dans cet ordre : les fiches montrent la parcelle à des dates claires avant et après ses marqueurs.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Sheets for parcels that are</source>
<translation>Fiches pour ces parcelles</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Which parcels have an evidence sheet.</source>
<translation>Quelles parcelles ont une fiche de preuves.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>No more sheets are written than this; a sheet takes about half a second.</source>
<translation>Pas plus de fiches que cela ne sont écrites ; une fiche prend environ une demi-seconde.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The events have no name. Give the one that rules call them by.</source>
<translation>Les événements n'ont pas de nom. Donnez celui par lequel les règles les appellent.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>green: the rules are followed</source>
<translation>vert : les règles sont respectées</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>yellow: to be looked at</source>
<translation>jaune : à examiner</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>red: a rule is broken</source>
<translation>rouge : une règle est enfreinte</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>grey: no rule for this crop</source>
<translation>gris : aucune règle pour cette culture</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>{source} is no marker table: it has no field {missing}, but {names}. Choose a table as Markers of parcels makes it.</source>
<translation>{source} n'est pas une table des marqueurs : elle n'a pas de champ {missing}, mais {names}. Choisissez une table comme « Marqueurs de parcelles » la produit.</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>{count} markers have no time and were left out.</source>
<translation>{count} marqueurs n'ont pas d'instant et ont été omis.</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>The marker {marker} of {day} has the confidence {value:g}, which must be from 0 to 1 or empty. Correct it in the table.</source>
<translation>Le marqueur {marker} du {day} a la confiance {value:g}, qui doit être de 0 à 1 ou vide. Corrigez-la dans la table.</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>The field {name} of the marker table holds {value}, which is no number. Correct it, or empty it.</source>
<translation>Le champ {name} de la table des marqueurs contient {value}, qui n'est pas un nombre. Corrigez-le, ou videz-le.</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>The field {name} of the marker table holds {value}, which is no time. Give times like 2023-05-01 or 2023-05-01T10:30.</source>
<translation>Le champ {name} de la table des marqueurs contient {value}, qui n'est pas un instant. Donnez des instants comme 2023-05-01 ou 2023-05-01T10:30.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_chips.py" />
<source>{date}
{days:.0f} d after {marker}</source>
<translation>{date}
{days:.0f} d après {marker}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_chips.py" />
<source>{date}
{days:.0f} d before {marker}</source>
<translation>{date}
{days:.0f} d avant {marker}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Parcel {parcel}</source>
<translation>Parcelle {parcel}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Crop: {crop}</source>
<translation>Culture : {crop}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Area: {hectares:.2f} ha</source>
<translation>Surface : {hectares:.2f} ha</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Scheme: {title}</source>
<translation>Aide : {title}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Year: {year}</source>
<translation>Année : {year}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Rules</source>
<translation>Règles</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Verdict</source>
<translation>Verdict</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Why</source>
<translation>Pourquoi</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Lines: markers, broken where they are not sure; shades: from start to end. Bars: the periods of the rules, hatched where nothing was observed for too long.</source>
<translation>Lignes : marqueurs, en tirets quand ils ne sont pas sûrs ; ombrages : du début à la fin. Barres : les périodes des règles, hachurées là où rien n'a été observé trop longtemps.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Curve</source>
<translation>Courbe</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Curve of the parcel</source>
<translation>Courbe de la parcelle</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Evidence</source>
<translation>Preuves</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Images</source>
<translation>Images</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Images of the parcel at dates near the evidence</source>
<translation>Images de la parcelle à des dates proches des preuves</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>No marker was found in the periods of the rules.</source>
<translation>Aucun marqueur n'a été trouvé dans les périodes des règles.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Marker</source>
<translation>Marqueur</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Main</source>
<translation>Jour principal</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Confirmed by</source>
<translation>Confirmé par</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Scenes</source>
<translation>Scènes</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Counts for</source>
<translation>Compte pour</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>{some} ({count} in all)</source>
<translation>{some} ({count} en tout)</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>{rule}: not sure, {reason}</source>
<translation>{rule} : pas sûr, {reason}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>{rule}: contradicts</source>
<translation>{rule} : contredit</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_plot.py" />
<source>value</source>
<translation>valeur</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Parcel</source>
<translation>Parcelle</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Crop</source>
<translation>Culture</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Colour</source>
<translation>Couleur</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Wrote {count} evidence sheets.</source>
<translation>{count} fiches de preuves écrites.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>{count} parcels more have no sheet, as {most} are the most. Allow more, or select parcels.</source>
<translation>{count} parcelles de plus n'ont pas de fiche, car {most} est le maximum. Autorisez-en plus, ou sélectionnez des parcelles.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>The sheets have no plots and images: {reason}. Get matplotlib by: {how}</source>
<translation>Les fiches n'ont ni graphiques ni images : {reason}. Obtenez matplotlib ainsi : {how}</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Traffic light of scheme rules</source>
<translation>Feu tricolore des règles d'aide</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>compliance</source>
<translation>conformité</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>eligibility</source>
<translation>admissibilité</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>evidence</source>
<translation>preuves</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>subsidy</source>
<translation>subvention</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>cap</source>
<translation>PAC</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Says which parcels follow the rules of a scheme, which not, and why.</source>
<translation>Dit quelles parcelles respectent les règles d'une aide, lesquelles non, et pourquoi.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>A rule file says which markers must, may or must not occur in which period for which crops. A parcel is green where all its rules are followed for sure, red where one is broken for sure, and yellow where what is known allows both: a marker is not sure (low confidence, not confirmed, contradicted), or the parcel was not seen well enough (a long gap, few observations, a period that is not over). Parcels of crops without rules are grey.</source>
<translation>Un fichier de règles dit quels marqueurs doivent, peuvent ou ne doivent pas se produire dans quelle période pour quelles cultures. Une parcelle est verte là où toutes ses règles sont sûrement respectées, rouge là où l'une est sûrement enfreinte, et jaune là où ce qu'on sait permet les deux : un marqueur n'est pas sûr (faible confiance, non confirmé, contredit), ou la parcelle n'a pas été assez bien vue (une longue lacune, peu d'observations, une période qui n'est pas terminée). Les parcelles de cultures sans règles sont grises.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>The result has the polygons with the fields colour, reasons (a line a rule), evidence (the markers) and sheet. An evidence sheet is a page of HTML, whole in itself, with the verdicts, the curve, the markers and images; to get a PDF, print it from a browser.</source>
<translation>Le résultat a les polygones avec les champs colour, reasons (une ligne par règle), evidence (les marqueurs) et sheet. Une fiche de preuves est une page HTML complète en elle-même, avec les verdicts, la courbe, les marqueurs et des images ; pour obtenir un PDF, imprimez-la depuis un navigateur.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Traffic light</source>
<translation>Feu tricolore</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>The polygons with their colour, the reasons and the evidence.</source>
<translation>Les polygones avec leur couleur, les raisons et les preuves.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Folder of evidence sheets</source>
<translation>Dossier des fiches de preuves</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Where the sheets go, with a list of them (index.html); empty for none.</source>
<translation>Où vont les fiches, avec une liste de celles-ci (index.html) ; vide pour aucune.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>{colour}: {count} parcels</source>
<translation>{colour} : {count} parcelles</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>green</source>
<translation>vert</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>yellow</source>
<translation>jaune</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>red</source>
<translation>rouge</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>grey</source>
<translation>gris</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{begin} to {end}</source>
<translation>{begin} à {end}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} must occur: {least} or more</source>
<translation>{markers} doit se produire : {least} fois ou plus</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} must occur: {least} to {most}</source>
<translation>{markers} doit se produire : {least} à {most} fois</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} must not occur</source>
<translation>{markers} ne doit pas se produire</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} may occur: at most {most}</source>
<translation>{markers} peut se produire : au plus {most} fois</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} may occur</source>
<translation>{markers} peut se produire</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>, each of {days:g} days or more</source>
<translation>, chaque fois {days:g} jours ou plus</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>, counted by any part</source>
<translation>, toute partie comptant</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{marker} on {day}</source>
<translation>{marker} le {day}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{marker} from {begin} to {end}</source>
<translation>{marker} de {begin} à {end}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>(confidence {value:.2f})</source>
<translation>(confiance {value:.2f})</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>its confidence is below {least:g}</source>
<translation>sa confiance est inférieure à {least:g}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{other} contradicts it</source>
<translation>{other} le contredit</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>no other source confirms it</source>
<translation>aucune autre source ne le confirme</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{marker} is not sure: {reason}.</source>
<translation>{marker} n'est pas sûr : {reason}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source> or </source>
<translation> ou </translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>for sure </source>
<translation>avec certitude </translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>No {markers} seen {sure}from {period}</source>
<translation>{markers} non observé {sure}de {period}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>Seen: {listed}</source>
<translation>Vu : {listed}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>; {least} must be.</source>
<translation>, il en faut {least}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>; none must be.</source>
<translation>, il n'en faut aucun.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>; {most} at most may be.</source>
<translation>, {most} au plus sont permis.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>Nothing was observed for {days:.0f} days from {begin}; at most {most:g} may pass.</source>
<translation>Rien n'a été observé pendant {days:.0f} jours à partir du {begin} ; il peut s'en écouler {most:g} au plus.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>There are {count} observations in the period; {least} are needed.</source>
<translation>Il y a {count} observations dans la période ; il en faut {least}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>The period is not over.</source>
<translation>La période n'est pas terminée.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Observations behind a smooth curve</source>
<translation>Observations derrière une courbe lisse</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>What a smooth input, such as a fused one, was made of. It tells when sudden ends were, and which dates lie in gaps. Leave it empty where the input is smoothed first.</source>
<translation>Ce dont une entrée lisse, par exemple fusionnée, a été faite. Elles disent quand des fins soudaines ont eu lieu, et quelles dates sont dans des lacunes. À laisser vide si l'entrée est d'abord lissée.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Dates as</source>
<translation>Dates en</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>What a date is in the result: days since 1970-01-01; the day of the year; or as in HR-VPP, two digits of the year and three of its day (YYDDD).</source>
<translation>Ce qu'est une date dans le résultat : jours depuis le 1970-01-01 ; le jour de l'année ; ou comme dans HR-VPP, deux chiffres de l'année et trois de son jour (YYDDD).</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Sudden ends as observed</source>
<translation>Fins soudaines comme observées</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>A smooth curve falls too early where a harvest lies in a gap. Where the observations fall at once by half of the amplitude, and three times as steeply as beside it, the season ends when they say that it was likeliest, or in the middle of the gap. Needs observations: of a curve smoothed before it looks at the curve itself, unless they are given too.</source>
<translation>Une courbe lisse descend trop tôt là où une récolte se trouve dans une lacune. Là où les observations tombent d'un coup de la moitié de l'amplitude, et trois fois plus fortement qu'à côté, la saison finit quand cela est le plus probable d'après elles, ou au milieu de la lacune. A besoin d'observations : d'une courbe lissée auparavant, c'est la courbe elle-même qui est regardée, si elles ne sont pas données aussi.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Half band around the levels</source>
<translation>Demi-bande autour des niveaux</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>The date is the middle of the passage through a band of this half width, a share of the amplitude. From 0 to below 0.5.</source>
<translation>La date est le milieu du passage à travers une bande de cette demi-largeur, une part de l'amplitude. De 0 à moins de 0.5.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>First rise and last fall</source>
<translation>Première montée et dernière descente</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Where the curve passes a level several times, as mown meadows do, take the first rise and the last fall instead of those next to the peak.</source>
<translation>Là où la courbe franchit un niveau plusieurs fois, comme dans les prairies fauchées, prendre la première montée et la dernière descente au lieu de celles voisines du pic.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Peak between dates</source>
<translation>Pic entre les dates</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Takes the top of the parabola through the largest value and its neighbours as the peak.</source>
<translation>Prend pour pic le sommet de la parabole passant par la plus grande valeur et ses voisines.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Seasons a year</source>
<translation>Saisons par année</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>How many seasons of a calendar year to keep: the largest, in order of their dates. From 1 to 12.</source>
<translation>Combien de saisons d'une année civile garder : les plus grandes, dans l'ordre de leurs dates. De 1 à 12.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Least amplitude</source>
<translation>Amplitude minimale</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>A smaller rise is no season; in units of the input, such as 0.1 for NDVI from -1 to 1. From 0.</source>
<translation>Une montée plus petite n'est pas une saison ; en unités de l'entrée, par exemple 0.1 pour le NDVI de -1 à 1. À partir de 0.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Seasonal parameter</source>
<translation>Paramètre saisonnier</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>How large a peak must be beside its neighbours to be a season of its own: 0 keeps every peak, 1 only the largest within nine months. From 0 to 1.</source>
<translation>Quelle grandeur un pic doit avoir à côté de ses voisins pour être une saison à part : 0 garde tous les pics, 1 seulement le plus grand dans neuf mois. De 0 à 1.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Least length of a season (days)</source>
<translation>Longueur minimale d'une saison (jours)</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>A season is at least so long from low to low. From 0.</source>
<translation>Une saison dure au moins cela de minimum à minimum. À partir de 0.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Least pause between seasons (days)</source>
<translation>Pause minimale entre les saisons (jours)</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Two peaks over a narrower low are one season; its width counts at half its depth. Where plants still stand, as after a mowing (a low above 45 % of the higher peak), it is 2.5 times as many. From 0.</source>
<translation>Deux pics au-dessus d'un minimum plus étroit sont une seule saison ; sa largeur compte à la moitié de sa profondeur. Là où des plantes sont encore debout, comme après une fauche (un minimum au-dessus de 45 % du plus haut pic), c'est 2.5 fois autant. À partir de 0.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>No date lies in a longer gap of the input. Above 0.</source>
<translation>Aucune date ne se trouve dans une lacune plus longue de l'entrée. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Seasons by calendar year</source>
<translation>Saisons par année civile</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Puts a season among those of the year of its peak; otherwise seasons are numbered from the first to the last.</source>
<translation>Place une saison parmi celles de l'année de son pic ; sinon les saisons sont numérotées de la première à la dernière.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Weights</source>
<translation>Poids</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>How much each observation counts, such as the quality of its image: from 0, which leaves it out.</source>
<translation>Combien chaque observation compte, par exemple la qualité de son image : à partir de 0, qui l'omet.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Longest gap to fill (days)</source>
<translation>Lacune la plus longue à combler (jours)</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Days without any observation for longer than this stay empty. Leave empty to fill every gap.</source>
<translation>Les jours sans aucune observation pendant plus longtemps que cela restent vides. Laissez vide pour combler toutes les lacunes.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Longest gap with a free curve (days)</source>
<translation>Lacune la plus longue à courbe libre (jours)</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>In a longer gap the curve stays between its values at the observations on both sides, and does not swing below or above them. Leave empty to leave it free in every gap. Above 0.</source>
<translation>Dans une lacune plus longue, la courbe reste entre ses valeurs aux observations des deux côtés, sans descendre au-dessous ni monter au-dessus. Laissez vide pour la laisser libre dans toutes les lacunes. Supérieur à 0.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Passes to the upper envelope</source>
<translation>Passes vers l'enveloppe supérieure</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Smooths again so many times with less weight on the observations below the curve, which clouds and haze have lowered; 0 to stay in their midst, 3 to 5 for vegetation indices with clouds that the mask has missed. From 0 to 20.</source>
<translation>Lisse de nouveau ce nombre de fois avec moins de poids sur les observations au-dessous de la courbe, que les nuages et la brume ont abaissées ; 0 pour rester en leur milieu, 3 à 5 pour les indices de végétation avec des nuages que le masque a manqués. De 0 à 20.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Weight below the curve</source>
<translation>Poids au-dessous de la courbe</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>What the weight of an observation below the curve is multiplied by in these passes. Above 0, up to 1.</source>
<translation>Par quoi le poids d'une observation au-dessous de la courbe est multiplié dans ces passes. Supérieur à 0, jusqu'à 1.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Series to learn from</source>
<translation>Séries pour l'apprentissage</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>How many series of the sample the hyper-parameters are learned from; more take longer and say little more. From 1.</source>
<translation>Sur combien de séries de l'échantillon les hyperparamètres sont appris ; un plus grand nombre prend plus de temps et en dit à peine plus. À partir de 1.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>The same number learns from the same series, and gives the same result. From 0.</source>
<translation>Le même nombre apprend sur les mêmes séries et donne le même résultat. À partir de 0.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Uncertainty of an observation</source>
<translation>Incertitude d'une observation</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Gives the standard deviation that an observation would have, with its noise; otherwise that of the curve itself.</source>
<translation>Donne l'écart-type qu'aurait une observation, avec son bruit ; sinon celui de la courbe elle-même.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Gives values before the first and after the last observation of a series, with their growing uncertainty. Otherwise they stay empty.</source>
<translation>Donne des valeurs avant la première et après la dernière observation d'une série, avec leur incertitude croissante. Sinon elles restent vides.</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>None: the input is smooth</source>
<translation>Aucun : l'entrée est lisse</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>Smooth first by</source>
<translation>Lisser d'abord par</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>The method needs smooth series without gaps. Choose a smoother for a stack of observations, or none for one that is smooth already.</source>
<translation>La méthode a besoin de séries lisses sans lacunes. Choisissez un lissage pour une pile d'observations, ou aucun pour une pile déjà lisse.</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>Parameters of the smoother</source>
<translation>Paramètres du lissage</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>The smoother's own parameters where they are not as they are best before seasons, for example SMOOTHING=1000; separated by commas. Whittaker smoothing takes a lambda of 100 here, does not go on beyond the observations, stays between those beside it in gaps of more than 15 days, and leaves the longest gaps empty.</source>
<translation>Les paramètres propres du lissage quand ils ne sont pas tels qu'ils conviennent le mieux avant les saisons, par exemple SMOOTHING=1000 ; séparés par des virgules. Le lissage de Whittaker prend ici un lambda de 100, ne se prolonge pas au-delà des observations, reste dans les lacunes de plus de 15 jours entre celles qui les bordent et laisse vides les lacunes les plus longues.</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>{observed} is given, but the input is smoothed first, and is what was observed. Leave it empty, or choose for {smoother} that the input is smooth.</source>
<translation>{observed} est donné, mais l'entrée est d'abord lissée, et est ce qui a été observé. Laissez-le vide, ou choisissez pour {smoother} que l'entrée est lisse.</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>Parameters of the smoother has {part}, which is no parameter of {smoother}. Write NAME=value with one of {names}.</source>
<translation>« Paramètres du lissage » contient {part}, qui n'est pas un paramètre de {smoother}. Écrivez NAME=value avec l'un de {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stack_input.py" />
<source>{title} is not given. Choose a raster layer or file.</source>
<translation>{title} n'est pas donné. Choisissez une couche raster ou un fichier.</translation>
</message>
<message>
<location filename="../../algorithms/stack_input.py" />
<source>{title}: the layer {layer} is not a raster file but comes from {provider}. Save it to a GeoTIFF first.</source>
<translation>{title} : la couche {layer} n'est pas un fichier raster mais vient de {provider}. Enregistrez-la d'abord en GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>stack</source>
<translation>pile</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{path} does not end in .tif, and stacks are written as GeoTIFF. Give a name that ends in .tif.</source>
<translation>{path} ne se termine pas par .tif, et les piles sont écrites en GeoTIFF. Donnez un nom qui se termine par .tif.</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{name} has no coordinate reference system, and so the result has none. Give the layer one if it should lie on a map.</source>
<translation>{name} n'a pas de système de coordonnées de référence, le résultat n'en a donc pas non plus. Donnez-en un à la couche si elle doit figurer sur une carte.</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{count} metrics</source>
<translation>{count} métriques</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{count} times</source>
<translation>{count} instants</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{share:.1f} % of the values read are gaps. Wrote {counts} of {series} series in {seconds:.1f} s, of which {computing:.1f} s the method ({speed:.0f} series a second).</source>
<translation>{share:.1f} % des valeurs lues sont des lacunes. {counts} de {series} séries écrits en {seconds:.1f} s, dont {computing:.1f} s pour la méthode ({speed:.0f} séries par seconde).</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Read {files} images. Their times, as found:</source>
<translation>{files} images lues. Leurs instants, tels que trouvés :</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Read {images} bands of {files} images. Their times, as found:</source>
<translation>{images} bandes de {files} images lues. Leurs instants, tels que trouvés :</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>  and {more} more</source>
<translation>  et {more} autres</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Read {count} masks, such as {name} -&gt; {time}.</source>
<translation>{count} masques lus, comme {name} -&gt; {time}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{count} times from {first} to {last}, told by: {sources}.</source>
<translation>{count} instants de {first} à {last}, donnés par : {sources}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>More than one acquisition, each a time of its own, on {days}.</source>
<translation>Plus d'une acquisition, chacune un instant distinct, les {days}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Each of the {count} images has its mask.</source>
<translation>Chacune des {count} images a son masque.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{count} masks are of the same day as their image and not of its very time: those of {names}.</source>
<translation>{count} masques sont du même jour que leur image et non du même instant exact : ceux de {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Not used, because another image has the same time: {names}.</source>
<translation>Non utilisées, parce qu'une autre image a le même instant : {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Left out, because they have no sure time or mask: {names}.</source>
<translation>Omises, parce qu'elles n'ont pas d'instant ou de masque sûr : {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Resampled to the grid of {first}, because they lie on another one (images: {method}, masks: nearest): {names}.</source>
<translation>Rééchantillonnés sur la grille de {first}, parce qu'ils se trouvent sur une autre (images : {method}, masques : plus proche) : {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>The images have no coordinate reference system, and so the stack has none. Give the layer one if it should lie on a map.</source>
<translation>Les images n'ont pas de système de coordonnées de référence, la pile n'en a donc pas non plus. Donnez-en un à la couche si elle doit figurer sur une carte.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{count} times, {width} x {height} pixels</source>
<translation>{count} instants, {width} x {height} pixels</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Wrote {path}: {size}.</source>
<translation>{path} écrit : {size}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Wrote {path}: {size}. It shows the images where they are: leave them there, or move it together with those beside or below it.</source>
<translation>{path} écrit : {size}. Il montre les images là où elles sont : laissez-les là, ou déplacez-le avec celles qui sont à côté ou au-dessous de lui.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>no sure time ({read})</source>
<translation>pas d'instant sûr ({read})</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>no time</source>
<translation>pas d'instant</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{time} (from the {source}: {read})</source>
<translation>{time} (d'après : {source} : {read})</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source> and {more} more</source>
<translation> et {more} autres</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Raster layers or files, in any order; in addition to those of the folder.</source>
<translation>Couches raster ou fichiers, dans n'importe quel ordre ; en plus de ceux du dossier.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Folder of images</source>
<translation>Dossier d'images</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>A folder to look for images in.</source>
<translation>Un dossier où chercher des images.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Names of images</source>
<translation>Noms des images</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Which files of the folder are images: * stands for any characters, ? for one, and semicolons separate patterns, for example NDVI_*.tif;*.jp2.</source>
<translation>Quels fichiers du dossier sont des images : * tient lieu de caractères quelconques, ? d'un seul, et des points-virgules séparent les motifs, par exemple NDVI_*.tif;*.jp2.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Look into subfolders too</source>
<translation>Chercher aussi dans les sous-dossiers</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Whether folders within the folder are searched as well; also for masks.</source>
<translation>Si les dossiers contenus dans le dossier sont aussi parcourus ; de même pour les masques.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>The band of each image that is wanted, from 1. Empty: the only band, or all bands where each has a time of its own, as in another stack or a NetCDF file.</source>
<translation>La bande voulue de chaque image, à partir de 1. Vide : la seule bande, ou toutes les bandes quand chacune a son propre instant, comme dans une autre pile ou un fichier NetCDF.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Masks</source>
<translation>Masques</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Rasters that say which pixels of an image are not valid, such as clouds. A mask belongs to the image of its time, or else to the only image of its day (UTC).</source>
<translation>Rasters qui disent quels pixels d'une image ne sont pas valides, comme les nuages. Un masque appartient à l'image de son instant, ou à défaut à la seule image de son jour (UTC).</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Folder of masks</source>
<translation>Dossier des masques</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>A folder to look for masks in; it may be that of the images.</source>
<translation>Un dossier où chercher des masques ; ce peut être celui des images.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Names of masks</source>
<translation>Noms des masques</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Which files of the folder are masks, for example CLOUDS_*.tif.</source>
<translation>Quels fichiers du dossier sont des masques, par exemple CLOUDS_*.tif.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Values of the mask that mean not valid: whole numbers and ranges, for example 3,8-11. Where a mask has no data, the image is not valid either.</source>
<translation>Valeurs du masque qui signifient non valide : nombres entiers et intervalles, par exemple 3,8-11. Là où un masque n'a pas de données, l'image n'est pas valide non plus.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Mask band</source>
<translation>Bande du masque</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>The band of each mask that is wanted, from 1; empty as for images.</source>
<translation>La bande voulue de chaque masque, à partir de 1 ; vide comme pour les images.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Date pattern</source>
<translation>Motif de date</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>How the time is written in the names of images and masks, where it is not found by itself: a format such as %Y%m%d or NDVI_%d-%m-%Y, or a regular expression with the named groups year, month and day, or year and doy. It replaces all other sources but the table. The log shows what it finds.</source>
<translation>Comment l'instant est écrit dans les noms des images et des masques, quand il n'est pas trouvé de lui-même : un format comme %Y%m%d ou NDVI_%d-%m-%Y, ou une expression régulière avec les groupes nommés year, month et day, ou year et doy. Il remplace toutes les autres sources sauf la table. Le journal montre ce qu'il trouve.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Table of times</source>
<translation>Table des instants</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>A CSV file whose first line is file,time and whose further lines are such as NDVI_1.tif,2021-06-05T10:00:31Z. Times are UTC.</source>
<translation>Un fichier CSV dont la première ligne est file,time et dont les lignes suivantes sont comme NDVI_1.tif,2021-06-05T10:00:31Z. Les instants sont en UTC.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Images of the very same time</source>
<translation>Images du même instant exact</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Stop and name them</source>
<translation>S'arrêter et les nommer</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Use the first in order of name</source>
<translation>Utiliser la première dans l'ordre des noms</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Mosaic: the first on top, its gaps filled from the next</source>
<translation>Mosaïque : la première au-dessus, ses lacunes comblées par la suivante</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>What to do with images whose times are equal. Images of one day with different times always stay separate.</source>
<translation>Que faire des images dont les instants sont égaux. Les images d'un même jour à des instants différents restent toujours séparées.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Leave out files without a time or a mask</source>
<translation>Omettre les fichiers sans instant ou sans masque</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Otherwise the algorithm stops and names them.</source>
<translation>Sinon l'algorithme s'arrête et les nomme.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Images on another grid</source>
<translation>Images sur une autre grille</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Nearest pixel</source>
<translation>Pixel le plus proche</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Bilinear</source>
<translation>Bilinéaire</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>How images are shown that do not lie on the grid of the first image in time. Masks always take the nearest pixel.</source>
<translation>Comment sont montrées les images qui ne sont pas sur la grille de la première image dans le temps. Les masques prennent toujours le pixel le plus proche.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>There are no images. Choose layers or files under Images, or a folder under Folder of images.</source>
<translation>Il n'y a pas d'images. Choisissez des couches ou des fichiers sous « Images », ou un dossier sous « Dossier d'images ».</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>{path} is an input and the output at once. Choose another name for the output.</source>
<translation>{path} est à la fois une entrée et la sortie. Choisissez un autre nom pour la sortie.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>{path}, the output, is the only file found in the folder. Give another folder or pattern, or another name for the output.</source>
<translation>{path}, la sortie, est le seul fichier trouvé dans le dossier. Donnez un autre dossier ou motif, ou un autre nom pour la sortie.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>{title} is {value}, but bands are numbered from 1. Give the number of a band, or leave it empty.</source>
<translation>{title} vaut {value}, mais les bandes sont numérotées à partir de 1. Donnez le numéro d'une bande, ou laissez vide.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>The folder {folder} does not exist. Check the path, or choose it again.</source>
<translation>Le dossier {folder} n'existe pas. Vérifiez le chemin, ou choisissez-le de nouveau.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Build time-series stack</source>
<translation>Création d'une pile temporelle</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>images</source>
<translation>images</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>dates</source>
<translation>dates</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>virtual raster</source>
<translation>raster virtuel</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>vrt</source>
<translation>vrt</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>cube</source>
<translation>cube</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Makes one raster of images of many times, a band a time, clouds masked out.</source>
<translation>Fait un seul raster d'images de nombreux instants, une bande par instant, nuages masqués.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Makes one raster of images of many times: a band a time, in order of time. This is the input of all methods on stacks.</source>
<translation>Fait un seul raster d'images de nombreux instants : une bande par instant, dans l'ordre du temps. C'est l'entrée de toutes les méthodes sur les piles.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>The result is a VRT, a small file that shows the images where they are and copies nothing; with a name that ends in .tif it is a GeoTIFF of its own. Images that are all stored alike stay as they are; with masks, or where types differ, the values are in physical units (float32, NaN for no observation).</source>
<translation>Le résultat est un VRT, un petit fichier qui montre les images là où elles sont et ne copie rien ; avec un nom qui se termine par .tif, c'est un GeoTIFF autonome. Les images toutes enregistrées de la même façon restent telles quelles ; avec des masques, ou quand les types diffèrent, les valeurs sont en unités physiques (float32, NaN pour aucune observation).</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>An image's time is read, in this order, from the table of times, the layer's temporal range, the band's metadata and description, the file's metadata, the file's name and its folder's. The log shows what was found.</source>
<translation>L'instant d'une image est lu, dans cet ordre, dans la table des instants, la plage temporelle de la couche, les métadonnées et la description de la bande, les métadonnées du fichier, le nom du fichier et celui de son dossier. Le journal montre ce qui a été trouvé.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>A VRT (.vrt), which copies nothing and needs the images where they are, or a GeoTIFF (.tif).</source>
<translation>Un VRT (.vrt), qui ne copie rien et a besoin des images là où elles sont, ou un GeoTIFF (.tif).</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Number of times</source>
<translation>Nombre d'instants</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Create sample scene</source>
<translation>Création de la scène d'exemple</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>example</source>
<translation>exemple</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>demo</source>
<translation>démo</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>simulation</source>
<translation>simulation</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>test data</source>
<translation>données de test</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Writes a simulated farm landscape with its truth, to try everything on.</source>
<translation>Écrit un paysage agricole simulé avec sa vérité, pour tout y essayer.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>&lt;p&gt;Writes a simulated farm landscape: cloudy NDVI images and their cloud masks at Sentinel-2 times (folder images), a radar vegetation index at Sentinel-1 times (radar_rvi.tif), the parcels with their crops (parcels.gpkg), and the truth: noise-free NDVI (truth_ndvi.tif) and the start, peak and end of every season with its mowings and harvest (seasons.csv).&lt;/p&gt;&lt;p&gt;The same seed gives the same scene. Next, make a stack of the images with Build time-series stack: pattern NDVI_*.tif, masks CLOUDS_*.tif.&lt;/p&gt;</source>
<translation>&lt;p&gt;Écrit un paysage agricole simulé : des images NDVI nuageuses et leurs masques de nuages à des instants de Sentinel-2 (dossier images), un indice de végétation radar à des instants de Sentinel-1 (radar_rvi.tif), les parcelles avec leurs cultures (parcels.gpkg), et la vérité : NDVI sans bruit (truth_ndvi.tif) et le début, le pic et la fin de chaque saison avec ses fauches et sa récolte (seasons.csv).&lt;/p&gt;&lt;p&gt;La même graine donne la même scène. Faites ensuite une pile des images avec « Création d'une pile temporelle » : motif NDVI_*.tif, masques CLOUDS_*.tif.&lt;/p&gt;</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Columns</source>
<translation>Colonnes</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Pixels of 10 m from west to east.</source>
<translation>Pixels de 10 m d'ouest en est.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Rows</source>
<translation>Lignes</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Pixels of 10 m from north to south.</source>
<translation>Pixels de 10 m du nord au sud.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Number of calendar years.</source>
<translation>Nombre d'années civiles.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>First year</source>
<translation>Première année</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>The year of the first images.</source>
<translation>L'année des premières images.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>The same number gives the same scene, another one another scene.</source>
<translation>Le même nombre donne la même scène, un autre une autre scène.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Share of clouds (%)</source>
<translation>Part des nuages (%)</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Share of all pixels and dates under clouds or their shadows, from 1 to 99 %.</source>
<translation>Part de tous les pixels et de toutes les dates sous les nuages ou leurs ombres, de 1 à 99 %.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Folder of the scene</source>
<translation>Dossier de la scène</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Where the files go; files of an earlier scene there are replaced.</source>
<translation>Où vont les fichiers ; les fichiers d'une scène antérieure y sont remplacés.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Folder of the images</source>
<translation>Dossier des images</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Radar vegetation index</source>
<translation>Indice de végétation radar</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Noise-free NDVI</source>
<translation>NDVI sans bruit</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>True seasons</source>
<translation>Vraies saisons</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Columns x rows is {pixels}, more than the {most} a sample scene may have. Give a smaller scene.</source>
<translation>Colonnes x lignes vaut {pixels}, plus que les {most} qu'une scène d'exemple peut avoir. Donnez une scène plus petite.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>{parcels} parcels, {optical} optical and {radar} radar acquisitions, about {size}.</source>
<translation>{parcels} parcelles, {optical} acquisitions optiques et {radar} radar, environ {size}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/scene_layers.py" />
<source>{path} could not be written: {reason}. Free some space, or choose another folder.</source>
<translation>{path} n'a pas pu être écrit : {reason}. Libérez de la place, ou choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/vrt_destination.py" />
<source>VRT files</source>
<translation>Fichiers VRT</translation>
</message>
<message>
<location filename="../../algorithms/stacks/vrt_destination.py" />
<source>GeoTIFF files</source>
<translation>Fichiers GeoTIFF</translation>
</message>
<message>
<location filename="../../algorithms/stacks/vrt_destination.py" />
<source>{path} is neither a VRT nor a GeoTIFF, which a stack must be. Give a name that ends in .vrt or .tif.</source>
<translation>{path} n'est ni un VRT ni un GeoTIFF, ce qu'une pile doit être. Donnez un nom qui se termine par .vrt ou .tif.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Empty means none.</source>
<translation>Vide signifie aucune.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Empty means all others.</source>
<translation>Vide signifie toutes les autres.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Main variable</source>
<translation>Variable principale</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>The name of the variable that the method is for, as the table has it. Empty means the first in the table that is no further one.</source>
<translation>Le nom de la variable à laquelle s'applique la méthode, tel qu'il figure dans la table. Vide signifie la première de la table qui n'est pas une variable supplémentaire.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>The names of the variables that help, separated by commas; each has its own times, and a parcel may lack some. {empty}</source>
<translation>Les noms des variables qui aident, séparés par des virgules ; chacune a ses propres instants, et certaines peuvent manquer à une parcelle. {empty}</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Rows of the further variables</source>
<translation>Lignes des variables supplémentaires</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Adds the rows of the further variables to the result, with the same fields; otherwise it has those of the main variable alone.</source>
<translation>Ajoute au résultat les lignes des variables supplémentaires, avec les mêmes champs ; sinon il n'a que celles de la variable principale.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>The variable {name} is named twice among the main and the further variables. Name each of them once.</source>
<translation>La variable {name} est nommée deux fois parmi la variable principale et les variables supplémentaires. Nommez chacune une seule fois.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>{table} has no variable {name}. Choose among {known}.</source>
<translation>{table} n'a pas de variable {name}. Choisissez parmi {known}.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>{table} has one variable only, {name}, and nothing to fuse it with. Choose the field that tells its variables apart, or extract the series of several stacks into one table.</source>
<translation>{table} n'a qu'une variable, {name}, et rien avec quoi la fusionner. Choisissez le champ qui distingue ses variables, ou extrayez les séries de plusieurs piles dans une même table.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>The field {field} is chosen for two things. Choose different fields for parcel, time, value and variable.</source>
<translation>Le champ {field} est choisi pour deux choses. Choisissez des champs différents pour la parcelle, l'instant, la valeur et la variable.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>{table} has one variable only, as no field tells variables apart. Choose such a field for {title}, or extract the series of several stacks into one table.</source>
<translation>{table} n'a qu'une variable, car aucun champ ne distingue les variables. Choisissez un tel champ pour {title}, ou extrayez les séries de plusieurs piles dans une même table.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>A table with one row for each parcel, time and variable, as Extract parcel time series makes it; of the selected rows only, if so chosen.</source>
<translation>Une table avec une ligne par parcelle, instant et variable, comme « Extraction des séries temporelles de parcelles » la produit ; des lignes sélectionnées seulement, si c'est choisi ainsi.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of parcels</source>
<translation>Champ des parcelles</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Says whose series a row belongs to: a number or a text. Empty means {name}.</source>
<translation>Dit à la série de qui une ligne appartient : un nombre ou un texte. Vide signifie {name}.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of times</source>
<translation>Champ des instants</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>A date, a date and time, or a text like 2023-05-01 or 2023-05-01T10:30, in UTC. Empty means {name}.</source>
<translation>Une date, une date avec heure, ou un texte comme 2023-05-01 ou 2023-05-01T10:30, en UTC. Vide signifie {name}.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of values</source>
<translation>Champ des valeurs</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>The number that makes the series, for example the mean or a median; its empty values are gaps. Empty means {name}.</source>
<translation>Le nombre qui fait la série, par exemple la moyenne ou une médiane ; ses valeurs vides sont des lacunes. Vide signifie {name}.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of variables</source>
<translation>Champ des variables</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Tells apart the variables, such as NDVI and VH, of a table that has several. Not used where the table has no such field.</source>
<translation>Distingue les variables, comme NDVI et VH, d'une table qui en a plusieurs. Non utilisé quand la table n'a pas un tel champ.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>A field of the table, such as the count of pixels.</source>
<translation>Un champ de la table, comme le nombre de pixels.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>{title} is not given. Choose a layer or a table.</source>
<translation>{title} n'est pas donné. Choisissez une couche ou une table.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>{title}: {given} cannot be opened as a table or layer. Check that it exists, and that QGIS can load it.</source>
<translation>{title} : {given} ne peut pas être ouvert comme table ou couche. Vérifiez qu'il existe, et que QGIS peut le charger.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>{title}: {source} has no field {name}. Choose one of {fields}.</source>
<translation>{title} : {source} n'a pas de champ {name}. Choisissez l'un de {fields}.</translation>
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>Field of classes</source>
<translation>Champ des classes</translation>
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>A field that is the same in all rows of a parcel, such as its crop: what series have in common is learned from each class apart, where it has {fewest} parcels or more. Leave empty to learn from all parcels at once.</source>
<translation>Un champ identique dans toutes les lignes d'une parcelle, comme sa culture : ce que les séries ont en commun est appris séparément sur chaque classe, quand elle a {fewest} parcelles ou plus. Laissez vide pour apprendre sur toutes les parcelles à la fois.</translation>
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>{table} has {count} variables, but a file of what is learned is of one of them. Select the rows of one variable, and run on the selected rows only.</source>
<translation>{table} a {count} variables, mais un fichier de ce qui est appris porte sur une seule. Sélectionnez les lignes d'une variable, et exécutez sur les lignes sélectionnées seulement.</translation>
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>Nothing was learned from these classes apart, and their parcels get what was learned from all: {classes}.</source>
<translation>Rien n'a été appris séparément sur ces classes, et leurs parcelles reçoivent ce qui a été appris sur toutes : {classes}.</translation>
</message>
<message>
<location filename="../../algorithms/table/metrics.py" />
<source>No polygon of {polygons} is a parcel of the table: {field} holds {ids}, and the table's parcels are {parcels}. Choose the field that holds the parcels of the table.</source>
<translation>Aucun polygone de {polygons} n'est une parcelle de la table : {field} contient {ids}, et les parcelles de la table sont {parcels}. Choisissez le champ qui contient les parcelles de la table.</translation>
</message>
<message>
<location filename="../../algorithms/table/parcel_classes.py" />
<source>Parcel {parcel} has two classes in the field {field}, {one} and {other}. Choose a field that is the same in all rows of a parcel, or leave the classes out.</source>
<translation>La parcelle {parcel} a deux classes dans le champ {field}, {one} et {other}. Choisissez un champ identique dans toutes les lignes d'une parcelle, ou laissez les classes de côté.</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>Polygons of the parcels</source>
<translation>Polygones des parcelles</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>With it the metrics are joined to these polygons, and all their fields are kept.</source>
<translation>Avec eux, les métriques sont jointes à ces polygones, et tous leurs champs sont conservés.</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>Field of parcels of the polygons</source>
<translation>Champ des parcelles des polygones</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>Holds the same parcels as the table; empty where it has the same name there.</source>
<translation>Contient les mêmes parcelles que la table ; vide quand il y a le même nom.</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>{count} of {total} parcels of the table have no polygon, and so no result.</source>
<translation>{count} parcelles sur {total} de la table n'ont pas de polygone, et donc pas de résultat.</translation>
</message>
<message>
<location filename="../../algorithms/table/result_sink.py" />
<source>{title} could not be written: {reason}. Check its disk and its permissions, or choose another place or name.</source>
<translation>{title} n'a pas pu être écrit : {reason}. Vérifiez son disque et ses droits, ou choisissez un autre emplacement ou un autre nom.</translation>
</message>
<message>
<location filename="../../algorithms/table/result_sink.py" />
<source>no reason is given</source>
<translation>aucune raison n'est donnée</translation>
</message>
<message>
<location filename="../../algorithms/table/result_sink.py" />
<source>not all of its rows are in it</source>
<translation>toutes ses lignes n'y sont pas</translation>
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>{source} has no rows, and so no series. Choose a table with rows, or select some.</source>
<translation>{source} n'a pas de lignes, et donc pas de séries. Choisissez une table avec des lignes, ou sélectionnez-en.</translation>
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>The field {field} of {source} tells no time in {count} of {total} rows (first: {first}). Choose a field of dates, of times, or of texts like 2023-05-01, or leave these rows out.</source>
<translation>Le champ {field} de {source} ne donne pas d'instant dans {count} lignes sur {total} (première : {first}). Choisissez un champ de dates, d'instants, ou de textes comme 2023-05-01, ou retirez ces lignes.</translation>
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>The field {field} of {source} holds no number in {count} of {total} rows (first: {first}). Choose a field of numbers, or empty these values.</source>
<translation>Le champ {field} de {source} ne contient pas de nombre dans {count} lignes sur {total} (première : {first}). Choisissez un champ de nombres, ou videz ces valeurs.</translation>
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>The field {field} of {source} names no parcel in {count} of {total} rows. Fill in the parcel, or leave these rows out.</source>
<translation>Le champ {field} de {source} ne nomme pas de parcelle dans {count} lignes sur {total}. Complétez la parcelle, ou retirez ces lignes.</translation>
</message>
<message>
<location filename="../../algorithms/table/series.py" />
<source>{count} rows repeat the parcel, time and variable of another row (first: parcel {parcel}, {time}{variable}). Choose the field that tells the variables apart, or leave out all but one of such rows.</source>
<translation>{count} lignes répètent la parcelle, l'instant et la variable d'une autre ligne (première : parcelle {parcel}, {time}{variable}). Choisissez le champ qui distingue les variables, ou retirez toutes ces lignes sauf une.</translation>
</message>
<message>
<location filename="../../algorithms/table/written_table.py" />
<source>The table does not take any more rows: {reason}. Check its disk and its permissions, then run again with it as the table to go on with.</source>
<translation>La table n'accepte plus de lignes : {reason}. Vérifiez son disque et ses droits, puis relancez avec elle comme table à poursuivre.</translation>
</message>
<message>
<location filename="../../algorithms/table/written_table.py" />
<source>Rows cannot be added to the table to go on with, {table}. Choose a table in a GeoPackage or a database, or write a new one.</source>
<translation>Des lignes ne peuvent pas être ajoutées à la table à poursuivre, {table}. Choisissez une table dans un GeoPackage ou une base de données, ou écrivez-en une nouvelle.</translation>
</message>
<message>
<location filename="../../algorithms/table/written_table.py" />
<source>The table to go on with, {table}, has no field {names}. Choose a table that this algorithm has made with the same settings, or write a new one.</source>
<translation>La table à poursuivre, {table}, n'a pas de champ {names}. Choisissez une table que cet algorithme a produite avec les mêmes réglages, ou écrivez-en une nouvelle.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{method} (parcels)</source>
<translation>{method} (parcelles)</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>Table with the fields of the input, and the values found at the times of the result behind them.</source>
<translation>Table avec les champs de l'entrée, suivis des valeurs trouvées aux instants du résultat.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>One row for each parcel and variable, and each season where it has such, with the metrics as fields.</source>
<translation>Une ligne par parcelle et variable, et par saison quand il y en a, avec les métriques comme champs.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>One row for each event of a parcel and variable, numbered in order of time, with its metrics as fields; a parcel without events has none.</source>
<translation>Une ligne par événement d'une parcelle et variable, numéroté dans l'ordre du temps, avec ses métriques comme champs ; une parcelle sans événements n'en a aucune.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{method}: metrics</source>
<translation>{method} : métriques</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{method}: events</source>
<translation>{method} : événements</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>Read {table}: {rows} rows of {parcels} parcels.</source>
<translation>{table} lue : {rows} lignes de {parcels} parcelles.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>The method took {seconds:.1f} s for {series} series ({speed:.0f} a second).</source>
<translation>La méthode a pris {seconds:.1f} s pour {series} séries ({speed:.0f} par seconde).</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{name}: {parcels} parcels, {times} times from {first} to {last}, {share:.1f} % gaps.</source>
<translation>{name} : {parcels} parcelles, {times} instants de {first} à {last}, {share:.1f} % de lacunes.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{name}: {events} events of {parcels} parcels; {none} parcels have none, and no row.</source>
<translation>{name} : {events} événements de {parcels} parcelles ; {none} parcelles n'en ont aucun, et aucune ligne.</translation>
</message>
<message>
<location filename="../../ui/background.py" />
<source>Something went wrong: {reason}</source>
<translation>Quelque chose a échoué : {reason}</translation>
</message>
<message>
<location filename="../../ui/background.py" />
<source>Cancelled.</source>
<translation>Annulé.</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>read images</source>
<translation>lire les images</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Bands of the images</source>
<translation>Bandes des images</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>One stack in colours, or the first three as red, green, blue.</source>
<translation>Une pile en couleurs, ou les trois premières comme rouge, vert, bleu.</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>All dates alike</source>
<translation>Toutes les dates de même</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Each date for itself</source>
<translation>Chaque date pour elle-même</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Stretch of the images</source>
<translation>Étirement des images</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Which values become dark and bright.</source>
<translation>Quelles valeurs deviennent sombres et claires.</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Images by date</source>
<translation>Images par date</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>{names} as RGB</source>
<translation>{names} en RVB</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Images of {place}</source>
<translation>Images de {place}</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>masked</source>
<translation>masqué</translation>
</message>
<message>
<location filename="../../ui/dock/controls.py" />
<source>Advanced</source>
<translation>Avancé</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Follow the selection</source>
<translation>Suivre la sélection</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Series of</source>
<translation>Séries de</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>A time-series stack or a parcel table.</source>
<translation>Une pile temporelle ou une table de parcelles.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Together with</source>
<translation>Avec</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Stacks of other variables, which methods of several variables use also.</source>
<translation>Piles d'autres variables, que les méthodes à plusieurs variables utilisent aussi.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>First variable</source>
<translation>Première variable</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>The variable of the table to begin with.</source>
<translation>La variable de la table par laquelle commencer.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Polygons: the selected ones are shown, as mean and spread of their pixels.</source>
<translation>Polygones : les sélectionnés sont montrés, par la moyenne et la dispersion de leurs pixels.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Field of parcel ids</source>
<translation>Champ des identifiants de parcelles</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Names the parcels.</source>
<translation>Nomme les parcelles.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Stack</source>
<translation>Pile</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Time series</source>
<translation>Séries temporelles</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Time series {number}</source>
<translation>Séries temporelles {number}</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>The method whose result is shown.</source>
<translation>La méthode dont le résultat est montré.</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>A second method beside the first, dashed; or the same one with other values.</source>
<translation>Une deuxième méthode à côté de la première, en tirets ; ou la même avec d'autres valeurs.</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Seasons and events, in the curve of the method or in the observations.</source>
<translation>Saisons et événements, dans la courbe de la méthode ou dans les observations.</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Data</source>
<translation>Données</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Method</source>
<translation>Méthode</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Compare</source>
<translation>Comparer</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Numbers</source>
<translation>Nombres</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>The seasons are those of the curve of {method}. Run that one on the whole layer first, and give its result as the input.</source>
<translation>Les saisons sont celles de la courbe de {method}. Exécutez d'abord cette méthode sur toute la couche, et donnez son résultat en entrée.</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Learning…</source>
<translation>Apprentissage en cours…</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Working…</source>
<translation>Calcul en cours…</translation>
</message>
<message>
<location filename="../../ui/dock/figure.py" />
<source>Plot of time series</source>
<translation>Graphique des séries temporelles</translation>
</message>
<message>
<location filename="../../ui/dock/figure.py" />
<source>{names} (dotted lines)</source>
<translation>{names} (lignes pointillées)</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Plots need the Python package matplotlib, which this QGIS lacks. All algorithms run without it. Get it by the following, and start QGIS again: {how}</source>
<translation>Les graphiques ont besoin du paquet Python matplotlib, qui manque à ce QGIS. Tous les algorithmes fonctionnent sans lui. Obtenez-le ainsi, puis redémarrez QGIS : {how}</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Create sample scene…</source>
<translation>Création de la scène d'exemple…</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Build time-series stack…</source>
<translation>Création d'une pile temporelle…</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Add a time-series stack or a parcel table to the project, and its series appear here with a click on the map. To try it out, create the sample scene.</source>
<translation>Ajoutez au projet une pile temporelle ou une table de parcelles, et ses séries apparaissent ici d'un clic sur la carte. Pour l'essayer, créez la scène d'exemple.</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Select rows of {layer} in its attribute table, or choose the layer of its parcels under Data and select some on the map.</source>
<translation>Sélectionnez des lignes de {layer} dans sa table d'attributs, ou choisissez la couche de ses parcelles sous « Données » et sélectionnez-en sur la carte.</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Click a pixel of {layer} on the map, drag a rectangle, or select parcels of the layer chosen under Data. With Shift a place is shown beside the others.</source>
<translation>Cliquez sur un pixel de {layer} sur la carte, tracez un rectangle, ou sélectionnez des parcelles de la couche choisie sous « Données ». Avec Maj, un lieu est montré à côté des autres.</translation>
</message>
<message>
<location filename="../../ui/dock/layers.py" />
<source>{name} ({count} bands)</source>
<translation>{name} ({count} bandes)</translation>
</message>
<message>
<location filename="../../ui/dock/layers.py" />
<source>{name} (parcel table)</source>
<translation>{name} (table de parcelles)</translation>
</message>
<message>
<location filename="../../ui/dock/layers.py" />
<source>{name} ({count} times, {first} to {last})</source>
<translation>{name} ({count} instants, {first} à {last})</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Masked</source>
<translation>Masqué</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Middle half of the pixels</source>
<translation>Moitié centrale des pixels</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>± 2 standard deviations</source>
<translation>± 2 écarts-types</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Peers: median</source>
<translation>Parcelles de comparaison : médiane</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Peers: 10 to 90 %</source>
<translation>Parcelles de comparaison : 10 à 90 %</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Event</source>
<translation>Événement</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Season</source>
<translation>Saison</translation>
</message>
<message>
<location filename="../../ui/dock/message.py" />
<source>No time is known</source>
<translation>Aucun instant n'est connu</translation>
</message>
<message>
<location filename="../../ui/dock/message.py" />
<source>has one band</source>
<translation>a une seule bande</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Run on the whole layer…</source>
<translation>Exécuter sur toute la couche…</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Opens the algorithm's dialog with exactly these parameters.</source>
<translation>Ouvre la boîte de dialogue de l'algorithme avec exactement ces paramètres.</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Copy as Python</source>
<translation>Copier en Python</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Copies the call of processing.run with these parameters.</source>
<translation>Copie l'appel de processing.run avec ces paramètres.</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>In the curve of the method</source>
<translation>Dans la courbe de la méthode</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Runs on the curve of the method, as if on its result; else on the observations.</source>
<translation>S'exécute sur la courbe de la méthode, comme sur son résultat ; sinon sur les observations.</translation>
</message>
<message>
<location filename="../../ui/dock/model.py" />
<source>read series</source>
<translation>lire les séries</translation>
</message>
<message>
<location filename="../../ui/dock/model.py" />
<source>preview methods</source>
<translation>prévisualiser les méthodes</translation>
</message>
<message>
<location filename="../../ui/dock/model.py" />
<source>close files</source>
<translation>fermer les fichiers</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>What</source>
<translation>Quoi</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>Numbers found</source>
<translation>Nombres trouvés</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>{known} of {total} times</source>
<translation>{known} instants sur {total}</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>Season {slot}</source>
<translation>Saison {slot}</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>Event {number}</source>
<translation>Événement {number}</translation>
</message>
<message>
<location filename="../../ui/dock/picking.py" />
<source>A parcel table has no pixels. Select its parcels, or choose a stack under Data.</source>
<translation>Une table de parcelles n'a pas de pixels. Sélectionnez ses parcelles, ou choisissez une pile sous « Données ».</translation>
</message>
<message>
<location filename="../../ui/dock/picking.py" />
<source>{most} places are shown, and more could not be told apart. Remove some, or open one more dock.</source>
<translation>{most} lieux sont montrés, et plus ne pourraient pas être distingués. Retirez-en, ou ouvrez un panneau de plus.</translation>
</message>
<message>
<location filename="../../ui/dock/picking.py" />
<source>&amp;All places</source>
<translation>&amp;Tous les lieux</translation>
</message>
<message>
<location filename="../../ui/dock/places.py" />
<source>{number}: parcel {parcel}</source>
<translation>{number} : parcelle {parcel}</translation>
</message>
<message>
<location filename="../../ui/dock/places.py" />
<source>{number}: rectangle</source>
<translation>{number} : rectangle</translation>
</message>
<message>
<location filename="../../ui/dock/places.py" />
<source>{number}: pixel</source>
<translation>{number} : pixel</translation>
</message>
<message>
<location filename="../../ui/dock/pointer.py" />
<source>{name}: masked ({value:.6g})</source>
<translation>{name} : masqué ({value:.6g})</translation>
</message>
<message>
<location filename="../../ui/dock/pointer.py" />
<source>Middle half: {low:.4g} to {high:.4g}</source>
<translation>Moitié centrale : {low:.4g} à {high:.4g}</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>{place} lies outside the stack {name}. Click on the stack, or choose another one.</source>
<translation>{place} se trouve hors de la pile {name}. Cliquez sur la pile, ou choisissez-en une autre.</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>column {column}, row {row}</source>
<translation>colonne {column}, ligne {row}</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>No pixel of the stack {name} has its centre in {place}. Choose a larger place, or one that lies on the stack.</source>
<translation>Aucun pixel de la pile {name} n'a son centre dans {place}. Choisissez un lieu plus grand, ou un lieu qui se trouve sur la pile.</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>mean of up to {count} pixels</source>
<translation>moyenne de jusqu'à {count} pixels</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>{place} has no position in the coordinate reference system of the stack {name}. Click on the stack.</source>
<translation>{place} n'a pas de position dans le système de coordonnées de référence de la pile {name}. Cliquez sur la pile.</translation>
</message>
<message>
<location filename="../../ui/dock/table_source.py" />
<source>The table {table} has no rows of parcel {parcel}. Choose another parcel, or the table that was extracted of these parcels.</source>
<translation>La table {table} n'a pas de lignes de la parcelle {parcel}. Choisissez une autre parcelle, ou la table extraite de ces parcelles.</translation>
</message>
<message>
<location filename="../../ui/dock/table_source.py" />
<source>table {name}</source>
<translation>table {name}</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>Save numbers</source>
<translation>Enregistrer les nombres</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>CSV (*.csv)</source>
<translation>CSV (*.csv)</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>Save picture</source>
<translation>Enregistrer l'image</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>&amp;New layout</source>
<translation>&amp;Nouvelle mise en page</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>{path} could not be written: {reason}. Choose another place.</source>
<translation>{path} n'a pas pu être écrit : {reason}. Choisissez un autre emplacement.</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>Nothing is shown that could be saved. Show a place first.</source>
<translation>Rien n'est montré qui puisse être enregistré. Montrez d'abord un lieu.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Show places of the map</source>
<translation>Montrer des lieux de la carte</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Click a pixel or drag a rectangle on the map; with Shift beside the others.</source>
<translation>Cliquez sur un pixel ou tracez un rectangle sur la carte ; avec Maj, à côté des autres.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Show the pixel at the centre of the map</source>
<translation>Montrer le pixel au centre de la carte</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Adds the pixel in the middle of the map.</source>
<translation>Ajoute le pixel au milieu de la carte.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Remove places</source>
<translation>Retirer des lieux</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Takes places out of the plot.</source>
<translation>Retire des lieux du graphique.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Lay years over one another</source>
<translation>Superposer les années</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Compares the years by the day of the year.</source>
<translation>Compare les années par le jour de l'année.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Second axis</source>
<translation>Second axe</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Gives further variables an axis of their own.</source>
<translation>Donne aux variables supplémentaires leur propre axe.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>2nd axis</source>
<translation>2e axe</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Shows or hides the observations: before and after smoothing.</source>
<translation>Montre ou cache les observations : avant et après le lissage.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Shows the other parcels of the table: their median, and 10 to 90 % of them.</source>
<translation>Montre les autres parcelles de la table : leur médiane, et 10 à 90 % d'entre elles.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Shows an image of the first place for every date.</source>
<translation>Montre une image du premier lieu pour chaque date.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Show all times</source>
<translation>Montrer tous les instants</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Undoes zooming: the wheel zooms in time, dragging moves.</source>
<translation>Annule le zoom : la molette zoome dans le temps, glisser déplace.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Read again</source>
<translation>Relire</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Reads files and tables anew, which may have changed.</source>
<translation>Relit les fichiers et les tables, qui peuvent avoir changé.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Take away</source>
<translation>Emporter</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Saves or copies what is shown.</source>
<translation>Enregistre ou copie ce qui est montré.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Save &amp;numbers (CSV)…</source>
<translation>Enregistrer les &amp;nombres (CSV)…</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Save picture (&amp;PNG)…</source>
<translation>Enregistrer l'image (&amp;PNG)…</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Save picture (&amp;SVG)…</source>
<translation>Enregistrer l'image (&amp;SVG)…</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>&amp;Copy picture</source>
<translation>&amp;Copier l'image</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Add to print &amp;layout</source>
<translation>Ajouter à la &amp;mise en page</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>New dock</source>
<translation>Nouveau panneau</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Opens one more time-series dock.</source>
<translation>Ouvre un panneau de séries temporelles de plus.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>More actions</source>
<translation>Autres actions</translation>
</message>
<message>
<location filename="../../ui/dock/worker.py" />
<source>This needs the Python package {package}, which this QGIS lacks. Install it and start QGIS again: on Debian and Ubuntu by apt install python3-{package}, on Windows by the OSGeo4W setup (package python3-{package}), with conda by conda install {package}.</source>
<translation>Ceci a besoin du paquet Python {package}, qui manque à ce QGIS. Installez-le et redémarrez QGIS : sous Debian et Ubuntu par apt install python3-{package}, sous Windows par le programme d'installation OSGeo4W (paquet python3-{package}), avec conda par conda install {package}.</translation>
</message>
<message>
<location filename="../../ui/dock/worker.py" />
<source>This failed unexpectedly: {reason}. Please report it with what you did before, and try another place or method meanwhile.</source>
<translation>Ceci a échoué de façon inattendue : {reason}. Veuillez le signaler avec ce que vous aviez fait avant, et essayez entre-temps un autre lieu ou une autre méthode.</translation>
</message>
<message>
<location filename="../../ui/docks.py" />
<source>Show the time series of places on the map</source>
<translation>Montrer les séries temporelles de lieux sur la carte</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>openEO jobs</source>
<translation>Tâches openEO</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Search</source>
<translation>Rechercher</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Title</source>
<translation>Titre</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Status</source>
<translation>État</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Created (UTC)</source>
<translation>Créée (UTC)</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Credits</source>
<translation>Crédits</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Id</source>
<translation>Identifiant</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Choose a back-end, and refresh.</source>
<translation>Choisissez un back-end, et actualisez.</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Refresh</source>
<translation>Actualiser</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Results…</source>
<translation>Résultats…</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Log</source>
<translation>Journal</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Run again</source>
<translation>Relancer</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Stop</source>
<translation>Arrêter</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Delete</source>
<translation>Supprimer</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>{count} jobs.</source>
<translation>{count} tâches.</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>The log is empty.</source>
<translation>Le journal est vide.</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Delete job {job} and its results at the back-end?</source>
<translation>Supprimer la tâche {job} et ses résultats sur le back-end ?</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Asking {name} …</source>
<translation>Interrogation de {name} …</translation>
</message>
<message>
<location filename="../../ui/menu.py" />
<source>Packages</source>
<translation>Paquets</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>The package index has no {file} with the hash that PhenoFuse knows. Nothing was changed; look for a newer version of PhenoFuse.</source>
<translation>L'index de paquets n'a pas de fichier {file} avec l'empreinte que PhenoFuse connaît. Rien n'a été modifié ; cherchez une version plus récente de PhenoFuse.</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>Cancelled. Nothing was changed.</source>
<translation>Annulé. Rien n'a été modifié.</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>the answer is larger than the file</source>
<translation>la réponse est plus grande que le fichier</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>no answer within the time-out of QGIS</source>
<translation>pas de réponse dans le délai fixé par QGIS</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>{file} could not be fetched from {host}: {reason}. Nothing was changed. Check the proxy under Settings &gt; Options &gt; Network and try again, or fetch the file by hand.</source>
<translation>{file} n'a pas pu être récupéré depuis {host} : {reason}. Rien n'a été modifié. Vérifiez le proxy sous Préférences &gt; Options &gt; Réseau et réessayez, ou récupérez le fichier à la main.</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Package</source>
<translation>Paquet</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Version</source>
<translation>Version</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>What for</source>
<translation>Pour quoi</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Where it is, or how to get it</source>
<translation>Où il se trouve, ou comment l'obtenir</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Fetch missing packages…</source>
<translation>Récupérer les paquets manquants…</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Install from files…</source>
<translation>Installer depuis des fichiers…</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Remove fetched packages</source>
<translation>Supprimer les paquets récupérés</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Cancel</source>
<translation>Annuler</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>PhenoFuse runs on what every QGIS has. These packages each serve one purpose and may be missing. Those of pure Python can be fetched into PhenoFuse's own folder; QGIS's Python is never changed. The folder: {folder}</source>
<translation>PhenoFuse fonctionne avec ce que tout QGIS possède. Chacun de ces paquets sert à une seule chose et peut manquer. Ceux en pur Python peuvent être récupérés dans le dossier propre à PhenoFuse ; le Python de QGIS n'est jamais modifié. Le dossier : {folder}</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Fetching packages</source>
<translation>Récupération des paquets</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Fetching {count} files …</source>
<translation>Récupération de {count} fichiers …</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Install from files</source>
<translation>Installer depuis des fichiers</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Python wheels (*.whl)</source>
<translation>Wheels Python (*.whl)</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>The packages were removed. What is in use goes when QGIS is closed.</source>
<translation>Les paquets ont été supprimés. Ce qui est utilisé disparaît à la fermeture de QGIS.</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Fetch these files ({size}) from {host} into {folder}?

{files}

Each is checked against the hash PhenoFuse was tested with. QGIS's own Python is not changed.</source>
<translation>Récupérer ces fichiers ({size}) depuis {host} dans {folder} ?

{files}

Chacun est comparé à l'empreinte avec laquelle PhenoFuse a été testé. Le Python de QGIS n'est pas modifié.</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Installed and ready: {names}.</source>
<translation>Installés et prêts : {names}.</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>By hand: get these files from the package index (pypi.org) on a computer with internet, copy them here, and choose them by Install from files: {files}</source>
<translation>À la main : récupérez ces fichiers depuis l'index de paquets (pypi.org) sur un ordinateur relié à Internet, copiez-les ici, et choisissez-les par Installer depuis des fichiers : {files}</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>PhenoFuse's own folder</source>
<translation>Dossier propre à PhenoFuse</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>there</source>
<translation>présent</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>first get {names}</source>
<translation>obtenir d'abord {names}</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>by the button below</source>
<translation>par le bouton ci-dessous</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>missing</source>
<translation>manquant</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>The time-series dock, and plots</source>
<translation>Le panneau des séries temporelles, et les graphiques</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Fusion, mowing, the sample scene, and some statistics of parcels</source>
<translation>Fusion, fauche, scène d'exemple, et quelques statistiques de parcelles</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Methods, parcels and services on openEO back-ends</source>
<translation>Méthodes, parcelles et services sur des back-ends openEO</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Learned fusion</source>
<translation>Fusion apprise</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>The catalogue of Awesome Spectral Indices</source>
<translation>Le catalogue Awesome Spectral Indices</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Parcel series in PostGIS</source>
<translation>Séries de parcelles dans PostGIS</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Reads and writes rasters in place of GDAL's own bindings, where it runs on the same GDAL</source>
<translation>Lit et écrit les rasters à la place des liaisons de GDAL, là où il fonctionne sur le même GDAL</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>A second opinion on the hyper-parameters of fusion</source>
<translation>Un second avis sur les hyperparamètres de la fusion</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Reads files of rules; a part of Python from 3.11 on</source>
<translation>Lit les fichiers de règles ; partie de Python à partir de 3.11</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>JSON</source>
<translation>JSON</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>Separated by commas</source>
<translation>Séparés par des virgules</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>not given</source>
<translation>non donné</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>yes</source>
<translation>oui</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>no</source>
<translation>non</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>as the period</source>
<translation>comme la période</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>as the area</source>
<translation>comme la zone</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>as the parcels or the area</source>
<translation>comme les parcelles ou la zone</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Show what it takes</source>
<translation>Montrer ce qu'il prend</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Or write the arguments as JSON:</source>
<translation>Ou écrivez les arguments en JSON :</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Parameters of {process}</source>
<translation>Paramètres de {process}</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Where they are not given, {names} are the area, parcels and period below.</source>
<translation>S'ils ne sont pas donnés, {names} sont la zone, les parcelles et la période ci-dessous.</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Deprecated: look for its successor.</source>
<translation>Obsolète : cherchez son successeur.</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Experimental: its result may change.</source>
<translation>Expérimental : son résultat peut changer.</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Costs about {cost} {unit}.</source>
<translation>Coûte environ {cost} {unit}.</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Entry of the catalogue of {day}.</source>
<translation>Entrée du catalogue du {day}.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Bare soil index</source>
<translation>Indice de sol nu</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Coherence</source>
<translation>Cohérence</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Standard deviation of NDVI</source>
<translation>Écart-type du NDVI</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>NDVI without cloud mask</source>
<translation>NDVI sans masque de nuages</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Bare soil</source>
<translation>Sol nu</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>At least two observations in a row show soil: NDVI below 0.3; confirmed by a bare soil index above 0 and by coherence above 0.5.</source>
<translation>Au moins deux observations à la suite montrent le sol : NDVI inférieur à 0.3 ; confirmé par un indice de sol nu supérieur à 0 et par une cohérence supérieure à 0.5.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Mowing</source>
<translation>Fauche</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>NDVI falls by at least 0.12, by 0.008 a day or more, and rises again; confirmed by a rise of coherence of at least 0.1.</source>
<translation>Le NDVI baisse d'au moins 0.12, de 0.008 par jour ou plus, et remonte ; confirmé par une montée de la cohérence d'au moins 0.1.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Harvest</source>
<translation>Récolte</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>NDVI falls below 0.27 and stays there, by at least 0.05 in steps that are steep: a drop without recovery; confirmed by coherence that comes to stay above 0.5. NDVI without cloud mask tells until when the crop stood: clouds lower it, and never raise it.</source>
<translation>Le NDVI descend sous 0.27 et y reste, d'au moins 0.05 par pas raides : une chute sans récupération ; confirmé par une cohérence qui passe au-dessus de 0.5 et y reste. Le NDVI sans masque de nuages dit jusqu'à quand la culture était sur pied : les nuages l'abaissent et ne l'élèvent jamais.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Ploughing</source>
<translation>Labour</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>The soil gets bare: the bare soil index comes to stay above 0, or NDVI below 0.2, by at least 0.05; confirmed by coherence that comes to stay above 0.5.</source>
<translation>Le sol devient nu : l'indice de sol nu passe au-dessus de 0 et y reste, ou le NDVI au-dessous de 0.2, d'au moins 0.05 ; confirmé par une cohérence qui passe au-dessus de 0.5 et y reste.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>No vegetation</source>
<translation>Pas de végétation</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>NDVI stays below 0.3 for at least 120 days with five observations or more.</source>
<translation>Le NDVI reste inférieur à 0.3 pendant au moins 120 jours avec cinq observations ou plus.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Homogeneity</source>
<translation>Homogénéité</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>At least three observations in a row vary little within the parcel: their standard deviation is below 0.1.</source>
<translation>Au moins trois observations à la suite varient peu dans la parcelle : leur écart-type est inférieur à 0.1.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Heterogeneity</source>
<translation>Hétérogénéité</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>At least three observations in a row vary much within the parcel: their standard deviation is above 0.1.</source>
<translation>Au moins trois observations à la suite varient beaucoup dans la parcelle : leur écart-type est supérieur à 0.1.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>No observation of NDVI for more than 20 days.</source>
<translation>Aucune observation du NDVI pendant plus de 20 jours.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is no table. Write [defaults] in a line of its own, and the keys below it.</source>
<translation>{file}, ligne {line} : {key} n’est pas une table. Écrivez [defaults] seul sur une ligne, et les clés au-dessous.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: there is no rule. Begin each {key} with a line [[rule]].</source>
<translation>{file}, ligne {line} : il n’y a aucune règle. Commencez chaque {key} par une ligne [[rule]].</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, as that of another rule. Give every rule a name of its own.</source>
<translation>{file}, ligne {line} : {key} vaut {value}, comme dans une autre règle. Donnez à chaque règle un nom à elle.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is missing. Add a line like {example}.</source>
<translation>{file}, ligne {line} : {key} manque. Ajoutez une ligne comme {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is unknown here. Write {near}, or leave it out; known are {known}.</source>
<translation>{file}, ligne {line} : {key} est inconnu ici. Écrivez {near}, ou supprimez-le ; sont connus {known}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is unknown here. Leave it out; known are {known}.</source>
<translation>{file}, ligne {line} : {key} est inconnu ici. Supprimez-le ; sont connus {known}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} says nothing in a rule of what {demand} occur. Leave it out, or change demand.</source>
<translation>{file}, ligne {line} : {key} ne dit rien dans une règle où demand vaut {demand}. Supprimez-le, ou changez demand.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {most}, below least, which is {least}. Write a larger number.</source>
<translation>{file}, ligne {line} : {key} vaut {most}, moins que least, qui vaut {least}. Écrivez un nombre plus grand.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no text. Write it like {example}.</source>
<translation>{file}, ligne {line} : {key} vaut {value}, qui n’est pas un texte. Écrivez-le comme {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is neither a text nor a list of texts. Write it like {example}.</source>
<translation>{file}, ligne {line} : {key} vaut {value}, qui n’est ni un texte ni une liste de textes. Écrivez-le comme {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, but must be one of {known}. Write one of these.</source>
<translation>{file}, ligne {line} : {key} vaut {value}, mais doit être l’un de {known}. Écrivez l’un d’eux.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no number of {least:g} or more. Write it like {example}.</source>
<translation>{file}, ligne {line} : {key} vaut {value}, qui n’est pas un nombre d’au moins {least:g}. Écrivez-le comme {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no number from {least:g} to {most:g}. Write it like {example}.</source>
<translation>{file}, ligne {line} : {key} vaut {value}, qui n’est pas un nombre de {least:g} à {most:g}. Écrivez-le comme {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no whole number of {least} or more. Write it like {example}.</source>
<translation>{file}, ligne {line} : {key} vaut {value}, qui n’est pas un entier d’au moins {least}. Écrivez-le comme {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is neither true nor false. Write it like {example}.</source>
<translation>{file}, ligne {line} : {key} vaut {value}, qui n’est ni true ni false. Écrivez-le comme {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no month and day of every year. Write it like {example}.</source>
<translation>{file}, ligne {line} : {key} vaut {value}, qui n’est pas un mois et un jour de chaque année. Écrivez-le comme {example}.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>band metadata</source>
<translation>métadonnées de la bande</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>dataset metadata</source>
<translation>métadonnées du jeu de données</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>file name</source>
<translation>nom du fichier</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>No time found in {count} of {total} files (first: {first_none}). Give a date pattern or a table of times, or leave these files out.</source>
<translation>Aucun instant trouvé dans {count} fichiers sur {total} (premier : {first_none}). Donnez un motif de date ou une table des instants, ou laissez ces fichiers de côté.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>Several times fit {count} of {total} files (first: {first_ambiguous}). Give a date pattern or a table of times that says which is meant, or leave these files out.</source>
<translation>Plusieurs instants conviennent à {count} fichiers sur {total} (premier : {first_ambiguous}). Donnez un motif de date ou une table des instants qui dit lequel est le bon, ou laissez ces fichiers de côté.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>The time axis of {count} of {total} files is not in a calendar and unit that can be read (first: {first_unreadable}). Give a table of times, or leave these files out.</source>
<translation>L'axe du temps de {count} fichiers sur {total} n'est pas dans un calendrier et une unité qui peuvent être lus (premier : {first_unreadable}). Donnez une table des instants, ou laissez ces fichiers de côté.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>No sure time for {count} of {total} files: {none} tell none (first: {first_none}), several fit {ambiguous} (first: {first_ambiguous}), the time axis of {unreadable} cannot be read (first: {first_unreadable}). Give a date pattern or a table of times, or leave these files out.</source>
<translation>Pas d'instant sûr pour {count} fichiers sur {total} : {none} n'en indiquent aucun (premier : {first_none}), plusieurs conviennent à {ambiguous} (premier : {first_ambiguous}), l'axe du temps de {unreadable} ne peut pas être lu (premier : {first_unreadable}). Donnez un motif de date ou une table des instants, ou laissez ces fichiers de côté.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>time of the layer</source>
<translation>instant de la couche</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>band description</source>
<translation>description de la bande</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>folder name</source>
<translation>nom du dossier</translation>
</message>
<message>
<location filename="../../cube/build/__init__.py" />
<source>{count} images have the same time, {time}: {names}. Choose whether the first is used or all are laid over each other, or leave out all but one.</source>
<translation>{count} images ont le même instant, {time} : {names}. Choisissez si la première est utilisée ou si toutes sont superposées, ou retirez-les toutes sauf une.</translation>
</message>
<message>
<location filename="../../cube/build/__init__.py" />
<source>There is one time only, {time}, in {total} files or bands ({name}), and a series needs at least two. Add images of other times.</source>
<translation>Il n'y a qu'un instant, {time}, dans {total} fichiers ou bandes ({name}), et une série en demande au moins deux. Ajoutez des images d'autres instants.</translation>
</message>
<message>
<location filename="../../cube/build/__init__.py" />
<source>{count} of {total} files have no coordinate reference system, and the others have one (first: {first}). Assign it to them, or leave them out.</source>
<translation>{count} fichiers sur {total} n'ont pas de système de coordonnées de référence, et les autres en ont un (premier : {first}). Attribuez-le-leur, ou laissez-les de côté.</translation>
</message>
<message>
<location filename="../../cube/build/image_files.py" />
<source>No file in the folder {folder} fits {pattern}. Give another pattern, such as NDVI_*.tif, or look into its subfolders too.</source>
<translation>Aucun fichier du dossier {folder} ne correspond à {pattern}. Donnez un autre motif, comme NDVI_*.tif, ou cherchez aussi dans ses sous-dossiers.</translation>
</message>
<message>
<location filename="../../cube/build/image_files.py" />
<source>Images and masks are the same {count} files (first: {first}). Give patterns that tell them apart, such as NDVI_*.tif and CLOUDS_*.tif.</source>
<translation>Les images et les masques sont les mêmes {count} fichiers (premier : {first}). Donnez des motifs qui les distinguent, comme NDVI_*.tif et CLOUDS_*.tif.</translation>
</message>
<message>
<location filename="../../cube/build/images.py" />
<source>{path} holds several rasters and none by itself. Give one of them: {names}.</source>
<translation>{path} contient plusieurs rasters et aucun par lui-même. Donnez l'un d'eux : {names}.</translation>
</message>
<message>
<location filename="../../cube/build/images.py" />
<source>{path} has {count} bands which do not each have a time of their own. Say under {title} which of them is wanted.</source>
<translation>{path} a {count} bandes qui n'ont pas chacune leur propre instant. Dites sous {title} laquelle est voulue.</translation>
</message>
<message>
<location filename="../../cube/build/images.py" />
<source>{path} has no band {band}: it has {count}. Change {title}, or leave the file out.</source>
<translation>{path} n'a pas de bande {band} : il en a {count}. Changez {title}, ou laissez le fichier de côté.</translation>
</message>
<message>
<location filename="../../cube/build/mask_codes.py" />
<source>Mask values has "{part}", which is neither a whole number nor a range from the smaller to the larger one. Write the values that mean not valid like 1 or 3,8-11.</source>
<translation>« Valeurs du masque » contient "{part}", qui n'est ni un nombre entier ni un intervalle du plus petit au plus grand. Écrivez les valeurs qui signifient non valide comme 1 ou 3,8-11.</translation>
</message>
<message>
<location filename="../../cube/build/mask_codes.py" />
<source>Mask values is empty. Write the values of the mask that mean not valid, like 1 or 3,8-11.</source>
<translation>« Valeurs du masque » est vide. Écrivez les valeurs du masque qui signifient non valide, comme 1 ou 3,8-11.</translation>
</message>
<message>
<location filename="../../cube/build/matching.py" />
<source>Which mask belongs to which image cannot be told for {count} of {total} images (first: {images}; masks of that time or day: {masks}). Leave out those that do not belong together, or give the masks the exact times of their images.</source>
<translation>Quel masque appartient à quelle image ne peut être dit pour {count} images sur {total} (premières : {images} ; masques de cet instant ou jour : {masks}). Laissez de côté ceux qui ne vont pas ensemble, ou donnez aux masques les instants exacts de leurs images.</translation>
</message>
<message>
<location filename="../../cube/build/matching.py" />
<source>None of the masks is of the time or day of one of the {total} images (first: {first}). Check the masks' folder and pattern, and the times in the names.</source>
<translation>Aucun des masques n'est de l'instant ou du jour de l'une des {total} images (première : {first}). Vérifiez le dossier et le motif des masques, et les instants dans les noms.</translation>
</message>
<message>
<location filename="../../cube/build/matching.py" />
<source>{count} of {total} images have no mask of their time or day (first: {first}). Add their masks, or leave these images out.</source>
<translation>{count} images sur {total} n'ont pas de masque de leur instant ou de leur jour (première : {first}). Ajoutez leurs masques, ou laissez ces images de côté.</translation>
</message>
<message>
<location filename="../../cube/build/stack_vrt.py" />
<source>{path} holds values of type {dtype}, which a VRT cannot take on every GDAL. Save it with another type first, such as Int16.</source>
<translation>{path} contient des valeurs de type {dtype}, qu'un VRT ne peut pas prendre avec tous les GDAL. Enregistrez-le d'abord avec un autre type, comme Int16.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} cannot be replaced: {reason}. Close the programs and layers that use it, or choose another name.</source>
<translation>{path} ne peut pas être remplacé : {reason}. Fermez les programmes et les couches qui l'utilisent, ou choisissez un autre nom.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} cannot be written: its folder {folder} does not allow it ({reason}). Choose another folder, or change its permissions.</source>
<translation>{path} ne peut pas être écrit : son dossier {folder} ne le permet pas ({reason}). Choisissez un autre dossier, ou changez ses droits.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} cannot be replaced: it is protected from writing. Choose another name, or change its permissions.</source>
<translation>{path} ne peut pas être remplacé : il est protégé en écriture. Choisissez un autre nom, ou changez ses droits.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} cannot be written: it is a folder. Give the name of a file.</source>
<translation>{path} ne peut pas être écrit : c'est un dossier. Donnez le nom d'un fichier.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} does not fit on its disk: about {need} are needed and {free} are free. Free some space, or choose another folder.</source>
<translation>{path} ne tient pas sur son disque : environ {need} sont nécessaires et {free} sont libres. Libérez de la place, ou choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../../cube/gpy_engine.py" />
<source>Variable {number} has no two different values in any series that GPy would learn from. Leave it out, or let PhenoFuse learn.</source>
<translation>La variable {number} n'a pas deux valeurs différentes dans une série sur laquelle GPy apprendrait. Laissez-la de côté, ou laissez PhenoFuse apprendre.</translation>
</message>
<message>
<location filename="../../cube/gpy_engine.py" />
<source>GPy cannot be used: {reason}. Let PhenoFuse learn, which finds the same model without it, or get a version that fits this numpy by: {how}.</source>
<translation>GPy n'est pas utilisable : {reason}. Laissez PhenoFuse apprendre, qui trouve le même modèle sans lui, ou obtenez une version adaptée à ce numpy ainsi : {how}.</translation>
</message>
<message>
<location filename="../../cube/index_catalogue.py" />
<source>The catalogue of indices needs the Python package spyndex, which cannot be used ({reason}). Choose an index of the list, give the formula, or get it by: {how}.</source>
<translation>Le catalogue d'indices a besoin du paquet Python spyndex, qui n'est pas utilisable ({reason}). Choisissez un indice de la liste, donnez la formule, ou obtenez-le ainsi : {how}.</translation>
</message>
<message>
<location filename="../../cube/index_catalogue.py" />
<source>The catalogue has no index "{name}". Like it are {near}. See awesome-ee-spectral-indices.readthedocs.io for all {count} of them, or give the formula.</source>
<translation>Le catalogue n’a pas d’indice « {name} ». Lui ressemblent {near}. Tous les {count} sont sur awesome-ee-spectral-indices.readthedocs.io ; ou donnez la formule.</translation>
</message>
<message>
<location filename="../../cube/index_catalogue.py" />
<source>The catalogue has no index "{name}". See awesome-ee-spectral-indices.readthedocs.io for all {count} of them, or give the formula.</source>
<translation>Le catalogue n’a pas d’indice « {name} ». Tous les {count} sont sur awesome-ee-spectral-indices.readthedocs.io ; ou donnez la formule.</translation>
</message>
<message>
<location filename="../../cube/learned_fusion.py" />
<source>Learned fusion needs the Python package scikit-learn, which cannot be used ({reason}). Use Fuse time series (MOGPR), which needs none, or get it by: {how}.</source>
<translation>La fusion apprise a besoin du paquet Python scikit-learn, qui n'est pas utilisable ({reason}). Utilisez « Fusion de séries temporelles (MOGPR) », qui n'en demande aucun, ou obtenez-le ainsi : {how}.</translation>
</message>
<message>
<location filename="../../cube/learned_fusion.py" />
<source>There is nothing to learn from: no series of the sample has an observation between others. Give a main stack with more clear observations.</source>
<translation>Il n'y a rien sur quoi apprendre : aucune série de l'échantillon n'a une observation entre d'autres. Donnez une pile principale avec plus d'observations claires.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} cannot be read as NetCDF: it is broken, or GDAL has no such driver. Get it again, or install GDAL's netCDF plugin.</source>
<translation>{path} ne peut pas être lu comme NetCDF : il est endommagé, ou GDAL n'a pas ce pilote. Récupérez-le de nouveau, ou installez l'extension netCDF de GDAL.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} has no variable {name}; it has {names}. Look at the log of the job that made it.</source>
<translation>{path} n'a pas de variable {name} ; il a {names}. Regardez le journal de la tâche qui l'a produit.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} has no axis {names}, and so its place or time is unknown. Ask for the result as NetCDF with axes.</source>
<translation>{path} n'a pas d'axe {names}, son lieu ou son instant est donc inconnu. Demandez le résultat en NetCDF avec des axes.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>The time axis of {path} cannot be read ({units}). Get the result as GeoTIFF, and build a stack of it.</source>
<translation>L'axe du temps de {path} ne peut pas être lu ({units}). Récupérez le résultat en GeoTIFF, et faites-en une pile.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} has a single pixel, whose size is unknown. Take a larger area.</source>
<translation>{path} a un seul pixel, dont la taille est inconnue. Prenez une zone plus grande.</translation>
</message>
<message>
<location filename="../../cube/netcdf_mosaic.py" />
<source>The parts of the result do not lie on one grid, as across two UTM zones. Take a smaller area, or larger parts.</source>
<translation>Les parties du résultat ne se trouvent pas sur une même grille, comme à cheval sur deux zones UTM. Prenez une zone plus petite, ou des parties plus grandes.</translation>
</message>
<message>
<location filename="../../cube/packages/own_folder.py" />
<source>Packages cannot be written to {folder}: {reason}. Change its permissions or free some space; nothing was changed.</source>
<translation>Les paquets ne peuvent pas être écrits dans {folder} : {reason}. Changez ses droits ou libérez de la place ; rien n'a été modifié.</translation>
</message>
<message>
<location filename="../../cube/packages/own_folder.py" />
<source>{file} is none of the files that PhenoFuse was tested with, so nothing was changed. It takes {names}.</source>
<translation>{file} n'est aucun des fichiers avec lesquels PhenoFuse a été testé, donc rien n'a été modifié. Il accepte {names}.</translation>
</message>
<message>
<location filename="../../cube/packages/own_folder.py" />
<source>{folder} cannot be removed: {reason}. Close other windows of QGIS and try again, or delete it by hand.</source>
<translation>{folder} ne peut pas être supprimé : {reason}. Fermez les autres fenêtres de QGIS et réessayez, ou supprimez-le à la main.</translation>
</message>
<message>
<location filename="../../cube/packages/wheels.py" />
<source>{file} is not the file that PhenoFuse was tested with: its SHA-256 differs. It was damaged on its way, or is another one. Nothing was changed; fetch it again.</source>
<translation>{file} n'est pas le fichier avec lequel PhenoFuse a été testé : son SHA-256 diffère. Il a été abîmé en route, ou c'en est un autre. Rien n'a été modifié ; récupérez-le de nouveau.</translation>
</message>
<message>
<location filename="../../cube/packages/wheels.py" />
<source>{file} was not unpacked: {entry} has no place in a package of pure Python. Nothing was changed; get the file from its publisher again.</source>
<translation>{file} n'a pas été décompressé : {entry} n'a pas sa place dans un paquet en pur Python. Rien n'a été modifié ; récupérez le fichier de nouveau chez son éditeur.</translation>
</message>
<message>
<location filename="../../cube/packages/wheels.py" />
<source>{file} was not unpacked: {reason}. Nothing was changed; fetch it again.</source>
<translation>{file} n'a pas été décompressé : {reason}. Rien n'a été modifié ; récupérez-le de nouveau.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/__init__.py" />
<source>PostgreSQL needs the Python package psycopg2, which cannot be used ({reason}). Choose a GeoPackage, or get it by: {how}.</source>
<translation>PostgreSQL a besoin du paquet Python psycopg2, qui n'est pas utilisable ({reason}). Choisissez un GeoPackage, ou obtenez-le ainsi : {how}.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/catalogue.py" />
<source>{database} knows a scene {reference} of {time} in another place. Rename the stack so that its scenes differ from those, or choose another schema or file.</source>
<translation>{database} connaît une scène {reference} du {time} à un autre endroit. Renommez la pile pour que ses scènes diffèrent de celles-là, ou choisissez un autre schéma ou fichier.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/extraction.py" />
<source>{count} of {total} parcels have ids that are no whole numbers from 0 to {largest} (first: {first}), and the database keeps only those. Choose another field, or none to use the ids of the features.</source>
<translation>{count} parcelles sur {total} ont des identifiants qui ne sont pas des nombres entiers de 0 à {largest} (première : {first}), et la base de données ne conserve que ceux-là. Choisissez un autre champ, ou aucun pour utiliser les identifiants des entités.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/geopackage.py" />
<source>{path} is a SQLite file but no GeoPackage. Choose another file, or a new name.</source>
<translation>{path} est un fichier SQLite mais pas un GeoPackage. Choisissez un autre fichier, ou un nouveau nom.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/geopackage.py" />
<source>{path} cannot be used as a parcel database: {reason}. Choose a GeoPackage on a local disk with free space that no other program holds, or a new name.</source>
<translation>{path} ne peut pas être utilisé comme base de données de parcelles : {reason}. Choisissez un GeoPackage sur un disque local avec de la place libre et qu'aucun autre programme ne tient, ou un nouveau nom.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The connection {name} is not understood. Save it again in QGIS, with user name and password or an authentication configuration.</source>
<translation>La connexion {name} n'est pas comprise. Enregistrez-la de nouveau dans QGIS, avec nom d'utilisateur et mot de passe ou une configuration d'authentification.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The connection {name} does not open: {reason}. Check host, database, user name and password of this connection in QGIS.</source>
<translation>La connexion {name} ne s'ouvre pas : {reason}. Vérifiez l'hôte, la base de données, le nom d'utilisateur et le mot de passe de cette connexion dans QGIS.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The connection {name} was lost: {reason}. Run again: what is done stays, and the rest is taken up.</source>
<translation>La connexion {name} a été perdue : {reason}. Relancez : ce qui est fait reste, et le reste est repris.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The database of the connection {name} refuses: {reason}. Check that its user may create and write tables in the schema, or choose another schema.</source>
<translation>La base de données de la connexion {name} refuse : {reason}. Vérifiez que son utilisateur peut créer et écrire des tables dans le schéma, ou choisissez un autre schéma.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_schema.py" />
<source>The database of the connection {name} has no schema {schema}. Create it, or choose another one.</source>
<translation>La base de données de la connexion {name} n'a pas de schéma {schema}. Créez-le, ou choisissez-en un autre.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_schema.py" />
<source>The database of the connection {name} has no PostGIS, which the footprints of scenes need. Ask its administrator for CREATE EXTENSION postgis, or choose another database.</source>
<translation>La base de données de la connexion {name} n'a pas PostGIS, dont les emprises des scènes ont besoin. Demandez à son administrateur CREATE EXTENSION postgis, ou choisissez une autre base de données.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/tables.py" />
<source>{title} is {value!r}, but the catalogue keeps one or two letters or digits, and the card in lower case. Give a code such as {example}.</source>
<translation>{title} vaut {value!r}, mais le catalogue conserve une ou deux lettres ou chiffres, et le code de produit en minuscules. Donnez un code comme {example}.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/tables.py" />
<source>The variable {band!r} has a name of {length} characters, and the database keeps 1 to {longest}. Give its stack a shorter name.</source>
<translation>La variable {band!r} a un nom de {length} caractères, et la base de données en conserve 1 à {longest}. Donnez à sa pile un nom plus court.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/tables.py" />
<source>{database} has a table {table} already, made for something else: it has no column {missing}. Choose another schema or file, or rename that table.</source>
<translation>{database} a déjà une table {table}, faite pour autre chose : elle n'a pas de colonne {missing}. Choisissez un autre schéma ou fichier, ou renommez cette table.</translation>
</message>
<message>
<location filename="../../cube/parcels/groups.py" />
<source>Parcel number {number} spans {width} x {height} pixels, which do not fit into the memory budget. Give a larger memory budget, or leave this parcel out.</source>
<translation>La parcelle numéro {number} couvre {width} x {height} pixels, qui ne tiennent pas dans le budget de mémoire. Donnez un budget de mémoire plus grand, ou laissez cette parcelle de côté.</translation>
</message>
<message>
<location filename="../../cube/parcels/statistics.py" />
<source>The stack of classes has values from {lowest} to {highest}, and classes are at most {most} whole numbers. Choose a stack of classes, such as a cloud mask.</source>
<translation>La pile de classes a des valeurs de {lowest} à {highest}, et les classes sont au plus {most} nombres entiers. Choisissez une pile de classes, comme un masque de nuages.</translation>
</message>
<message>
<location filename="../../cube/problem.py" />
<source>The memory of this computer is used up. Give a smaller memory budget under Advanced, or close other programs, and run again.</source>
<translation>La mémoire de cet ordinateur est épuisée. Donnez un budget de mémoire plus petit dans les paramètres avancés, ou fermez d'autres programmes, et relancez.</translation>
</message>
<message>
<location filename="../../cube/problem.py" />
<source>{path} could not be written: its disk, or your share of it, is full. Make room there, or choose another folder.</source>
<translation>{path} n'a pas pu être écrit : son disque, ou la part qui vous en revient, est plein. Faites-y de la place, ou choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../../cube/problem.py" />
<source>{path} could not be read or written: {reason}. Check that its disk or network drive is connected and lets you in, then run again.</source>
<translation>{path} n'a pas pu être lu ou écrit : {reason}. Vérifiez que son disque ou lecteur réseau est connecté et vous laisse entrer, puis relancez.</translation>
</message>
<message>
<location filename="../../cube/quality_bits.py" />
<source>Bits has nothing in it, so that nothing would be masked. Write the bits that mean not valid like 1,3-5 or 8-9&gt;=2.</source>
<translation>« Bits » ne contient rien, de sorte que rien ne serait masqué. Écrivez les bits qui signifient non valide comme 1,3-5 ou 8-9&gt;=2.</translation>
</message>
<message>
<location filename="../../cube/quality_bits.py" />
<source>Bits has "{part}", which is neither a bit from 0 to 31, nor a range of them, nor a comparison. Write the bits that mean not valid like 1,3-5 or 8-9&gt;=2 or 6-7=3.</source>
<translation>« Bits » contient "{part}", qui n'est ni un bit de 0 à 31, ni un intervalle de bits, ni une comparaison. Écrivez les bits qui signifient non valide comme 1,3-5 ou 8-9&gt;=2 ou 6-7=3.</translation>
</message>
<message>
<location filename="../../cube/quality_bits.py" />
<source>Bits has "{part}", but {count} bits make numbers up to {largest} only. Give a smaller number, or more bits.</source>
<translation>« Bits » contient "{part}", mais {count} bits ne forment que des nombres jusqu'à {largest}. Donnez un nombre plus petit, ou plus de bits.</translation>
</message>
<message>
<location filename="../../cube/raster/__init__.py" />
<source>Rasters cannot be read: neither GDAL's Python bindings nor rasterio are installed. Install python3-gdal, or rasterio.</source>
<translation>Les rasters ne peuvent pas être lus : ni les liaisons Python de GDAL ni rasterio ne sont installés. Installez python3-gdal, ou rasterio.</translation>
</message>
<message>
<location filename="../../cube/raster/__init__.py" />
<source>There is no raster back-end called {name}. Set {variable} to {known}, or leave it unset.</source>
<translation>Il n'y a pas de back-end raster nommé {name}. Réglez {variable} sur {known}, ou laissez-la non définie.</translation>
</message>
<message>
<location filename="../../cube/raster/__init__.py" />
<source>The raster back-end {name} cannot be loaded: {reason}. Install it, or leave {variable} unset.</source>
<translation>Le back-end raster {name} ne peut pas être chargé : {reason}. Installez-le, ou laissez {variable} non définie.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} does not exist. Check the path, or choose the file again.</source>
<translation>{name} n'existe pas. Vérifiez le chemin, ou choisissez de nouveau le fichier.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} cannot be opened as a raster: {reason}. Check that the file is complete and of a raster format, or leave it out.</source>
<translation>{name} ne peut pas être ouvert comme raster : {reason}. Vérifiez que le fichier est complet et d'un format raster, ou laissez-le de côté.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} is incomplete or damaged: its pixels cannot be read ({reason}). Download or copy it again, or leave it out.</source>
<translation>{name} est incomplet ou endommagé : ses pixels ne peuvent pas être lus ({reason}). Téléchargez-le ou copiez-le de nouveau, ou laissez-le de côté.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} is incomplete or damaged: it ends before its tag {tag}. Download or copy it again, or leave it out.</source>
<translation>{name} est incomplet ou endommagé : il finit avant sa balise {tag}. Téléchargez-le ou copiez-le de nouveau, ou laissez-le de côté.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} holds values of type {dtype}, which cannot be a series. Convert it to real numbers first, such as the intensity.</source>
<translation>{name} contient des valeurs de type {dtype}, qui ne peuvent pas être une série. Convertissez-le d'abord en nombres réels, comme l'intensité.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{path} cannot be created: {reason}. Choose a folder that exists and that you may write to.</source>
<translation>{path} ne peut pas être créé : {reason}. Choisissez un dossier qui existe et où vous pouvez écrire.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{path} could not be written completely: {reason}. Its disk has {free} MiB left: make room there, or choose another folder.</source>
<translation>{path} n'a pas pu être écrit en entier : {reason}. Son disque a encore {free} Mio : faites-y de la place, ou choisissez un autre dossier.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} cannot be brought to another grid: one of the two has no coordinate reference system. Assign one to the file that lacks it.</source>
<translation>{name} ne peut pas être mis sur une autre grille : l'un des deux n'a pas de système de coordonnées de référence. Attribuez-en un au fichier qui n'en a pas.</translation>
</message>
<message>
<location filename="../../cube/raster/rasterio_backend.py" />
<source>{name} holds 64-bit integers, which rasterio misreads. Convert it to Int32 or Float64, or set {variable} to gdal.</source>
<translation>{name} contient des entiers de 64 bits, que rasterio lit mal. Convertissez-le en Int32 ou Float64, ou réglez {variable} sur gdal.</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{path} cannot be read: {reason}. Choose a file that exists and that you may read.</source>
<translation>{path} ne peut pas être lu : {reason}. Choisissez un fichier qui existe et que vous pouvez lire.</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{path} has more than a MiB, and so holds no rules. Choose a file of rules.</source>
<translation>{path} a plus d'un Mio, et ne contient donc pas de règles. Choisissez un fichier de règles.</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{file}, line {line}: this is not UTF-8 text. Save the file in the encoding UTF-8.</source>
<translation>{file}, ligne {line} : ce n'est pas du texte UTF-8. Enregistrez le fichier dans l'encodage UTF-8.</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{file} is not TOML: {reason}. Correct it there; texts and days stand in quotes, as in from = "04-01".</source>
<translation>{file} n'est pas du TOML : {reason}. Corrigez-le là ; les textes et les jours sont entre guillemets, comme dans from = "04-01".</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>Files of rules are written in TOML, which Python reads by itself from 3.11 on, and this one is older. Get the package tomli by: {how}.</source>
<translation>Les fichiers de règles sont écrits en TOML, que Python lit de lui-même à partir de la version 3.11, et celui-ci est plus ancien. Obtenez le paquet tomli ainsi : {how}.</translation>
</message>
<message>
<location filename="../../cube/same_times.py" />
<source>The times of {one} and {other} differ: {has} has {count} that {lacks} has not (first: {first}). Give two stacks of the same acquisitions, built alike.</source>
<translation>Les instants de {one} et {other} diffèrent : {has} en a {count} que {lacks} n'a pas (premier : {first}). Donnez deux piles des mêmes acquisitions, construites de la même façon.</translation>
</message>
<message>
<location filename="../../cube/same_times.py" />
<source>{name} has no image, or not a single one, of the time or day of {count} of the {total} times (first: {first}). Add them, or leave these times out.</source>
<translation>{name} n'a pas d'image, ou pas une seule, de l'instant ou du jour de {count} des {total} instants (premier : {first}). Ajoutez-les, ou laissez ces instants de côté.</translation>
</message>
<message>
<location filename="../../cube/sample/scene.py" />
<source>The truth was asked for outside of the sample scene's years, {first} to {last}. Ask for times within them.</source>
<translation>La vérité a été demandée hors des années de la scène d'exemple, {first} à {last}. Demandez des instants dans celles-ci.</translation>
</message>
<message>
<location filename="../../cube/sample/scene.py" />
<source>The sample scene cannot be made: {name} is {value}. It must be {wanted}.</source>
<translation>La scène d'exemple ne peut pas être faite : {name} vaut {value}. Il doit être {wanted}.</translation>
</message>
<message>
<location filename="../../cube/stack.py" />
<source>{path} has one band, and a series needs at least two times. Make a stack of several images with Build time-series stack first.</source>
<translation>{path} a une seule bande, et une série demande au moins deux instants. Faites d'abord une pile de plusieurs images avec « Création d'une pile temporelle ».</translation>
</message>
<message>
<location filename="../../cube/stack.py" />
<source>No time is known for {count} of the {total} bands of {path} (first: band {band}{description}). Make a stack whose bands carry their times with Build time-series stack.</source>
<translation>Aucun instant n'est connu pour {count} des {total} bandes de {path} (première : bande {band}{description}). Faites une pile dont les bandes portent leurs instants avec « Création d'une pile temporelle ».</translation>
</message>
<message>
<location filename="../../cube/stack.py" />
<source>Bands {one} and {other} of {path} have the same time, {time}. A stack has each time once: build it again, and merge or leave out one of the two.</source>
<translation>Les bandes {one} et {other} de {path} ont le même instant, {time}. Une pile a chaque instant une seule fois : refaites-la, et fusionnez les deux ou laissez-en une de côté.</translation>
</message>
<message>
<location filename="../../cube/times/date_pattern.py" />
<source>The date pattern "{pattern}" cannot be used: {reason}. Under Date pattern, give a format such as %Y%m%d or %Y_%j, or a regular expression with the named groups year and month and day, or year and doy.</source>
<translation>Le motif de date "{pattern}" ne peut pas être utilisé : {reason}. Sous « Motif de date », donnez un format comme %Y%m%d ou %Y_%j, ou une expression régulière avec les groupes nommés year et month et day, ou year et doy.</translation>
</message>
<message>
<location filename="../../cube/times/time_table.py" />
<source>Line {line} of the table of times {name} cannot be read: file "{file}", time "{time}". Write the file's name and a time such as 2021-06-05 or 2021-06-05T10:00:31Z.</source>
<translation>La ligne {line} de la table des instants {name} ne peut pas être lue : fichier "{file}", instant "{time}". Écrivez le nom du fichier et un instant comme 2021-06-05 ou 2021-06-05T10:00:31Z.</translation>
</message>
<message>
<location filename="../../cube/times/time_table.py" />
<source>Line {line} of the table of times {name} gives {file} a second time, {time} after {first}. Leave one line for each file.</source>
<translation>La ligne {line} de la table des instants {name} donne à {file} un second instant, {time} après {first}. Laissez une ligne par fichier.</translation>
</message>
<message>
<location filename="../../cube/times/time_table.py" />
<source>The table of times {name} cannot be used: {reason}. Give a CSV file whose first line is file,time and whose further lines are such as NDVI_1.tif,2021-06-05.</source>
<translation>La table des instants {name} ne peut pas être utilisée : {reason}. Donnez un fichier CSV dont la première ligne est file,time et dont les lignes suivantes sont comme NDVI_1.tif,2021-06-05.</translation>
</message>
<message>
<location filename="../../remote/backends.py" />
<source>There is no openEO back-end called {name}; known are {names}. Add it with the algorithm Connection to openEO.</source>
<translation>Il n'y a pas de back-end openEO nommé {name} ; sont connus {names}. Ajoutez-le avec l'algorithme « Connexion à openEO ».</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The proxy refuses, or cannot be reached: {reason}. Check it, and its user and password, under Settings &gt; Options &gt; Network, and try again.</source>
<translation>Le proxy refuse ou est injoignable : {reason}. Vérifiez-le, ainsi que son utilisateur et son mot de passe, sous Préférences &gt; Options &gt; Réseau, puis réessayez.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The certificate of {where} cannot be trusted: {reason}. Do not log in there; ask whoever runs the back-end or your network.</source>
<translation>Le certificat de {where} n'est pas digne de confiance : {reason}. Ne vous y connectez pas ; demandez à qui gère le back-end ou votre réseau.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>An answer of the back-end broke off, or is none of openEO: {reason}. Check the address, and try again.</source>
<translation>Une réponse du back-end s'est interrompue, ou n'est pas une réponse openEO : {reason}. Vérifiez l'adresse, et réessayez.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>{where} did not answer within {seconds:.0f} seconds. Try again later.</source>
<translation>{where} n'a pas répondu en {seconds:.0f} secondes. Réessayez plus tard.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>{where} cannot be reached: {reason}. Check the address and your network, and try again.</source>
<translation>{where} ne peut pas être atteint : {reason}. Vérifiez l'adresse et votre réseau, et réessayez.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The back-end does not accept the login: {reason}. Log in again with the algorithm Connection to openEO.</source>
<translation>Le back-end n'accepte pas la connexion : {reason}. Connectez-vous de nouveau avec l'algorithme « Connexion à openEO ».</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The back-end asks for payment: {reason}. Look at your credits there.</source>
<translation>Le back-end demande un paiement : {reason}. Voyez vos crédits là-bas.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The back-end failed: {reason} (status {status}). Change what it names, or try again later.</source>
<translation>Le back-end a échoué : {reason} (état {status}). Changez ce qu'il nomme, ou réessayez plus tard.</translation>
</message>
<message>
<location filename="../../remote/graph.py" />
<source>The request is {size} large, and back-ends take no more than {most}. Give fewer or simpler parcels.</source>
<translation>La requête fait {size}, et les back-ends n'acceptent pas plus de {most}. Donnez des parcelles moins nombreuses ou plus simples.</translation>
</message>
<message>
<location filename="../../remote/jobs.py" />
<source>Job {job} was created but not started: {reason} It waits at the back-end; start it there, or run again.</source>
<translation>La tâche {job} a été créée mais non lancée : {reason} Elle attend sur le back-end ; lancez-la là-bas, ou relancez l'exécution.</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>Nobody is logged in at {name}. Log in with the algorithm Connection to openEO.</source>
<translation>Personne n'est connecté à {name}. Connectez-vous avec l'algorithme « Connexion à openEO ».</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>{name} gave no token to stay logged in with. Log in by another way.</source>
<translation>{name} n'a pas donné de jeton avec lequel rester connecté. Connectez-vous d'une autre manière.</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>{name} has no login by {provider}; it has {providers}. Choose one of these.</source>
<translation>{name} n'a pas de connexion par {provider} ; il a {providers}. Choisissez l'un d'eux.</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>{name} names no client for this way to log in. Give the id of one that you have there, or choose another way.</source>
<translation>{name} ne nomme pas de client pour cette manière de se connecter. Donnez l'identifiant d'un client que vous y avez, ou choisissez une autre manière.</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>The login is not valid any more, or not right: the provider {issuer} refused it. Log in again with the algorithm Connection to openEO.</source>
<translation>La connexion n'est plus valide, ou n'est pas correcte : le fournisseur {issuer} l'a refusée. Connectez-vous de nouveau avec l'algorithme « Connexion à openEO ».</translation>
</message>
<message>
<location filename="../../remote/openeo_client.py" />
<source>openEO back-ends need the Python package openeo, which cannot be used ({reason}). Get it by: {how}.</source>
<translation>Les back-ends openEO ont besoin du paquet Python openeo, qui n'est pas utilisable ({reason}). Obtenez-le ainsi : {how}.</translation>
</message>
<message>
<location filename="../../remote/schema.py" />
<source>The argument {name} is {value}, which the process does not take; it takes {wanted}. Change it.</source>
<translation>L'argument {name} est {value}, que le processus ne prend pas ; il prend {wanted}. Changez-le.</translation>
</message>
<message>
<location filename="../../remote/services.py" />
<source>No process is named. Give its id, or choose one of the catalogue.</source>
<translation>Aucun processus n'est nommé. Donnez son identifiant, ou choisissez-en un du catalogue.</translation>
</message>
<message>
<location filename="../../remote/services.py" />
<source>{address} does not describe the process {name}. Give the namespace or the address of its definition.</source>
<translation>{address} ne décrit pas le processus {name}. Donnez l'espace de noms ou l'adresse de sa définition.</translation>
</message>
<message>
<location filename="../../remote/services.py" />
<source>The process takes the arguments {names}; {wrong} is missing or unknown. Change the arguments.</source>
<translation>Le processus prend les arguments {names} ; {wrong} manque ou est inconnu. Changez les arguments.</translation>
</message>
<message>
<location filename="../../remote/services.py" />
<source>The file has no process graph that loads a collection. Export one with an algorithm on openEO (Run: not at all).</source>
<translation>Le fichier n'a pas de graphe de processus qui charge une collection. Exportez-en un avec un algorithme sur openEO (Exécution : pas du tout).</translation>
</message>
<message>
<location filename="../../remote/sources.py" />
<source>The back-end has no collection called {collection}. Give the name of one that it has as the collection.</source>
<translation>Le back-end n'a pas de collection nommée {collection}. Donnez comme collection le nom d'une qu'il a.</translation>
</message>
<message>
<location filename="../../remote/sources.py" />
<source>The collection {collection} has no band {missing}; it has {bands}. Choose another collection or band.</source>
<translation>La collection {collection} n'a pas de bande {missing} ; elle a {bands}. Choisissez une autre collection ou bande.</translation>
</message>
<message>
<location filename="../../remote/token_store.py" />
<source>QGIS's store of logins is closed, where the login of the back-end is kept. Give the master password (Settings, Options, Authentication); qgis_process reads it from the file named by QGIS_AUTH_PASSWORD_FILE.</source>
<translation>Le stockage des authentifications de QGIS, où la connexion au back-end est conservée, est fermé. Donnez le mot de passe principal (Préférences, Options, Authentification) ; qgis_process le lit dans le fichier nommé par QGIS_AUTH_PASSWORD_FILE.</translation>
</message>
<message>
<location filename="../../remote/token_store.py" />
<source>QGIS could not keep the login in its encrypted store. Check the store under Settings, Options, Authentication.</source>
<translation>QGIS n'a pas pu conserver la connexion dans son stockage chiffré. Vérifiez le stockage sous Préférences, Options, Authentification.</translation>
</message>
<message>
<location filename="../../remote/token_store.py" />
<source>There is no login called {login} in QGIS's store. Make one of the kind Basic with the user and password (or the client id and secret), and choose it.</source>
<translation>Il n'y a pas d'authentification nommée {login} dans le stockage de QGIS. Créez-en une de type Basic avec l'utilisateur et le mot de passe (ou l'identifiant et le secret du client), et choisissez-la.</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 NDVI</source>
<translation>NDVI Sentinel-2</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 EVI</source>
<translation>EVI Sentinel-2</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 EVI2</source>
<translation>EVI2 Sentinel-2</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 NDMI (moisture)</source>
<translation>NDMI Sentinel-2 (humidité)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 NDRE (red edge)</source>
<translation>NDRE Sentinel-2 (red edge)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-1 radar vegetation index</source>
<translation>Indice de végétation radar Sentinel-1</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-1 VH / VV</source>
<translation>VH / VV Sentinel-1</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-1 VV (dB)</source>
<translation>VV Sentinel-1 (dB)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-1 VH (dB)</source>
<translation>VH Sentinel-1 (dB)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 blue (reflectance)</source>
<translation>Bleu Sentinel-2 (réflectance)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 green (reflectance)</source>
<translation>Vert Sentinel-2 (réflectance)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 red (reflectance)</source>
<translation>Rouge Sentinel-2 (réflectance)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 red edge (reflectance)</source>
<translation>Red edge Sentinel-2 (réflectance)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 near infrared (reflectance)</source>
<translation>Proche infrarouge Sentinel-2 (réflectance)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 shortwave infrared 1 (reflectance)</source>
<translation>Infrarouge à ondes courtes 1 Sentinel-2 (réflectance)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 shortwave infrared 2 (reflectance)</source>
<translation>Infrarouge à ondes courtes 2 Sentinel-2 (réflectance)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 LAI (leaf area)</source>
<translation>LAI Sentinel-2 (surface foliaire)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 FAPAR (absorbed light)</source>
<translation>FAPAR Sentinel-2 (lumière absorbée)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 FCOVER (cover)</source>
<translation>FCOVER Sentinel-2 (couverture)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 CCC (chlorophyll)</source>
<translation>CCC Sentinel-2 (chlorophylle)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 CWC (water)</source>
<translation>CWC Sentinel-2 (eau)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Whittaker smoothing of NDVI (VITO)</source>
<translation>Lissage de Whittaker du NDVI (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Phenology of NDVI (VITO)</source>
<translation>Phénologie du NDVI (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Peaks and valleys of NDVI (VITO)</source>
<translation>Pics et vallées du NDVI (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Fusion of Sentinel-1 and Sentinel-2 (VITO)</source>
<translation>Fusion de Sentinel-1 et Sentinel-2 (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Gaps of Sentinel-2 filled by a Gaussian process (VITO)</source>
<translation>Lacunes de Sentinel-2 comblées par un processus gaussien (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Biophysical variables (APEx)</source>
<translation>Variables biophysiques (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Composite of the greenest day (APEx)</source>
<translation>Composite du jour le plus vert (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Best-available-pixel composite (APEx)</source>
<translation>Composite des meilleurs pixels disponibles (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Plant phenology index (APEx)</source>
<translation>Plant Phenology Index (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Parcel delineation (APEx)</source>
<translation>Délimitation des parcelles (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Statistics of time series (APEx)</source>
<translation>Statistiques de séries temporelles (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>CropSAR, series of fields (VITO, on Terrascope)</source>
<translation>CropSAR, séries de champs (VITO, sur Terrascope)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>CropSAR, images (VITO, on Terrascope)</source>
<translation>CropSAR, images (VITO, sur Terrascope)</translation>
</message>
</context>
</TS>
