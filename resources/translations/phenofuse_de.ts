<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>PhenoFuse</name>
<message>
<location filename="../../algorithms/algorithm.py" />
<source>Source</source>
<translation>Quelle</translation>
</message>
<message>
<location filename="../../algorithms/algorithm.py" />
<source>Cancelled. Nothing was written.</source>
<translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
</message>
<message>
<location filename="../../algorithms/beside_inputs.py" />
<source>It may have times of its own.</source>
<translation>Sie dürfen eigene Zeitpunkte haben.</translation>
</message>
<message>
<location filename="../../algorithms/beside_inputs.py" />
<source>A stack with an image of the time, or else of the day, of every image of the main stack; further ones are not used.</source>
<translation>Ein Stapel mit einem Bild desselben Zeitpunkts, ersatzweise desselben Tages, zu jedem Bild des Hauptstapels; weitere werden nicht verwendet.</translation>
</message>
<message>
<location filename="../../algorithms/beside_inputs.py" />
<source>{name} lies on another grid, and is warped to that of the first.</source>
<translation>{name} liegt auf einem anderen Gitter und wird auf das des ersten umprojiziert.</translation>
</message>
<message>
<location filename="../../algorithms/date_table.py" />
<source>Table of dates</source>
<translation>Tabelle der Termine</translation>
</message>
<message>
<location filename="../../algorithms/date_table.py" />
<source>A row for each time: how many pixels have a value, their share of all, and the mean of the values. For it the stack is read a second time.</source>
<translation>Eine Zeile je Zeitpunkt: wie viele Pixel einen Wert haben, ihr Anteil an allen und der Mittelwert der Werte. Dafür wird der Stapel ein zweites Mal gelesen.</translation>
</message>
<message>
<location filename="../../algorithms/date_table.py" />
<source>Counting the values of each date</source>
<translation>Werte jedes Termins werden gezählt</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Stacks</source>
<translation>Stapel</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Parcels</source>
<translation>Parzellen</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>On openEO</source>
<translation>Auf openEO</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Ready-made models</source>
<translation>Fertige Modelle</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Smoothing and gap filling</source>
<translation>Glättung und Lückenfüllung</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Fusion of several variables</source>
<translation>Fusion mehrerer Variablen</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Seasons and phenology</source>
<translation>Saisons und Phänologie</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Events and markers</source>
<translation>Ereignisse und Marker</translation>
</message>
<message>
<location filename="../../algorithms/declaration/inputs.py" />
<source>Time-series stack</source>
<translation>Zeitreihenstapel</translation>
</message>
<message>
<location filename="../../algorithms/declaration/inputs.py" />
<source>Raster whose bands are one variable at successive times.</source>
<translation>Raster, dessen Kanäle eine Variable zu aufeinanderfolgenden Zeitpunkten sind.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/learning.py" />
<source>Hyper-parameters</source>
<translation>Hyperparameter</translation>
</message>
<message>
<location filename="../../algorithms/declaration/learning.py" />
<source>What the curves have in common: their time scales, noise and correlation. Learned once from a sample of the series and shared by all; learned from each series for itself, which takes about half a second each; or taken from a file that an earlier run has written.</source>
<translation>Was die Kurven gemeinsam haben: Zeitskalen, Rauschen und Korrelation. Einmal aus einer Stichprobe der Zeitreihen gelernt und für alle verwendet; aus jeder Zeitreihe für sich gelernt, was je etwa eine halbe Sekunde dauert; oder aus einer Datei, die ein früherer Lauf geschrieben hat.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>day of the year</source>
<translation>Tag des Jahres</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>days since 1970-01-01</source>
<translation>Tage seit 1970-01-01</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Stack of the same grid, one band a time.</source>
<translation>Stapel auf demselben Gitter, ein Kanal je Zeitpunkt.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Raster of the same grid, one band a metric.</source>
<translation>Raster auf demselben Gitter, ein Kanal je Metrik.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Raster of the same grid, one band a metric and season.</source>
<translation>Raster auf demselben Gitter, ein Kanal je Metrik und Saison.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Raster of the same grid: the number of events, and a band a metric and event.</source>
<translation>Raster auf demselben Gitter: die Anzahl der Ereignisse und ein Kanal je Metrik und Ereignis.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Folder for stacks of the same grid, one band a time.</source>
<translation>Ordner für Stapel auf demselben Gitter, ein Kanal je Zeitpunkt.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is empty. Give a number, for example {example:g}.</source>
<translation>{title} ist leer. Geben Sie eine Zahl an, zum Beispiel {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a number up to {most:g}. Give one, for example {example:g}.</source>
<translation>{title} ist {value}, muss aber eine Zahl bis {most:g} sein. Geben Sie eine an, zum Beispiel {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a number from {least:g} to {most:g}. Give one, for example {example:g}.</source>
<translation>{title} ist {value}, muss aber eine Zahl von {least:g} bis {most:g} sein. Geben Sie eine an, zum Beispiel {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a number from {least:g} on. Give one, for example {example:g}.</source>
<translation>{title} ist {value}, muss aber eine Zahl ab {least:g} sein. Geben Sie eine an, zum Beispiel {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a number above {above:g}. Give one, for example {example:g}.</source>
<translation>{title} ist {value}, muss aber eine Zahl über {above:g} sein. Geben Sie eine an, zum Beispiel {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, which is no finite number. Give a number.</source>
<translation>{title} ist {value}, was keine endliche Zahl ist. Geben Sie eine Zahl an.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a whole number. Give one, for example {example}.</source>
<translation>{title} ist {value}, muss aber eine ganze Zahl sein. Geben Sie eine an, zum Beispiel {example}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be one of {options}. Choose one of them.</source>
<translation>{title} ist {value}, muss aber eines von {options} sein. Wählen Sie eines davon.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>Times of the result</source>
<translation>Zeitpunkte des Ergebnisses</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>The times of the input, every so many days from the first one, or a list of times.</source>
<translation>Die Zeitpunkte der Eingabe, alle so viele Tage ab dem ersten, oder eine Liste von Zeitpunkten.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_settings.py" />
<source>{title} has {part}, which is no setting of a marker. Write marker.source.setting=value, for example {example}.</source>
<translation>{title} enthält {part}, was keine Einstellung eines Markers ist. Schreiben Sie marker.source.setting=value, zum Beispiel {example}.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_settings.py" />
<source>{title} has {part}, whose value is no number. Give a number, or yes or no.</source>
<translation>{title} enthält {part}, dessen Wert keine Zahl ist. Geben Sie eine Zahl oder yes oder no an.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_settings.py" />
<source>{title} has {part}, which the detector does not take: {reason}. Give another value.</source>
<translation>{title} enthält {part}, was der Detektor nicht annimmt: {reason}. Geben Sie einen anderen Wert an.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>Variable: {what}</source>
<translation>Variable: {what}</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>The name of this variable, as the table has it. Empty means the one that is called {name}, in capital or small letters, if there is one.</source>
<translation>Der Name dieser Variable, wie er in der Tabelle steht. Leer bedeutet die Variable mit dem Namen {name}, in Groß- oder Kleinbuchstaben, falls vorhanden.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>The field that holds it in the rows of NDVI. Empty means {name}, if there is one.</source>
<translation>Das Feld, das sie in den Zeilen des NDVI enthält. Leer bedeutet {name}, falls vorhanden.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>The field that holds it in its own rows. Empty means {name}, if there is one, otherwise the field of values.</source>
<translation>Das Feld, das ihn in seinen eigenen Zeilen enthält. Leer bedeutet {name}, falls vorhanden, sonst das Feld der Werte.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>Field: {what}</source>
<translation>Feld: {what}</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>{table} has no variable {name}, which is given for {role}. Choose among {known}, or leave it empty.</source>
<translation>{table} hat keine Variable {name}, die für {role} angegeben ist. Wählen Sie unter {known} oder lassen Sie die Angabe leer.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>None of the variables of {table} is called NDVI, BSI or coherence: it has {known}. Give the name of one of them.</source>
<translation>Keine der Variablen von {table} heißt NDVI, BSI oder coherence: vorhanden sind {known}. Geben Sie den Namen einer davon an.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Days between sources</source>
<translation>Tage zwischen Quellen</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers of several variables that are no more than so many days apart are of one event: they confirm one another, or become one. From 0.</source>
<translation>Marker mehrerer Variablen, die höchstens so viele Tage auseinanderliegen, gehören zu einem Ereignis: sie bestätigen einander oder werden zu einem. Ab 0.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Lowest NDVI</source>
<translation>Niedrigster NDVI</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Lower values are no observations: they are snow, water or clouds that no mask has seen. Snow looks like bare soil, so mask it where you can.</source>
<translation>Niedrigere Werte sind keine Beobachtungen: es sind Schnee, Wasser oder Wolken, die keine Maske erkannt hat. Schnee sieht wie offener Boden aus; maskieren Sie ihn, wo Sie können.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Days between markers of one kind</source>
<translation>Tage zwischen Markern einer Art</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers of one kind and variable that are no more than so many days apart become one: it has their whole time, and the main day and value of the largest. 0 keeps all apart. From 0.</source>
<translation>Marker einer Art und Variable, die höchstens so viele Tage auseinanderliegen, werden zu einem: er umfasst ihre ganze Zeit und hat den Haupttag und den Wert des größten. 0 lässt alle getrennt. Ab 0.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers of parcels</source>
<translation>Parzellenmarker</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>cbm</source>
<translation>cbm</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>iacs</source>
<translation>InVeKoS</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>harvest</source>
<translation>Ernte</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>mowing</source>
<translation>Mahd</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>ploughing</source>
<translation>Pflügen</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>bare soil</source>
<translation>offener Boden</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>monitoring</source>
<translation>Monitoring</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>event</source>
<translation>Ereignis</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Finds bare soil, mowing, harvest, ploughing and other markers in the series of parcels, and keeps the evidence for each.</source>
<translation>Findet offenen Boden, Mahd, Ernte, Pflügen und andere Marker in den Zeitreihen von Parzellen und bewahrt die Belege für jeden.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>A marker is a time at which a series does something that tells of work on the parcel. Where the table has several variables, a marker in one of them is confirmed by others: NDVI falls at a harvest, and coherence rises.</source>
<translation>Ein Marker ist ein Zeitpunkt, zu dem eine Zeitreihe etwas tut, das auf Arbeit auf der Parzelle hinweist. Hat die Tabelle mehrere Variablen, wird ein Marker in einer von anderen bestätigt: Bei einer Ernte fällt der NDVI, und die Kohärenz steigt.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Settings, where nothing else is given: {settings}; docs/events.md tells the others.</source>
<translation>Einstellungen, wo nichts anderes angegeben ist: {settings}; die übrigen stehen in docs/events.md.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers</source>
<translation>Marker</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Which markers to look for; those whose variables the table lacks are left out.</source>
<translation>Welche Marker gesucht werden; Marker, deren Variablen in der Tabelle fehlen, werden ausgelassen.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Confirmed markers only</source>
<translation>Nur bestätigte Marker</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Leaves out markers that only one variable shows, where the table has another one that could confirm them.</source>
<translation>Lässt Marker aus, die nur eine Variable zeigt, obwohl die Tabelle eine andere hat, die sie bestätigen könnte.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Settings of markers</source>
<translation>Einstellungen der Marker</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Settings that differ from the usual ones, for example {example}; separated by commas. The help lists them.</source>
<translation>Einstellungen, die von den üblichen abweichen, zum Beispiel {example}; durch Kommas getrennt. Die Hilfe führt sie auf.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>One row a marker: parcel, marker, the variable that shows it, its first, main and last day (UTC), how strong it is, which variables confirm it, and the times of the observations that show it.</source>
<translation>Eine Zeile je Marker: Parzelle, Marker, die Variable, die ihn zeigt, erster, Haupt- und letzter Tag (UTC), seine Stärke, welche Variablen ihn bestätigen und die Zeitpunkte der Beobachtungen, die ihn zeigen.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>No marker is chosen. Choose one or several.</source>
<translation>Es ist kein Marker gewählt. Wählen Sie einen oder mehrere.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Read {rows} rows of {parcels} parcels; looking in {names}.</source>
<translation>{rows} Zeilen von {parcels} Parzellen gelesen; gesucht wird in {names}.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Cancelled. The result is not whole; do not use it.</source>
<translation>Abgebrochen. Das Ergebnis ist nicht vollständig; verwenden Sie es nicht.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>{marker}: found {count} times.</source>
<translation>{marker}: {count}-mal gefunden.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>{marker} is left out: the table has no {roles}.</source>
<translation>{marker} wird ausgelassen: die Tabelle hat kein {roles}.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>{table} lacks the variables of all markers that are chosen. Choose other markers, or name their variables.</source>
<translation>In {table} fehlen die Variablen aller gewählten Marker. Wählen Sie andere Marker oder benennen Sie deren Variablen.</translation>
</message>
<message>
<location filename="../../algorithms/field_type.py" />
<source>Date</source>
<translation>Datum</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Raster of classes</source>
<translation>Klassenraster</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>A raster of whole numbers, such as land cover: what series have in common is learned from each class apart. Leave empty to learn from the whole scene at once.</source>
<translation>Ein Raster ganzer Zahlen wie Landbedeckung: was Zeitreihen gemeinsam haben, wird aus jeder Klasse getrennt gelernt. Leer lassen, um aus der ganzen Szene auf einmal zu lernen.</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Parcels to learn from apart</source>
<translation>Getrennt zu lernende Parzellen</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Polygons: what series have in common is learned from each of them apart, where it has enough pixels in the sample. Not together with a raster of classes.</source>
<translation>Polygone: was Zeitreihen gemeinsam haben, wird aus jedem davon getrennt gelernt, wo es genügend Pixel in der Stichprobe hat. Nicht zusammen mit einem Klassenraster.</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>{title}: no stack is given. Choose one or more time-series stacks.</source>
<translation>{title}: es ist kein Stapel angegeben. Wählen Sie einen oder mehrere Zeitreihenstapel.</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Both a raster of classes and parcels to learn from apart are given. Leave one of them empty.</source>
<translation>Sowohl ein Klassenraster als auch getrennt zu lernende Parzellen sind angegeben. Lassen Sie eines davon leer.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Fuse Sentinel-1 and Sentinel-2</source>
<translation>Sentinel-1 und Sentinel-2 fusionieren</translation>
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
<translation>Rückstreuung</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>speckle</source>
<translation>Speckle</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>cloud mask</source>
<translation>Wolkenmaske</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>scl</source>
<translation>scl</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Computes a radar index from backscatter and a vegetation index from reflectance, masks clouds, and fills the gaps with what the radar saw meanwhile.</source>
<translation>Berechnet einen Radarindex aus der Rückstreuung und einen Vegetationsindex aus der Reflexion, maskiert Wolken und füllt die Lücken mit dem, was das Radar inzwischen gesehen hat.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Fills the gaps of an optical vegetation index with what the radar saw meanwhile, and gives the uncertainty. The stacks may lie on different grids and have different times: the result is on the grid of the optical one.</source>
<translation>Füllt die Lücken eines optischen Vegetationsindex mit dem, was das Radar inzwischen gesehen hat, und gibt die Unsicherheit an. Die Stapel dürfen auf verschiedenen Gittern liegen und verschiedene Zeitpunkte haben: das Ergebnis liegt auf dem Gitter des optischen.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Steps: backscatter to linear power; unless switched off, the speckle filter; where the grids differ, the power is warped to the optical grid; the radar index; the optical index, or LAI, FAPAR or FCOVER, with gaps where the scene classification is not clear, dilated if you choose so; and then the fusion, as "Fuse time series (MOGPR)" does it.</source>
<translation>Schritte: Rückstreuung in lineare Leistung; der Speckle-Filter, sofern nicht abgeschaltet; bei verschiedenen Gittern wird die Leistung auf das optische Gitter umprojiziert; der Radarindex; der optische Index oder LAI, FAPAR oder FCOVER, mit Lücken, wo die Szenenklassifikation nicht klar ist, auf Wunsch ausgeweitet; und dann die Fusion wie bei „Zeitreihen fusionieren (MOGPR)“.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Clear optical index</source>
<translation>Klarer optischer Index</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>The optical stack that was fused, with its gaps.</source>
<translation>Der optische Stapel, der fusioniert wurde, mit seinen Lücken.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Radar index, ascending orbits</source>
<translation>Radarindex, aufsteigende Umläufe</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>The radar stack that was fused, on the grid of the optical one.</source>
<translation>Der Radarstapel, der fusioniert wurde, auf dem Gitter des optischen.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Radar index, descending orbits</source>
<translation>Radarindex, absteigende Umläufe</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>{path} is the name of two outputs, which would overwrite one another. Give each a name of its own.</source>
<translation>{path} ist der Name zweier Ausgaben, die einander überschreiben würden. Geben Sie jeder einen eigenen Namen.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Fuse time series (learned)</source>
<translation>Zeitreihen fusionieren (gelernt)</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>time series</source>
<translation>Zeitreihen</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>fusion</source>
<translation>Fusion</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>gap filling</source>
<translation>Lückenfüllung</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>radar</source>
<translation>Radar</translation>
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
<translation>maschinelles Lernen</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>gradient boosting</source>
<translation>Gradient Boosting</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>scikit-learn</source>
<translation>scikit-learn</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Fills the gaps of a variable, such as NDVI or FAPAR, with what a learner found further ones, such as radar, to tell of it on the clear dates of the same scene.</source>
<translation>Füllt die Lücken einer Variable wie NDVI oder FAPAR mit dem, was weitere wie Radar nach Erkenntnis eines Lernverfahrens an den klaren Terminen derselben Szene über sie aussagen.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Fills the gaps of a variable with what further ones, such as radar, saw meanwhile. What they tell is learned from the scene itself: clear values are hidden in blocks of 1 to 90 days, and boosted regression trees learn to bridge them from the radar 80 days before and after, the clear values left, and the day of the year.</source>
<translation>Füllt die Lücken einer Variable mit dem, was weitere wie Radar inzwischen gesehen haben. Was sie aussagen, wird aus der Szene selbst gelernt: klare Werte werden in Blöcken von 1 bis 90 Tagen verdeckt, und verstärkte Regressionsbäume lernen, diese aus dem Radar 80 Tage davor und danach, den verbliebenen klaren Werten und dem Tag des Jahres zu überbrücken.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The log compares it with Whittaker smoothing and with Fuse time series (MOGPR), at the same hidden values of places that none has learned from, hidden there alone and in the whole scene: use it only where it has the least error. It is strong where a place is hidden on days that others were seen, and hardly better than MOGPR where clouds hide the whole scene for weeks. It needs a scene of many fields and a year or more with clear dates in all seasons, it gives no uncertainty, and what it learned holds for no other scene.</source>
<translation>Das Protokoll vergleicht sie mit der Whittaker-Glättung und mit „Zeitreihen fusionieren (MOGPR)“ an denselben verdeckten Werten von Orten, aus denen keines gelernt hat, dort allein und in der ganzen Szene verdeckt: verwenden Sie sie nur, wo sie den kleinsten Fehler hat. Sie ist stark, wo ein Ort an Tagen verdeckt ist, an denen andere gesehen wurden, und kaum besser als MOGPR, wo Wolken wochenlang die ganze Szene verdecken. Sie braucht eine Szene mit vielen Feldern und ein Jahr oder mehr mit klaren Terminen zu allen Jahreszeiten, gibt keine Unsicherheit an, und was sie gelernt hat, gilt für keine andere Szene.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Observations are kept; where none lies within 180 days the result is empty. Needs scikit-learn.</source>
<translation>Beobachtungen bleiben erhalten; wo innerhalb von 180 Tagen keine liegt, ist das Ergebnis leer. Benötigt scikit-learn.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>This algorithm needs the Python package scikit-learn, which is not installed. Use Fuse time series (MOGPR), which needs none, or get it by: {how}</source>
<translation>Dieser Algorithmus braucht das Python-Paket scikit-learn, das nicht installiert ist. Nehmen Sie Zeitreihen fusionieren (MOGPR), das keines braucht, oder holen Sie es so: {how}</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>One to five stacks of other variables of the same place, such as radar; each has its own times and may lie on another grid.</source>
<translation>Ein bis fünf Stapel anderer Variablen desselben Orts, etwa Radar; jeder hat seine eigenen Zeitpunkte und darf auf einem anderen Gitter liegen.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Fused stack</source>
<translation>Fusionierter Stapel</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Further stacks: no stack is given, and gaps are filled with what these saw. Choose one or more stacks, or smooth the main one (Whittaker smoothing).</source>
<translation>Weitere Stapel: es ist kein Stapel angegeben, und Lücken werden mit dem gefüllt, was diese gesehen haben. Wählen Sie einen oder mehrere Stapel oder glätten Sie den Hauptstapel (Whittaker-Glättung).</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Filling gaps</source>
<translation>Lücken werden gefüllt</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>{share:.1f} % of the values read are gaps. Wrote {count} times of {series} series in {seconds:.1f} s.</source>
<translation>{share:.1f} % der gelesenen Werte sind Lücken. {count} Zeitpunkte von {series} Zeitreihen in {seconds:.1f} s geschrieben.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Learning</source>
<translation>Es wird gelernt</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Learned from {count} hidden values of {series} series.</source>
<translation>Aus {count} verdeckten Werten von {series} Zeitreihen gelernt.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Comparing with other methods</source>
<translation>Vergleich mit anderen Methoden</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The sample is too poor to learn from: {reason}. Give stacks with more observations.</source>
<translation>Die Stichprobe ist zu dürftig, um daraus zu lernen: {reason}. Geben Sie Stapel mit mehr Beobachtungen an.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The scene is too small, or its observations too few, to hide some at places that were not learned from: nobody knows how good the result is. Give a larger stack, or use Fuse time series (MOGPR).</source>
<translation>Die Szene ist zu klein oder hat zu wenige Beobachtungen, um einige an Orten zu verdecken, aus denen nicht gelernt wurde: niemand weiß, wie gut das Ergebnis ist. Geben Sie einen größeren Stapel an oder verwenden Sie „Zeitreihen fusionieren (MOGPR)“.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Error (RMSE) at hidden observations of places not learned from:</source>
<translation>Fehler (RMSE) an verdeckten Beobachtungen von Orten, aus denen nicht gelernt wurde:</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>hidden there for {length} days, seen elsewhere</source>
<translation>dort {length} Tage lang verdeckt, anderswo gesehen</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>hidden in the whole scene for {length} days</source>
<translation>in der ganzen Szene {length} Tage lang verdeckt</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>  {what} ({number} observations): learned {learned:.4f}, Whittaker {whittaker:.4f}, MOGPR {mogpr:.4f}</source>
<translation>  {what} ({number} Beobachtungen): gelernt {learned:.4f}, Whittaker {whittaker:.4f}, MOGPR {mogpr:.4f}</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The learned fusion is not the best in {count} of these {total} comparisons. Where such gaps matter use the method with the least error.</source>
<translation>Die gelernte Fusion ist in {count} dieser {total} Vergleiche nicht die beste. Wo es auf solche Lücken ankommt, verwenden Sie die Methode mit dem kleinsten Fehler.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The learned fusion has the least error in every comparison.</source>
<translation>Die gelernte Fusion hat in jedem Vergleich den kleinsten Fehler.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Optical index stack</source>
<translation>Stapel des optischen Index</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Stack of an index that is ready made, such as NDVI; instead of red and near infrared.</source>
<translation>Stapel eines fertigen Index wie NDVI; anstelle von Rot und nahem Infrarot.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Optical index</source>
<translation>Optischer Index</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>What is computed of the bands: NDVI of red and near infrared, EVI of blue too, LAI, FAPAR and FCOVER of green too, as "Biophysical variables" does. Not used where an index is ready made.</source>
<translation>Was aus den Kanälen berechnet wird: NDVI aus Rot und nahem Infrarot, EVI auch aus Blau, LAI, FAPAR und FCOVER auch aus Grün, wie bei „Biophysikalische Variablen“. Nicht verwendet, wenn ein Index fertig vorliegt.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Scene classification (SCL) or other mask</source>
<translation>Szenenklassifikation (SCL) oder andere Maske</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Stack of Sentinel-2's scene classification, or of quality bits. Each optical time gets the image of the same time, or the only one of the same day. Leave empty where clouds are gaps already.</source>
<translation>Stapel der Szenenklassifikation von Sentinel-2 oder von Qualitätsbits. Jeder optische Zeitpunkt erhält das Bild desselben Zeitpunkts oder das einzige desselben Tages. Leer lassen, wo Wolken bereits Lücken sind.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Both an index that is ready made and {bands} are given. Leave one of them empty.</source>
<translation>Sowohl ein fertiger Index als auch {bands} sind angegeben. Lassen Sie eines davon leer.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Not given: {missing}. {index} is computed of {needed}: give these stacks, or an index stack that is ready made.</source>
<translation>Nicht angegeben: {missing}. {index} wird aus {needed} berechnet: geben Sie diese Stapel an oder einen fertigen Indexstapel.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>ascending</source>
<translation>aufsteigend</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>descending</source>
<translation>absteigend</translation>
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
<translation>Verhältnis VH / VV</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>Stack of Sentinel-1 backscatter in this polarisation, of orbits of this direction only: the two see the land at other hours and angles, and are variables of their own. VV and VH of at least one direction are needed, of the same times.</source>
<translation>Stapel der Sentinel-1-Rückstreuung in dieser Polarisation, nur aus Umläufen dieser Richtung: die beiden sehen das Land zu anderen Stunden und unter anderen Winkeln und sind eigene Variablen. VV und VH mindestens einer Richtung werden benötigt, mit denselben Zeitpunkten.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{polarisation}, ascending orbits</source>
<translation>{polarisation}, aufsteigende Umläufe</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{polarisation}, descending orbits</source>
<translation>{polarisation}, absteigende Umläufe</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>Radar index</source>
<translation>Radarindex</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>What is fused, of linear power. The two RVI differ by a factor alone, which does not change the fused optical stack.</source>
<translation>Was fusioniert wird, aus linearer Leistung. Die beiden RVI unterscheiden sich nur um einen Faktor, der den fusionierten optischen Stapel nicht ändert.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{title}, linear</source>
<translation>{title}, linear</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{given} is given without {missing}, and the index needs both. Give both stacks of the {direction} orbits, or none.</source>
<translation>{given} ist ohne {missing} angegeben, und der Index benötigt beide. Geben Sie beide Stapel der Umlaufrichtung {direction} an oder keinen.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>No radar stack is given, and without radar there is nothing to fuse. Give VV and VH of ascending or descending orbits, or both.</source>
<translation>Es ist kein Radarstapel angegeben, und ohne Radar gibt es nichts zu fusionieren. Geben Sie VV und VH aufsteigender oder absteigender Umläufe an, oder beider.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{share:.0%} of the days lie in gaps of more than {long:.0f} days. With gaps like these, fusion with radar took {gain:.0%} off the error of the best smoothing on the sample scene. Validate gap filling measures it on your own stacks.</source>
<translation>{share:.0%} der Tage liegen in Lücken von mehr als {long:.0f} Tagen. Bei solchen Lücken hat die Fusion mit Radar auf der Beispielszene den Fehler der besten Glättung um {gain:.0%} verringert. „Lückenfüllung validieren“ misst es an Ihren eigenen Stapeln.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Smoothing is enough for want of anything better: the gaps are long, but no further stack goes with the main one. Look for another, such as radar or another sensor.</source>
<translation>Glättung genügt mangels Besserem: die Lücken sind lang, aber zum Hauptstapel gehört kein weiterer brauchbarer Stapel. Suchen Sie einen anderen, etwa Radar oder einen anderen Sensor.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Smoothing is enough: nearly all days lie in gaps too short for fusion to help.</source>
<translation>Glättung genügt: fast alle Tage liegen in Lücken, die zu kurz sind, als dass eine Fusion helfen könnte.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Smoothing will do for most days; fusion is worth it where the days in the long gaps matter, such as a mowing or harvest under clouds.</source>
<translation>Glättung reicht für die meisten Tage; die Fusion lohnt sich, wo es auf die Tage in den langen Lücken ankommt, etwa bei Mahd oder Ernte unter Wolken.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Fusion is worth it: much of the time lies in long gaps.</source>
<translation>Die Fusion lohnt sich: ein großer Teil der Zeit liegt in langen Lücken.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: too few values beside the main stack's to tell a correlation.</source>
<translation>{name}: zu wenige Werte neben denen des Hauptstapels, um eine Korrelation anzugeben.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time, but not one observation in the long gaps, and so it cannot help there.</source>
<translation>{name}: zeitliche Korrelation {correlation:.2f}, aber keine einzige Beobachtung in den langen Lücken, dort kann sie also nicht helfen.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time, so that it says little.</source>
<translation>{name}: zeitliche Korrelation {correlation:.2f}, also wenig Aussagekraft.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time; there are no long gaps.</source>
<translation>{name}: zeitliche Korrelation {correlation:.2f}; es gibt keine langen Lücken.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time, an observation every {every:.1f} days within the long gaps.</source>
<translation>{name}: zeitliche Korrelation {correlation:.2f}, in den langen Lücken alle {every:.1f} Tage eine Beobachtung.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>up to {days}</source>
<translation>bis {days}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>above {days}</source>
<translation>über {days}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Gap (days)</source>
<translation>Lücke (Tage)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Gaps</source>
<translation>Lücken</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Share of the days</source>
<translation>Anteil der Tage</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_plot.py" />
<source>Root mean square error</source>
<translation>Wurzel der mittleren Fehlerquadrate (RMSE)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_plot.py" />
<source>Observations within the interval (%)</source>
<translation>Beobachtungen im Intervall (%)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_plot.py" />
<source>Days hidden (1: single observations)</source>
<translation>Verdeckte Tage (1: einzelne Beobachtungen)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>Hidden {days} days: {number} observations of {series} series, in gaps of {gap:.0f} days.</source>
<translation>{days} Tage verdeckt: {number} Beobachtungen von {series} Zeitreihen, in Lücken von {gap:.0f} Tagen.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>{method}: RMSE {rmse:.4f}, bias {bias:+.4f}, R2 {r2:.2f}</source>
<translation>{method}: RMSE {rmse:.4f}, Verzerrung {bias:+.4f}, R2 {r2:.2f}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>{shares} % within the intervals of {levels} %</source>
<translation>{shares} % innerhalb der Intervalle von {levels} %</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>lambda {smoothing:.0f}</source>
<translation>Lambda {smoothing:.0f}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Only one pixel of the sample was ever seen, but one is needed to learn from and one to test. Give a larger stack, or another seed.</source>
<translation>Nur ein Pixel der Stichprobe wurde je gesehen, es wird aber eines zum Lernen und eines zum Testen benötigt. Geben Sie einen größeren Stapel oder einen anderen Startwert an.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Main stack</source>
<translation>Hauptstapel</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Stack of the variable whose gaps are to be filled, such as NDVI.</source>
<translation>Stapel der Variable, deren Lücken gefüllt werden sollen, etwa NDVI.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Further stacks</source>
<translation>Weitere Stapel</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Seed</source>
<translation>Startwert</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>The same number looks at the same pixels, and gives the same result. From 0.</source>
<translation>Dieselbe Zahl betrachtet dieselben Pixel und liefert dasselbe Ergebnis. Ab 0.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>There are {count} further stacks, but at most {most} can be fused. Leave some out.</source>
<translation>Es sind {count} weitere Stapel angegeben, aber höchstens {most} können fusioniert werden. Lassen Sie einige weg.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Read {path}: {count} times from {first} to {last}.</source>
<translation>{path} gelesen: {count} Zeitpunkte von {first} bis {last}.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>{title}: {path} has no observation in the sample of {count} pixels. Give a stack with values, or another seed.</source>
<translation>{title}: {path} hat in der Stichprobe von {count} Pixeln keine Beobachtung. Geben Sie einen Stapel mit Werten oder einen anderen Startwert an.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Sample of {count} pixels at {places} places; {unseen} of them were never seen and are left out.</source>
<translation>Stichprobe von {count} Pixeln an {places} Orten; {unseen} davon wurden nie gesehen und bleiben unberücksichtigt.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Should I fuse?</source>
<translation>Lohnt sich eine Fusion?</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>gap</source>
<translation>Lücke</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>advice</source>
<translation>Empfehlung</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>smoothing</source>
<translation>Glättung</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>clouds</source>
<translation>Wolken</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>histogram</source>
<translation>Histogramm</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Counts the gaps of a stack by length, and says whether smoothing is enough.</source>
<translation>Zählt die Lücken eines Stapels nach Länge und sagt, ob Glättung genügt.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Smoothing fills short gaps about as well as anything; in long ones, radar or another sensor can tell what happened meanwhile. This looks at a sample of some thousand pixels, counts their gaps and the days in them by length, and says whether fusion is worth it.</source>
<translation>Glättung füllt kurze Lücken etwa so gut wie alles andere; in langen können Radar oder ein anderer Sensor sagen, was inzwischen geschah. Dieser Algorithmus betrachtet eine Stichprobe von einigen tausend Pixeln, zählt ihre Lücken und die Tage darin nach Länge und sagt, ob sich eine Fusion lohnt.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>The rule: every day counts with the errors that the best Whittaker smoothing and the fusion with radar had in gaps of that length on the sample scene. Where fusion takes less than 5 % off the error smoothing is enough, from 10 % on fusion is worth it, between them it helps in long gaps. A further stack whose correlation with the main one is below 0.3 says little, however long the gaps.</source>
<translation>Die Regel: jeder Tag zählt mit den Fehlern, die die beste Whittaker-Glättung und die Fusion mit Radar auf der Beispielszene in Lücken dieser Länge hatten. Wo die Fusion den Fehler um weniger als 5 % verringert, genügt Glättung, ab 10 % lohnt sich die Fusion, dazwischen hilft sie in langen Lücken. Ein weiterer Stapel, dessen Korrelation mit dem Hauptstapel unter 0.3 liegt, sagt wenig aus, wie lang die Lücken auch sind.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Stacks that could fill the gaps, such as radar; up to five, on any grid. What they say in the long gaps is looked at too.</source>
<translation>Stapel, die die Lücken füllen könnten, etwa Radar; bis zu fünf, auf beliebigem Gitter. Auch ihre Aussage in den langen Lücken wird betrachtet.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Gaps by length</source>
<translation>Lücken nach Länge</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>A row for each class of length: number of gaps, and share of the days in them.</source>
<translation>Eine Zeile je Längenklasse: Anzahl der Lücken und Anteil der Tage darin.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Report</source>
<translation>Bericht</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>HTML files (*.html)</source>
<translation>HTML-Dateien (*.html)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>A page with the advice and the histogram.</source>
<translation>Eine Seite mit der Empfehlung und dem Histogramm.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>{title} has no gap to advise on. Give a stack of at least two times.</source>
<translation>{title} hat keine Lücke, zu der etwas zu raten wäre. Geben Sie einen Stapel mit mindestens zwei Zeitpunkten an.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Gaps of {name} days: {number}, with {share:.1%} of the days.</source>
<translation>Lücken von {name} Tagen: {number}, mit {share:.1%} der Tage.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Should I fuse? Gaps of {name}</source>
<translation>Lohnt sich eine Fusion? Lücken von {name}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Straight lines</source>
<translation>Geraden</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Whittaker smoothing</source>
<translation>Whittaker-Glättung</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Gaussian process of the main stack alone</source>
<translation>Gauß-Prozess des Hauptstapels allein</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Fusion with the further stacks (MOGPR)</source>
<translation>Fusion mit den weiteren Stapeln (MOGPR)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Smoothing (lambda)</source>
<translation>Glättung (Lambda)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Validate gap filling</source>
<translation>Lückenfüllung validieren</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>validation</source>
<translation>Validierung</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>accuracy</source>
<translation>Genauigkeit</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>rmse</source>
<translation>rmse</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>cross-validation</source>
<translation>Kreuzvalidierung</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>interval</source>
<translation>Intervall</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>lambda</source>
<translation>Lambda</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Hides clear observations, fills them by several methods, and reports errors.</source>
<translation>Verdeckt klare Beobachtungen, füllt sie mit mehreren Methoden und berichtet die Fehler.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>In each series of a sample one observation is drawn and a window of so many days laid over it; all observations in the window are hidden, the gap is filled, and the filled values are held against the hidden ones. Observations are left on both sides, so that nothing is extrapolated.</source>
<translation>In jeder Zeitreihe einer Stichprobe wird eine Beobachtung gezogen und ein Fenster von so vielen Tagen darüber gelegt; alle Beobachtungen im Fenster werden verdeckt, die Lücke wird gefüllt, und die gefüllten Werte werden mit den verdeckten verglichen. Auf beiden Seiten bleiben Beobachtungen, sodass nichts extrapoliert wird.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>What a method has to learn or choose it takes from other places of the scene than those it is tested on. Hidden observations have noise of their own: no error can be below it, and clouds that the mask has missed count as errors of the method.</source>
<translation>Was eine Methode lernen oder wählen muss, nimmt sie von anderen Orten der Szene als denen, an denen sie getestet wird. Verdeckte Beobachtungen haben eigenes Rauschen: kein Fehler kann darunter liegen, und Wolken, die die Maske übersehen hat, zählen als Fehler der Methode.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>The table has, for each method and length: gap_days (mean days between the observations left on both sides), series and observations (how many were hidden), rmse, bias (filled less observed), r2, coverage_50, coverage_80 and coverage_95 (share of the hidden observations within these intervals, where the method has them; right is 0.5, 0.8 and 0.95), and smoothing (Whittaker's lambda).</source>
<translation>Die Tabelle hat für jede Methode und Länge: gap_days (mittlere Tage zwischen den verbliebenen Beobachtungen auf beiden Seiten), series und observations (wie viele verdeckt wurden), rmse, bias (gefüllt minus beobachtet), r2, coverage_50, coverage_80 und coverage_95 (Anteil der verdeckten Beobachtungen innerhalb dieser Intervalle, wo die Methode solche hat; richtig sind 0.5, 0.8 und 0.95) und smoothing (Lambda von Whittaker).</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Stacks of other variables for the fusion, such as radar; up to five, on any grid. Without any, fusion is left out.</source>
<translation>Stapel anderer Variablen für die Fusion, etwa Radar; bis zu fünf, auf beliebigem Gitter. Ohne sie entfällt die Fusion.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Methods</source>
<translation>Methoden</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>What to compare.</source>
<translation>Was verglichen wird.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Lengths (days)</source>
<translation>Längen (Tage)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Days to hide at once, whole numbers from 1, separated by commas; 1 hides single observations.</source>
<translation>Auf einmal zu verdeckende Tage, ganze Zahlen ab 1, durch Kommas getrennt; 1 verdeckt einzelne Beobachtungen.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Whittaker's, above 0. Leave empty to choose, for each length, the one with the smallest error at observations hidden at other places.</source>
<translation>Von Whittaker, über 0. Leer lassen, um für jede Länge das mit dem kleinsten Fehler an Beobachtungen zu wählen, die an anderen Orten verdeckt sind.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Series to test</source>
<translation>Zu testende Zeitreihen</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>How many pixels are tested at most, and as many are learned from; up to 2000.</source>
<translation>Wie viele Pixel höchstens getestet werden, und aus ebenso vielen wird gelernt; bis 2000.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Errors by method and length</source>
<translation>Fehler nach Methode und Länge</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>A row for each method and length.</source>
<translation>Eine Zeile je Methode und Länge.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Plot</source>
<translation>Diagramm</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>PNG files (*.png)</source>
<translation>PNG-Dateien (*.png)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>A picture of errors and intervals over the length of the gaps.</source>
<translation>Ein Bild der Fehler und Intervalle über der Länge der Lücken.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>No method is chosen. Choose one or more to compare.</source>
<translation>Es ist keine Methode gewählt. Wählen Sie eine oder mehrere zum Vergleich.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Only the fusion is to be tested, but no further stack is given. Give one, or choose more methods.</source>
<translation>Nur die Fusion soll getestet werden, aber es ist kein weiterer Stapel angegeben. Geben Sie einen an oder wählen Sie mehr Methoden.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>No further stack is given, and so the fusion is left out.</source>
<translation>Es ist kein weiterer Stapel angegeben, daher entfällt die Fusion.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Nothing can be learned from the sample of series: {reason}. Give stacks with more observations, or choose other methods.</source>
<translation>Aus der Stichprobe der Zeitreihen kann nichts gelernt werden: {reason}. Geben Sie Stapel mit mehr Beobachtungen an oder wählen Sie andere Methoden.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>No series has observations before and after a gap of {length} days, and so nothing can be hidden.</source>
<translation>Keine Zeitreihe hat Beobachtungen vor und nach einer Lücke von {length} Tagen, daher kann nichts verdeckt werden.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Nothing can be hidden: no series has observations before and after gaps of {lengths} days. Give a longer stack, or shorter lengths.</source>
<translation>Es kann nichts verdeckt werden: keine Zeitreihe hat Beobachtungen vor und nach Lücken von {lengths} Tagen. Geben Sie einen längeren Stapel oder kürzere Längen an.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Gaps of {name}, filled</source>
<translation>Lücken von {name}, gefüllt</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>The plot was not drawn: {reason}. The table has all numbers; for the plot get matplotlib by: {how}</source>
<translation>Das Diagramm wurde nicht gezeichnet: {reason}. Die Tabelle hat alle Zahlen; für das Diagramm holen Sie matplotlib so: {how}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Lengths has {part}, which is no whole number of days from 1 to {longest}. Write them like {example}.</source>
<translation>„Längen“ enthält {part}, was keine ganze Zahl von Tagen von 1 bis {longest} ist. Schreiben Sie sie wie {example}.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Lengths names {count} lengths, but must name 1 to {most}. Write them like {example}.</source>
<translation>„Längen“ nennt {count} Längen, muss aber 1 bis {most} nennen. Schreiben Sie sie wie {example}.</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Number of events</source>
<translation>Anzahl der Ereignisse</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>How many events there are, also those not kept.</source>
<translation>Wie viele Ereignisse es gibt, auch die nicht behaltenen.</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Events kept of each pixel</source>
<translation>Behaltene Ereignisse je Pixel</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>So many events have bands, in order of time; all are counted. From 1 to 100.</source>
<translation>So viele Ereignisse haben Kanäle, in zeitlicher Reihenfolge; gezählt werden alle. Von 1 bis 100.</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>The first</source>
<translation>Die ersten</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>The largest</source>
<translation>Die größten</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Which events are kept</source>
<translation>Behaltene Ereignisse</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Where a pixel has more events than are kept: the first ones, or the largest by this metric: {metric}.</source>
<translation>Wo ein Pixel mehr Ereignisse hat, als behalten werden: die ersten oder die größten nach dieser Metrik: {metric}.</translation>
</message>
<message>
<location filename="../../algorithms/layer_snapshot.py" />
<source>Feature {number} of {layer} has an invalid geometry. Repair it with Fix geometries, or have the options of Processing skip or ignore invalid features.</source>
<translation>Objekt {number} von {layer} hat eine ungültige Geometrie. Reparieren Sie sie mit „Geometrien reparieren“, oder lassen Sie in den Verarbeitungsoptionen ungültige Objekte überspringen oder ignorieren.</translation>
</message>
<message>
<location filename="../../algorithms/layer_snapshot.py" />
<source>{layer} reads other layers, and cannot be copied to be safe from their removal. Save its features as a file, and take that.</source>
<translation>{layer} liest andere Layer und kann nicht kopiert werden, um vor deren Entfernen sicher zu sein. Speichern Sie seine Objekte in einer Datei, und nehmen Sie diese.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned from a sample</source>
<translation>Aus einer Stichprobe gelernt</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned from each series</source>
<translation>Aus jeder Zeitreihe gelernt</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>From a file</source>
<translation>Aus einer Datei</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>File of hyper-parameters</source>
<translation>Datei der Hyperparameter</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Written by an earlier run; used with "From a file".</source>
<translation>Von einem früheren Lauf geschrieben; verwendet mit „Aus einer Datei“.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned by</source>
<translation>Gelernt von</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Which program learns from the sample. Another one serves as a second opinion, and has to be installed; give it few series to learn from.</source>
<translation>Welches Programm aus der Stichprobe lernt. Ein anderes dient als Zweitmeinung und muss installiert sein; geben Sie ihm wenige Zeitreihen zum Lernen.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned hyper-parameters</source>
<translation>Gelernte Hyperparameter</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>JSON files (*.json)</source>
<translation>JSON-Dateien (*.json)</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Keeps the hyper-parameters, for other scenes of the same variables.</source>
<translation>Bewahrt die Hyperparameter für andere Szenen derselben Variablen auf.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>A page of what was learned, of all series and of each class.</source>
<translation>Eine Seite mit dem Gelernten, von allen Zeitreihen und von jeder Klasse.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Nothing is learned that all series share, so no hyper-parameters are kept and no report is written.</source>
<translation>Es wird nichts gelernt, das alle Zeitreihen teilen; daher werden keine Hyperparameter aufbewahrt und kein Bericht geschrieben.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Class {name}:</source>
<translation>Klasse {name}:</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Nothing can be learned from the sample of series: {reason}. Give series with more observations, or hyper-parameters from a file.</source>
<translation>Aus der Stichprobe der Zeitreihen kann nichts gelernt werden: {reason}. Geben Sie Zeitreihen mit mehr Beobachtungen an oder Hyperparameter aus einer Datei.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Class {name} gets what was learned from all series, as it tells nothing by itself: {reason}.</source>
<translation>Die Klasse {name} bekommt, was aus allen Reihen gelernt wurde, da sie allein nichts verrät: {reason}.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>it is empty or too large</source>
<translation>sie ist leer oder zu groß</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>The file of hyper-parameters {path} cannot be used: {reason}. Choose a file that an earlier run of this algorithm has written.</source>
<translation>Die Datei der Hyperparameter {path} kann nicht verwendet werden: {reason}. Wählen Sie eine Datei, die ein früherer Lauf dieses Algorithmus geschrieben hat.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>The file of hyper-parameters {path} is of {known} variables ({names}), but {variables} are given. Give the same ones, in the same order.</source>
<translation>Die Datei der Hyperparameter {path} gilt für {known} Variablen ({names}), aber {variables} sind angegeben. Geben Sie dieselben in derselben Reihenfolge an.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>The file of hyper-parameters {path} is of the variables {known}, but they are given as {names}. Give them in the same order.</source>
<translation>Die Datei der Hyperparameter {path} gilt für die Variablen {known}, angegeben sind sie aber als {names}. Geben Sie sie in derselben Reihenfolge an.</translation>
</message>
<message>
<location filename="../../algorithms/learning_report.py" />
<source>Class {name}</source>
<translation>Klasse {name}</translation>
</message>
<message>
<location filename="../../algorithms/memory.py" />
<source>Memory budget (MiB)</source>
<translation>Speicherbudget (MiB)</translation>
</message>
<message>
<location filename="../../algorithms/memory.py" />
<source>Memory the run may take beyond QGIS itself, from 64 MiB; larger blocks are a little faster.</source>
<translation>Speicher, den der Lauf über QGIS selbst hinaus belegen darf, ab 64 MiB; größere Blöcke sind etwas schneller.</translation>
</message>
<message>
<location filename="../../algorithms/method_call.py" />
<source>{method} cannot run with these values: {reason}. Change them, and run again.</source>
<translation>{method} kann mit diesen Werten nicht ausgeführt werden: {reason}. Ändern Sie sie und starten Sie erneut.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Composite</source>
<translation>Komposit</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Puts the observations of each period together, such as each ten days or each month, and counts them. The time of a composite is the first day of its period.</source>
<translation>Fasst die Beobachtungen jedes Zeitraums zusammen, etwa je zehn Tage oder je Monat, und zählt sie. Der Zeitpunkt eines Komposits ist der erste Tag seines Zeitraums.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Quality</source>
<translation>Qualität</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Quality of each value, higher is better, at the same times; for the best observation of a period. NDVI gives the greenest one.</source>
<translation>Qualität jedes Werts, höher ist besser, zu denselben Zeitpunkten; für die beste Beobachtung eines Zeitraums. NDVI liefert die grünste.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Period</source>
<translation>Zeitraum</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>What is put together: every so many days from the first day on, or pentads (5 days), dekads (10 days), months or years of the calendar, in UTC. The last pentad and dekad of a month end with it.</source>
<translation>Was zusammengefasst wird: alle so viele Tage ab dem ersten Tag, oder Pentaden (5 Tage), Dekaden (10 Tage), Monate oder Jahre des Kalenders, in UTC. Die letzte Pentade und die letzte Dekade eines Monats enden mit ihm.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Every few days</source>
<translation>Alle paar Tage</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Pentads</source>
<translation>Pentaden</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Dekads</source>
<translation>Dekaden</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Months</source>
<translation>Monate</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Years</source>
<translation>Jahre</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Length of a period (days)</source>
<translation>Länge eines Zeitraums (Tage)</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Days of a period; used with "Every few days". Above 0.</source>
<translation>Tage eines Zeitraums; verwendet mit „Alle paar Tage“. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Composite by</source>
<translation>Komposit nach</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>The median is hardly moved by a missed cloud; the mean has the least noise; the largest value is the least cloudy of NDVI, but too high; the best has the highest quality, which must be given.</source>
<translation>Der Median wird von einer übersehenen Wolke kaum verschoben; der Mittelwert hat das geringste Rauschen; der größte Wert ist beim NDVI der am wenigsten bewölkte, aber zu hoch; der beste hat die höchste Qualität, die angegeben werden muss.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Median</source>
<translation>Median</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Mean</source>
<translation>Mittelwert</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Largest value</source>
<translation>Größter Wert</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Best quality</source>
<translation>Beste Qualität</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Composite stack</source>
<translation>Kompositstapel</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Stack of the same grid, one band a period.</source>
<translation>Stapel auf demselben Gitter, ein Kanal je Zeitraum.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Number of observations</source>
<translation>Anzahl der Beobachtungen</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>How many observations a period has.</source>
<translation>Wie viele Beobachtungen ein Zeitraum hat.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>monthly</source>
<translation>monatlich</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>dekad</source>
<translation>Dekade</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>pentad</source>
<translation>Pentade</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>median</source>
<translation>Median</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>maximum value</source>
<translation>Maximalwert</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>best pixel</source>
<translation>bestes Pixel</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>aggregate</source>
<translation>aggregieren</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Data density</source>
<translation>Datendichte</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Counts the observations of each series and measures the gaps between them: where they are few, a smooth curve is a guess.</source>
<translation>Zählt die Beobachtungen jeder Zeitreihe und misst die Lücken dazwischen: wo es wenige sind, ist eine glatte Kurve geraten.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Length of a step (days)</source>
<translation>Länge eines Schritts (Tage)</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Time is cut into steps of this length, from the first day on, and the share of steps without observation is counted. Above 0.</source>
<translation>Die Zeit wird ab dem ersten Tag in Schritte dieser Länge geteilt, und der Anteil der Schritte ohne Beobachtung wird gezählt. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Expected revisit (days)</source>
<translation>Erwartete Wiederkehr (Tage)</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>A gap of up to as many days is none for the indicator. Above 0.</source>
<translation>Eine Lücke von bis zu so vielen Tagen gilt für den Indikator nicht als solche. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Observations</source>
<translation>Beobachtungen</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Number of valid observations.</source>
<translation>Anzahl gültiger Beobachtungen.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Valid share</source>
<translation>Gültiger Anteil</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Share of the times with an observation, 0 to 1.</source>
<translation>Anteil der Zeitpunkte mit einer Beobachtung, 0 bis 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Longest gap</source>
<translation>Längste Lücke</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Most days without observation; what lies before the first and after the last observation counts, up to the first and last time.</source>
<translation>Größte Zahl von Tagen ohne Beobachtung; was vor der ersten und nach der letzten Beobachtung liegt, zählt bis zum ersten und letzten Zeitpunkt mit.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Mean revisit</source>
<translation>Mittlere Wiederkehr</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Mean days from one observation to the next; empty with fewer than two.</source>
<translation>Mittlere Tage von einer Beobachtung zur nächsten; leer bei weniger als zwei.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Steps to fill</source>
<translation>Zu füllende Schritte</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Share of the steps without observation, 0 to 1, which a smoother fills.</source>
<translation>Anteil der Schritte ohne Beobachtung, 0 bis 1, die eine Glättung füllt.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Data density indicator</source>
<translation>Indikator der Datendichte</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>0 (bad) to 100 (perfect): 100 times the share of the steps with an observation, less the part of all days by which the longest gap exceeds the expected revisit.</source>
<translation>0 (schlecht) bis 100 (perfekt): 100-mal der Anteil der Schritte mit einer Beobachtung, abzüglich des Teils aller Tage, um den die längste Lücke die erwartete Wiederkehr übersteigt.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>gaps</source>
<translation>Lücken</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>coverage</source>
<translation>Abdeckung</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>revisit</source>
<translation>Wiederkehr</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>quality</source>
<translation>Qualität</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>valid observations</source>
<translation>gültige Beobachtungen</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Detections in one variable</source>
<translation>Detektionen in einer Variable</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Finds drops, peaks, data gaps, times beyond a level, or changes across it in each series: the parts that markers of parcels are made of.</source>
<translation>Findet Abfälle, Gipfel, Datenlücken, Zeiten jenseits eines Niveaus oder Wechsel darüber hinweg in jeder Zeitreihe: die Bestandteile, aus denen Parzellenmarker gebildet werden.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>The same without cloud mask</source>
<translation>Dasselbe ohne Wolkenmaske</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Values under clouds as well, used by changes to values below the level, such as the harvest in NDVI: clouds lower it and never raise it, so that a high value shows that there was no change yet. Empty for none.</source>
<translation>Werte auch unter Wolken, für Wechsel zu Werten unter dem Niveau, etwa die Ernte im NDVI: Wolken senken ihn und erhöhen ihn nie, sodass ein hoher Wert zeigt, dass es noch keinen Wechsel gab. Leer für keine.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Detector</source>
<translation>Detektor</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Drop: from a high to the next low. Peak: from a low to the next high. Gap: no observation for long. Level: below a level, or above it. Change: across the level, to stay there.</source>
<translation>Abfall: von einem Hoch zum nächsten Tief. Gipfel: von einem Tief zum nächsten Hoch. Lücke: lange keine Beobachtung. Niveau: unter einem Niveau oder darüber. Wechsel: über das Niveau hinweg, und dort bleibend.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Drop</source>
<translation>Abfall</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Peak</source>
<translation>Gipfel</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Data gap</source>
<translation>Datenlücke</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Beyond a level</source>
<translation>Jenseits eines Niveaus</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Change of state</source>
<translation>Zustandswechsel</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Least drop, peak or change</source>
<translation>Kleinster Abfall, Gipfel oder Wechsel</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>In units of the input; used by drop, peak and change. From 0.</source>
<translation>In Einheiten der Eingabe; verwendet von Abfall, Gipfel und Wechsel. Ab 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Level</source>
<translation>Niveau</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>In units of the input; used by level and change.</source>
<translation>In Einheiten der Eingabe; verwendet von Niveau und Wechsel.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Above the level</source>
<translation>Über dem Niveau</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Looks for values above the level, or changes to such; otherwise below. Used by level and change.</source>
<translation>Sucht Werte über dem Niveau oder Wechsel zu solchen; sonst darunter. Verwendet von Niveau und Wechsel.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Fewest observations</source>
<translation>Mindestzahl der Beobachtungen</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>So many in a row make a time beyond a level, or a state. Used by level and change. From 1.</source>
<translation>So viele in Folge ergeben eine Zeit jenseits eines Niveaus oder einen Zustand. Verwendet von Niveau und Wechsel. Ab 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Shortest (days)</source>
<translation>Kürzeste Dauer (Tage)</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Days from the first to the last of these observations, or from the high to the low of a drop. Used by all but gap. From 0.</source>
<translation>Tage von der ersten bis zur letzten dieser Beobachtungen oder vom Hoch zum Tief eines Abfalls. Verwendet von allen außer Lücke. Ab 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Longest time without observation (days)</source>
<translation>Längste Zeit ohne Beobachtung (Tage)</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>A longer one is a gap; used by gap. From 0.</source>
<translation>Eine längere ist eine Lücke; verwendet von Lücke. Ab 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Most drops or peaks</source>
<translation>Höchstzahl der Abfälle oder Gipfel</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>The largest of a series that are kept; used by drop and peak. From 1.</source>
<translation>Die größten einer Zeitreihe, die behalten werden; verwendet von Abfall und Gipfel. Ab 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Days between drops or peaks</source>
<translation>Tage zwischen Abfällen oder Gipfeln</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Those no farther apart become one; 0 keeps all. Used by drop and peak. From 0.</source>
<translation>Solche, die nicht weiter auseinanderliegen, werden zu einem; 0 behält alle. Verwendet von Abfall und Gipfel. Ab 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Slope</source>
<translation>Steigung</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>In units of the input a day; empty for none. Of a drop or peak the largest step is at least so steep. Steps beside a change that are steeper belong to it, and its day is told from a slow fall or rise before. Above 0.</source>
<translation>In Einheiten der Eingabe je Tag; leer für keine. Bei einem Abfall oder Gipfel ist der größte Schritt mindestens so steil. Schritte neben einem Wechsel, die steiler sind, gehören zu ihm, und sein Tag wird von einem langsamen Fallen oder Steigen davor unterschieden. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Size of change for a single observation</source>
<translation>Größe des Wechsels für eine einzelne Beobachtung</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>In units of the input; empty for none. After a change by more than this fewer observations are a state, too, where the next is not halfway back. From 0.</source>
<translation>In Einheiten der Eingabe; leer für keine. Nach einem Wechsel um mehr als dies sind auch weniger Beobachtungen ein Zustand, wenn die nächste nicht halb zurück ist. Ab 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Detections</source>
<translation>Detektionen</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Main day</source>
<translation>Haupttag</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Of a drop or peak the middle of its largest step, of a gap its middle, of a level the farthest observation, of a change when it is halfway.</source>
<translation>Bei Abfall oder Gipfel die Mitte des größten Schritts, bei einer Lücke ihre Mitte, bei einem Niveau die entfernteste Beobachtung, bei einem Wechsel der Tag, an dem er halb vollzogen ist.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Start</source>
<translation>Anfang</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Last observation before, or first of it.</source>
<translation>Letzte Beobachtung davor oder erste darin.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>End</source>
<translation>Ende</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>First observation after, or last of it.</source>
<translation>Erste Beobachtung danach oder letzte darin.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Value</source>
<translation>Wert</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Size of the drop, peak or change, days of the gap, or the value that is farthest beyond the level.</source>
<translation>Größe von Abfall, Gipfel oder Wechsel, Tage der Lücke oder der Wert, der am weitesten jenseits des Niveaus liegt.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>marker</source>
<translation>Marker</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>drop</source>
<translation>Abfall</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>peak</source>
<translation>Gipfel</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>threshold</source>
<translation>Schwellenwert</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>change of state</source>
<translation>Zustandswechsel</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Double logistic</source>
<translation>Doppelt logistische Anpassung</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Fits each season by a rise and a fall of few parameters, double logistic or asymmetric Gaussian, and joins them to one curve. Clean seasons of one peak gain most; mown meadows and series with few observations are better smoothed otherwise.</source>
<translation>Passt jede Saison durch einen Anstieg und einen Abfall mit wenigen Parametern an, doppelt logistisch oder als asymmetrische Gauß-Kurve, und verbindet sie zu einer Kurve. Saubere Saisons mit einem Gipfel gewinnen am meisten; gemähte Wiesen und Zeitreihen mit wenigen Beobachtungen werden besser anders geglättet.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Shape of a season</source>
<translation>Form einer Saison</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Double logistic: a rise and a fall with a level top between them. Asymmetric Gaussian: a peak whose sides differ in width and sharpness.</source>
<translation>Doppelt logistisch: ein Anstieg und ein Abfall mit einer ebenen Hochlage dazwischen. Asymmetrische Gauß-Kurve: ein Gipfel, dessen Seiten sich in Breite und Schärfe unterscheiden.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Asymmetric Gaussian</source>
<translation>Asymmetrische Gauß-Kurve</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Of the Whittaker curve on which seasons are found, and which stands between them and where a season cannot be fitted. Above 0.</source>
<translation>Der Whittaker-Kurve, auf der Saisons gefunden werden und die zwischen ihnen sowie dort steht, wo eine Saison nicht angepasst werden kann. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Continue beyond the first and last observation</source>
<translation>Über erste und letzte Beobachtung hinaus fortsetzen</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Continues the curve to times before the first and after the last observation of a series; such values are less sure. Otherwise they stay empty.</source>
<translation>Setzt die Kurve zu Zeitpunkten vor der ersten und nach der letzten Beobachtung einer Zeitreihe fort; solche Werte sind weniger sicher. Sonst bleiben sie leer.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Fitted stack</source>
<translation>Angepasster Stapel</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Parameters of the seasons</source>
<translation>Parameter der Saisons</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Low before</source>
<translation>Tief davor</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Value that the rise comes from.</source>
<translation>Wert, von dem der Anstieg ausgeht.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Top</source>
<translation>Hochlage</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Value that the curve is level at between rise and fall.</source>
<translation>Wert, auf dem die Kurve zwischen Anstieg und Abfall eben ist.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Low behind</source>
<translation>Tief danach</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Value that the fall goes to.</source>
<translation>Wert, zu dem der Abfall führt.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Upturn</source>
<translation>Aufschwung</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest rise meets the low.</source>
<translation>Datum, an dem die Tangente am steilsten Anstieg das Tief trifft.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Steepest rise</source>
<translation>Steilster Anstieg</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the curve rises fastest.</source>
<translation>Datum, an dem die Kurve am schnellsten steigt.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Stabilisation</source>
<translation>Stabilisierung</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest rise meets the top.</source>
<translation>Datum, an dem die Tangente am steilsten Anstieg die Hochlage trifft.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Rate of the rise</source>
<translation>Anstiegsrate</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Rise a day where it is steepest.</source>
<translation>Anstieg je Tag, wo er am steilsten ist.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>VI/day</source>
<translation>VI/Tag</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Downturn</source>
<translation>Abschwung</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest fall leaves the top.</source>
<translation>Datum, an dem die Tangente am steilsten Abfall die Hochlage verlässt.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Steepest fall</source>
<translation>Steilster Abfall</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the curve falls fastest.</source>
<translation>Datum, an dem die Kurve am schnellsten fällt.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Recession</source>
<translation>Rückgang</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest fall meets the low.</source>
<translation>Datum, an dem die Tangente am steilsten Abfall das Tief trifft.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Rate of the fall</source>
<translation>Abfallrate</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Fall a day where it is steepest, a positive number.</source>
<translation>Abfall je Tag, wo er am steilsten ist, eine positive Zahl.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Root mean squared distance of the observations.</source>
<translation>Wurzel des mittleren quadratischen Abstands der Beobachtungen.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Number of observations of the season.</source>
<translation>Anzahl der Beobachtungen der Saison.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>State of the fit</source>
<translation>Zustand der Anpassung</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>2 fitted; 1 not converged and 0 too few observations, where the Whittaker curve stands; empty without a season.</source>
<translation>2 angepasst; 1 nicht konvergiert und 0 zu wenige Beobachtungen, wo die Whittaker-Kurve steht; leer ohne Saison.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>asymmetric gaussian</source>
<translation>asymmetrische Gauß-Kurve</translation>
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
<translation>Saison</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>logistic</source>
<translation>logistisch</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>phenology</source>
<translation>Phänologie</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>gu</source>
<translation>gu</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Learned from {observations} observations of {series} series; log likelihood {likelihood:.1f}. Time scale: {length:.0f} days; noise {noise:.2f} of the deviation over time.</source>
<translation>Aus {observations} Beobachtungen von {series} Zeitreihen gelernt; Log-Likelihood {likelihood:.1f}. Zeitskala: {length:.0f} Tage; Rauschen {noise:.2f} der zeitlichen Abweichung.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>{share:.0%} of the variance of the curves comes again every year.</source>
<translation>{share:.0%} der Varianz der Kurven kehren jedes Jahr wieder.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Gaussian process</source>
<translation>Gauß-Prozess</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Smooths each series and fills its gaps with the curve that its own correlation over time makes most likely, and gives the uncertainty of each value (Gaussian process).</source>
<translation>Glättet jede Zeitreihe und füllt ihre Lücken mit der Kurve, die ihre eigene zeitliche Korrelation am wahrscheinlichsten macht, und gibt die Unsicherheit jedes Werts an (Gauß-Prozess).</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Time scale and noise of the curves. Learned once from a sample of the series and shared by all; learned from each series for itself, which takes about a tenth of a second each; or taken from a file that an earlier run has written.</source>
<translation>Zeitskala und Rauschen der Kurven. Einmal aus einer Stichprobe der Zeitreihen gelernt und für alle verwendet; aus jeder Zeitreihe für sich gelernt, was je etwa eine Zehntelsekunde dauert; oder aus einer Datei, die ein früherer Lauf geschrieben hat.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Correlation over time</source>
<translation>Zeitliche Korrelation</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>How smooth the curves are: Matern 3/2 for curves with bends, as of vegetation that is mown or harvested; Matern 5/2 for smoother ones; squared exponential for the smoothest.</source>
<translation>Wie glatt die Kurven sind: Matérn 3/2 für Kurven mit Knicken, wie bei Vegetation, die gemäht oder geerntet wird; Matérn 5/2 für glattere; quadratisch-exponentiell für die glattesten.</translation>
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
<translation>Quadratisch-exponentiell (RBF)</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Yearly part</source>
<translation>Jährlicher Anteil</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Adds a part that comes again every year, which fills gaps of months from the other years; for series of three years or more.</source>
<translation>Fügt einen Anteil hinzu, der jedes Jahr wiederkehrt und monatelange Lücken aus den anderen Jahren füllt; für Zeitreihen von drei oder mehr Jahren.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Smoothed stack</source>
<translation>Geglätteter Stapel</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Standard deviation</source>
<translation>Standardabweichung</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Stack of the standard deviation of each value of the smoothed stack.</source>
<translation>Stapel der Standardabweichung jedes Werts des geglätteten Stapels.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>smoother</source>
<translation>Glättung</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>gp</source>
<translation>gp</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>kriging</source>
<translation>Kriging</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>uncertainty</source>
<translation>Unsicherheit</translation>
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
<translation>Harmonische Regression</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Fits each series by a level, a trend and waves that come again every year; what is far from the curve may be left out. Fills long gaps from other years, if years are alike.</source>
<translation>Passt jede Zeitreihe durch ein Niveau, einen Trend und jährlich wiederkehrende Wellen an; was weit von der Kurve entfernt ist, kann ausgelassen werden. Füllt lange Lücken aus anderen Jahren, wenn die Jahre einander gleichen.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Harmonics</source>
<translation>Harmonische</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Number of waves: 1 is one rise and fall a year, each further one adds detail, and needs observations in all parts of the year. From 1 to 6.</source>
<translation>Anzahl der Wellen: 1 ist ein Anstieg und Abfall im Jahr, jede weitere fügt Details hinzu und benötigt Beobachtungen in allen Teilen des Jahres. Von 1 bis 6.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Trend</source>
<translation>Trend</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Lets the level rise or fall steadily from the first time to the last.</source>
<translation>Lässt das Niveau vom ersten bis zum letzten Zeitpunkt stetig steigen oder fallen.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Leave out observations</source>
<translation>Beobachtungen auslassen</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Observations further from the curve than the tolerance are left out, the worst first, and the rest is fitted again: clouds are too low in vegetation indices.</source>
<translation>Beobachtungen, die weiter von der Kurve entfernt sind als die Toleranz, werden ausgelassen, die schlechtesten zuerst, und der Rest wird erneut angepasst: Wolken sind in Vegetationsindizes zu niedrig.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>None</source>
<translation>Keine</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Too low or too high</source>
<translation>Zu niedrige oder zu hohe</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Too low</source>
<translation>Zu niedrige</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Too high</source>
<translation>Zu hohe</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Tolerance</source>
<translation>Toleranz</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>How far from the curve an observation may be where some are left out, in units of the input. Above 0.</source>
<translation>Wie weit eine Beobachtung von der Kurve entfernt sein darf, wenn einige ausgelassen werden, in Einheiten der Eingabe. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Observations to spare</source>
<translation>Überzählige Beobachtungen</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>At least so many observations more than there are coefficients are kept. From 0.</source>
<translation>Mindestens so viele Beobachtungen mehr, als es Koeffizienten gibt, werden behalten. Ab 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Period (days)</source>
<translation>Periode (Tage)</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Length of the first wave. Above 0; a year by default.</source>
<translation>Länge der ersten Welle. Über 0; standardmäßig ein Jahr.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Continues the waves to times before the first and after the last observation of a series. Otherwise they stay empty.</source>
<translation>Setzt die Wellen zu Zeitpunkten vor der ersten und nach der letzten Beobachtung einer Zeitreihe fort. Sonst bleiben sie leer.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Coefficients</source>
<translation>Koeffizienten</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Value of the straight part in the middle of the times.</source>
<translation>Wert des geraden Anteils in der Mitte der Zeitpunkte.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Rise of the straight part in a period.</source>
<translation>Anstieg des geraden Anteils in einer Periode.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>per period</source>
<translation>je Periode</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Root mean squared distance of what was kept.</source>
<translation>Wurzel des mittleren quadratischen Abstands der behaltenen Werte.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Observations used</source>
<translation>Verwendete Beobachtungen</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Number of observations that were kept.</source>
<translation>Anzahl der Beobachtungen, die behalten wurden.</translation>
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
<translation>Sinus</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>cosine</source>
<translation>Kosinus</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>ccdc</source>
<translation>ccdc</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>trend</source>
<translation>Trend</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>amplitude</source>
<translation>Amplitude</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>phase</source>
<translation>Phase</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Interpolation</source>
<translation>Interpolation</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Fills the gaps of each series from the observations next to them, and leaves the observations as they are. Noise stays too: a smoother is closer to the truth.</source>
<translation>Füllt die Lücken jeder Zeitreihe aus den benachbarten Beobachtungen und lässt die Beobachtungen, wie sie sind. Auch das Rauschen bleibt: eine Glättung kommt der Wahrheit näher.</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Interpolate by</source>
<translation>Interpolieren durch</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>A straight line between neighbours; the nearest observation; a cubic spline, smooth but with overshoots where values jump; or Akima's curve, smooth and without them.</source>
<translation>Eine Gerade zwischen Nachbarn; die nächste Beobachtung; ein kubischer Spline, glatt, aber mit Überschwingern, wo Werte springen; oder die Akima-Kurve, glatt und ohne diese.</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Nearest observation</source>
<translation>Nächste Beobachtung</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Cubic spline</source>
<translation>Kubischer Spline</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Akima's curve</source>
<translation>Akima-Kurve</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Hold the ends</source>
<translation>Enden festhalten</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Gives times before the first and after the last observation of a series the value of that observation. Otherwise they stay empty.</source>
<translation>Gibt Zeitpunkten vor der ersten und nach der letzten Beobachtung einer Zeitreihe den Wert dieser Beobachtung. Sonst bleiben sie leer.</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Interpolated stack</source>
<translation>Interpolierter Stapel</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>resampling</source>
<translation>Umrechnung</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>linear</source>
<translation>linear</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>cubic</source>
<translation>kubisch</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>spline</source>
<translation>Spline</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>akima</source>
<translation>akima</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>nearest</source>
<translation>nächste</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>regular</source>
<translation>regelmäßig</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variances learned from {series} series: {variances}; log likelihood {likelihood:.1f}.</source>
<translation>Aus {series} Zeitreihen gelernte Varianzen: {variances}; Log-Likelihood {likelihood:.1f}.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Kalman smoothing</source>
<translation>Kalman-Glättung</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Smooths each series and fills its gaps as a wandering level, with slope or season if wanted, and gives the uncertainty of each value and whether it was observed (Kalman filter and fixed-interval smoother).</source>
<translation>Glättet jede Zeitreihe und füllt ihre Lücken als wanderndes Niveau, auf Wunsch mit Steigung oder Saison, und gibt die Unsicherheit jedes Werts an und ob er beobachtet wurde (Kalman-Filter und Glättung über ein festes Intervall).</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variances not given</source>
<translation>Nicht angegebene Varianzen</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>The variances that are left empty are those that make the series most likely: learned once from a sample of the series and shared by all; learned from each series for itself, which takes some forty times as long as smoothing; or taken from a file that an earlier run has written.</source>
<translation>Die leer gelassenen Varianzen sind die, welche die Zeitreihen am wahrscheinlichsten machen: einmal aus einer Stichprobe der Zeitreihen gelernt und für alle verwendet; aus jeder Zeitreihe für sich gelernt, was etwa vierzigmal so lange dauert wie die Glättung; oder aus einer Datei, die ein früherer Lauf geschrieben hat.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Model</source>
<translation>Modell</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>What a series is made of, besides noise: a level that wanders; a level that goes on with a slope that wanders, for curves that are smooth; or a level and harmonics of the year, for gaps of months in series of several years.</source>
<translation>Woraus eine Zeitreihe außer Rauschen besteht: ein wanderndes Niveau; ein Niveau, das sich mit einer wandernden Steigung fortsetzt, für glatte Kurven; oder ein Niveau und Harmonische des Jahres, für monatelange Lücken in Zeitreihen mehrerer Jahre.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Local level</source>
<translation>Lokales Niveau</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Local trend</source>
<translation>Lokaler Trend</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Local level and season</source>
<translation>Lokales Niveau und Saison</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Harmonics of the year</source>
<translation>Harmonische des Jahres</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>For the season. From 1 to 6.</source>
<translation>Für die Saison. Von 1 bis 6.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of an observation</source>
<translation>Varianz einer Beobachtung</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>R, in squared units of the input, of an observation of weight 1. Above 0; leave empty to learn it.</source>
<translation>R, in quadrierten Einheiten der Eingabe, einer Beobachtung mit Gewicht 1. Über 0; leer lassen, um sie zu lernen.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of the level</source>
<translation>Varianz des Niveaus</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Q, what the level gains in a day, in squared units of the input. From 0; leave empty to learn it.</source>
<translation>Q, was das Niveau an einem Tag gewinnt, in quadrierten Einheiten der Eingabe. Ab 0; leer lassen, um sie zu lernen.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of the slope</source>
<translation>Varianz der Steigung</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>What the slope per day gains in a day, for the local trend. From 0; leave empty to learn it.</source>
<translation>Was die Steigung je Tag an einem Tag gewinnt, für den lokalen Trend. Ab 0; leer lassen, um sie zu lernen.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of the season</source>
<translation>Varianz der Saison</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>What each coefficient of a harmonic gains in a day, for the season. From 0; leave empty to learn it.</source>
<translation>Was jeder Koeffizient einer Harmonischen an einem Tag gewinnt, für die Saison. Ab 0; leer lassen, um sie zu lernen.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Stack of the standard deviation of each value of the curve; its square is the variance. The noise of an observation is not in it.</source>
<translation>Stapel der Standardabweichung jedes Werts der Kurve; ihr Quadrat ist die Varianz. Das Rauschen einer Beobachtung ist nicht enthalten.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Source of the values</source>
<translation>Herkunft der Werte</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Stack of 1 where there is an observation on that day, and 0 where the value was filled in.</source>
<translation>Stapel mit 1, wo es an dem Tag eine Beobachtung gibt, und 0, wo der Wert gefüllt wurde.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>state space</source>
<translation>Zustandsraum</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>structural</source>
<translation>strukturell</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Learned from {observations} observations of {series} series; log likelihood {likelihood:.1f}.</source>
<translation>Aus {observations} Beobachtungen von {series} Zeitreihen gelernt; Log-Likelihood {likelihood:.1f}.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Time scales: {scales} days.</source>
<translation>Zeitskalen: {scales} Tage.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>The series go much the same way over time: their typical course is what each is expected to follow.</source>
<translation>Die Zeitreihen verlaufen zeitlich sehr ähnlich: von jeder wird erwartet, dass sie ihrem typischen Verlauf folgt.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>{name}: noise {noise:.2f} of its deviation over time.</source>
<translation>{name}: Rauschen {noise:.2f} der zeitlichen Abweichung.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>{name}: noise {noise:.2f} of its deviation, correlation {correlation:.2f} with the first variable, which it hardly helps.</source>
<translation>{name}: Rauschen {noise:.2f} der Abweichung, Korrelation {correlation:.2f} mit der ersten Variable, der sie kaum hilft.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>{name}: noise {noise:.2f} of its deviation, correlation {correlation:.2f} with the first variable, which it helps.</source>
<translation>{name}: Rauschen {noise:.2f} der Abweichung, Korrelation {correlation:.2f} mit der ersten Variable, der sie hilft.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Fuse time series (MOGPR)</source>
<translation>Zeitreihen fusionieren (MOGPR)</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Fills the gaps of a variable with what further ones saw meanwhile, such as NDVI with radar, and gives the uncertainty (multi-output Gaussian process).</source>
<translation>Füllt die Lücken einer Variable mit dem, was weitere inzwischen gesehen haben, etwa NDVI mit Radar, und gibt die Unsicherheit an (Gauß-Prozess mit mehreren Ausgängen).</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>The variable to be filled, such as NDVI.</source>
<translation>Die zu füllende Variable, etwa NDVI.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Follow the typical course</source>
<translation>Dem typischen Verlauf folgen</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Expects each series to follow what the series have in common over time, where that is at least half of their variance, as it is for fields of one crop: give classes or parcels to learn from. Otherwise each is expected to stay at its mean.</source>
<translation>Erwartet, dass jede Zeitreihe dem folgt, was die Zeitreihen zeitlich gemeinsam haben, wo das mindestens die Hälfte ihrer Varianz ist, wie bei Feldern einer Kultur: geben Sie Klassen oder Parzellen an, aus denen gelernt wird. Sonst wird von jeder erwartet, dass sie bei ihrem Mittelwert bleibt.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>GPy (some thirty times slower)</source>
<translation>GPy (etwa dreißigmal langsamer)</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Levels from all variables</source>
<translation>Niveaus aus allen Variablen</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Takes level and amplitude of each main series from all its variables, so that a series whose peak is hidden follows its radar; otherwise from its own observations alone.</source>
<translation>Nimmt Niveau und Amplitude jeder Hauptzeitreihe aus allen ihren Variablen, sodass eine Zeitreihe, deren Gipfel verdeckt ist, ihrem Radar folgt; sonst nur aus ihren eigenen Beobachtungen.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Stack of the standard deviation of each value of the fused stack.</source>
<translation>Stapel der Standardabweichung jedes Werts des fusionierten Stapels.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Fused further stacks</source>
<translation>Fusionierte weitere Stapel</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Folder for two stacks of each further variable: fused, and its standard deviation.</source>
<translation>Ordner für zwei Stapel je weiterer Variable: fusioniert und die zugehörige Standardabweichung.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>gaussian process</source>
<translation>Gauß-Prozess</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Mowing of grassland</source>
<translation>Mahd von Grünland</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Finds when grassland was cut, how sure that is, and what each year was like: number of cuts, first cut, pauses, grazing, bare ground and reseeding.</source>
<translation>Findet, wann Grünland geschnitten wurde, wie sicher das ist und wie jedes Jahr war: Anzahl der Schnitte, erster Schnitt, Pausen, Beweidung, offener Boden und Neuansaat.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Stack of observations</source>
<translation>Stapel der Beobachtungen</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>NDVI or another index that falls when grass is cut, as observed: clouds are gaps, and nothing is smoothed.</source>
<translation>NDVI oder ein anderer Index, der fällt, wenn Gras geschnitten wird, wie beobachtet: Wolken sind Lücken, und nichts ist geglättet.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>None, or stacks of other variables of the same place, such as the coherence of radar or VH / VV, each with its own times; they make a fall more likely a cut, or less. Not of the same images, whose errors they would share.</source>
<translation>Keine oder Stapel anderer Variablen desselben Orts, etwa die Kohärenz von Radar oder VH / VV, jeder mit seinen eigenen Zeitpunkten; sie machen aus einem Abfall mit größerer oder kleinerer Wahrscheinlichkeit einen Schnitt. Nicht aus denselben Bildern, deren Fehler sie teilen würden.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Rule</source>
<translation>Regel</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>How cuts are told: by a fall of the curve beyond reasonable doubt, or by the rule of the Sen4CAP system, which is for NDVI from -1 to 1 and has its own thresholds; of the other parameters only that of bare ground counts then, and no further stack.</source>
<translation>Woran Schnitte erkannt werden: an einem Abfall der Kurve ohne vernünftigen Zweifel oder nach der Regel des Sen4CAP-Systems, die für NDVI von -1 bis 1 gilt und eigene Schwellenwerte hat; von den übrigen Parametern zählt dann nur der des offenen Bodens, und kein weiterer Stapel.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Fall of the curve</source>
<translation>Abfall der Kurve</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Sen4CAP</source>
<translation>Sen4CAP</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Least drop</source>
<translation>Kleinster Abfall</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>A cut takes more than this; in units of the input, such as 0.1 for NDVI. Above 0.</source>
<translation>Ein Schnitt nimmt mehr als dies; in Einheiten der Eingabe, etwa 0.1 bei NDVI. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Least confidence</source>
<translation>Kleinste Konfidenz</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>How sure a cut must be: a probability from 0.5 to 0.999. More finds fewer cuts.</source>
<translation>Wie sicher ein Schnitt sein muss: eine Wahrscheinlichkeit von 0.5 bis 0.999. Ein höherer Wert findet weniger Schnitte.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Shortest time between cuts (days)</source>
<translation>Kürzeste Zeit zwischen Schnitten (Tage)</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Of falls nearer to each other than this the largest is the cut. Above 0.</source>
<translation>Von Abfällen, die näher beieinanderliegen, ist der größte der Schnitt. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Time of regrowth (days)</source>
<translation>Zeit des Nachwachsens (Tage)</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Until half of a cut has usually grown again: it dates cuts in gaps, and a dip that fills far faster was a cloud. Above 0.</source>
<translation>Bis die Hälfte eines Schnitts gewöhnlich nachgewachsen ist: sie datiert Schnitte in Lücken, und eine Senke, die sich viel schneller füllt, war eine Wolke. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Fall without a cut</source>
<translation>Abfall ohne Schnitt</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>How much values may fall a day by themselves, as in drought or autumn: a standard deviation, in units of the input. Above 0.</source>
<translation>Wie stark Werte je Tag von selbst fallen können, etwa bei Trockenheit oder im Herbst: eine Standardabweichung, in Einheiten der Eingabe. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Bare ground below</source>
<translation>Offener Boden unter</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Two observations in sequence below this value are bare ground; mask snow before.</source>
<translation>Zwei aufeinanderfolgende Beobachtungen unter diesem Wert sind offener Boden; maskieren Sie Schnee vorher.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Grassland by year</source>
<translation>Grünland nach Jahr</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Number of cuts</source>
<translation>Anzahl der Schnitte</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>From 0; of a year without observation none.</source>
<translation>Ab 0; für ein Jahr ohne Beobachtung keine.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>First cut</source>
<translation>Erster Schnitt</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Day of the year of the first cut.</source>
<translation>Tag des Jahres des ersten Schnitts.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Pause</source>
<translation>Pause</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Mean number of days between cuts.</source>
<translation>Mittlere Anzahl der Tage zwischen Schnitten.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Use</source>
<translation>Nutzung</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 mown; 2 rather grazed: no cut, but a slow fall and rise by 0.3 of the least drop or more, and four times the error of the curve; 0 neither.</source>
<translation>1 gemäht; 2 eher beweidet: kein Schnitt, aber ein langsamer Abfall und Anstieg um mindestens 0.3 des kleinsten Abfalls und das Vierfache des Fehlers der Kurve; 0 keines von beiden.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Bare ground</source>
<translation>Offener Boden</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 where ground lay bare in the year, otherwise 0.</source>
<translation>1, wo der Boden in dem Jahr offen lag, sonst 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Reseeded</source>
<translation>Neu angesät</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 where ground became bare and later green, and no further variable speaks against ploughing; otherwise 0.</source>
<translation>1, wo der Boden offen und später grün wurde und keine weitere Variable gegen Pflügen spricht; sonst 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Permanent</source>
<translation>Dauerhaft</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 where no ground lay bare up to the end of the year, otherwise 0.</source>
<translation>1, wo bis zum Ende des Jahres kein Boden offen lag, sonst 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Raster of the same grid, one band a metric and year.</source>
<translation>Raster auf demselben Gitter, ein Kanal je Metrik und Jahr.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Cuts</source>
<translation>Schnitte</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>The most likely time of the cut.</source>
<translation>Der wahrscheinlichste Zeitpunkt des Schnitts.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Begin</source>
<translation>Beginn</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Last observation before the cut.</source>
<translation>Letzte Beobachtung vor dem Schnitt.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>First observation behind the cut.</source>
<translation>Erste Beobachtung nach dem Schnitt.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Deviation</source>
<translation>Abweichung</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Standard deviation of the date.</source>
<translation>Standardabweichung des Datums.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Depth</source>
<translation>Tiefe</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>By how much the values fell.</source>
<translation>Um wie viel die Werte gefallen sind.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Confidence</source>
<translation>Konfidenz</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Probability of the cut, 0.5 to 1.</source>
<translation>Wahrscheinlichkeit des Schnitts, 0.5 bis 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>grass</source>
<translation>Gras</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>meadow</source>
<translation>Wiese</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>cut</source>
<translation>Schnitt</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>hay</source>
<translation>Heu</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>grazing</source>
<translation>Beweidung</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>pasture</source>
<translation>Weide</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>permanence</source>
<translation>Dauerhaftigkeit</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>sen4cap</source>
<translation>sen4cap</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Temporal outliers</source>
<translation>Zeitliche Ausreißer</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Finds observations that do not fit into their series, such as clouds that a mask has missed, and removes or replaces them.</source>
<translation>Findet Beobachtungen, die nicht in ihre Zeitreihe passen, etwa Wolken, die eine Maske übersehen hat, und entfernt oder ersetzt sie.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Outliers are</source>
<translation>Ausreißer sind</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Dips: below both neighbours, by much or steeply, as clouds in vegetation indices. Hampel: far from the median of a window, in median absolute deviations (MAD). Z-score: far from the mean of a window, in standard deviations; a window of n observations has none beyond (n - 1) / sqrt(n). MAD: far from the median of the whole series, for series without seasons. Median filter: far from the median of a window and from both neighbours, in standard deviations of the series.</source>
<translation>Senken: unter beiden Nachbarn, um viel oder steil, wie Wolken in Vegetationsindizes. Hampel: weit vom Median eines Fensters, in Medianen der absoluten Abweichungen (MAD). z-Wert: weit vom Mittelwert eines Fensters, in Standardabweichungen; ein Fenster von n Beobachtungen hat keinen jenseits von (n - 1) / sqrt(n). MAD: weit vom Median der ganzen Zeitreihe, für Zeitreihen ohne Saisons. Medianfilter: weit vom Median eines Fensters und von beiden Nachbarn, in Standardabweichungen der Zeitreihe.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Dips</source>
<translation>Senken</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Hampel</source>
<translation>Hampel</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Rolling z-score</source>
<translation>Gleitender z-Wert</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>MAD of the series</source>
<translation>MAD der Zeitreihe</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Median filter</source>
<translation>Medianfilter</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>What becomes of them</source>
<translation>Umgang mit ihnen</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Removed ones are gaps; replaced ones get the mean, the median or the line between neighbours that they were compared with; kept ones are only marked in the flags.</source>
<translation>Entfernte sind Lücken; ersetzte erhalten den Mittelwert, den Median oder die Gerade zwischen den Nachbarn, mit denen sie verglichen wurden; behaltene werden nur in den Kennzeichen vermerkt.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Replace</source>
<translation>Ersetzen</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Remove</source>
<translation>Entfernen</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Keep, and flag</source>
<translation>Behalten und kennzeichnen</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Threshold</source>
<translation>Schwellenwert</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>How many deviations off an outlier is; not for dips. Above 0. Usual are 3 for Hampel and the z-score, 3.5 for MAD and 2 for the median filter.</source>
<translation>Um wie viele Abweichungen ein Ausreißer abliegt; nicht für Senken. Über 0. Üblich sind 3 für Hampel und den z-Wert, 3.5 für MAD und 2 für den Medianfilter.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Length of the window</source>
<translation>Länge des Fensters</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>In days or in observations, around each observation. Above 0; not for dips and MAD.</source>
<translation>In Tagen oder in Beobachtungen, um jede Beobachtung. Über 0; nicht für Senken und MAD.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Window counted in</source>
<translation>Fenster gezählt in</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>A window of days has many or few observations; one of observations takes as many from longer times where there are gaps.</source>
<translation>Ein Fenster in Tagen hat viele oder wenige Beobachtungen; eines in Beobachtungen nimmt ebenso viele aus längeren Zeiten, wo Lücken sind.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Days</source>
<translation>Tage</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Steepest dip (a day)</source>
<translation>Steilste Senke (je Tag)</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: a value that falls and rises again by more than this a day is one, in units of the input. Above 0.</source>
<translation>Für Senken: ein Wert, der um mehr als dies je Tag fällt und wieder steigt, ist eine, in Einheiten der Eingabe. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Deepest dip</source>
<translation>Tiefste Senke</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: a value that is lower than both neighbours by more than this is one, in units of the input. Above 0.</source>
<translation>Für Senken: ein Wert, der um mehr als dies niedriger als beide Nachbarn ist, ist eine, in Einheiten der Eingabe. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Longest gap (days)</source>
<translation>Längste Lücke (Tage)</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: neighbours further away than this do not count. Above 0.</source>
<translation>Für Senken: Nachbarn, die weiter entfernt sind, zählen nicht. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Passes</source>
<translation>Durchgänge</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: how often what is left is searched again. From 1.</source>
<translation>Für Senken: wie oft das Verbliebene erneut durchsucht wird. Ab 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Cleaned stack</source>
<translation>Bereinigter Stapel</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Outliers</source>
<translation>Ausreißer</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>1 where an observation is an outlier, 0 where it is none, empty without one.</source>
<translation>1, wo eine Beobachtung ein Ausreißer ist, 0, wo sie keiner ist, leer ohne Beobachtung.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>cloud</source>
<translation>Cloud</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>spike</source>
<translation>Ausschlag</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>despike</source>
<translation>Ausschläge entfernen</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>hampel</source>
<translation>hampel</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>z-score</source>
<translation>z-Wert</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>mad</source>
<translation>mad</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>median filter</source>
<translation>Medianfilter</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>dip</source>
<translation>Senke</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Peak-valley detection</source>
<translation>Gipfel-Tal-Erkennung</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Finds the falls of each series from a peak to a valley that are followed by a recovery, as after a mowing or between two crops. Noisy series are to be smoothed first.</source>
<translation>Findet die Abfälle jeder Zeitreihe von einem Gipfel zu einem Tal, denen eine Erholung folgt, wie nach einer Mahd oder zwischen zwei Kulturen. Verrauschte Zeitreihen sind vorher zu glätten.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>A smaller fall is none; in units of the input, such as 0.15 for NDVI. Above 0.</source>
<translation>Ein kleinerer Abfall gilt nicht; in Einheiten der Eingabe, etwa 0.15 bei NDVI. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Recovery ratio</source>
<translation>Erholungsverhältnis</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>After the valley the series must rise by more than this share of the least drop; the last fall of a series that has not yet done so is open. Above 0.</source>
<translation>Nach dem Tal muss die Zeitreihe um mehr als diesen Anteil des kleinsten Abfalls steigen; der letzte Abfall einer Zeitreihe, die das noch nicht getan hat, ist offen. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Slope of a fall</source>
<translation>Steigung eines Abfalls</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>The fall starts where the series falls faster than this, in units of the input a day; steps shorter than a day count as a day. 0 or below.</source>
<translation>Der Abfall beginnt, wo die Zeitreihe schneller als dies fällt, in Einheiten der Eingabe je Tag; Schritte, die kürzer als ein Tag sind, zählen als ein Tag. 0 oder darunter.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Peaks and valleys</source>
<translation>Gipfel und Täler</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Stack of the same grid and times: 1 at a peak, -1 at a valley, 0 at observations between, empty elsewhere. Open falls are not marked.</source>
<translation>Stapel mit demselben Gitter und denselben Zeitpunkten: 1 an einem Gipfel, -1 an einem Tal, 0 an Beobachtungen dazwischen, sonst leer. Offene Abfälle werden nicht markiert.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Peak-valley events</source>
<translation>Gipfel-Tal-Ereignisse</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Date of the peak, where the fall starts.</source>
<translation>Datum des Gipfels, wo der Abfall beginnt.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Valley</source>
<translation>Tal</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Date of the lowest observation.</source>
<translation>Datum der niedrigsten Beobachtung.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Value at the peak less that at the valley.</source>
<translation>Wert am Gipfel minus Wert am Tal.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Speed</source>
<translation>Geschwindigkeit</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Depth a day.</source>
<translation>Tiefe je Tag.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Recovery</source>
<translation>Erholung</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Days from the valley to the first observation that is higher by more than the least recovery; empty where the fall is open.</source>
<translation>Tage vom Tal bis zur ersten Beobachtung, die um mehr als die kleinste Erholung höher ist; leer, wo der Abfall offen ist.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Open</source>
<translation>Offen</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>1 where the series ends before the fall has recovered, otherwise 0.</source>
<translation>1, wo die Zeitreihe endet, bevor sich der Abfall erholt hat, sonst 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>fusets</source>
<translation>fusets</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>grassland</source>
<translation>Grünland</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Start and end by</source>
<translation>Anfang und Ende nach</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Where a season starts and ends: where the curve passes a share of the amplitude of its side (as HR-VPP), of the whole amplitude, or a value; where it is steepest; where its curvature changes most (Zhang); or where tangents meet (Gu).</source>
<translation>Wo eine Saison beginnt und endet: wo die Kurve einen Anteil der Amplitude ihrer Seite (wie HR-VPP), der gesamten Amplitude oder einen Wert durchläuft; wo sie am steilsten ist; wo sich ihre Krümmung am stärksten ändert (Zhang); oder wo sich Tangenten treffen (Gu).</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the amplitude of each side</source>
<translation>Anteil der Amplitude jeder Seite</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the whole amplitude</source>
<translation>Anteil der gesamten Amplitude</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Steepest rise and fall</source>
<translation>Steilster Anstieg und Abfall</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Change of curvature (Zhang)</source>
<translation>Änderung der Krümmung (Zhang)</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Tangents (Gu)</source>
<translation>Tangenten (Gu)</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Level at the start</source>
<translation>Niveau am Anfang</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the amplitude, 0 to 1, or the value itself.</source>
<translation>Anteil der Amplitude, 0 bis 1, oder der Wert selbst.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Level at the end</source>
<translation>Niveau am Ende</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Phenology (seasons)</source>
<translation>Phänologie (Saisons)</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Finds the growing seasons of each series and their start, peak, end, length, amplitude and productivity: the parameters of HR-VPP and TIMESAT.</source>
<translation>Findet die Vegetationsperioden (Saisons) jeder Zeitreihe und ihren Anfang, Gipfel, Ende, Länge, Amplitude und Produktivität: die Parameter von HR-VPP und TIMESAT.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Level at maturity and senescence</source>
<translation>Niveau bei Reife und Seneszenz</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the amplitude of each side at which green-up ends and the fall begins. From 0 to 1.</source>
<translation>Anteil der Amplitude jeder Seite, bei dem das Ergrünen endet und der Abfall beginnt. Von 0 bis 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Seasons</source>
<translation>Saisons</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>start of season</source>
<translation>Saisonanfang</translation>
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
<translation>Ergrünen</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>crop calendar</source>
<translation>Anbaukalender</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Phenology (FuseTS metrics)</source>
<translation>Phänologie (FuseTS-Metriken)</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>The 18 season metrics of PhenoloPy and FuseTS, for every season: in days, across New Year, with integrals per day; or exactly as FuseTS gives them.</source>
<translation>Die 18 Saisonmetriken von PhenoloPy und FuseTS für jede Saison: in Tagen, über Neujahr hinweg, mit Integralen je Tag; oder genau so, wie FuseTS sie liefert.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Where a season starts and ends, in the words of FuseTS.</source>
<translation>Wo eine Saison beginnt und endet, in den Worten von FuseTS.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>First of slope</source>
<translation>Erste Steigung</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Median of slope</source>
<translation>Median der Steigung</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Seasonal amplitude</source>
<translation>Saisonale Amplitude</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Absolute value</source>
<translation>Absoluter Wert</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Relative amplitude</source>
<translation>Relative Amplitude</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Share of the amplitude</source>
<translation>Anteil der Amplitude</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>For seasonal and relative amplitude. From 0 to 1.</source>
<translation>Für saisonale und relative Amplitude. Von 0 bis 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>For absolute value, in units of the input.</source>
<translation>Für absoluten Wert, in Einheiten der Eingabe.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Amplitude from</source>
<translation>Amplitude von</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>What the amplitude counts from: the peak, or the mean of the values near it.</source>
<translation>Von wo die Amplitude zählt: vom Gipfel oder vom Mittelwert der Werte nahe dabei.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Peak of season</source>
<translation>Gipfel der Saison</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Middle of season</source>
<translation>Mitte der Saison</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Amplitude to</source>
<translation>Amplitude bis</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>What the amplitude counts to: the mean of the lows on both sides, or the lower one.</source>
<translation>Bis wohin die Amplitude zählt: bis zum Mittelwert der Tiefs auf beiden Seiten oder bis zum niedrigeren.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Mean of the lows</source>
<translation>Mittelwert der Tiefs</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>One base for both sides</source>
<translation>Eine Basis für beide Seiten</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Whether the seasonal amplitude counts from the base for both sides, or from the low of each side.</source>
<translation>Ob die saisonale Amplitude von der Basis beider Seiten oder vom Tief jeder Seite zählt.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Exactly as FuseTS</source>
<translation>Genau wie FuseTS</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>One season of one year, days of the year and sums of observations, as FuseTS 3.0 gives them; for comparison with earlier results.</source>
<translation>Eine Saison eines Jahres, Tage des Jahres und Summen von Beobachtungen, wie FuseTS 3.0 sie liefert; zum Vergleich mit früheren Ergebnissen.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Season metrics</source>
<translation>Saisonmetriken</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>phenolopy</source>
<translation>phenolopy</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Savitzky-Golay smoothing</source>
<translation>Savitzky-Golay-Glättung</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Smooths each series by a polynomial through the observations in a window of days around each time, on times that need not be regular; to their upper envelope if wanted.</source>
<translation>Glättet jede Zeitreihe durch ein Polynom durch die Beobachtungen in einem Fenster von Tagen um jeden Zeitpunkt, auch bei unregelmäßigen Zeitpunkten; auf Wunsch zu ihrer oberen Hüllkurve.</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Window (days)</source>
<translation>Fenster (Tage)</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Days from the first to the last observation that a time is smoothed with, half of them before and half after it. Times without any observation in it stay empty. Above 0.</source>
<translation>Tage von der ersten bis zur letzten Beobachtung, mit denen ein Zeitpunkt geglättet wird, die Hälfte davon davor und die Hälfte danach. Zeitpunkte ohne Beobachtung darin bleiben leer. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Degree of the polynomials</source>
<translation>Grad der Polynome</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>0 is the mean, 1 a straight line, 2 follows peaks, 3 and 4 turns within the window. Less is taken where there are few observations. From 0 to 4.</source>
<translation>0 ist der Mittelwert, 1 eine Gerade, 2 folgt Gipfeln, 3 und 4 Wendungen innerhalb des Fensters. Bei wenigen Beobachtungen wird ein kleinerer genommen. Von 0 bis 4.</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Gives values before the first and after the last observation of a series, as far as the window reaches; such values are less sure. Otherwise they stay empty.</source>
<translation>Gibt Werte vor der ersten und nach der letzten Beobachtung einer Zeitreihe an, so weit das Fenster reicht; solche Werte sind weniger sicher. Sonst bleiben sie leer.</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>local polynomial</source>
<translation>lokales Polynom</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>upper envelope</source>
<translation>obere Hüllkurve</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>denoise</source>
<translation>entrauschen</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Start of season</source>
<translation>Saisonanfang</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>End of season</source>
<translation>Saisonende</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>, earliest</source>
<translation>, frühestens</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>, latest</source>
<translation>, spätestens</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Season dates with intervals</source>
<translation>Saisontermine mit Intervallen</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Finds start, peak and end of each season and how sure they are: intervals from curves drawn with the noise and the gaps of each series, or with the standard deviations of smooth series.</source>
<translation>Findet Anfang, Gipfel und Ende jeder Saison und wie sicher sie sind: Intervalle aus Kurven, die mit dem Rauschen und den Lücken jeder Zeitreihe oder mit den Standardabweichungen glatter Zeitreihen gezogen werden.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Raster whose bands are one variable at successive times, as observed; smooth where standard deviations are given.</source>
<translation>Raster, dessen Kanäle eine Variable zu aufeinanderfolgenden Zeitpunkten sind, wie beobachtet; glatt, wo Standardabweichungen angegeben sind.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Standard deviations</source>
<translation>Standardabweichungen</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Of a smooth stack, such as a fused one: curves are drawn that deviate from it by so much. Without them the stack holds observations, which are smoothed first.</source>
<translation>Eines glatten Stapels, etwa eines fusionierten: es werden Kurven gezogen, die um so viel davon abweichen. Ohne sie enthält der Stapel Beobachtungen, die zuerst geglättet werden.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Of the Whittaker smoother in front; see there. Above 0.</source>
<translation>Der vorgeschalteten Whittaker-Glättung; siehe dort. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Level of the intervals (%)</source>
<translation>Niveau der Intervalle (%)</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>How many of a hundred such intervals are to hold the true date. From 1 to 99.</source>
<translation>Wie viele von hundert solchen Intervallen das wahre Datum enthalten sollen. Von 1 bis 99.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Curves drawn</source>
<translation>Gezogene Kurven</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>More make smoother intervals and take longer. From 10.</source>
<translation>Mehr ergeben glattere Intervalle und dauern länger. Ab 10.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Days between smooth values</source>
<translation>Tage zwischen glatten Werten</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Of the curves in which seasons are looked for. From 1.</source>
<translation>Der Kurven, in denen Saisons gesucht werden. Ab 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>The same number draws the same curves, and gives the same result. From 0.</source>
<translation>Dieselbe Zahl zieht dieselben Kurven und liefert dasselbe Ergebnis. Ab 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Support</source>
<translation>Rückhalt</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Share of the drawn curves that have the season, 0 to 1.</source>
<translation>Anteil der gezogenen Kurven, welche die Saison haben, 0 bis 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>confidence</source>
<translation>Konfidenz</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>bootstrap</source>
<translation>Bootstrap</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambda {smoothing:.4g}, chosen from {series} series.</source>
<translation>Lambda {smoothing:.4g}, aus {series} Zeitreihen gewählt.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Smooths each series and fills its gaps: the curve that is closest to the observations and bends least from day to day (penalised least squares on the daily grid).</source>
<translation>Glättet jede Zeitreihe und füllt ihre Lücken: die Kurve, die den Beobachtungen am nächsten kommt und sich von Tag zu Tag am wenigsten biegt (penalisierte kleinste Quadrate auf dem Tagesgitter).</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambda chosen from</source>
<translation>Lambda gewählt aus</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Where lambda is not as given: chosen once, from a sample of the series, and shared by all; chosen for each series, which takes some four times as long as smoothing; or taken from a file that an earlier run has written.</source>
<translation>Wo Lambda nicht wie angegeben ist: einmal aus einer Stichprobe der Zeitreihen gewählt und für alle verwendet; für jede Zeitreihe gewählt, was etwa viermal so lange dauert wie die Glättung; oder aus einer Datei, die ein früherer Lauf geschrieben hat.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>How much bending costs against distance from the observations: 10 follows them closely, 1000 suits vegetation indices every 5 to 10 days, 100000 leaves the slow course of the year. Above 0, no unit; four times the time scale needs 256 times the lambda.</source>
<translation>Wie viel Biegung gegenüber dem Abstand von den Beobachtungen kostet: 10 folgt ihnen eng, 1000 passt zu Vegetationsindizes alle 5 bis 10 Tage, 100000 lässt nur den langsamen Jahresgang. Über 0, ohne Einheit; die vierfache Zeitskala braucht das 256-fache Lambda.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Choice of lambda</source>
<translation>Wahl von Lambda</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Takes the lambda above, or chooses one: by the V-curve, where residuals and bending change least from one lambda to the next; or by generalised cross-validation, with the least error of predicting each observation from the others, which follows noise that lasts for several dates.</source>
<translation>Nimmt das Lambda oben oder wählt eines: nach der V-Kurve, wo sich Residuen und Biegung von einem Lambda zum nächsten am wenigsten ändern; oder durch verallgemeinerte Kreuzvalidierung, mit dem kleinsten Fehler bei der Vorhersage jeder Beobachtung aus den anderen, die auch Rauschen folgt, das mehrere Termine anhält.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>As given</source>
<translation>Wie angegeben</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>V-curve</source>
<translation>V-Kurve</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Generalised cross-validation</source>
<translation>Verallgemeinerte Kreuzvalidierung</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Continues the curve as a straight line to times before the first and after the last observation of a series; such values are less sure. Otherwise they stay empty.</source>
<translation>Setzt die Kurve als Gerade zu Zeitpunkten vor der ersten und nach der letzten Beobachtung einer Zeitreihe fort; solche Werte sind weniger sicher. Sonst bleiben sie leer.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Order of differences</source>
<translation>Ordnung der Differenzen</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>What is to be small: 1 the steps from day to day, 2 the bending, 3 the change of bending; each wants a lambda of its own. From 1 to 3.</source>
<translation>Was klein sein soll: 1 die Schritte von Tag zu Tag, 2 die Biegung, 3 die Änderung der Biegung; jede verlangt ein eigenes Lambda. Von 1 bis 3.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Smallest lambda to choose</source>
<translation>Kleinstes wählbares Lambda</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambdas are tried from this one on, each 1.6 times the one before. Above 0.</source>
<translation>Lambdas werden ab diesem versucht, jedes das 1.6-fache des vorigen. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Largest lambda to choose</source>
<translation>Größtes wählbares Lambda</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambdas are tried up to this one. Above 0.</source>
<translation>Lambdas werden bis zu diesem versucht. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambda</source>
<translation>Lambda</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>The lambda that the series was smoothed with.</source>
<translation>Das Lambda, mit dem die Zeitreihe geglättet wurde.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>perfect smoother</source>
<translation>perfekte Glättung</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>interpolation</source>
<translation>Interpolation</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>v-curve</source>
<translation>V-Kurve</translation>
</message>
<message>
<location filename="../../algorithms/models/imagestoseasons.py" />
<source>Images to seasons</source>
<translation>Bilder zu Saisons</translation>
</message>
<message>
<location filename="../../algorithms/models/imagestoseasons.py" />
<source>Masks the clouds of a stack, smooths it by Whittaker, and finds its seasons.</source>
<translation>Maskiert die Wolken eines Stapels, glättet ihn nach Whittaker und findet seine Saisons.</translation>
</message>
<message>
<location filename="../../algorithms/models/parcelstomowing.py" />
<source>Parcels to mowing</source>
<translation>Parzellen zu Mahd</translation>
</message>
<message>
<location filename="../../algorithms/models/parcelstomowing.py" />
<source>parcels</source>
<translation>Parzellen</translation>
</message>
<message>
<location filename="../../algorithms/models/parcelstomowing.py" />
<source>Extracts the series of parcels from stacks and finds when grassland was cut.</source>
<translation>Entnimmt Stapeln die Zeitreihen von Parzellen und findet, wann Grünland gemäht wurde.</translation>
</message>
<message>
<location filename="../../algorithms/models/s1s2toseasons.py" />
<source>Sentinel-1 and Sentinel-2 to seasons</source>
<translation>Sentinel-1 und Sentinel-2 zu Saisons</translation>
</message>
<message>
<location filename="../../algorithms/models/s1s2toseasons.py" />
<source>Fills the gaps of an optical index with what the radar saw meanwhile, every five days, and finds its seasons.</source>
<translation>Füllt die Lücken eines optischen Index alle fünf Tage mit dem, was das Radar inzwischen sah, und findet seine Saisons.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/chain.py" />
<source>{count} methods are to run first, but there may be {most}. Leave some out.</source>
<translation>{count} Methoden sollen zuerst laufen, erlaubt sind aber {most}. Lassen Sie einige weg.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/chain.py" />
<source>{name} cannot run here. Write one of {names}, and its values behind a colon, such as whittaker: SMOOTHING=100, STEP=5.</source>
<translation>{name} kann hier nicht ausgeführt werden. Schreiben Sie eine von {names} und ihre Werte hinter einem Doppelpunkt, etwa whittaker: SMOOTHING=100, STEP=5.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>As a batch job, and wait for it</source>
<translation>Als Batch-Job, und darauf warten</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>At once, for a small area</source>
<translation>Sofort, für ein kleines Gebiet</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>As a batch job that is left running</source>
<translation>Als Batch-Job, der weiterläuft</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Not at all: only export the process graph</source>
<translation>Gar nicht: nur den Prozessgraphen exportieren</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Run</source>
<translation>Ausführung</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>A batch job may take long; cancel stops it at the back-end. One that is left running is fetched later with Fetch openEO job results.</source>
<translation>Ein Batch-Job kann lange dauern; Abbrechen hält ihn im Backend an. Einer, der weiterläuft, wird später mit „Ergebnisse von openEO-Jobs abrufen“ geholt.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Title of the job</source>
<translation>Titel des Jobs</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>By which you find it again at the back-end.</source>
<translation>Unter dem Sie ihn im Backend wiederfinden.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Description of the job</source>
<translation>Beschreibung des Jobs</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>What you want to remember of it.</source>
<translation>Was Sie sich dazu merken wollen.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Job options (JSON)</source>
<translation>Job-Optionen (JSON)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Options of the back-end, such as {"executor-memory": "4G"}.</source>
<translation>Optionen des Backends, etwa {"executor-memory": "4G"}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Process graph</source>
<translation>Prozessgraph</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>What runs, as JSON.</source>
<translation>Was ausgeführt wird, als JSON.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Python program</source>
<translation>Python-Programm</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Python files (*.py)</source>
<translation>Python-Dateien (*.py)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>A program that runs the same with the openeo client.</source>
<translation>Ein Programm, das dasselbe mit dem Client openeo ausführt.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Id of the job</source>
<translation>Id des Jobs</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Computing at {url} …</source>
<translation>Berechnung auf {url} …</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>It runs at the back-end. Fetch its results later with Fetch openEO job results, by the id {job}.</source>
<translation>Er läuft im Backend. Rufen Sie seine Ergebnisse später mit „Ergebnisse von openEO-Jobs abrufen“ anhand der Id {job} ab.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>The back-end doubts the request: {text}</source>
<translation>Das Backend hat Zweifel an der Anfrage: {text}</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Job {job} created at {url}.</source>
<translation>Job {job} auf {url} angelegt.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Going on with job {job} of a run that broke off.</source>
<translation>Es wird mit Job {job} eines abgebrochenen Laufs fortgefahren.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Stopping job {job} at the back-end …</source>
<translation>Job {job} wird im Backend angehalten …</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>It cost {costs} credits.</source>
<translation>Er hat {costs} Credits gekostet.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>{title} is no JSON object: {text}. Write it like {{"executor-memory": "4G"}}, or leave it empty.</source>
<translation>{title} ist kein JSON-Objekt: {text}. Schreiben Sie es wie {{"executor-memory": "4G"}} oder lassen Sie es leer.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Job: {status}</source>
<translation>Job: {status}</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Back-end: {text}</source>
<translation>Backend: {text}</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Downloaded {count} files: {names}.</source>
<translation>{count} Dateien heruntergeladen: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Estimate of the back-end: {parts}.</source>
<translation>Schätzung des Backends: {parts}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeo_algorithm.py" />
<source>Folder for the results</source>
<translation>Ordner für die Ergebnisse</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeo_algorithm.py" />
<source>Where the files are written; those of the same name are replaced.</source>
<translation>Wohin die Dateien geschrieben werden; solche mit demselben Namen werden ersetzt.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeo_algorithm.py" />
<source>Results</source>
<translation>Ergebnisse</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Connection to openEO</source>
<translation>Verbindung zu openEO</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>openeo</source>
<translation>openeo</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>login</source>
<translation>Anmeldung</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>log in</source>
<translation>anmelden</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>copernicus data space</source>
<translation>Copernicus Data Space</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>back-end</source>
<translation>Backend</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>credits</source>
<translation>Credits</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Adds an openEO back-end, logs in and out there, and tells who you are.</source>
<translation>Fügt ein openEO-Backend hinzu, meldet Sie dort an und ab und sagt, wer Sie sind.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>A back-end is an openEO server that has the images and computes. Log in once: you stay logged in, by a token in QGIS's encrypted store of logins.</source>
<translation>Ein Backend ist ein openEO-Server, der die Bilder hat und rechnet. Melden Sie sich einmal an: Sie bleiben angemeldet, durch ein Token im verschlüsselten Speicher der Anmeldungen von QGIS.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>With "Device code" the log shows an address; open it in any browser and confirm. With "Browser" it opens by itself. For "Client credentials" and "User and password" make a login of the kind Basic in QGIS first, with the client id and secret, or the user and password, and choose it.</source>
<translation>Bei „Gerätecode“ zeigt das Protokoll eine Adresse; öffnen Sie sie in einem beliebigen Browser und bestätigen Sie. Bei „Browser“ öffnet sie sich von selbst. Für „Client-Zugangsdaten“ und „Benutzer und Passwort“ legen Sie in QGIS zuerst eine Anmeldung der Art Basic an, mit Client-Id und Geheimnis oder Benutzer und Passwort, und wählen Sie sie.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Known back-ends: {names}.</source>
<translation>Bekannte Backends: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Log in, and keep</source>
<translation>Anmelden und merken</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Who am I</source>
<translation>Wer bin ich</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Log out</source>
<translation>Abmelden</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Do</source>
<translation>Aktion</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>What to do; to log in also adds the back-end, or changes it.</source>
<translation>Was zu tun ist; beim Anmelden wird auch das Backend hinzugefügt oder geändert.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Name of the back-end</source>
<translation>Name des Backends</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>One of those below, or a name of your own for another one.</source>
<translation>Einer der unten genannten oder ein eigener Name für ein anderes.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Needed for a back-end that is not known yet.</source>
<translation>Nötig für ein Backend, das noch nicht bekannt ist.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Device code</source>
<translation>Gerätecode</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Browser</source>
<translation>Browser</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Client credentials</source>
<translation>Client-Zugangsdaten</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>User and password</source>
<translation>Benutzer und Passwort</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>No login</source>
<translation>Ohne Anmeldung</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Log in by</source>
<translation>Anmelden mit</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>The way to log in; device code works nearly everywhere.</source>
<translation>Die Art der Anmeldung; Gerätecode funktioniert fast überall.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Login in QGIS</source>
<translation>Anmeldung in QGIS</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>A login of the kind Basic, for client credentials, or user and password.</source>
<translation>Eine Anmeldung der Art Basic, für Client-Zugangsdaten oder Benutzer und Passwort.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Client id</source>
<translation>Client-Id</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Of OpenID Connect; empty: the back-end's own.</source>
<translation>Von OpenID Connect; leer: die des Backends selbst.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Provider</source>
<translation>Anbieter</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Of OpenID Connect; empty: the back-end's first.</source>
<translation>Von OpenID Connect; leer: der erste des Backends.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Who you are there</source>
<translation>Wer Sie dort sind</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>The back-end {name} is not known, and no address is given for it. Give its address, or one of the names {names}.</source>
<translation>Das Backend {name} ist nicht bekannt, und es ist keine Adresse dafür angegeben. Geben Sie seine Adresse oder einen der Namen {names} an.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>{title} is not chosen, and this way to log in needs it. Make one of the kind Basic, and choose it.</source>
<translation>{title} ist nicht gewählt, und diese Art der Anmeldung benötigt sie. Legen Sie eine der Art Basic an und wählen Sie sie.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>{name}: openEO {version} at {url}.</source>
<translation>{name}: openEO {version} auf {url}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>You are {user}.</source>
<translation>Sie sind {user}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Credits left: {credits}.</source>
<translation>Verbleibende Credits: {credits}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Logged out of {name}.</source>
<translation>Von {name} abgemeldet.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Fetch openEO job results</source>
<translation>Ergebnisse von openEO-Jobs abrufen</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>batch job</source>
<translation>Batch-Job</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>download</source>
<translation>herunterladen</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>results</source>
<translation>Ergebnisse</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Downloads the results of a batch job, also one that was left running.</source>
<translation>Lädt die Ergebnisse eines Batch-Jobs herunter, auch eines, der weitergelaufen ist.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Waits for a job if it is not done, and downloads its results into a folder. What a method of PhenoFuse has made there becomes the same rasters as from this computer; of other NetCDF files each variable becomes a raster, and any other file stays as it is.</source>
<translation>Wartet auf einen Job, wenn er nicht fertig ist, und lädt seine Ergebnisse in einen Ordner herunter. Was eine Methode von PhenoFuse dort erzeugt hat, wird zu denselben Rastern wie von diesem Computer; aus anderen NetCDF-Dateien wird jede Variable zu einem Raster, und jede andere Datei bleibt, wie sie ist.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Without the id of a job the log lists those that you have there.</source>
<translation>Ohne Id eines Jobs führt das Protokoll die Jobs auf, die Sie dort haben.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>As the log of the run said that has started it; several, separated by commas, of a run in parts. Empty: list the jobs.</source>
<translation>Wie im Protokoll des Laufs genannt, der ihn gestartet hat; mehrere, durch Kommas getrennt, bei einem Lauf in Teilen. Leer: Jobs auflisten.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Wait for it</source>
<translation>Darauf warten</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Whether to wait for a job that is still running; cancel then leaves it running.</source>
<translation>Ob auf einen Job gewartet wird, der noch läuft; Abbrechen lässt ihn dann weiterlaufen.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>The jobs {jobs} are not parts of one result. Fetch them one by one.</source>
<translation>Die Jobs {jobs} sind nicht Teile eines Ergebnisses. Rufen Sie sie einzeln ab.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Job {job} is not finished but {status}. Wait, and fetch it later.</source>
<translation>Job {job} ist nicht fertig, sondern {status}. Warten Sie und rufen Sie ihn später ab.</translation>
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
<translation>Parzellen-Zeitreihen extrahieren (openEO)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>zonal statistics</source>
<translation>zonale Statistik</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>fields</source>
<translation>Felder</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>polygons</source>
<translation>Polygone</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>table</source>
<translation>Tabelle</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Statistics of parcels at every time, computed where the images are.</source>
<translation>Statistiken von Parzellen zu jedem Zeitpunkt, berechnet, wo die Bilder sind.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>An openEO back-end sums up the pixels of each parcel at each time, and only the series are downloaded: the parcel table that all methods on parcels take. Many parcels are sent in groups, a job each.</source>
<translation>Ein openEO-Backend fasst die Pixel jeder Parzelle zu jedem Zeitpunkt zusammen, und nur die Zeitreihen werden heruntergeladen: die Parzellentabelle, die alle Methoden für Parzellen annehmen. Viele Parzellen werden in Gruppen gesendet, je ein Job.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>One to three methods may run on the series there too, and give the tables that they give here.</source>
<translation>Auch dort können eine bis drei Methoden auf den Zeitreihen laufen; sie ergeben dieselben Tabellen wie hier.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Polygons in any CRS; of the selected ones only, if so chosen.</source>
<translation>Polygone in beliebigem KBS; nur die gewählten, wenn so eingestellt.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>A field whose values all differ. Leave empty to use the ids of the features.</source>
<translation>Ein Feld, dessen Werte alle verschieden sind. Leer lassen, um die Ids der Objekte zu verwenden.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Statistic</source>
<translation>Statistik</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Of the pixels of a parcel; the other fields of the table stay empty.</source>
<translation>Der Pixel einer Parzelle; die übrigen Felder der Tabelle bleiben leer.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Methods to run there</source>
<translation>Dort auszuführende Methoden</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Methods that run on the series at the back-end, first to last, with those of their values that are not as usual, separated by semicolons: whittaker: SMOOTHING=100, STEP=5; phenology. The last may be any method; one that needs smooth series gets Whittaker smoothing where no other stands before it.</source>
<translation>Methoden, die im Backend auf den Zeitreihen laufen, von der ersten zur letzten, mit ihren vom Üblichen abweichenden Werten, durch Semikolons getrennt: whittaker: SMOOTHING=100, STEP=5; phenology. Die letzte kann eine beliebige Methode sein; einer, die glatte Zeitreihen benötigt, wird die Whittaker-Glättung vorgeschaltet, wo keine andere davor steht.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Parcel table</source>
<translation>Parzellentabelle</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>The table: a layer without geometry in memory, a file or a database.</source>
<translation>Die Tabelle: ein Layer ohne Geometrie im Speicher, in einer Datei oder einer Datenbank.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Result of the methods</source>
<translation>Ergebnis der Methoden</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>What the last method gives first.</source>
<translation>Was die letzte Methode als Erstes ergibt.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Metrics of the methods</source>
<translation>Metriken der Methoden</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Where it gives metrics beside that.</source>
<translation>Falls sie daneben Metriken ergibt.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Events of the methods</source>
<translation>Ereignisse der Methoden</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Where it gives events beside that.</source>
<translation>Falls sie daneben Ereignisse ergibt.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>The parcel layer is missing or broken. Choose a layer of polygons.</source>
<translation>Der Parzellenlayer fehlt oder ist defekt. Wählen Sie einen Polygonlayer.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>{methods} is given, but no table for its result. Choose one for {title}.</source>
<translation>{methods} ist angegeben, aber keine Tabelle für das Ergebnis. Wählen Sie eine für {title}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>{method} takes {wanted}, and {count} variables are chosen. Change them, or run it on the parcel table.</source>
<translation>{method} nimmt {wanted} an, gewählt sind aber {count} Variablen. Ändern Sie sie oder führen Sie die Methode auf der Parzellentabelle aus.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>further variables</source>
<translation>weitere Variablen</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>one variable</source>
<translation>eine einzige Variable</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>{count} parcels in {jobs} jobs.</source>
<translation>{count} Parzellen in {jobs} Jobs.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Publish to openEO</source>
<translation>Auf openEO veröffentlichen</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>user-defined process</source>
<translation>benutzerdefinierter Prozess</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>share</source>
<translation>teilen</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>udp</source>
<translation>udp</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Keeps a method as a user-defined process of yours at an openEO back-end.</source>
<translation>Legt eine Methode als Ihren benutzerdefinierten Prozess auf einem openEO-Backend ab.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Takes a process graph that an algorithm on openEO has exported, with the values of its parameters, and keeps it at the back-end under a name. It then runs for any area and period: with Run an openEO service, in the back-end's web editor, or from any openEO client. Seasons stay those of the exported period.</source>
<translation>Nimmt einen Prozessgraphen, den ein Algorithmus auf openEO exportiert hat, mit den Werten seiner Parameter und legt ihn unter einem Namen auf dem Backend ab. Er läuft dann für jedes Gebiet und jeden Zeitraum: mit „openEO-Dienst ausführen“, im Web-Editor des Backends oder mit jedem openEO-Client. Saisons bleiben die des exportierten Zeitraums.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>A JSON file that an algorithm on openEO has written.</source>
<translation>Eine JSON-Datei, die ein Algorithmus auf openEO geschrieben hat.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Name of the process</source>
<translation>Name des Prozesses</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Letters, digits and underscores; one of that name is replaced.</source>
<translation>Buchstaben, Ziffern und Unterstriche; ein Prozess dieses Namens wird ersetzt.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Summary</source>
<translation>Zusammenfassung</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>What it does, in a sentence.</source>
<translation>Was er tut, in einem Satz.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Public</source>
<translation>Öffentlich</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Whether others may see and run it, where the back-end allows that.</source>
<translation>Ob andere ihn sehen und ausführen dürfen, sofern das Backend es erlaubt.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>{name} is no name of a process: it may have letters, digits and underscores only. Give another one.</source>
<translation>{name} ist kein Name für einen Prozess: erlaubt sind nur Buchstaben, Ziffern und Unterstriche. Geben Sie einen anderen an.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>{path} is no process graph: {reason}. Give a file that an algorithm on openEO has written.</source>
<translation>{path} ist kein Prozessgraph: {reason}. Geben Sie eine Datei an, die ein Algorithmus auf openEO geschrieben hat.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>{name} is kept at {url}; you have {names} there.</source>
<translation>{name} ist auf {url} abgelegt; Sie haben dort {names}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Run an openEO service</source>
<translation>openEO-Dienst ausführen</translation>
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
<translation>Katalog</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Runs a user-defined process of others, such as CropSAR, on an openEO back-end.</source>
<translation>Führt einen benutzerdefinierten Prozess anderer, etwa CropSAR, auf einem openEO-Backend aus.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>The process is described by its owner: the dialog and the log show what it does, how mature it is and what it takes. Area, parcels and period go to the arguments that ask for them. Its result is downloaded into a folder, and of NetCDF files each variable becomes a raster.</source>
<translation>Der Prozess wird von seinem Eigentümer beschrieben: der Dialog und das Protokoll zeigen, was er tut, wie ausgereift er ist und was er annimmt. Gebiet, Parzellen und Zeitraum gehen an die Argumente, die danach fragen. Das Ergebnis wird in einen Ordner heruntergeladen, und aus NetCDF-Dateien wird jede Variable zu einem Raster.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>CropSAR's images are scaled: NDVI = 0.004 x - 0.08, FAPAR and FCOVER = 0.005 x.</source>
<translation>Die Bilder von CropSAR sind skaliert: NDVI = 0.004 x - 0.08, FAPAR und FCOVER = 0.005 x.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Another process</source>
<translation>Anderer Prozess</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Service</source>
<translation>Dienst</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>A process of a catalogue; or another one, named below.</source>
<translation>Ein Prozess eines Katalogs; oder ein anderer, unten benannter.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Process</source>
<translation>Prozess</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Id of the process, for "Another process".</source>
<translation>Id des Prozesses, für „Anderer Prozess“.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Namespace or address</source>
<translation>Namensraum oder Adresse</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Whose it is, or the address of its definition; empty: your own.</source>
<translation>Wem er gehört oder die Adresse seiner Definition; leer: Ihr eigener.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Arguments</source>
<translation>Argumente</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>What the process takes beside where and when: the dialog shows it, with a field for each; or JSON, such as {"output": "FAPAR"}.</source>
<translation>Was der Prozess außer Ort und Zeit annimmt: der Dialog zeigt es, mit je einem Feld; oder JSON, etwa {"output": "FAPAR"}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Polygons, for a process that takes outlines; they give the area too.</source>
<translation>Polygone, für einen Prozess, der Umrisse annimmt; sie geben auch das Gebiet vor.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Format of the result</source>
<translation>Format des Ergebnisses</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>netCDF, GTiff or JSON; empty: what suits the service.</source>
<translation>netCDF, GTiff oder JSON; leer: was zum Dienst passt.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>The process is experimental: its result may change.</source>
<translation>Der Prozess ist experimentell: sein Ergebnis kann sich ändern.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>The process is deprecated: look for its successor.</source>
<translation>Der Prozess ist veraltet: suchen Sie seinen Nachfolger.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_answer.py" />
<source>The back-end's answer is no table of times with {parcels} parcels and {bands} numbers each, only {names}. Send fewer parcels, or look at the log of the job.</source>
<translation>Die Antwort des Backends ist keine Tabelle von Zeitpunkten mit {parcels} Parzellen und je {bands} Zahlen, sondern nur {names}. Senden Sie weniger Parzellen oder sehen Sie im Protokoll des Jobs nach.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_answer.py" />
<source>{count} parcels have more than {most} events, of which the first {most} came. Run the method on the parcel table for all.</source>
<translation>{count} Parzellen haben mehr als {most} Ereignisse, von denen die ersten {most} gekommen sind. Um alle zu erhalten, führen Sie die Methode auf der Parzellentabelle aus.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_groups.py" />
<source>Outlines are simplified by {metres:g} m, to fit a request.</source>
<translation>Umrisse werden um {metres:g} m vereinfacht, damit sie in eine Anfrage passen.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_groups.py" />
<source>The parcels are too many or too far apart for one run: {count} parcels. Select fewer of them.</source>
<translation>Die Parzellen sind zu viele oder zu weit voneinander entfernt für einen Lauf: {count} Parzellen. Wählen Sie weniger davon.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_groups.py" />
<source>The outline of parcel {parcel} is {size} long, and a request takes no more than {most}. Simplify it, or split it.</source>
<translation>Der Umriss der Parzelle {parcel} umfasst {size}, und eine Anfrage nimmt höchstens {most} an. Vereinfachen oder teilen Sie ihn.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/plan.py" />
<source>The job ran the method {method}, which this version of PhenoFuse does not have. Install the version that started it.</source>
<translation>Der Job hat die Methode {method} ausgeführt, die diese Version von PhenoFuse nicht hat. Installieren Sie die Version, die ihn gestartet hat.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Back-end</source>
<translation>Backend</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>The openEO back-end that computes. Add others, and log in, with the algorithm Connection to openEO.</source>
<translation>Das openEO-Backend, das rechnet. Mit dem Algorithmus „Verbindung zu openEO“ fügen Sie weitere hinzu und melden sich an.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Band of a collection</source>
<translation>Kanal einer Sammlung</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Variable</source>
<translation>Variable</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>What the series are of, computed at the back-end from its own images.</source>
<translation>Wovon die Zeitreihen handeln, im Backend aus dessen eigenen Bildern berechnet.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Further variables</source>
<translation>Weitere Variablen</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>One to five other variables of the same place, such as radar.</source>
<translation>Eine bis fünf andere Variablen desselben Orts, etwa Radar.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Further bands of collections</source>
<translation>Weitere Kanäle von Sammlungen</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Further variables as COLLECTION:BAND, separated by commas.</source>
<translation>Weitere Variablen als COLLECTION:BAND, durch Kommas getrennt.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Collection</source>
<translation>Sammlung</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Id of a collection of the back-end, in place of the usual one of the variable. Needed for "Band of a collection".</source>
<translation>Id einer Sammlung des Backends, anstelle der für die Variable üblichen. Nötig für „Kanal einer Sammlung“.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Band</source>
<translation>Kanal</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Name of its band, for "Band of a collection".</source>
<translation>Name ihres Kanals, für „Kanal einer Sammlung“.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Mask clouds</source>
<translation>Wolken maskieren</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Leaves out what the scene classification shows as cloud or shadow, and what is near them; of Sentinel-2 only.</source>
<translation>Lässt aus, was die Szenenklassifikation als Wolke oder Schatten zeigt und was in deren Nähe liegt; nur bei Sentinel-2.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Both</source>
<translation>Beide</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Ascending</source>
<translation>Aufsteigend</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Descending</source>
<translation>Absteigend</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Orbits</source>
<translation>Umläufe</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Directions of the orbits that are taken, of Sentinel-1 only: fields look different from both, and one alone gives smoother series of fewer images.</source>
<translation>Richtungen der verwendeten Umläufe, nur bei Sentinel-1: Felder sehen aus beiden verschieden aus, und eine allein ergibt glattere Zeitreihen aus weniger Bildern.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Area</source>
<translation>Gebiet</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>The area to compute: an extent, that of a layer (such as parcels), or of the map.</source>
<translation>Das zu berechnende Gebiet: eine Ausdehnung, die eines Layers (etwa der Parzellen) oder der Karte.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>First day</source>
<translation>Erster Tag</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>First day of the images.</source>
<translation>Erster Tag der Bilder.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Last day</source>
<translation>Letzter Tag</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Last day of the images, which is part of the period.</source>
<translation>Letzter Tag der Bilder, der zum Zeitraum gehört.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Period of a stack</source>
<translation>Zeitraum eines Stapels</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>A local time-series stack whose first and last day are taken where none is given.</source>
<translation>Ein lokaler Zeitreihenstapel, dessen erster und letzter Tag genommen werden, wo keiner angegeben ist.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>A collection and its band are needed, but {given} is given. Give both, such as SENTINEL2_L2A and B08.</source>
<translation>Eine Sammlung und ihr Kanal werden benötigt, angegeben ist aber {given}. Geben Sie beide an, etwa SENTINEL2_L2A und B08.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>{title} is not given, or has no size. Choose an extent, a layer or the map.</source>
<translation>{title} ist nicht angegeben oder hat keine Größe. Wählen Sie eine Ausdehnung, einen Layer oder die Karte.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>First and last day are not both given, or are in the wrong order. Give two days like 2023-01-01 and 2023-12-31, or a stack whose period is taken.</source>
<translation>Erster und letzter Tag sind nicht beide angegeben oder in falscher Reihenfolge. Geben Sie zwei Tage wie 2023-01-01 und 2023-12-31 an oder einen Stapel, dessen Zeitraum genommen wird.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Side of a part (km)</source>
<translation>Seitenlänge eines Teils (km)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>A large area is computed in parts of at most this side, a job each, and put together at the end. A run that breaks off goes on where it was when it is started again. Leave empty for one job.</source>
<translation>Ein großes Gebiet wird in Teilen von höchstens dieser Seitenlänge berechnet, je ein Job, und am Ende zusammengesetzt. Ein abgebrochener Lauf fährt an seiner Stelle fort, wenn er erneut gestartet wird. Leer lassen für einen einzigen Job.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>{method} (openEO)</source>
<translation>{method} (openEO)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Runs on an openEO back-end, where the images are: the same method, sent there, on every pixel of the area. The result is downloaded, and is as from this computer.</source>
<translation>Läuft auf einem openEO-Backend, wo die Bilder sind: dieselbe Methode, dorthin gesendet, für jedes Pixel des Gebiets. Das Ergebnis wird heruntergeladen und ist wie von diesem Computer.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Methods to run first</source>
<translation>Zuerst auszuführende Methoden</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>One or two methods that run on the main variable before, at the back-end too, with those of their values that are not as usual, separated by semicolons: whittaker: SMOOTHING=100, STEP=5; whittaker: SMOOTHING=10.</source>
<translation>Eine oder zwei Methoden, die vorher auf der Hauptvariable laufen, ebenfalls im Backend, mit ihren vom Üblichen abweichenden Werten, durch Semikolons getrennt: whittaker: SMOOTHING=100, STEP=5; whittaker: SMOOTHING=10.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Written by a run on this computer, for example on a part of the area: all series share them. Left empty each series is learned from for itself, which takes about half a second each.</source>
<translation>Von einem Lauf auf diesem Computer geschrieben, zum Beispiel für einen Teil des Gebiets: alle Zeitreihen teilen sie. Bleibt es leer, wird aus jeder Zeitreihe für sich gelernt, was je etwa eine halbe Sekunde dauert.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>{title}: none is given. Choose one or more.</source>
<translation>{title}: nichts ist angegeben. Wählen Sie eines oder mehrere.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>The file of hyper-parameters has those of classes, which a back-end does not know; those of the whole are taken for all series.</source>
<translation>Die Datei der Hyperparameter enthält solche von Klassen, die ein Backend nicht kennt; die der Gesamtheit werden für alle Zeitreihen genommen.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>The result has no NetCDF file, only {names}. Fetch it as files with Fetch openEO job results.</source>
<translation>Das Ergebnis hat keine NetCDF-Datei, nur {names}. Holen Sie es als Dateien mit „Ergebnisse von openEO-Jobs abrufen“.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>As in the input</source>
<translation>Wie in der Eingabe</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>A list of times</source>
<translation>Eine Liste von Zeitpunkten</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Days from one time to the next</source>
<translation>Tage von einem Zeitpunkt zum nächsten</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Days between two times of the result, from the first day of the input on; used with "Every few days".</source>
<translation>Tage zwischen zwei Zeitpunkten des Ergebnisses, ab dem ersten Tag der Eingabe; verwendet mit „Alle paar Tage“.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>List of times</source>
<translation>Liste der Zeitpunkte</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Times of the result separated by commas, for example 2023-05-01, 2023-06-01T12:00; used with "A list of times".</source>
<translation>Zeitpunkte des Ergebnisses, durch Kommas getrennt, zum Beispiel 2023-05-01, 2023-06-01T12:00; verwendet mit „Eine Liste von Zeitpunkten“.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Days from one time to the next is {step}, which makes more than {most} times. Give a larger step.</source>
<translation>„Tage von einem Zeitpunkt zum nächsten“ ist {step}, was mehr als {most} Zeitpunkte ergibt. Geben Sie einen größeren Schritt an.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>List of times has {part}, which is no time. Write times like 2023-05-01 or 2023-05-01T10:30, separated by commas.</source>
<translation>„Liste der Zeitpunkte“ enthält {part}, was kein Zeitpunkt ist. Schreiben Sie Zeitpunkte wie 2023-05-01 oder 2023-05-01T10:30, durch Kommas getrennt.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>List of times is empty. Give times like 2023-05-01, 2023-06-01, or choose other times of the result.</source>
<translation>„Liste der Zeitpunkte“ ist leer. Geben Sie Zeitpunkte wie 2023-05-01, 2023-06-01 an oder wählen Sie andere Zeitpunkte des Ergebnisses.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>{parcels} parcels x {scenes} scenes x {bands} variables: at most {rows} rows, in PostgreSQL about {size}, and {indexed} with indices.</source>
<translation>{parcels} Parzellen x {scenes} Szenen x {bands} Variablen: höchstens {rows} Zeilen, in PostgreSQL etwa {size}, und {indexed} mit Indizes.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>{database}: of {scenes} scenes {extracted} are extracted already, and {begun} are begun.</source>
<translation>{database}: von {scenes} Szenen sind {extracted} bereits extrahiert und {begun} begonnen.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>The scenes that are extracted already have no row of {bands}. To add it, run with Extract again what is extracted.</source>
<translation>Die bereits extrahierten Szenen haben keine Zeile zu {bands}. Um sie hinzuzufügen, starten Sie mit „Bereits Extrahiertes erneut extrahieren“.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>Extracted {scenes} scenes and wrote {rows} rows in {seconds:.1f} s ({speed:.0f} parcels x bands a second).</source>
<translation>{scenes} Szenen extrahiert und {rows} Zeilen in {seconds:.1f} s geschrieben ({speed:.0f} Parzellen x Kanäle je Sekunde).</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>At this speed {parcels} parcels in {scenes} scenes of {bands} bands take {hours:.1f} hours.</source>
<translation>Bei dieser Geschwindigkeit dauern {parcels} Parzellen in {scenes} Szenen mit {bands} Kanälen {hours:.1f} Stunden.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>Other runs are at {count} scenes. Should one of them stop, run again.</source>
<translation>Andere Läufe arbeiten an {count} Szenen. Sollte einer davon stehen bleiben, starten Sie erneut.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>Cancelled. {extracted} of {scenes} scenes are extracted and stay; run again for the others.</source>
<translation>Abgebrochen. {extracted} von {scenes} Szenen sind extrahiert und bleiben; starten Sie für die übrigen erneut.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>There is no database to write to. Choose a PostGIS connection, or give the name of a GeoPackage.</source>
<translation>Es gibt keine Datenbank, in die geschrieben werden kann. Wählen Sie eine PostGIS-Verbindung oder geben Sie den Namen eines GeoPackage an.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>Both the connection {name} and a GeoPackage are given, and the series go to one of them. Leave the other empty.</source>
<translation>Sowohl die Verbindung {name} als auch ein GeoPackage sind angegeben, und die Zeitreihen gehen in eines davon. Lassen Sie das andere leer.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>QGIS has no PostgreSQL connection {name}. Choose one of the list, or add it in the data source manager first.</source>
<translation>QGIS hat keine PostgreSQL-Verbindung {name}. Wählen Sie eine aus der Liste oder fügen Sie sie zuerst in der Datenquellenverwaltung hinzu.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>PostGIS connection</source>
<translation>PostGIS-Verbindung</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>A PostgreSQL connection stored in QGIS, with user name and password or an authentication configuration; its database needs PostGIS. Leave empty for a GeoPackage.</source>
<translation>Eine in QGIS gespeicherte PostgreSQL-Verbindung mit Benutzername und Passwort oder einer Authentifizierungskonfiguration; ihre Datenbank benötigt PostGIS. Leer lassen für ein GeoPackage.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>Schema</source>
<translation>Schema</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>The schema of the PostGIS database that the tables are in; public if left empty.</source>
<translation>Das Schema der PostGIS-Datenbank, in dem die Tabellen liegen; public, wenn leer gelassen.</translation>
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
<translation>Die Datei, in der die Tabellen liegen, auf einem Laufwerk dieses Computers; eine vorhandene behält, was sie hat. Nicht verwendet mit einer PostGIS-Verbindung.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>{path} does not end in .gpkg, and the database is a GeoPackage. Give a name that ends in .gpkg.</source>
<translation>{path} endet nicht auf .gpkg, und die Datenbank ist ein GeoPackage. Geben Sie einen Namen an, der auf .gpkg endet.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>{rows} rows are to be extracted, about {size} in a database.</source>
<translation>{rows} Zeilen sind zu extrahieren, etwa {size} in einer Datenbank.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>Wrote {rows} rows in {seconds:.1f} s ({speed:.0f} a second).</source>
<translation>{rows} Zeilen in {seconds:.1f} s geschrieben ({speed:.0f} je Sekunde).</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>{share:.0f} % is done after {seconds:.0f} s; the whole takes about {whole:.0f} s.</source>
<translation>{share:.0f} % sind nach {seconds:.0f} s fertig; das Ganze dauert etwa {whole:.0f} s.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>{variable}: {count} parcels have no row, because they lie outside the stack or have fewer than {fewest} pixels: {names}.</source>
<translation>{variable}: {count} Parzellen haben keine Zeile, weil sie außerhalb des Stapels liegen oder weniger als {fewest} Pixel haben: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Field that names the parcels</source>
<translation>Feld, das die Parzellen benennt</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Inner buffer (metres)</source>
<translation>Innerer Puffer (Meter)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Fewest pixels</source>
<translation>Mindestzahl der Pixel</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>{name}: {count} times from {first} to {last}, {width} x {height} pixels.</source>
<translation>{name}: {count} Zeitpunkte von {first} bis {last}, {width} x {height} Pixel.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>{path} has no coordinate reference system; the parcels are taken to be in its coordinates. Give it one if they are not.</source>
<translation>{path} hat kein Koordinatenbezugssystem; es wird angenommen, dass die Parzellen in seinen Koordinaten vorliegen. Geben Sie ihm eines, wenn das nicht zutrifft.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>No stack is given. Choose one or more time-series stacks.</source>
<translation>Es ist kein Stapel angegeben. Wählen Sie einen oder mehrere Zeitreihenstapel.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Stack of classes</source>
<translation>Klassenstapel</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Time-series stacks, one for each variable; each may have times of its own.</source>
<translation>Zeitreihenstapel, einer je Variable; jeder darf eigene Zeitpunkte haben.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Pixels of a parcel</source>
<translation>Pixel einer Parzelle</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Those whose centre is inside</source>
<translation>Solche, deren Mittelpunkt innen liegt</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>All it touches</source>
<translation>Alle, die sie berührt</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>All, weighted by the area inside</source>
<translation>Alle, gewichtet mit der Fläche innen</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Which pixels count: those whose centre lies in the parcel; all that it touches, also by a corner; or all, each by the share of its area inside, which suits small parcels.</source>
<translation>Welche Pixel zählen: solche, deren Mittelpunkt in der Parzelle liegt; alle, die sie berührt, auch mit einer Ecke; oder alle, jedes mit dem Anteil seiner Fläche innen, was sich für kleine Parzellen eignet.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Takes a margin of so many metres off each parcel, so that pixels mixed with its neighbours do not count; half a pixel to a pixel is usual.</source>
<translation>Nimmt einen Rand von so vielen Metern von jeder Parzelle weg, damit Pixel, die mit ihren Nachbarn gemischt sind, nicht zählen; üblich ist ein halbes bis ein Pixel.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Leaves out parcels with fewer pixels than this, hidden ones too; such that are only in part inside count as whole ones here.</source>
<translation>Lässt Parzellen mit weniger Pixeln aus, verdeckte eingeschlossen; Pixel, die nur zum Teil innen liegen, zählen hier als ganze.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>A stack of classes, such as a scene classification: the number of pixels of each class is counted, in rows of their own.</source>
<translation>Ein Klassenstapel, etwa eine Szenenklassifikation: die Anzahl der Pixel jeder Klasse wird gezählt, in eigenen Zeilen.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Names of the variables</source>
<translation>Namen der Variablen</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Names for the stacks, in their order and separated by commas, for example NDVI, VH. Leave empty to use the names of the layers.</source>
<translation>Namen für die Stapel, in deren Reihenfolge und durch Kommas getrennt, zum Beispiel NDVI, VH. Leer lassen, um die Namen der Layer zu verwenden.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Names of the variables has {given} names for {stacks} stacks. Give one name for each stack, separated by commas, or none.</source>
<translation>„Namen der Variablen“ enthält {given} Namen für {stacks} Stapel. Geben Sie einen Namen je Stapel an, durch Kommas getrennt, oder keinen.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>More than one stack is called {name}, and the table tells variables by their names. Give different ones in Names of the variables.</source>
<translation>Mehr als ein Stapel heißt {name}, und die Tabelle unterscheidet Variablen nach ihren Namen. Geben Sie unter „Namen der Variablen“ verschiedene an.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Parcel heterogeneity</source>
<translation>Heterogenität von Parzellen</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>foi</source>
<translation>foi</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>homogeneity</source>
<translation>Homogenität</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>mixed</source>
<translation>gemischt</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>clusters</source>
<translation>Cluster</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>cardinality</source>
<translation>Kardinalität</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>checks by monitoring</source>
<translation>Flächenmonitoring</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Says which parcels are mixed or in parts, and how much their values spread.</source>
<translation>Sagt, welche Parzellen gemischt oder geteilt sind und wie stark ihre Werte streuen.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>With a raster of classes, the result has for each parcel: foi_h (1 where a class has a middling share: the parcel is mixed), foi_c (1 where it has more than one large cluster of pixels that touch and are of one class: it is in parts), clusters (how many large ones), and for every class its share of the valid pixels (share_1, ...) and its large clusters (clusters_1, ...).</source>
<translation>Mit einem Klassenraster hat das Ergebnis für jede Parzelle: foi_h (1, wo eine Klasse einen mittleren Anteil hat: die Parzelle ist gemischt), foi_c (1, wo sie mehr als ein großes Cluster aus Pixeln hat, die sich berühren und zu einer Klasse gehören: sie ist geteilt), clusters (wie viele große) und für jede Klasse ihren Anteil an den gültigen Pixeln (share_1, ...) und ihre großen Cluster (clusters_1, ...).</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>With a raster of values: their mean, standard deviation (std), coefficient of variation (cv = std / mean), skewness and bimodality coefficient, which is above {bimodal:.2f} where two modes are likely and below for a single one. Read these from an image at full cover: bare soil between plants is no second crop.</source>
<translation>Mit einem Werteraster: Mittelwert, Standardabweichung (std), Variationskoeffizient (cv = std / mean), Schiefe und Bimodalitätskoeffizient, der über {bimodal:.2f} liegt, wo zwei Modi wahrscheinlich sind, und bei einem einzigen darunter. Lesen Sie diese aus einem Bild bei voller Bedeckung ab: offener Boden zwischen Pflanzen ist keine zweite Kultur.</translation>
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
<translation>Heterogenität von Parzellen</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>The polygons with their fields and what was measured behind them.</source>
<translation>Die Polygone mit ihren Feldern und dahinter dem, was gemessen wurde.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>{count} parcels.</source>
<translation>{count} Parzellen.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Large clusters have more than {large:g} pixels.</source>
<translation>Große Cluster haben mehr als {large:g} Pixel.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>No parcel has {fewest:g} pixels or more of {path}. Check the coordinate reference systems of both, or ask for fewer pixels.</source>
<translation>Keine Parzelle hat {fewest:g} oder mehr Pixel von {path}. Prüfen Sie die Koordinatenbezugssysteme beider oder verlangen Sie weniger Pixel.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>{path}: {count} parcels lie outside or have fewer than {fewest:g} pixels, and nothing is told of them.</source>
<translation>{path}: {count} Parzellen liegen außerhalb oder haben weniger als {fewest:g} Pixel, und über sie wird nichts ausgesagt.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Of {count} parcels with a class {mixed} are mixed, {parts} are in parts, and {both} are both.</source>
<translation>Von {count} Parzellen mit einer Klasse sind {mixed} gemischt, {parts} geteilt und {both} beides.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Mixed from a share of (%)</source>
<translation>Gemischt ab einem Anteil von (%)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Mixed up to a share of (%)</source>
<translation>Gemischt bis zu einem Anteil von (%)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Large clusters have more pixels than</source>
<translation>Große Cluster haben mehr Pixel als</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Large clusters are larger than (m2)</source>
<translation>Große Cluster sind größer als (m2)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>A parcel cannot be mixed from a share of {least:g} % up to {most:g} %. Give a smaller first share, or a larger second one.</source>
<translation>Eine Parzelle kann nicht ab einem Anteil von {least:g} % bis {most:g} % gemischt sein. Geben Sie einen kleineren ersten oder einen größeren zweiten Anteil an.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Neither a raster of classes nor one of values is given. Give one of them, or both.</source>
<translation>Weder ein Klassenraster noch ein Werteraster ist angegeben. Geben Sie eines davon oder beide an.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Whole numbers, such as land cover, a crop map or clusters; its nodata counts not.</source>
<translation>Ganze Zahlen, etwa Landbedeckung, eine Kulturartenkarte oder Cluster; NoData zählt nicht.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Band of classes</source>
<translation>Kanal der Klassen</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Raster of values</source>
<translation>Werteraster</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Any numbers, such as the NDVI of a date at which the crop covers the ground: the spread within each parcel is told. It may have a grid of its own.</source>
<translation>Beliebige Zahlen, etwa der NDVI eines Termins, an dem die Kultur den Boden bedeckt: die Streuung in jeder Parzelle wird angegeben. Es darf ein eigenes Gitter haben.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Band of values</source>
<translation>Kanal der Werte</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>The band to read; the first if left empty.</source>
<translation>Der zu lesende Kanal; der erste, wenn leer gelassen.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>A parcel is mixed where a class has at least this share of it.</source>
<translation>Eine Parzelle ist gemischt, wo eine Klasse mindestens diesen Anteil daran hat.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>... and at most this one. Both in percent, above 0 up to 100.</source>
<translation>... und höchstens diesen. Beide in Prozent, über 0 bis 100.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>A parcel with more than one large cluster of pixels of a class is in parts; 0 or more. With the rule of areas the shares of a cluster's pixels are added up.</source>
<translation>Eine Parzelle mit mehr als einem großen Cluster von Pixeln einer Klasse ist geteilt; 0 oder mehr. Bei der Flächenregel werden die Anteile der Pixel eines Clusters addiert.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>The same as an area on the ground, instead of the number of pixels; 2000 is usual. Leave empty to go by pixels.</source>
<translation>Dasselbe als Fläche am Boden statt als Anzahl der Pixel; üblich ist 2000. Leer lassen, um nach Pixeln zu gehen.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Sides and corners (8 neighbours)</source>
<translation>Seiten und Ecken (8 Nachbarn)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Sides alone (4 neighbours)</source>
<translation>Nur Seiten (4 Nachbarn)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Pixels are connected by</source>
<translation>Pixel sind verbunden durch</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Whether pixels of a class that meet at a corner alone are of one cluster.</source>
<translation>Ob Pixel einer Klasse, die sich nur an einer Ecke treffen, zu einem Cluster gehören.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>{title}: {path} has no band {number}, but bands 1 to {count}. Choose one of these.</source>
<translation>{title}: {path} hat keinen Kanal {number}, sondern die Kanäle 1 bis {count}. Wählen Sie einen davon.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>Even</source>
<translation>Einheitlich</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>Mixed (foi_h)</source>
<translation>Gemischt (foi_h)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>In parts (foi_c)</source>
<translation>Geteilt (foi_c)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>Mixed and in parts</source>
<translation>Gemischt und geteilt</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>No pixels</source>
<translation>Keine Pixel</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{variable}: no parcel has enough days and peers for a score. Allow more distance, smaller or fewer peers, or a longer period.</source>
<translation>{variable}: keine Parzelle hat genügend Tage und Vergleichsparzellen für einen Score. Erlauben Sie eine größere Entfernung, kleinere oder weniger Vergleichsparzellen oder einen längeren Zeitraum.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{variable}: parcels with p of at most {level}:</source>
<translation>{variable}: Parzellen mit p von höchstens {level}:</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>and {count} crops more</source>
<translation>und {count} weitere Kulturen</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>all crops</source>
<translation>alle Kulturen</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{count} of {total} parcels have fewer than {needed} peers with a score, and so their p is above {level} whatever they look like; go by score and rank for these, or allow more peers.</source>
<translation>{count} von {total} Parzellen haben weniger als {needed} Vergleichsparzellen mit einem Score, daher liegt ihr p über {level}, wie auch immer sie aussehen; richten Sie sich bei diesen nach Score und Rang oder erlauben Sie mehr Vergleichsparzellen.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{name}: {out} of {count} parcels ({share:.1f} %), {out_size:.1f} of {size:.1f} ha ({size_share:.1f} %)</source>
<translation>{name}: {out} von {count} Parzellen ({share:.1f} %), {out_size:.1f} von {size:.1f} ha ({size_share:.1f} %)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_style.py" />
<source>{low:.3g} to {high:.3g}</source>
<translation>{low:.3g} bis {high:.3g}</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_style.py" />
<source>(above {share:g} % of the scores)</source>
<translation>(über {share:g} % der Scores)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_style.py" />
<source>No score</source>
<translation>Kein Score</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>Field {field} has the value {value} for more than one parcel. Choose a field whose values all differ, or dissolve the parcels by this field first.</source>
<translation>Das Feld {field} hat den Wert {value} für mehr als eine Parzelle. Wählen Sie ein Feld, dessen Werte alle verschieden sind, oder lösen Sie die Parzellen zuerst nach diesem Feld auf.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>{count} parcels had invalid outlines, which were repaired: {names}.</source>
<translation>{count} Parzellen hatten ungültige Umrisse, die repariert wurden: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>{count} parcels have no area and were left out: {names}.</source>
<translation>{count} Parzellen haben keine Fläche und wurden ausgelassen: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>Nothing is left of {count} parcels inside the buffer: {names}.</source>
<translation>Von {count} Parzellen bleibt innerhalb des Puffers nichts übrig: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>The parcel layer has no parcel to work on: {read} were read, and none has an area. Check its selection, its geometries and the inner buffer.</source>
<translation>Der Parzellenlayer hat keine Parzelle, mit der gearbeitet werden kann: {read} wurden gelesen, und keine hat eine Fläche. Prüfen Sie seine Auswahl, seine Geometrien und den inneren Puffer.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>Parcel {number} has no value in field {field}, which names the parcels. Fill it, or choose another field.</source>
<translation>Parzelle {number} hat keinen Wert im Feld {field}, das die Parzellen benennt. Füllen Sie es aus oder wählen Sie ein anderes Feld.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Extract parcel time series into a database</source>
<translation>Parzellen-Zeitreihen in eine Datenbank extrahieren</translation>
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
<translation>Statistiken jeder Parzelle in jeder Szene, in PostGIS oder einem GeoPackage.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Sums up the pixels of stacks by parcels, as Extract parcel time series does, into the tables of Checks by Monitoring: dias_catalogue lists the scenes, sigs_&amp;lt;year&amp;gt;_&amp;lt;card&amp;gt; has count, mean, std, min, max, p25, p50 and p75 of each parcel (pid), scene (obsid) and variable (band), hists the classes of each parcel and scene. The parcels stay where they are; pid is their id.</source>
<translation>Fasst die Pixel von Stapeln nach Parzellen zusammen, wie „Parzellen-Zeitreihen extrahieren“, in den Tabellen von Checks by Monitoring: dias_catalogue führt die Szenen auf, sigs_&amp;lt;year&amp;gt;_&amp;lt;card&amp;gt; hat count, mean, std, min, max, p25, p50 und p75 jeder Parzelle (pid), Szene (obsid) und Variable (band), hists die Klassen jeder Parzelle und Szene. Die Parzellen bleiben, wo sie sind; pid ist ihre Id.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>All variables at one time are one scene. A scene is ingested, inprogress or extracted. Any number of runs, on any number of computers, may work on one PostGIS database at once: none does another's scene. A scene's rows are written all at once, and a run that was stopped or killed leaves nothing behind: run again, and the rest is done. Scenes that are extracted are not extracted again.</source>
<translation>Alle Variablen zu einem Zeitpunkt sind eine Szene. Eine Szene ist ingested, inprogress oder extracted. Beliebig viele Läufe auf beliebig vielen Computern dürfen gleichzeitig an einer PostGIS-Datenbank arbeiten: keiner bearbeitet die Szene eines anderen. Die Zeilen einer Szene werden alle auf einmal geschrieben, und ein angehaltener oder beendeter Lauf hinterlässt nichts: starten Sie erneut, und der Rest wird erledigt. Bereits extrahierte Szenen werden nicht erneut extrahiert.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Before a long run: there are at most as many rows as parcels x scenes x variables, in PostgreSQL of 75 bytes each, and 137 bytes with their indices (500,000 parcels, 73 scenes and 7 variables: 19 GB and 35 GB). The log says it for your data.</source>
<translation>Vor einem langen Lauf: es gibt höchstens so viele Zeilen wie Parzellen x Szenen x Variablen, in PostgreSQL zu je 75 Byte, mit ihren Indizes zu je 137 Byte (500.000 Parzellen, 73 Szenen und 7 Variablen: 19 GB und 35 GB). Das Protokoll nennt es für Ihre Daten.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Sensor</source>
<translation>Sensor</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Code of one or two characters that the catalogue keeps, such as S2 or S1.</source>
<translation>Code aus einem oder zwei Zeichen, den der Katalog führt, etwa S2 oder S1.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Card</source>
<translation>Produktkürzel (card)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Code of the kind of product, one or two characters: s2 for Sentinel-2, bs for backscatter, c6 for coherence, or one of your own. Each has tables of its own.</source>
<translation>Code der Produktart, ein oder zwei Zeichen: s2 für Sentinel-2, bs für Rückstreuung, c6 für Kohärenz oder ein eigener. Jede hat eigene Tabellen.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Extract again what is extracted</source>
<translation>Bereits Extrahiertes erneut extrahieren</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Also extracts scenes that are extracted already, for example when parcels or variables are new. Rows of the same parcel, scene and variable are replaced.</source>
<translation>Extrahiert auch Szenen, die bereits extrahiert sind, zum Beispiel wenn Parzellen oder Variablen neu sind. Zeilen derselben Parzelle, Szene und Variable werden ersetzt.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Number of scenes extracted</source>
<translation>Anzahl extrahierter Szenen</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Number of rows written</source>
<translation>Anzahl geschriebener Zeilen</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Find outlying parcels</source>
<translation>Auffällige Parzellen finden</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>anomaly</source>
<translation>Anomalie</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>declaration</source>
<translation>Antrag</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>wrong crop</source>
<translation>falsche Kultur</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>peers</source>
<translation>Vergleichsparzellen</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>robust</source>
<translation>robust</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Scores each parcel by how far its series is from those of its crop nearby.</source>
<translation>Bewertet jede Parzelle danach, wie weit ihre Zeitreihe von denen ihrer Kultur in der Nähe entfernt ist.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Compares the series of each parcel with its peers: the nearest parcels of the same crop that have a series. A parcel that differs may be of another crop than stated, be managed in another way, or be damaged.</source>
<translation>Vergleicht die Zeitreihe jeder Parzelle mit ihren Vergleichsparzellen: den nächsten Parzellen derselben Kultur, die eine Zeitreihe haben. Eine abweichende Parzelle kann eine andere als die angegebene Kultur tragen, anders bewirtschaftet oder beschädigt sein.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>On every day z is the distance from the peers' median in spreads, 1.4826 times their median absolute deviation. The result has the polygons with these fields: score (the measure; higher is stranger), rank (1 is the strangest of its variable), p_value (the share of the parcel and its peers that score as high: a rank, not a probability of being wrong), peers (number of peers with a score), worst_z and dates (the days of the largest distances, with their z).</source>
<translation>An jedem Tag ist z der Abstand vom Median der Vergleichsparzellen in Streuungen, dem 1.4826-fachen Median ihrer absoluten Abweichungen. Das Ergebnis enthält die Polygone mit diesen Feldern: score (das Maß; höher ist auffälliger), rank (1 ist die auffälligste ihrer Variable), p_value (der Anteil der Parzelle und ihrer Vergleichsparzellen mit ebenso hohem Score: ein Rang, keine Wahrscheinlichkeit, falsch zu sein), peers (Anzahl der Vergleichsparzellen mit einem Score), worst_z und dates (die Tage der größten Abstände, mit ihrem z).</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Observations of one day count as one; a parcel needs three days. With n peers p is never below 1 / (1 + n): to reach 0.05 it takes 19. Distances and areas are in metres on the ground, whatever the layer's CRS.</source>
<translation>Beobachtungen eines Tages zählen als eine; eine Parzelle benötigt drei Tage. Mit n Vergleichsparzellen liegt p nie unter 1 / (1 + n): um 0.05 zu erreichen, braucht es 19. Entfernungen und Flächen sind in Metern am Boden, gleich welches KBS der Layer hat.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Series of the parcels, as Extract parcel time series makes them.</source>
<translation>Zeitreihen der Parzellen, wie „Parzellen-Zeitreihen extrahieren“ sie erzeugt.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Robust distance: mean |z|</source>
<translation>Robuster Abstand: Mittel von |z|</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Correlation: 1 - r with the median</source>
<translation>Korrelation: 1 - r mit dem Median</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Measure</source>
<translation>Maß</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The mean distance from the peers over the days, or how little the shape of the series follows the shape of their median, whatever the level: from 0 (the same) over 1 (unrelated) to 2. Series that stay flat, such as forest or bare soil, have no shape to follow: use the distance for them.</source>
<translation>Der mittlere Abstand von den Vergleichsparzellen über die Tage oder wie wenig die Form der Zeitreihe der Form ihres Medians folgt, gleich auf welchem Niveau: von 0 (gleich) über 1 (ohne Zusammenhang) bis 2. Zeitreihen, die flach bleiben, etwa Wald oder offener Boden, haben keine Form, der sie folgen könnten: verwenden Sie für sie den Abstand.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>From</source>
<translation>Von</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The first day that counts; empty for the first of the table.</source>
<translation>Der erste Tag, der zählt; leer für den ersten der Tabelle.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>To</source>
<translation>Bis</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The last day that counts; empty for the last of the table.</source>
<translation>Der letzte Tag, der zählt; leer für den letzten der Tabelle.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>All days alike</source>
<translation>Alle Tage gleich</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>By the days each stands for</source>
<translation>Nach den Tagen, für die jeder steht</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Weights of the days</source>
<translation>Gewichte der Tage</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Whether days close to each other count as much as lone ones; else each counts by half the time from the day before to the day after it.</source>
<translation>Ob nahe beieinanderliegende Tage so viel zählen wie einzelne; sonst zählt jeder mit der Hälfte der Zeit vom Tag davor bis zum Tag danach.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Dates to name</source>
<translation>Zu nennende Termine</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>How many days of the largest distances the field dates lists, from 1 to 100.</source>
<translation>Wie viele Tage mit den größten Abständen das Feld dates aufführt, von 1 bis 100.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Outlying parcels</source>
<translation>Auffällige Parzellen</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The polygons asked about with their fields and the score, one for each variable.</source>
<translation>Die gefragten Polygone mit ihren Feldern und dem Score, eines je Variable.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The period ends before it begins: from {first} to {last}. Change one of the two.</source>
<translation>Der Zeitraum endet, bevor er beginnt: von {first} bis {last}. Ändern Sie eines von beiden.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>{title} is {value}, which is no date. Give one like 2023-05-01, or none.</source>
<translation>{title} ist {value}, was kein Datum ist. Geben Sie eines wie 2023-05-01 an oder keines.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The parcel table has no {variable} within the period. Give another period, or none.</source>
<translation>Die Parzellentabelle hat im Zeitraum kein {variable}. Geben Sie einen anderen Zeitraum an oder keinen.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Extract parcel time series</source>
<translation>Parzellen-Zeitreihen extrahieren</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>percentiles</source>
<translation>Perzentile</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Statistics of the pixels of every parcel at every time, as one long table.</source>
<translation>Statistiken der Pixel jeder Parzelle zu jedem Zeitpunkt, als eine lange Tabelle.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Sums up the pixels of one or more stacks by parcels: one row for each parcel, time and variable, with the number of valid pixels (count), their mean, standard deviation (of the population), minimum, quartiles (p25, p50, p75) and maximum, and the share of the parcel's pixels that are valid.</source>
<translation>Fasst die Pixel eines oder mehrerer Stapel nach Parzellen zusammen: eine Zeile je Parzelle, Zeitpunkt und Variable, mit der Anzahl gültiger Pixel (count), ihrem Mittelwert, ihrer Standardabweichung (der Grundgesamtheit), Minimum, Quartilen (p25, p50, p75) und Maximum sowie dem Anteil der gültigen Pixel der Parzelle.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>All methods of PhenoFuse on parcels take this table. Every pixel is read once for all parcels; parcels may overlap, and may be in another CRS than the stack.</source>
<translation>Alle Methoden von PhenoFuse für Parzellen nehmen diese Tabelle an. Jedes Pixel wird einmal für alle Parzellen gelesen; Parzellen dürfen sich überlappen und ein anderes KBS als der Stapel haben.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Before a long run: there are as many rows as parcels x times x variables, of about 75 bytes each without indices (700,000 parcels, 73 times and 7 variables: 27 GB). The log estimates rows, size and time as soon as the first parcels are done. A run that was stopped goes on with its table as the table to go on with.</source>
<translation>Vor einem langen Lauf: es gibt so viele Zeilen wie Parzellen x Zeitpunkte x Variablen, zu je etwa 75 Byte ohne Indizes (700.000 Parzellen, 73 Zeitpunkte und 7 Variablen: 27 GB). Das Protokoll schätzt Zeilen, Größe und Zeit, sobald die ersten Parzellen fertig sind. Ein angehaltener Lauf wird mit seiner Tabelle als fortzusetzender Tabelle weitergeführt.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Rows for times without a valid pixel</source>
<translation>Zeilen für Zeitpunkte ohne gültiges Pixel</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Whether a parcel has a row, with count 0, also at times when it is hidden. With them a later run knows what has been looked at, and reads only what is new.</source>
<translation>Ob eine Parzelle auch zu Zeitpunkten, zu denen sie verdeckt ist, eine Zeile mit count 0 hat. Mit ihnen weiß ein späterer Lauf, was betrachtet wurde, und liest nur, was neu ist.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Table to go on with</source>
<translation>Fortzusetzende Tabelle</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>A parcel table of an earlier run, in a file or database. New parcels and times are added to it, and what it has is not extracted again; no other table is written then.</source>
<translation>Eine Parzellentabelle eines früheren Laufs, in einer Datei oder Datenbank. Neue Parzellen und Zeitpunkte werden ihr hinzugefügt, und was sie hat, wird nicht erneut extrahiert; eine andere Tabelle wird dann nicht geschrieben.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>No parcel table is given to write to. Give a new one, or one to go on with.</source>
<translation>Es ist keine Parzellentabelle angegeben, in die geschrieben werden kann. Geben Sie eine neue oder eine fortzusetzende an.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Cancelled. {count} rows were written; to get the others, run again with this table as the one to go on with.</source>
<translation>Abgebrochen. {count} Zeilen wurden geschrieben; um die übrigen zu erhalten, starten Sie erneut mit dieser Tabelle als fortzusetzender.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>{name}: {known} rows are in the table already, {new} are new.</source>
<translation>{name}: {known} Zeilen sind bereits in der Tabelle, {new} sind neu.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>The peers of {parcels} parcels, up to {most} each, would take {size} of memory. Give fewer as most peers, or select fewer parcels.</source>
<translation>Die Vergleichsparzellen von {parcels} Parzellen, je bis zu {most}, würden {size} Speicher belegen. Geben Sie eine kleinere Höchstzahl an oder wählen Sie weniger Parzellen.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Most peers is {most}, more than {limit}. Give a smaller number.</source>
<translation>„Höchstzahl der Vergleichsparzellen“ ist {most}, mehr als {limit}. Geben Sie eine kleinere Zahl an.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Polygons in any CRS. With only the selected ones these are the parcels asked about; their peers are looked for in the whole layer.</source>
<translation>Polygone in beliebigem KBS. Mit nur den gewählten sind diese die gefragten Parzellen; ihre Vergleichsparzellen werden im ganzen Layer gesucht.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Field of crops</source>
<translation>Feld der Kulturen</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Peers have the same value here. Parcels without a value have no peers. Empty means {name}.</source>
<translation>Vergleichsparzellen haben hier denselben Wert. Parzellen ohne Wert haben keine Vergleichsparzellen. Leer bedeutet {name}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Distance (metres)</source>
<translation>Entfernung (Meter)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Peers are at most so far away, from centroid to centroid, on the ground.</source>
<translation>Vergleichsparzellen sind höchstens so weit entfernt, von Schwerpunkt zu Schwerpunkt, am Boden.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Least area of a peer (square metres)</source>
<translation>Mindestfläche einer Vergleichsparzelle (Quadratmeter)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Peers are larger than this; the parcel itself may be smaller.</source>
<translation>Vergleichsparzellen sind größer; die Parzelle selbst darf kleiner sein.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Most peers</source>
<translation>Höchstzahl der Vergleichsparzellen</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>The nearest so many are taken, up to 10,000.</source>
<translation>So viele der nächsten werden genommen, bis 10.000.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Fewest peers with a value</source>
<translation>Mindestzahl der Vergleichsparzellen mit einem Wert</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>A day on which fewer peers have a value does not count.</source>
<translation>Ein Tag, an dem weniger Vergleichsparzellen einen Wert haben, zählt nicht.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Least spread of the peers</source>
<translation>Kleinste Streuung der Vergleichsparzellen</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Where the peers are nearly all alike, this counts as their spread (1.4826 times the median absolute deviation), in the unit of the values; 0.02 suits NDVI.</source>
<translation>Wo die Vergleichsparzellen fast alle gleich sind, zählt dies als ihre Streuung (das 1.4826-fache des Medians der absoluten Abweichungen), in der Einheit der Werte; 0.02 passt zu NDVI.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>{title} is {value:g}, but must be {least:g} or more. Give such a number.</source>
<translation>{title} ist {value:g}, muss aber {least:g} oder mehr sein. Geben Sie eine solche Zahl an.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_series.py" />
<source>No parcel of the table is in the layer: the table has {table}, and the layer {layer}. Choose the fields that hold the same ids.</source>
<translation>Keine Parzelle der Tabelle ist im Layer: die Tabelle hat {table} und der Layer {layer}. Wählen Sie die Felder, die dieselben Ids enthalten.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_series.py" />
<source>{count} of {total} parcels of the table are not in the layer, and do not count.</source>
<translation>{count} von {total} Parzellen der Tabelle sind nicht im Layer und zählen nicht.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_series.py" />
<source>{count} of {total} parcels of the layer have no series in the table.</source>
<translation>{count} von {total} Parzellen des Layers haben keine Zeitreihe in der Tabelle.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Find peers of parcels</source>
<translation>Vergleichsparzellen finden</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>neighbours</source>
<translation>Nachbarn</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>same crop</source>
<translation>gleiche Kultur</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>compare</source>
<translation>vergleichen</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Lists the nearest parcels of the same crop, and compares their series.</source>
<translation>Führt die nächsten Parzellen derselben Kultur auf und vergleicht ihre Zeitreihen.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Lists for every parcel its peers, nearest first: parcels of the same crop, within a distance, larger than an area. Distances and areas are in metres on the ground, whatever the layer's CRS: they are measured in an equal-area projection round the middle of the layer.</source>
<translation>Führt für jede Parzelle ihre Vergleichsparzellen auf, die nächste zuerst: Parzellen derselben Kultur, innerhalb einer Entfernung, größer als eine Fläche. Entfernungen und Flächen sind in Metern am Boden, gleich welches KBS der Layer hat: sie werden in einer flächentreuen Projektion um die Mitte des Layers gemessen.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>With a parcel table, also how far each parcel is from its peers on every day: their median, their spread (1.4826 times the median absolute deviation), and z, the distance from the median in spreads. Observations of one day count as one.</source>
<translation>Mit einer Parzellentabelle auch, wie weit jede Parzelle an jedem Tag von ihren Vergleichsparzellen entfernt ist: deren Median, deren Streuung (das 1.4826-fache des Medians der absoluten Abweichungen) und z, der Abstand vom Median in Streuungen. Beobachtungen eines Tages zählen als eine.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Series of the parcels, as Extract parcel time series makes them, to be compared.</source>
<translation>Zu vergleichende Zeitreihen der Parzellen, wie „Parzellen-Zeitreihen extrahieren“ sie erzeugt.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Peers</source>
<translation>Vergleichsparzellen</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>One row for each parcel and peer: rank, distance and area of the peer.</source>
<translation>Eine Zeile je Parzelle und Vergleichsparzelle: Rang, Entfernung und Fläche der Vergleichsparzelle.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Distance from peers</source>
<translation>Abstand von Vergleichsparzellen</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>One row for each parcel, day and variable, where a parcel table is given.</source>
<translation>Eine Zeile je Parzelle, Tag und Variable, wo eine Parzellentabelle angegeben ist.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Distances from peers are asked for, but no parcel table is given. Give one, or leave out the table of distances.</source>
<translation>Abstände von Vergleichsparzellen werden verlangt, aber es ist keine Parzellentabelle angegeben. Geben Sie eine an oder lassen Sie die Tabelle der Abstände weg.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>{asked} of {parcels} parcels have {mean:.1f} peers in the mean; {none} have none.</source>
<translation>{asked} von {parcels} Parzellen haben im Mittel {mean:.1f} Vergleichsparzellen; {none} haben keine.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{source} has no parcels with an id. Choose a layer of polygons with an id each.</source>
<translation>{source} hat keine Parzellen mit einer Id. Wählen Sie einen Polygonlayer, in dem jedes Polygon eine Id hat.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{count} polygons have no value in field {field}, and were left out.</source>
<translation>{count} Polygone haben keinen Wert im Feld {field} und wurden ausgelassen.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{count} parcels have no outline that can be located, and so no peers: {names}.</source>
<translation>{count} Parzellen haben keinen Umriss, der sich verorten lässt, und damit keine Vergleichsparzellen: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{source} has no coordinate reference system; its coordinates are taken for metres. Give the layer one if they are not.</source>
<translation>{source} hat kein Koordinatenbezugssystem; seine Koordinaten werden als Meter angenommen. Geben Sie dem Layer eines, wenn das nicht zutrifft.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>The coordinates of {source} do not fit its coordinate reference system, {crs}. Give the layer the right one.</source>
<translation>Die Koordinaten von {source} passen nicht zu seinem Koordinatenbezugssystem {crs}. Geben Sie dem Layer das richtige.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>Distances and areas are those of a Lambert azimuthal equal-area projection round {longitude:.3f} E, {latitude:.3f} N.</source>
<translation>Entfernungen und Flächen sind die einer flächentreuen Azimutalprojektion nach Lambert um {longitude:.3f} E, {latitude:.3f} N.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>Compare with observations</source>
<translation>Mit Beobachtungen vergleichen</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>ground truth</source>
<translation>Bodenreferenz</translation>
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
<translation>Verzerrung</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>Says how well dates of seasons agree with phases seen on the ground.</source>
<translation>Sagt, wie gut Saisontermine mit am Boden gesehenen Phasen übereinstimmen.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>Takes each observation of a phase to the nearest date of its kind at its place, and sums the differences up: bias (positive where the satellite is late), mean absolute and root mean square error, the share within 7 and 14 days, and the line of Theil and Sen through the days of the year, with its 95 % interval.</source>
<translation>Ordnet jede Beobachtung einer Phase dem nächsten Datum ihrer Art an ihrem Ort zu und fasst die Differenzen zusammen: Verzerrung (positiv, wo der Satellit später ist), mittlerer absoluter Fehler und Wurzel der mittleren Fehlerquadrate, der Anteil innerhalb von 7 und 14 Tagen und die Gerade nach Theil und Sen durch die Tage des Jahres, mit ihrem 95-%-Intervall.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>A phase is no start of season: emergence, for example, comes days to weeks before a canopy is seen. What counts then is less the bias than the scatter and slope.</source>
<translation>Eine Phase ist kein Saisonanfang: das Auflaufen zum Beispiel kommt Tage bis Wochen, bevor ein Bestand zu sehen ist. Dann kommt es weniger auf die Verzerrung an als auf Streuung und Steigung.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>{title}: {metric} is no date of the seasons, which have {known}. Name one of these.</source>
<translation>{title}: {metric} ist kein Datum der Saisons, die {known} haben. Nennen Sie eines davon.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>{title} names the phase {phase}, but no field of phases is chosen. Choose it, or give the name of a date alone.</source>
<translation>{title} nennt die Phase {phase}, aber es ist kein Feld der Phasen gewählt. Wählen Sie es oder geben Sie nur den Namen eines Datums an.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>No observation of {source} lies on the raster of seasons. Check the coordinate reference systems of both.</source>
<translation>Keine Beobachtung von {source} liegt auf dem Saisonraster. Prüfen Sie die Koordinatenbezugssysteme beider.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>{count} of {total} observations lie outside the raster.</source>
<translation>{count} von {total} Beobachtungen liegen außerhalb des Rasters.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>The plot was not drawn: {reason}. The tables have all numbers; for the plot get matplotlib by: {how}</source>
<translation>Das Diagramm wurde nicht gezeichnet: {reason}. Die Tabellen haben alle Zahlen; für das Diagramm holen Sie matplotlib so: {how}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>no season near</source>
<translation>keine Saison in der Nähe</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>no season</source>
<translation>keine Saison</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>all observations</source>
<translation>alle Beobachtungen</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>{phase} and {metric}</source>
<translation>{phase} und {metric}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>{name}: none of {count} observations has a season near.</source>
<translation>{name}: keine von {count} Beobachtungen hat eine Saison in der Nähe.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>{name}: {matched} of {count} observations matched, bias {bias:+.1f} d, MAE {mae:.1f} d, RMSE {rmse:.1f} d, {week:.0f} % within 7 d, {fortnight:.0f} % within 14 d</source>
<translation>{name}: {matched} von {count} Beobachtungen zugeordnet, Verzerrung {bias:+.1f} d, MAE {mae:.1f} d, RMSE {rmse:.1f} d, {week:.0f} % innerhalb von 7 d, {fortnight:.0f} % innerhalb von 14 d</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>, slope {slope:.2f} ({low:.2f} to {high:.2f})</source>
<translation>, Steigung {slope:.2f} ({low:.2f} bis {high:.2f})</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Largest difference (days)</source>
<translation>Größte Differenz (Tage)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>An observation further from the date of every season is not matched: it is of a season that was not found, or of none. Up to half a season; larger differences do not count. From 1.</source>
<translation>Eine Beobachtung, die vom Datum jeder Saison weiter entfernt ist, wird nicht zugeordnet: sie gehört zu einer Saison, die nicht gefunden wurde, oder zu keiner. Bis zu einer halben Saison; größere Differenzen zählen nicht. Ab 1.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Pixels around the point</source>
<translation>Pixel um den Punkt</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>The date is the median of the pixels up to so many rows and columns away; 0 takes the pixel of the point alone. From 0 to 50.</source>
<translation>Das Datum ist der Median der Pixel, die bis zu so viele Zeilen und Spalten entfernt sind; 0 nimmt nur das Pixel des Punkts. Von 0 bis 50.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>One row for each observation: points, or a table that names parcels.</source>
<translation>Eine Zeile je Beobachtung: Punkte oder eine Tabelle, die Parzellen benennt.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Field of dates</source>
<translation>Feld der Daten</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>A date, a date and time, or a text like 2023-05-01. Empty means date.</source>
<translation>Ein Datum, ein Datum mit Uhrzeit oder ein Text wie 2023-05-01. Leer bedeutet date.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Field of phases</source>
<translation>Feld der Phasen</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Such as a BBCH code or a name. Leave empty where all are of one phase.</source>
<translation>Etwa ein BBCH-Code oder ein Name. Leer lassen, wo alle von einer Phase sind.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Field of parcels of the observations</source>
<translation>Feld der Parzellen der Beobachtungen</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Names the parcel of an observation that has no place. Empty means {name}.</source>
<translation>Benennt die Parzelle einer Beobachtung, die keinen Ort hat. Leer bedeutet {name}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Phases and their dates</source>
<translation>Phasen und ihre Termine</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Which date a phase is compared with: pairs like emergence = SOSD; flowering = MAXD; harvest = EOSD. Phases that are not named do not count. One name, like SOSD, compares all with it, each phase apart and all together.</source>
<translation>Mit welchem Datum eine Phase verglichen wird: Paare wie emergence = SOSD; flowering = MAXD; harvest = EOSD. Nicht genannte Phasen zählen nicht. Ein einziger Name wie SOSD vergleicht alle damit, jede Phase für sich und alle zusammen.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Compared observations</source>
<translation>Verglichene Beobachtungen</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>The observations with phase, metric, season, observed and estimated date, their difference in days (estimated less observed) and, where there is none, why.</source>
<translation>Die Beobachtungen mit Phase, Metrik, Saison, beobachtetem und geschätztem Datum, ihrer Differenz in Tagen (geschätzt minus beobachtet) und, wo es keine gibt, dem Grund.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Agreement</source>
<translation>Übereinstimmung</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>One row for each phase and date: counts, bias, mae and rmse (days), within_7 and within_14 (% of those matched), slope and intercept with their intervals.</source>
<translation>Eine Zeile je Phase und Datum: Anzahlen, bias, mae und rmse (Tage), within_7 und within_14 (% der zugeordneten), slope und intercept mit ihren Intervallen.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>PNG (*.png)</source>
<translation>PNG (*.png)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>A picture of estimated over observed days of the year; needs matplotlib.</source>
<translation>Ein Bild der geschätzten über den beobachteten Tagen des Jahres; benötigt matplotlib.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>{name}: n {number}, bias {bias:+.1f} d, RMSE {rmse:.1f} d</source>
<translation>{name}: n {number}, Verzerrung {bias:+.1f} d, RMSE {rmse:.1f} d</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>same day, 7 and 14 days</source>
<translation>gleicher Tag, 7 und 14 Tage</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>Observed (day of the year)</source>
<translation>Beobachtet (Tag des Jahres)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>Estimated (day of the year)</source>
<translation>Geschätzt (Tag des Jahres)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/daily_temperatures.py" />
<source>{source} has two temperatures of {day}{site}. Choose the field that tells the sites apart, or leave one of the two out.</source>
<translation>{source} hat zwei Temperaturen für {day}{site}. Wählen Sie das Feld, das die Standorte unterscheidet, oder lassen Sie eine der beiden weg.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/daily_temperatures.py" />
<source>{source} has no temperatures with a day. Choose another table, or its field of days.</source>
<translation>{source} hat keine Temperaturen mit einem Tag. Wählen Sie eine andere Tabelle oder ihr Feld der Tage.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/daily_temperatures.py" />
<source>The field {field} of {source} holds {value}, which is no temperature. Choose a field of numbers.</source>
<translation>Das Feld {field} von {source} enthält {value}, was keine Temperatur ist. Wählen Sie ein Zahlenfeld.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>{source}: {value} in {fields} is no date. Choose a field of dates, or of texts like 2023-05-01, or the fields of the year and the day of the year.</source>
<translation>{source}: {value} in {fields} ist kein Datum. Wählen Sie ein Feld mit Daten oder mit Texten wie 2023-05-01 oder die Felder des Jahres und des Tages des Jahres.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Field of dates of {table}</source>
<translation>Feld der Daten für {table}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Dates, texts like 2023-05-01, or numbers of days since 1970-01-01. Leave empty to choose the next two.</source>
<translation>Daten, Texte wie 2023-05-01 oder Zahlen von Tagen seit 1970-01-01. Leer lassen, um die nächsten beiden zu wählen.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Field of years of {table}</source>
<translation>Feld der Jahre für {table}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Used where no field of dates is chosen.</source>
<translation>Verwendet, wo kein Feld der Daten gewählt ist.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Field of days of the year of {table}</source>
<translation>Feld der Tage des Jahres für {table}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>From 1; 0 and below are days of the year before.</source>
<translation>Ab 1; 0 und darunter sind Tage des Vorjahres.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>{source}: its days are told by a field of dates, or by one of years and one of days of the year. Choose the one or the other two.</source>
<translation>{source}: seine Tage stehen in einem Feld der Daten oder in einem der Jahre und einem der Tage des Jahres. Wählen Sie das eine oder die anderen beiden.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Mean day</source>
<translation>Mittlerer Tag</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Thermal time with given numbers</source>
<translation>Temperatursumme mit gegebenen Zahlen</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Thermal time</source>
<translation>Temperatursumme</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Photothermal time</source>
<translation>Photothermische Summe</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Chilling first</source>
<translation>Zuerst Kältereiz</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Mean temperature</source>
<translation>Mitteltemperatur</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Degree days by</source>
<translation>Gradtage aus</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Of the mean; of minimum and maximum held between base and cap; or of a sine through both (Baskerville and Emin 1969).</source>
<translation>Aus dem Mittel; aus Minimum und Maximum, begrenzt auf Basis und Obergrenze; oder aus einer Sinuskurve durch beide (Baskerville und Emin 1969).</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Minimum and maximum</source>
<translation>Minimum und Maximum</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Sine</source>
<translation>Sinuskurve</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Latitude (degrees)</source>
<translation>Breite (Grad)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Of the sites, north positive; photothermal time needs it for the length of the day. From -89 to 89.</source>
<translation>Der Standorte, Norden positiv; die photothermische Summe benötigt sie für die Tageslänge. Von -89 bis 89.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Given start day</source>
<translation>Gegebener Starttag</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>With a given total: the day from which degrees are summed up. From -120 to 366.</source>
<translation>Bei gegebener Summe: der Tag, ab dem Grade aufsummiert werden. Von -120 bis 366.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Given base temperature</source>
<translation>Gegebene Basistemperatur</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>With a given total, in degrees.</source>
<translation>Bei gegebener Summe, in Grad.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Given total</source>
<translation>Gegebene Summe</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Degree days at which the phase begins by a model from elsewhere; it is compared with the fitted ones. Empty for none. Above 0.</source>
<translation>Gradtage, bei denen die Phase nach einem Modell von anderswo beginnt; es wird mit den angepassten verglichen. Leer für keines. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Cap (degrees)</source>
<translation>Obergrenze (Grad)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Temperature above which nothing grows faster. Empty for none.</source>
<translation>Temperatur, über der nichts schneller wächst. Leer für keine.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Year begins on (day of the year)</source>
<translation>Jahr beginnt am (Tag des Jahres)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Days are counted from 1 on it; 182 (1st of July) suits the southern hemisphere. From 1 to 365.</source>
<translation>Tage werden ab 1 an diesem Tag gezählt; 182 (1. Juli) eignet sich für die Südhalbkugel. Von 1 bis 365.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>First start day tried</source>
<translation>Erster versuchter Starttag</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Temperatures are needed from this day on in every year. From -120 to 366.</source>
<translation>Temperaturen werden in jedem Jahr ab diesem Tag benötigt. Von -120 bis 366.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Last start day tried</source>
<translation>Letzter versuchter Starttag</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Up to 366.</source>
<translation>Bis 366.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Step of start days</source>
<translation>Schrittweite der Starttage</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>From 1.</source>
<translation>Ab 1.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Lowest base tried</source>
<translation>Niedrigste versuchte Basis</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>In degrees.</source>
<translation>In Grad.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Highest base tried</source>
<translation>Höchste versuchte Basis</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Step of bases</source>
<translation>Schrittweite der Basen</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Above 0.</source>
<translation>Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>{source}: no field of temperatures is chosen. Choose that of the means, or those of minimum and maximum.</source>
<translation>{source}: es ist kein Feld der Temperaturen gewählt. Wählen Sie das der Mittelwerte oder die von Minimum und Maximum.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>{title} needs minimum and maximum temperatures. Choose their fields, or degree days by the mean.</source>
<translation>{title} benötigt Minimum- und Maximumtemperaturen. Wählen Sie deren Felder oder Gradtage aus dem Mittel.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>The sites are told apart in one of {dates} and {temperatures} only. Choose the field of sites of both tables, or of none.</source>
<translation>Die Standorte sind nur in einem von {dates} und {temperatures} unterschieden. Wählen Sie das Feld der Standorte beider Tabellen oder keiner.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Photothermal time needs the length of the day. Give the latitude, or leave this model out.</source>
<translation>Die photothermische Summe benötigt die Tageslänge. Geben Sie die Breite an oder lassen Sie dieses Modell weg.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>From {start_from} to {start_to} by {start_step} and from {base_from:g} to {base_to:g} by {base_step:g} there are no start days and bases to try, or more than {most}. Change the range, or take larger steps.</source>
<translation>Von {start_from} bis {start_to} in Schritten von {start_step} und von {base_from:g} bis {base_to:g} in Schritten von {base_step:g} gibt es keine Starttage und Basen zu versuchen oder mehr als {most}. Ändern Sie den Bereich oder nehmen Sie größere Schritte.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>The cap of {cap:g} degrees is not above the base of {base:g}. Give a higher cap, or lower bases.</source>
<translation>Die Obergrenze von {cap:g} Grad liegt nicht über der Basis von {base:g}. Geben Sie eine höhere Obergrenze oder niedrigere Basen an.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Dates of a phase</source>
<translation>Termine einer Phase</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>One row for each date: observations, the result of Compare with observations, or seasons of parcels.</source>
<translation>Eine Zeile je Datum: Beobachtungen, das Ergebnis von „Mit Beobachtungen vergleichen“ oder Saisons von Parzellen.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>the phase</source>
<translation>die Phase</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of sites of the phase</source>
<translation>Feld der Standorte der Phase</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Names the sites of the temperatures.</source>
<translation>Benennt die Standorte der Temperaturen.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Each phase gets models of its own.</source>
<translation>Jede Phase erhält eigene Modelle.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Daily temperatures</source>
<translation>Tägliche Temperaturen</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>One row for each day, and site if there are several.</source>
<translation>Eine Zeile je Tag, und je Standort, wenn es mehrere gibt.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>the temperatures</source>
<translation>die Temperaturen</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>In degrees, Celsius or any other.</source>
<translation>In Grad, Celsius oder anderen.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of sites of the temperatures</source>
<translation>Feld der Standorte der Temperaturen</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Names the sites.</source>
<translation>Benennt die Standorte.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of mean temperatures</source>
<translation>Feld der Mitteltemperaturen</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of minimum temperatures</source>
<translation>Feld der Minimumtemperaturen</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of maximum temperatures</source>
<translation>Feld der Maximumtemperaturen</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Models</source>
<translation>Modelle</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Thermal time: degree days from a start day on reach a total. Photothermal: long days count more. Chilling first: the sum begins when enough cold days have gone by. Mean temperature: a straight line over that of a window. The mean day is always there.</source>
<translation>Temperatursumme: Gradtage ab einem Starttag erreichen eine Summe. Photothermisch: lange Tage zählen mehr. Zuerst Kältereiz: die Summe beginnt, wenn genügend kalte Tage vergangen sind. Mitteltemperatur: eine Gerade über der eines Fensters. Der mittlere Tag ist immer dabei.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Degree-day models</source>
<translation>Gradtagmodelle</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>gdd</source>
<translation>Gradtage</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>thermal time</source>
<translation>Temperatursumme</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>temperature</source>
<translation>Temperatur</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>chilling</source>
<translation>Kältereiz</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>phenology model</source>
<translation>Phänologiemodell</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>forecast</source>
<translation>Vorhersage</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Fits models of temperature to dates of phases, and says how good they are.</source>
<translation>Passt Temperaturmodelle an Termine von Phasen an und sagt, wie gut sie sind.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Fits models that tell the day of a phase from daily temperatures, by trying all values of their parameters on a grid: the one with the least root mean square error counts. Days are counted from 1 on the day that the year begins on.</source>
<translation>Passt Modelle an, die den Tag einer Phase aus täglichen Temperaturen angeben, indem alle Werte ihrer Parameter auf einem Gitter versucht werden: es zählt das mit der kleinsten Wurzel der mittleren Fehlerquadrate. Tage werden ab 1 an dem Tag gezählt, an dem das Jahr beginnt.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>What a model is worth shows in the years left out: each year is predicted by a fit to the others, and compared with the mean day of the others (skill: by how much the error is smaller, 1 is perfect, below 0 it is worse than no model). A good fit to few years says little by itself.</source>
<translation>Was ein Modell taugt, zeigt sich in den ausgelassenen Jahren: jedes Jahr wird durch eine Anpassung an die übrigen vorhergesagt und mit dem mittleren Tag der übrigen verglichen (skill: um wie viel der Fehler kleiner ist, 1 ist perfekt, unter 0 ist es schlechter als kein Modell). Eine gute Anpassung an wenige Jahre sagt allein wenig aus.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>One row for each phase and model: its parameters, errors of the fit (days), efficiency (Nash and Sutcliffe), aicc, errors of years left out, and skill.</source>
<translation>Eine Zeile je Phase und Modell: seine Parameter, Fehler der Anpassung (Tage), efficiency (Nash und Sutcliffe), aicc, Fehler der ausgelassenen Jahre und skill.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Observed and predicted days</source>
<translation>Beobachtete und vorhergesagte Tage</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>One row for each date and model, predicted with all years and without its own.</source>
<translation>Eine Zeile je Datum und Modell, vorhergesagt mit allen Jahren und ohne sein eigenes.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>No date lies in a season whose temperatures are all known from day {first} to the last date. Choose a later first start day, or a longer table of temperatures.</source>
<translation>Kein Datum liegt in einer Saison, deren Temperaturen von Tag {first} bis zum letzten Datum alle bekannt sind. Wählen Sie einen späteren ersten Starttag oder eine längere Temperaturtabelle.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>{phase}: {count} of {total} dates were left out, because their season lacks temperatures between day {first} and day {last}.</source>
<translation>{phase}: {count} von {total} Daten wurden ausgelassen, weil in ihrer Saison Temperaturen zwischen Tag {first} und Tag {last} fehlen.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>{phase}: {count} dates of {years} years.</source>
<translation>{phase}: {count} Daten aus {years} Jahren.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>All dates</source>
<translation>Alle Daten</translation>
</message>
<message>
<location filename="../../algorithms/phenology/model_rows.py" />
<source>  {model}: nothing could be fitted.</source>
<translation>  {model}: es konnte nichts angepasst werden.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/model_rows.py" />
<source>  {model} ({values}): RMSE {rmse:.2f} d, bias {bias:+.2f} d; years left out: RMSE {out:.2f} d, {skill:.0f} % less than the mean day.</source>
<translation>  {model} ({values}): RMSE {rmse:.2f} d, Verzerrung {bias:+.2f} d; ausgelassene Jahre: RMSE {out:.2f} d, {skill:.0f} % weniger als der mittlere Tag.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>Parcels of the observations</source>
<translation>Parzellen der Beobachtungen</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>For a raster of seasons and observations without a place: the polygons or points of the parcels that the observations name.</source>
<translation>Für ein Saisonraster und Beobachtungen ohne Ort: die Polygone oder Punkte der Parzellen, welche die Beobachtungen nennen.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>Field of the parcels</source>
<translation>Feld der Parzellen</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>Holds the same parcels as the observations; empty where it has the same name there.</source>
<translation>Enthält dieselben Parzellen wie die Beobachtungen; leer, wo es dort denselben Namen hat.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>{source} has no places, which a raster of seasons needs. Choose a layer of points, the parcels that the observations name, or a table of seasons of parcels.</source>
<translation>{source} hat keine Orte, die ein Saisonraster benötigt. Wählen Sie einen Punktlayer, die Parzellen, welche die Beobachtungen nennen, oder eine Tabelle der Saisons von Parzellen.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>No parcel of the observations is in {places}: they name {named}, and it has {known}. Choose the fields that hold the same parcels.</source>
<translation>Keine Parzelle der Beobachtungen ist in {places}: sie nennen {named}, und vorhanden sind {known}. Wählen Sie die Felder, die dieselben Parzellen enthalten.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{title}: "{part}" is no pair. Write pairs like emergence = SOSD; harvest = EOSD, or one name like SOSD for all phases.</source>
<translation>{title}: "{part}" ist kein Paar. Schreiben Sie Paare wie emergence = SOSD; harvest = EOSD oder einen Namen wie SOSD für alle Phasen.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{title} is empty. Write the date to compare with, like SOSD, or pairs like emergence = SOSD; harvest = EOSD.</source>
<translation>{title} ist leer. Schreiben Sie das Datum, mit dem verglichen wird, etwa SOSD, oder Paare wie emergence = SOSD; harvest = EOSD.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{count} observations are of phases that are compared with nothing: {names}.</source>
<translation>{count} Beobachtungen sind von Phasen, die mit nichts verglichen werden: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>The field {field} of {source} tells no date in any observation (first: {first}). Choose a field of dates, or of texts like 2023-05-01.</source>
<translation>Das Feld {field} von {source} nennt in keiner Beobachtung ein Datum (erste: {first}). Wählen Sie ein Feld mit Daten oder mit Texten wie 2023-05-01.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>No observation of {source} is of a phase that is compared with a date; it has the phases {names}. Name them as they are written there.</source>
<translation>Keine Beobachtung von {source} ist von einer Phase, die mit einem Datum verglichen wird; vorhanden sind die Phasen {names}. Nennen Sie sie so, wie sie dort geschrieben sind.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{source} has no observations. Choose another table, or select some.</source>
<translation>{source} hat keine Beobachtungen. Wählen Sie eine andere Tabelle oder wählen Sie einige aus.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{count} observations have no date and were left out (first: {first}).</source>
<translation>{count} Beobachtungen haben kein Datum und wurden ausgelassen (erste: {first}).</translation>
</message>
<message>
<location filename="../../algorithms/phenology/parcel_places.py" />
<source>{polygons} has no coordinate reference system, so that the place of the sun is not known. Give the layer one, or give the sun zenith angle as a number.</source>
<translation>{polygons} hat kein Koordinatenbezugssystem, sodass der Ort der Sonne nicht bekannt ist. Geben Sie dem Layer eines oder den Sonnenzenitwinkel als Zahl an.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/parcel_places.py" />
<source>No parcel of {polygons} has a latitude and longitude, so that the place of the sun is not known. Check its coordinate reference system, {crs}, or give the sun zenith angle as a number.</source>
<translation>Keine Parzelle von {polygons} hat eine Breite und Länge, sodass der Ort der Sonne nicht bekannt ist. Prüfen Sie ihr Koordinatenbezugssystem, {crs}, oder geben Sie den Sonnenzenitwinkel als Zahl an.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/phase_days.py" />
<source>{source} has no rows with a date. Choose another table, or its field of dates.</source>
<translation>{source} hat keine Zeilen mit einem Datum. Wählen Sie eine andere Tabelle oder ihr Feld der Daten.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/phase_days.py" />
<source>{count} rows have no date and were left out.</source>
<translation>{count} Zeilen haben kein Datum und wurden ausgelassen.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/places_raster.py" />
<source>The stack has no coordinate reference system, so that the place of the sun is not known. Give the layer one, or give the sun zenith angle as a number.</source>
<translation>Der Stapel hat kein Koordinatenbezugssystem, sodass der Ort der Sonne nicht bekannt ist. Geben Sie dem Layer eines oder den Sonnenzenitwinkel als Zahl an.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/places_raster.py" />
<source>The middle of the stack has no latitude and longitude, so that the place of the sun is not known. Check the coordinate reference system of the layer, or give the sun zenith angle as a number.</source>
<translation>Die Mitte des Stapels hat keine Breite und Länge, sodass der Ort der Sonne nicht bekannt ist. Prüfen Sie das Koordinatenbezugssystem des Layers oder geben Sie den Sonnenzenitwinkel als Zahl an.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Plant Phenology Index (PPI)</source>
<translation>Plant Phenology Index (PPI)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Computes the index that HR-VPP takes its seasons from, of red and near infrared and the height of the sun.</source>
<translation>Berechnet den Index, aus dem HR-VPP seine Saisons nimmt, aus Rot und nahem Infrarot und der Höhe der Sonne.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Where the sun stands follows from time and place of each pixel, to 0.01 degree. A time at midnight UTC is taken to be a date alone: then the solar time counts. Values at which the sun is not up are gaps.</source>
<translation>Wo die Sonne steht, folgt aus Zeit und Ort jedes Pixels, auf 0.01 Grad genau. Ein Zeitpunkt um Mitternacht UTC gilt als bloßes Datum: dann zählt die Sonnenzeit. Werte, bei denen die Sonne nicht aufgegangen ist, sind Lücken.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Red</source>
<translation>Rot</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Stack of surface reflectance in the red, B04 of Sentinel-2; clouds are gaps.</source>
<translation>Stapel der Bodenreflexion im Rot, B04 von Sentinel-2; Wolken sind Lücken.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Near infrared</source>
<translation>Nahes Infrarot</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Stack of surface reflectance, B08 or B8A of Sentinel-2; times as red.</source>
<translation>Stapel der Bodenreflexion, B08 oder B8A von Sentinel-2; Zeitpunkte wie bei Rot.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>PPI stack</source>
<translation>PPI-Stapel</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Stack of the grid and times of the red one.</source>
<translation>Stapel mit Gitter und Zeitpunkten des roten.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>{share:.1f} % of the red values are gaps. Wrote {count} times of {series} series in {seconds:.1f} s.</source>
<translation>{share:.1f} % der roten Werte sind Lücken. {count} Zeitpunkte von {series} Zeitreihen in {seconds:.1f} s geschrieben.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>DVI of bare soil</source>
<translation>DVI des offenen Bodens</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>Near infrared less red of bare soil, in reflectance; the index is 0 below. From 0.01 to 0.39.</source>
<translation>Nahes Infrarot minus Rot des offenen Bodens, in Reflexion; darunter ist der Index 0. Von 0.01 bis 0.39.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>DVI of the densest canopy</source>
<translation>DVI des dichtesten Bestands</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>Near infrared less red of the densest canopy, in reflectance. Empty takes it from each series, as HR-VPP does: its 95th percentile, and what maxima are above that in the scene. For this the series should have a year or more. From 0.05 to 0.8.</source>
<translation>Nahes Infrarot minus Rot des dichtesten Bestands, in Reflexion. Leer nimmt ihn aus jeder Zeitreihe, wie HR-VPP es tut: ihr 95. Perzentil und das, was Maxima in der Szene darüber liegen. Dafür sollten die Zeitreihen ein Jahr oder mehr umfassen. Von 0.05 bis 0.8.</translation>
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
<translation>Sonnenzenit</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>leaf area</source>
<translation>Blattfläche</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>The Plant Phenology Index grows in proportion to the green leaf area, where NDVI no longer does, and hardly answers to snow: it suits the seasons of conifers and of the north. It runs from 0 (bare) to 3 (closed). Give cloud-free reflectance, then find seasons with "Phenology (seasons)".</source>
<translation>Der Plant Phenology Index wächst proportional zur grünen Blattfläche, wo der NDVI das nicht mehr tut, und reagiert kaum auf Schnee: er eignet sich für die Saisons von Nadelwäldern und des Nordens. Er reicht von 0 (kahl) bis 3 (geschlossen). Geben Sie wolkenfreie Reflexion an und finden Sie dann Saisons mit „Phänologie (Saisons)“.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>The DVI of the densest canopy is the 95th percentile of each series and {headroom:.3f}.</source>
<translation>Der DVI des dichtesten Bestands ist das 95. Perzentil jeder Zeitreihe plus {headroom:.3f}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Plant Phenology Index (PPI) (parcels)</source>
<translation>Plant Phenology Index (PPI) (Parzellen)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Computes the index that HR-VPP takes its seasons from, of the red and near-infrared series of parcels and the height of the sun.</source>
<translation>Berechnet den Index, aus dem HR-VPP seine Saisons nimmt, aus den Zeitreihen von Rot und nahem Infrarot der Parzellen und der Höhe der Sonne.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Where the sun stands follows from the time of each row and the centroid of the parcel's polygon, to 0.01 degree. A time at midnight UTC is taken to be a date alone: then the solar time counts. Values at which the sun is not up are gaps.</source>
<translation>Wo die Sonne steht, folgt aus der Zeit jeder Zeile und dem Schwerpunkt des Polygons der Parzelle, auf 0.01 Grad genau. Ein Zeitpunkt um Mitternacht UTC gilt als bloßes Datum: dann zählt die Sonnenzeit. Werte, bei denen die Sonne nicht aufgegangen ist, sind Lücken.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Red variable</source>
<translation>Variable des Rots</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>The name that red reflectance has in the table, such as B04; clouds are gaps.</source>
<translation>Der Name, den die Reflexion im Rot in der Tabelle hat, etwa B04; Wolken sind Lücken.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Near-infrared variable</source>
<translation>Variable des nahen Infrarots</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>The name that near-infrared reflectance has, such as B08; of the same images.</source>
<translation>Der Name, den die Reflexion im nahen Infrarot hat, etwa B08; von denselben Bildern.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Where the parcels are, and so where the sun stands. They may be left out where the sun zenith angle is given.</source>
<translation>Wo die Parzellen sind und damit, wo die Sonne steht. Sie können fehlen, wo der Sonnenzenitwinkel angegeben ist.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>The rows of the red variable with the fields of the input, and the index behind them in the field "ppi": the field of values of "Phenology (seasons) (parcels)".</source>
<translation>Die Zeilen der Variable des Rots mit den Feldern der Eingabe und dahinter dem Index im Feld „ppi“: dem Feld der Werte von „Phänologie (Saisons) (Parzellen)“.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>{title} is not given. Give the name that it has in the table.</source>
<translation>{title} ist nicht angegeben. Geben Sie den Namen an, den sie in der Tabelle hat.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Red and near infrared are the same variable, {name}. Give two different ones.</source>
<translation>Rot und nahes Infrarot sind dieselbe Variable, {name}. Geben Sie zwei verschiedene an.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Neither the polygons of the parcels nor the sun zenith angle is given, so that the place of the sun is not known. Give one of them.</source>
<translation>Weder die Polygone der Parzellen noch der Sonnenzenitwinkel sind angegeben, sodass der Ort der Sonne nicht bekannt ist. Geben Sie eines davon an.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>{count} values of {parcels} parcels at {times} times.</source>
<translation>{count} Werte von {parcels} Parzellen zu {times} Zeitpunkten.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>{red} and {nir} have no time in common. The index needs both of one image: extract them from stacks of the same images.</source>
<translation>{red} und {nir} haben keinen Zeitpunkt gemeinsam. Der Index braucht beide von einem Bild: extrahieren Sie sie aus Stapeln derselben Bilder.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>{count} of {total} times of {red} have no {nir}, and so no index.</source>
<translation>{count} von {total} Zeitpunkten von {red} haben kein {nir} und daher keinen Index.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_raster.py" />
<source>{path} has no bands that are dates of seasons. Choose a raster that Phenology (seasons) has written.</source>
<translation>{path} hat keine Kanäle, die Saisontermine sind. Wählen Sie ein Raster, das „Phänologie (Saisons)“ geschrieben hat.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_raster.py" />
<source>The dates of {path} are days of the year, and its seasons are not told apart by year, so that the year is not known. Run Phenology (seasons) again with dates as days since 1970.</source>
<translation>Die Daten von {path} sind Tage des Jahres, und seine Saisons sind nicht nach Jahr unterschieden, sodass das Jahr nicht bekannt ist. Führen Sie „Phänologie (Saisons)“ erneut mit Daten als Tage seit 1970 aus.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_table.py" />
<source>No parcel of the observations is in {table}: they name {names}. Choose the fields that hold the same parcels.</source>
<translation>Keine Parzelle der Beobachtungen ist in {table}: sie nennen {names}. Wählen Sie die Felder, die dieselben Parzellen enthalten.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_table.py" />
<source>The field {field} of {table} holds {value}, which is no date. Choose a field of dates, or of numbers as Phenology (seasons) makes them.</source>
<translation>Das Feld {field} von {table} enthält {value}, was kein Datum ist. Wählen Sie ein Feld mit Daten oder mit Zahlen, wie „Phänologie (Saisons)“ sie erzeugt.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_table.py" />
<source>{table} has days of the year, but a season without a year: {season}. Choose the field that names seasons like 2021_s1, or make the table with days since 1970.</source>
<translation>{table} hat Tage des Jahres, aber eine Saison ohne Jahr: {season}. Wählen Sie das Feld, das Saisons wie 2021_s1 benennt, oder erzeugen Sie die Tabelle mit Tagen seit 1970.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Raster of seasons</source>
<translation>Saisonraster</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>A raster that Phenology (seasons) or Phenology (FuseTS metrics) has written, with dates counted in any way. The observations need a place then.</source>
<translation>Ein Raster, das „Phänologie (Saisons)“ oder „Phänologie (FuseTS-Metriken)“ geschrieben hat, mit auf beliebige Art gezählten Daten. Die Beobachtungen benötigen dann einen Ort.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Table of seasons</source>
<translation>Saisontabelle</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Instead of the raster: a table with one row for each parcel and season, whose fields are named as the dates are: SOSD, MAXD, EOSD and so on.</source>
<translation>Anstelle des Rasters: eine Tabelle mit einer Zeile je Parzelle und Saison, deren Felder wie die Termine benannt sind: SOSD, MAXD, EOSD und so weiter.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Field of parcels in the table</source>
<translation>Feld der Parzellen in der Tabelle</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Holds the parcel of each season. Empty means {name}.</source>
<translation>Enthält die Parzelle jeder Saison. Leer bedeutet {name}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Field of seasons in the table</source>
<translation>Feld der Saisons in der Tabelle</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Names the season, such as 2021_s1; needed where dates are days of the year.</source>
<translation>Benennt die Saison, etwa 2021_s1; nötig, wo Daten Tage des Jahres sind.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Days since 1970-01-01</source>
<translation>Tage seit 1970-01-01</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Day of the year</source>
<translation>Tag des Jahres</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>YYDDD</source>
<translation>YYDDD</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Dates of the table as</source>
<translation>Daten der Tabelle als</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>What dates are that are numbers; a raster tells it by itself.</source>
<translation>Was Daten bedeuten, die Zahlen sind; ein Raster gibt es von selbst an.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Both {raster} and {table} are given. Leave one of them empty.</source>
<translation>Sowohl {raster} als auch {table} sind angegeben. Lassen Sie eines davon leer.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Neither {raster} nor {table} is given. Give one of them.</source>
<translation>Weder {raster} noch {table} ist angegeben. Geben Sie eines davon an.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Sun zenith angle (degrees)</source>
<translation>Sonnenzenitwinkel (Grad)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>One angle for all times. Empty computes it from the time and place of each value. From 0 to 89.</source>
<translation>Ein Winkel für alle Zeitpunkte. Leer berechnet ihn aus Zeit und Ort jedes Werts. Von 0 bis 89.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Solar time of dates alone (hours)</source>
<translation>Sonnenzeit bloßer Daten (Stunden)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Time of the day by the sun at which images were taken whose stack has dates without a time; 12 is noon. Sentinel-2 passes at about 10.5. From 0 to 24.</source>
<translation>Tageszeit nach der Sonne, zu der Bilder aufgenommen wurden, deren Stapel Daten ohne Uhrzeit hat; 12 ist Mittag. Sentinel-2 überfliegt um etwa 10.5. Von 0 bis 24.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Sun zenith angle: {zenith:g} degrees.</source>
<translation>Sonnenzenitwinkel: {zenith:g} Grad.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Sun zenith angle in the middle ({latitude:.3f} N, {longitude:.3f} E): {low:.1f} to {high:.1f} degrees.</source>
<translation>Sonnenzenitwinkel in der Mitte ({latitude:.3f} N, {longitude:.3f} E): {low:.1f} bis {high:.1f} Grad.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>{count} of {total} times are dates alone, and count as {hours:g} h by the sun.</source>
<translation>{count} von {total} Zeitpunkten sind bloße Daten und zählen als {hours:g} h nach der Sonne.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>At {count} of {total} times the sun is not up, and so there is no value. Check that the times are in UTC.</source>
<translation>Zu {count} von {total} Zeitpunkten ist die Sonne nicht aufgegangen, daher gibt es keinen Wert. Prüfen Sie, ob die Zeitpunkte in UTC sind.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Sun zenith angles</source>
<translation>Sonnenzenitwinkel</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>View zenith angles</source>
<translation>Blickzenitwinkel</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Sun azimuths</source>
<translation>Sonnenazimute</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>View azimuths</source>
<translation>Blickazimute</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>View zenith angle (degrees)</source>
<translation>Blickzenitwinkel (Grad)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Where there is no stack of them; Sentinel-2 sees from 0 to 12. It changes LAI by 3 % at most. From 0 to 60.</source>
<translation>Wo es keinen Stapel davon gibt; Sentinel-2 blickt unter 0 bis 12. Er ändert LAI um höchstens 3 %. Von 0 bis 60.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Angle between sun and sensor (degrees)</source>
<translation>Winkel zwischen Sonne und Sensor (Grad)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Difference of the azimuths of sun and sensor, where there are no stacks of them. From 0 to 180.</source>
<translation>Differenz der Azimute von Sonne und Sensor, wo es keine Stapel davon gibt. Von 0 bis 180.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Stack of degrees, with an image of the time or day of each time of the bands; instead of the number. Azimuths only both together.</source>
<translation>Stapel in Grad, mit einem Bild des Zeitpunkts oder Tages zu jedem Zeitpunkt der Kanäle; anstelle der Zahl. Azimute nur beide zusammen.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Only one of the azimuths of sun and view is given, and their difference is needed. Give both stacks, or none.</source>
<translation>Nur einer der Azimute von Sonne und Blick ist angegeben, benötigt wird aber ihre Differenz. Geben Sie beide Stapel an oder keinen.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Unit of backscatter</source>
<translation>Einheit der Rückstreuung</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Decibel</source>
<translation>Dezibel</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Linear power</source>
<translation>Lineare Leistung</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Whether the values are in dB (mostly -25 to 0) or linear (mostly 0 to 1).</source>
<translation>Ob die Werte in dB (meist -25 bis 0) oder linear (meist 0 bis 1) sind.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Filter speckle</source>
<translation>Speckle filtern</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Multitemporal filter of both polarisations (Quegan and Yu 2001): averages in space, and keeps the detail that all dates have in common. Not needed for backscatter that is filtered already.</source>
<translation>Multitemporaler Filter beider Polarisationen (Quegan und Yu 2001): mittelt im Raum und bewahrt die Details, die alle Termine gemeinsam haben. Nicht nötig für bereits gefilterte Rückstreuung.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Window of the speckle filter (pixels)</source>
<translation>Fenster des Speckle-Filters (Pixel)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Rows and columns that are averaged, an odd number from 3 to 31.</source>
<translation>Zeilen und Spalten, die gemittelt werden, eine ungerade Zahl von 3 bis 31.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>The window of the speckle filter is {window} pixels, but needs a pixel in its middle. Give an odd number from 3 to {most}.</source>
<translation>Das Fenster des Speckle-Filters ist {window} Pixel groß, benötigt aber ein Pixel in seiner Mitte. Geben Sie eine ungerade Zahl von 3 bis {most} an.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>{title}: {share:.0f} % of the values looked at are no backscatter of land in dB, which is below 0 and above -50 (their median is {example:.3g}). Choose linear power as unit, or give calibrated backscatter.</source>
<translation>{title}: {share:.0f} % der betrachteten Werte sind keine Rückstreuung von Land in dB, die unter 0 und über -50 liegt (ihr Median ist {example:.3g}). Wählen Sie lineare Leistung als Einheit oder geben Sie kalibrierte Rückstreuung an.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>{title}: {share:.0f} % of the values looked at are no linear backscatter, which is above 0 and below 10 (their median is {example:.3g}). Choose decibel as unit, or give calibrated backscatter.</source>
<translation>{title}: {share:.0f} % der betrachteten Werte sind keine lineare Rückstreuung, die über 0 und unter 10 liegt (ihr Median ist {example:.3g}). Wählen Sie Dezibel als Einheit oder geben Sie kalibrierte Rückstreuung an.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>{title}: {share:.0f} % of the values looked at are unlike backscatter of land in this unit (the median of all is {example:.3g}). Check the unit, and that the nodata value of the file is set.</source>
<translation>{title}: {share:.0f} % der betrachteten Werte gleichen keiner Rückstreuung von Land in dieser Einheit (der Median aller ist {example:.3g}). Prüfen Sie die Einheit und ob der NoData-Wert der Datei gesetzt ist.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Coastal aerosol</source>
<translation>Küstenaerosol</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Blue</source>
<translation>Blau</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Green</source>
<translation>Grün</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Red edge 1</source>
<translation>Red Edge 1</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Red edge 2</source>
<translation>Red Edge 2</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Red edge 3</source>
<translation>Red Edge 3</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Near infrared, narrow</source>
<translation>Nahes Infrarot, schmal</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Water vapour</source>
<translation>Wasserdampf</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Short-wave infrared 1</source>
<translation>Kurzwelliges Infrarot 1</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Short-wave infrared 2</source>
<translation>Kurzwelliges Infrarot 2</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Stack of surface reflectance, {sentinel2} of Sentinel-2; {name} in formulas.</source>
<translation>Stapel der Bodenreflexion, {sentinel2} von Sentinel-2; {name} in Formeln.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Stack of backscatter in this polarisation.</source>
<translation>Stapel der Rückstreuung in dieser Polarisation.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Biophysical variables (LAI, FAPAR, FCOVER, CCC, CWC)</source>
<translation>Biophysikalische Variablen (LAI, FAPAR, FCOVER, CCC, CWC)</translation>
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
<translation>Chlorophyll</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>canopy water</source>
<translation>Bestandswasser</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>snap</source>
<translation>snap</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>neural network</source>
<translation>neuronales Netz</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Computes leaf area, absorbed radiation, cover, chlorophyll or water of the canopy of Sentinel-2's bands, as SNAP does.</source>
<translation>Berechnet Blattfläche, absorbierte Strahlung, Bedeckung, Chlorophyll oder Wasser des Bestands aus den Kanälen von Sentinel-2, wie SNAP es tut.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>The networks of SNAP's biophysical processor, of surface reflectance without clouds. With 20 m they take B03, B04, B05, B06, B07, B8A, B11 and B12, with 10 m B03, B04 and B08. The result lies on the grid of the first band.</source>
<translation>Die Netze des biophysikalischen Prozessors von SNAP, aus Bodenreflexion ohne Wolken. Mit 20 m nehmen sie B03, B04, B05, B06, B07, B8A, B11 und B12, mit 10 m B03, B04 und B08. Das Ergebnis liegt auf dem Gitter des ersten Kanals.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Where the sun stands follows from time and place; a time at midnight UTC is taken to be a date alone, and then the solar time counts. Values that are out of the range of the variable by little are set to its end, and by more are gaps.</source>
<translation>Wo die Sonne steht, folgt aus Zeit und Ort; ein Zeitpunkt um Mitternacht UTC gilt als bloßes Datum, und dann zählt die Sonnenzeit. Werte, die den Bereich der Variable wenig verlassen, werden auf dessen Ende gesetzt; solche, die ihn weiter verlassen, sind Lücken.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>{variables}.</source>
<translation>{variables}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Network</source>
<translation>Netz</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Version, satellite and pixels. That of the other satellite differs little; the 20 m ones are better, and the only ones for CCC and CWC.</source>
<translation>Version, Satellit und Pixel. Das des anderen Satelliten unterscheidet sich wenig; die mit 20 m sind besser und die einzigen für CCC und CWC.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Variable stack</source>
<translation>Variablenstapel</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Stack of the grid and times of the first band.</source>
<translation>Stapel mit Gitter und Zeitpunkten des ersten Kanals.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Stack of flags that add up: 0 good, 1 a band or angle out of the range of training, 2 set to the smallest and 4 to the largest value, 8 too small and 16 too large for a value.</source>
<translation>Stapel von Kennzeichen, die sich addieren: 0 gut, 1 ein Kanal oder Winkel außerhalb des Trainingsbereichs, 2 auf den kleinsten und 4 auf den größten Wert gesetzt, 8 zu klein und 16 zu groß für einen Wert.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Not given: {missing}. The network {name} takes {needed}: give these stacks, or choose another network.</source>
<translation>Nicht angegeben: {missing}. Das Netz {name} benötigt {needed}: geben Sie diese Stapel an oder wählen Sie ein anderes Netz.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>{share:.1f} % of the values of the first band are gaps. Wrote {variable} at {count} times of {series} series in {seconds:.1f} s.</source>
<translation>{share:.1f} % der Werte des ersten Kanals sind Lücken. {variable} zu {count} Zeitpunkten von {series} Zeitreihen in {seconds:.1f} s geschrieben.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/derivation.py" />
<source>{name}: computed at {count} times, {gaps:.1f} % gaps.</source>
<translation>{name}: zu {count} Zeitpunkten berechnet, {gaps:.1f} % Lücken.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Radar vegetation index: 2 VH / (VV + VH)</source>
<translation>Radarvegetationsindex: 2 VH / (VV + VH)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Radar vegetation index: 4 VH / (VV + VH)</source>
<translation>Radarvegetationsindex: 4 VH / (VV + VH)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Ratio of powers</source>
<translation>Verhältnis der Leistungen</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VV in linear power</source>
<translation>VV in linearer Leistung</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VH in linear power</source>
<translation>VH in linearer Leistung</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VV in decibel</source>
<translation>VV in Dezibel</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VH in decibel</source>
<translation>VH in Dezibel</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Index</source>
<translation>Index</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>What is computed:&lt;br&gt;{list}&lt;br&gt;CATALOGUE one of the Awesome Spectral Indices&lt;br&gt;FORMULA your own, with the names of bands that stand here.</source>
<translation>Was berechnet wird:&lt;br&gt;{list}&lt;br&gt;CATALOGUE einer der Awesome Spectral Indices&lt;br&gt;FORMULA Ihre eigene, mit den Namen von Kanälen, die hier stehen.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Index of the catalogue</source>
<translation>Index des Katalogs</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Short name in the catalogue of Awesome Spectral Indices, such as kNDVI or BAI; used with CATALOGUE. It needs the Python package spyndex.</source>
<translation>Kurzname im Katalog der Awesome Spectral Indices, etwa kNDVI oder BAI; verwendet mit CATALOGUE. Benötigt das Python-Paket spyndex.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Formula</source>
<translation>Formel</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Used with FORMULA: + - * / ** and brackets, sqrt, abs, exp, log, log10, arctan, arccos, min, max and hue over the bands A B G R RE1 RE2 RE3 N N2 WV S1 S2 (or B01 to B12), VV VH HH HV in linear power, and the names of further stacks. For example (N - R) / (N + R).</source>
<translation>Verwendet mit FORMULA: + - * / ** und Klammern, sqrt, abs, exp, log, log10, arctan, arccos, min, max und hue über den Kanälen A B G R RE1 RE2 RE3 N N2 WV S1 S2 (oder B01 bis B12), VV VH HH HV in linearer Leistung und den Namen weiterer Stapel. Zum Beispiel (N - R) / (N + R).</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Constants</source>
<translation>Konstanten</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Values of constants of the formula, such as L=0.5, g=2.5; they replace the usual ones of the catalogue.</source>
<translation>Werte von Konstanten der Formel, etwa L=0.5, g=2.5; sie ersetzen die üblichen des Katalogs.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Index is {name}, which is none of the list. Choose one, such as NDVI, or give a formula.</source>
<translation>„Index“ ist {name}, was nicht in der Liste steht. Wählen Sie einen, etwa NDVI, oder geben Sie eine Formel an.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Formula is wrong at character {place}, "{part}": {what}. Write it like (N - R) / (N + R).</source>
<translation>„Formel“ ist an Zeichen {place} falsch, "{part}": {what}. Schreiben Sie sie wie (N - R) / (N + R).</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Formula names no band, and so its result would be the same everywhere. Write it like (N - R) / (N + R).</source>
<translation>„Formel“ nennt keinen Kanal, daher wäre ihr Ergebnis überall gleich. Schreiben Sie sie wie (N - R) / (N + R).</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Constants has "{part}", which is no name with its value. Write them like L=0.5, g=2.5.</source>
<translation>„Konstanten“ enthält "{part}", was kein Name mit seinem Wert ist. Schreiben Sie sie wie L=0.5, g=2.5.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Least valid share of a date</source>
<translation>Kleinster gültiger Anteil eines Termins</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>A date of which a smaller share of the pixels is left is not used at all: it becomes a gap, or is removed. 0 keeps every date. From 0 to 1.</source>
<translation>Ein Termin, von dem ein kleinerer Anteil der Pixel übrig bleibt, wird gar nicht verwendet: er wird zur Lücke oder entfernt. 0 behält jeden Termin. Von 0 bis 1.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Remove dates that are not used</source>
<translation>Nicht verwendete Termine entfernen</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Whether these dates are left out of the result. Otherwise they stay, with gaps alone.</source>
<translation>Ob diese Termine im Ergebnis fehlen. Sonst bleiben sie, nur mit Lücken.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>shadow</source>
<translation>Schatten</translation>
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
<translation>Ausweitung</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Makes gaps of the values under clouds, by a scene classification or quality bits, and leaves out dates of which too little is left.</source>
<translation>Macht Werte unter Wolken zu Lücken, anhand einer Szenenklassifikation oder von Qualitätsbits, und lässt Termine aus, von denen zu wenig übrig bleibt.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Each time of the stack gets the mask of the same time, or the only one of the same day. Masks on another grid take the nearest pixel. Where a mask has no value, the stack gets none either.</source>
<translation>Jeder Zeitpunkt des Stapels erhält die Maske desselben Zeitpunkts oder die einzige desselben Tages. Bei Masken auf einem anderen Gitter gilt das nächste Pixel. Wo eine Maske keinen Wert hat, erhält auch der Stapel keinen.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>The dilated scene classification is openEO's to_scl_dilation_mask: what is not clear is smeared by a Gaussian of 17 pixels and masked above 0.057, clouds, shadow and snow by one of 201 pixels and masked above 0.025. Sizes are pixels of the stack.</source>
<translation>Die ausgeweitete Szenenklassifikation ist to_scl_dilation_mask von openEO: was nicht klar ist, wird durch eine Gauß-Glocke von 17 Pixeln verschmiert und über 0.057 maskiert, Wolken, Schatten und Schnee durch eine von 201 Pixeln und über 0.025 maskiert. Größen sind Pixel des Stapels.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Mask stack</source>
<translation>Maskenstapel</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Stack of the scene classification or quality band, of the same acquisitions.</source>
<translation>Stapel der Szenenklassifikation oder des Qualitätskanals derselben Aufnahmen.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Masked stack</source>
<translation>Maskierter Stapel</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Stack of the same grid, with gaps where the mask says so.</source>
<translation>Stapel auf demselben Gitter, mit Lücken, wo die Maske es verlangt.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Mask used</source>
<translation>Verwendete Maske</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Stack of all times: 1 masked, 0 not masked, empty where the stack has no value.</source>
<translation>Stapel aller Zeitpunkte: 1 maskiert, 0 nicht maskiert, leer, wo der Stapel keinen Wert hat.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Mask</source>
<translation>Maske</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>{before:.1f} % of the pixels have a value, and {after:.1f} % are left. The clearest date, {best}, has {most:.1f} %.</source>
<translation>{before:.1f} % der Pixel haben einen Wert, {after:.1f} % bleiben. Der klarste Termin, {best}, hat {most:.1f} %.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Only {count} of {total} dates have a valid share of {least:g}, and a series needs at least two: the second best has {share:.3f}. Lower the least valid share of a date.</source>
<translation>Nur {count} von {total} Terminen haben einen gültigen Anteil von {least:g}, und eine Zeitreihe benötigt mindestens zwei: der zweitbeste hat {share:.3f}. Senken Sie den kleinsten gültigen Anteil eines Termins.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source> and {count} more</source>
<translation> und {count} weitere</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>{count} of {total} dates are not used, because their valid share is below {least:g}: {names}{more}.</source>
<translation>{count} von {total} Terminen werden nicht verwendet, weil ihr gültiger Anteil unter {least:g} liegt: {names}{more}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>leaf area index</source>
<translation>Blattflächenindex</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>absorbed share of photosynthetically active radiation</source>
<translation>absorbierter Anteil der photosynthetisch aktiven Strahlung</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>share of the ground that is covered</source>
<translation>Anteil des bedeckten Bodens</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>chlorophyll of the canopy (ug/cm2)</source>
<translation>Chlorophyll des Bestands (ug/cm2)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>water of the canopy (g/cm2)</source>
<translation>Wasser des Bestands (g/cm2)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>There is no network of {variable} for {name}: of three bands only LAI, FAPAR and FCOVER can be told. Choose a network of 20 m, or another variable.</source>
<translation>Es gibt kein Netz von {variable} für {name}: aus drei Kanälen lassen sich nur LAI, FAPAR und FCOVER bestimmen. Wählen Sie ein Netz mit 20 m oder eine andere Variable.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Scale of reflectance</source>
<translation>Skalierung der Reflexion</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>For values of another unit: reflectance (0 to 1) = value * scale + offset, whatever is chosen above. Empty: as chosen. Above 0.</source>
<translation>Für Werte in einer anderen Einheit: Reflexion (0 bis 1) = Wert * Skalierung + Offset, gleich was oben gewählt ist. Leer: wie gewählt. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Offset of reflectance</source>
<translation>Offset der Reflexion</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Used with a scale.</source>
<translation>Verwendet mit einer Skalierung.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Found from values and metadata</source>
<translation>Aus Werten und Metadaten ermittelt</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Reflectance, 0 to 1</source>
<translation>Reflexion, 0 bis 1</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Digital numbers, 10000 = 1</source>
<translation>Digitale Werte, 10000 = 1</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>The same, 1000 added at all dates</source>
<translation>Dasselbe, an allen Terminen 1000 addiert</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>The same, 1000 added from 2022-01-25 on</source>
<translation>Dasselbe, ab 2022-01-25 1000 addiert</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Values of the bands</source>
<translation>Werte der Kanäle</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Since processing baseline 04.00 (2022-01-25) ESA adds 1000 to Sentinel-2's digital numbers; products processed again have it at earlier dates too, and some providers take it off. Found: the metadata PROCESSING_BASELINE, BOA_ADD_OFFSET or boa_offset_applied, or the name of the product decide; the run stops where nothing says it of a date from then on. What was taken is in the log.</source>
<translation>Seit der Processing Baseline 04.00 (2022-01-25) addiert die ESA 1000 zu den digitalen Werten von Sentinel-2; erneut prozessierte Produkte haben das auch an früheren Terminen, und manche Anbieter ziehen es wieder ab. Ermittelt: die Metadaten PROCESSING_BASELINE, BOA_ADD_OFFSET oder boa_offset_applied oder der Name des Produkts entscheiden; der Lauf hält an, wo bei einem Termin ab dann nichts darüber Auskunft gibt. Was genommen wurde, steht im Protokoll.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{titles}: {how}</source>
<translation>{titles}: {how}</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>value * {scale:g} + {offset:g}.</source>
<translation>Wert * {scale:g} + {offset:g}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>reflectance as it is.</source>
<translation>Reflexion, wie sie ist.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers without offset, as chosen.</source>
<translation>digitale Werte ohne Offset, wie gewählt.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers less 1000, as chosen.</source>
<translation>digitale Werte minus 1000, wie gewählt.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers, of the {count} of {total} dates from 2022-01-25 on less 1000, as chosen.</source>
<translation>digitale Werte, minus 1000 an den {count} von {total} Terminen ab 2022-01-25, wie gewählt.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{title} holds digital numbers (median {median:.3g}), and nothing says whether those of {count} dates from 2022-01-25 on have Sentinel-2's offset of 1000: products as ESA makes them have it, harmonised ones have not. Choose under Values of the bands.</source>
<translation>{title} enthält digitale Werte (Median {median:.3g}), und nichts sagt, ob die von {count} Terminen ab 2022-01-25 den Offset von 1000 von Sentinel-2 haben: Produkte, wie die ESA sie erzeugt, haben ihn, harmonisierte nicht. Wählen Sie unter „Werte der Kanäle“.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers without offset, because all dates are before 2022-01-25. If they are of Collection 1 (processing baseline 05.00), choose the offset instead.</source>
<translation>digitale Werte ohne Offset, weil alle Termine vor 2022-01-25 liegen. Falls sie aus Collection 1 (Processing Baseline 05.00) sind, wählen Sie stattdessen den Offset.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers, of {count} of {total} dates with an offset, by the metadata.</source>
<translation>digitale Werte, an {count} von {total} Terminen mit einem Offset, nach den Metadaten.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{title} holds no reflectance: the median of the values looked at is {median:.3g}, and 0 to 1 is needed. Choose digital numbers under Values of the bands, or give the scale of reflectance, 0.0001 for Sentinel-2's digital numbers.</source>
<translation>{title} enthält keine Reflexion: der Median der betrachteten Werte ist {median:.3g}, benötigt wird 0 bis 1. Wählen Sie digitale Werte unter „Werte der Kanäle“ oder geben Sie die Skalierung der Reflexion an, 0.0001 für die digitalen Werte von Sentinel-2.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{title}: with the offset {share:.0f} % of the values are below 0. It seems that your provider has taken it off already.</source>
<translation>{title}: mit dem Offset liegen {share:.0f} % der Werte unter 0. Anscheinend hat Ihr Anbieter ihn bereits abgezogen.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Small kernel (pixels)</source>
<translation>Kleiner Kern (Pixel)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Side of the Gaussian that everything not clear grows by, for the dilated classification; 17 is 170 m at 10 m. Odd, 0 for none.</source>
<translation>Seitenlänge der Gauß-Glocke, um die alles nicht Klare wächst, für die ausgeweitete Klassifikation; 17 sind 170 m bei 10 m. Ungerade, 0 für keinen.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Large kernel (pixels)</source>
<translation>Großer Kern (Pixel)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Side of the Gaussian that clouds, shadow and snow grow by; FuseTS takes 77. Odd, 0 for none.</source>
<translation>Seitenlänge der Gauß-Glocke, um die Wolken, Schatten und Schnee wachsen; FuseTS nimmt 77. Ungerade, 0 für keinen.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Erosion (pixels)</source>
<translation>Erosion (Pixel)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Diameter of the disc that masked areas shrink by before they grow, which drops lone pixels; FuseTS takes 3. Odd, 0 for none.</source>
<translation>Durchmesser der Scheibe, um die maskierte Flächen schrumpfen, bevor sie wachsen, wodurch einzelne Pixel wegfallen; FuseTS nimmt 3. Ungerade, 0 für keine.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Sentinel-2 scene classification (SCL), dilated</source>
<translation>Szenenklassifikation (SCL) von Sentinel-2, ausgeweitet</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Sentinel-2 scene classification (SCL), as it is</source>
<translation>Szenenklassifikation (SCL) von Sentinel-2, unverändert</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Landsat QA_PIXEL (Collection 2)</source>
<translation>Landsat QA_PIXEL (Collection 2)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>MODIS state (MOD09, MYD09)</source>
<translation>MODIS-State (MOD09, MYD09)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>HLS Fmask</source>
<translation>HLS Fmask</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Bits of my own</source>
<translation>Eigene Bits</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Values of my own</source>
<translation>Eigene Werte</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Kind of mask</source>
<translation>Art der Maske</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>How the mask is read. Dilated: what is not clear grows by a small kernel, clouds and shadow by a large one, because classifications miss their edges. Landsat masks the bits {landsat}, MODIS {modis}, HLS {hls}.</source>
<translation>Wie die Maske gelesen wird. Ausgeweitet: was nicht klar ist, wächst um einen kleinen Kern, Wolken und Schatten um einen großen, weil Klassifikationen deren Ränder übersehen. Landsat maskiert die Bits {landsat}, MODIS {modis}, HLS {hls}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Classes that are clear</source>
<translation>Klare Klassen</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Of the scene classification; values of all other classes become gaps. Empty: 4 to 7, and 2 if dilated. Class 7 has some thin cloud in it: leave it out where clear dates are many.</source>
<translation>Der Szenenklassifikation; Werte aller anderen Klassen werden zu Lücken. Leer: 4 bis 7, und 2, wenn ausgeweitet. Klasse 7 enthält etwas dünne Bewölkung: lassen Sie sie weg, wo es viele klare Termine gibt.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Classes that grow far</source>
<translation>Weit wachsende Klassen</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Of the scene classification, if dilated: those that grow by the large kernel.</source>
<translation>Der Szenenklassifikation, wenn ausgeweitet: solche, die um den großen Kern wachsen.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Bits</source>
<translation>Bits</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>For bits of my own: which mean not valid, counted from 0. 1,3-5: any of these is set. 8-9&gt;=2 or 6-7=3: the number that the bits make.</source>
<translation>Für eigene Bits: welche nicht gültig bedeuten, ab 0 gezählt. 1,3-5: eines davon ist gesetzt. 8-9&gt;=2 oder 6-7=3: die Zahl, welche die Bits bilden.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Mask values</source>
<translation>Maskenwerte</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>For values of my own: which mean not valid, whole numbers and ranges such as 3,8-11.</source>
<translation>Für eigene Werte: welche nicht gültig bedeuten, ganze Zahlen und Bereiche wie 3,8-11.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>0 no data</source>
<translation>0 keine Daten</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>1 saturated or defective</source>
<translation>1 gesättigt oder defekt</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>2 dark area or shadow of terrain</source>
<translation>2 dunkle Fläche oder Geländeschatten</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>3 cloud shadow</source>
<translation>3 Wolkenschatten</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>4 vegetation</source>
<translation>4 Vegetation</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>5 not vegetated</source>
<translation>5 nicht bewachsen</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>6 water</source>
<translation>6 Wasser</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>7 unclassified</source>
<translation>7 nicht klassifiziert</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>8 cloud, medium probability</source>
<translation>8 Wolke, mittlere Wahrscheinlichkeit</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>9 cloud, high probability</source>
<translation>9 Wolke, hohe Wahrscheinlichkeit</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>10 thin cirrus</source>
<translation>10 dünner Zirrus</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>11 snow or ice</source>
<translation>11 Schnee oder Eis</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>{title} is {size}, but needs a pixel in its middle. Give an odd number, for example {example}, or 0 for none.</source>
<translation>{title} ist {size}, benötigt aber ein Pixel in der Mitte. Geben Sie eine ungerade Zahl an, zum Beispiel {example}, oder 0 für keinen.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Spectral index</source>
<translation>Spektralindex</translation>
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
<translation>Kanalrechnung</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>raster calculator</source>
<translation>Rasterrechner</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>formula</source>
<translation>Formel</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>decibel</source>
<translation>Dezibel</translation>
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
<translation>Berechnet einen Vegetations-, Wasser-, Brand- oder Radarindex aus Kanalstapeln: einen aus einer Liste, einen aus einem großen Katalog oder eine Formel.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Give the stacks of the bands that the index needs; all have the same times. The result lies on the grid of the first band given, in the order of the dialog.</source>
<translation>Geben Sie die Stapel der Kanäle an, die der Index benötigt; alle haben dieselben Zeitpunkte. Das Ergebnis liegt auf dem Gitter des ersten angegebenen Kanals, in der Reihenfolge des Dialogs.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Indices of the list are gaps where they leave their own range, or where what they divide by is not above 0, as over water, shadow or bright cloud. Radar: decibels become linear power, the speckle is filtered, and then the index is computed.</source>
<translation>Indizes der Liste sind Lücken, wo sie ihren eigenen Bereich verlassen oder wo das, wodurch sie teilen, nicht über 0 liegt, wie über Wasser, Schatten oder hellen Wolken. Radar: Dezibel werden zu linearer Leistung, der Speckle wird gefiltert, und dann wird der Index berechnet.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Stacks of other variables for a formula, which calls them by the names of their layers or files; what is neither letter nor digit is _ there. Values as they are.</source>
<translation>Stapel anderer Variablen für eine Formel, die sie mit den Namen ihrer Layer oder Dateien nennt; was weder Buchstabe noch Ziffer ist, ist dort _. Werte, wie sie sind.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Index stack</source>
<translation>Indexstapel</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Not given: {missing}. {index} is computed of {needed}: give these stacks.</source>
<translation>Nicht angegeben: {missing}. {index} wird aus {needed} berechnet: geben Sie diese Stapel an.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Two stacks are called {name} in formulas. Rename one of the further stacks.</source>
<translation>Zwei Stapel heißen in Formeln {name}. Benennen Sie einen der weiteren Stapel um.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>{title} lies on another grid than {first}, and backscatter is not to be warped before its speckle is filtered. Bring the stacks to one grid first.</source>
<translation>{title} liegt auf einem anderen Gitter als {first}, und Rückstreuung darf nicht umprojiziert werden, bevor ihr Speckle gefiltert ist. Bringen Sie die Stapel zuerst auf ein Gitter.</translation>
</message>
<message>
<location filename="../../algorithms/preview.py" />
<source>{method} needs a second variable. Choose one more stack or variable.</source>
<translation>{method} benötigt eine zweite Variable. Wählen Sie einen weiteren Stapel oder eine weitere Variable.</translation>
</message>
<message>
<location filename="../../algorithms/preview.py" />
<source>Smoothed first</source>
<translation>Zuerst geglättet</translation>
</message>
<message>
<location filename="../../algorithms/rules/chips.py" />
<source>{count} stacks are given for the image chips. Give one, or three as red, green and blue.</source>
<translation>{count} Stapel sind für die Bildausschnitte angegeben. Geben Sie einen an oder drei als Rot, Grün und Blau.</translation>
</message>
<message>
<location filename="../../algorithms/rules/chips.py" />
<source>The stacks of red, green and blue have no time in common. Choose stacks of the same images.</source>
<translation>Die Stapel von Rot, Grün und Blau haben keinen Zeitpunkt gemeinsam. Wählen Sie Stapel derselben Bilder.</translation>
</message>
<message>
<location filename="../../algorithms/rules/curves.py" />
<source>The parcel table has no variable {name}, but {names}. Name one of these, or none.</source>
<translation>Die Parzellentabelle hat keine Variable {name}, sondern {names}. Nennen Sie eine davon oder keine.</translation>
</message>
<message>
<location filename="../../algorithms/rules/curves.py" />
<source>one without a name</source>
<translation>eine ohne Namen</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The marker table</source>
<translation>Die Markertabelle</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The parcel table</source>
<translation>Die Parzellentabelle</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>{table} has none of the parcels of the layer: it has {parcels}, and the layer {ids}. Choose the fields that hold the same ids.</source>
<translation>{table} enthält keine der Parzellen des Layers: sie hat {parcels} und der Layer {ids}. Wählen Sie die Felder, die dieselben Ids enthalten.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The rule {rule} has {key}, but nothing says when parcels were observed. Give the parcel table that the markers were found in, or leave {key} out of the rules.</source>
<translation>Die Regel {rule} hat {key}, aber nichts sagt, wann Parzellen beobachtet wurden. Geben Sie die Parzellentabelle an, in der die Marker gefunden wurden, oder lassen Sie {key} in den Regeln weg.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>{title}: {count} rules, from {first} on. Markers: {found}.</source>
<translation>{title}: {count} Regeln, ab {first}. Marker: {found}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>none</source>
<translation>keine</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The marker table has no marker {names}, which the rules name. If they were looked for and not found that is right; else make them, or correct the rules.</source>
<translation>Die Markertabelle hat keinen Marker {names}, den die Regeln nennen. Wurde danach gesucht und nichts gefunden, ist das richtig; sonst erzeugen Sie solche Marker oder berichtigen Sie die Regeln.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Year</source>
<translation>Jahr</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Most sheets</source>
<translation>Höchstzahl der Belegblätter</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>No rule file is given. Choose one; {folder} has examples to begin with.</source>
<translation>Es ist keine Regeldatei angegeben. Wählen Sie eine; {folder} enthält Beispiele für den Anfang.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The year is not given. Give the one that the rules are to hold in.</source>
<translation>Das Jahr ist nicht angegeben. Geben Sie das an, in dem die Regeln gelten sollen.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Stacks for image chips</source>
<translation>Stapel für Bildausschnitte</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>A field whose values are those of the marker table. Empty: the ids of the features.</source>
<translation>Ein Feld, dessen Werte die der Markertabelle sind. Leer: die Ids der Objekte.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The crop code, which says which rules are for a parcel. Empty: {crop}.</source>
<translation>Der Kulturcode, der sagt, welche Regeln für eine Parzelle gelten. Leer: {crop}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Rule file</source>
<translation>Regeldatei</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>What must, may and must not happen, when and for which crops, in TOML; see docs/traffic-light.md. Examples come with the plugin, in {folder}.</source>
<translation>Was geschehen muss, darf und nicht darf, wann und für welche Kulturen, in TOML; siehe docs/traffic-light.md. Beispiele liegen der Erweiterung bei, in {folder}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The year in which the periods of the rules begin.</source>
<translation>Das Jahr, in dem die Zeiträume der Regeln beginnen.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Marker table</source>
<translation>Markertabelle</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>What was seen, as Markers of parcels makes it: a row a marker, with the fields parcel_id, marker and main (its day), and as far as known source, start, end, value, confidence (0 to 1), confirmed_by and scenes.</source>
<translation>Was gesehen wurde, wie „Parzellenmarker“ es erzeugt: eine Zeile je Marker, mit den Feldern parcel_id, marker und main (sein Tag) und, soweit bekannt, source, start, end, value, confidence (0 bis 1), confirmed_by und scenes.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Field of parcels of markers</source>
<translation>Feld der Parzellen der Marker</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Says whose a marker is. Empty: {name}.</source>
<translation>Sagt, zu wem ein Marker gehört. Leer: {name}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Table of events</source>
<translation>Ereignistabelle</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Events of one kind as a method on parcels has found them, such as the cuts of Mowing: a row an event, with its parcel and date, and as far as known begin, end, depth and confidence. They stand for the markers of their name in the marker table.</source>
<translation>Ereignisse einer Art, wie eine Methode für Parzellen sie gefunden hat, etwa die Schnitte von „Mahd von Grünland“: eine Zeile je Ereignis, mit Parzelle und Datum und, soweit bekannt, begin, end, depth und confidence. Sie stehen für die Marker ihres Namens in der Markertabelle.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Name of the events</source>
<translation>Name der Ereignisse</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>What rules call these events.</source>
<translation>Wie Regeln diese Ereignisse nennen.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Field of the dates of events</source>
<translation>Feld der Daten der Ereignisse</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>When an event was. Empty: {name}.</source>
<translation>Wann ein Ereignis war. Leer: {name}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The series that the markers were found in: they say when a parcel was seen, and are drawn on its sheet. Rules that ask for observations need it; for the longest gap, markers called data gap do instead.</source>
<translation>Die Zeitreihen, in denen die Marker gefunden wurden: sie sagen, wann eine Parzelle gesehen wurde, und werden auf ihrem Blatt gezeichnet. Regeln, die Beobachtungen verlangen, benötigen sie; für die längste Lücke genügen stattdessen Marker namens data gap.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Variable that counts</source>
<translation>Zählende Variable</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The variable whose observations count, such as NDVI. Empty: the table's first.</source>
<translation>Die Variable, deren Beobachtungen zählen, etwa NDVI. Leer: die erste der Tabelle.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>One stack, such as NDVI, or three as red, green and blue in this order: the sheets show the parcel at clear dates before and after its markers.</source>
<translation>Ein Stapel, etwa NDVI, oder drei als Rot, Grün und Blau in dieser Reihenfolge: die Blätter zeigen die Parzelle an klaren Terminen vor und nach ihren Markern.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Sheets for parcels that are</source>
<translation>Blätter für diese Parzellen</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Which parcels have an evidence sheet.</source>
<translation>Welche Parzellen ein Belegblatt erhalten.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>No more sheets are written than this; a sheet takes about half a second.</source>
<translation>Mehr Blätter als diese werden nicht geschrieben; ein Blatt dauert etwa eine halbe Sekunde.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The events have no name. Give the one that rules call them by.</source>
<translation>Die Ereignisse haben keinen Namen. Geben Sie den an, mit dem Regeln sie nennen.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>green: the rules are followed</source>
<translation>grün: die Regeln sind eingehalten</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>yellow: to be looked at</source>
<translation>gelb: zu prüfen</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>red: a rule is broken</source>
<translation>rot: eine Regel ist verletzt</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>grey: no rule for this crop</source>
<translation>grau: keine Regel für diese Kultur</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>{source} is no marker table: it has no field {missing}, but {names}. Choose a table as Markers of parcels makes it.</source>
<translation>{source} ist keine Markertabelle: sie hat kein Feld {missing}, sondern {names}. Wählen Sie eine Tabelle, wie „Parzellenmarker“ sie erzeugt.</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>{count} markers have no time and were left out.</source>
<translation>{count} Marker haben keine Zeit und wurden ausgelassen.</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>The marker {marker} of {day} has the confidence {value:g}, which must be from 0 to 1 or empty. Correct it in the table.</source>
<translation>Der Marker {marker} vom {day} hat die Konfidenz {value:g}, die von 0 bis 1 reichen oder leer sein muss. Berichtigen Sie sie in der Tabelle.</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>The field {name} of the marker table holds {value}, which is no number. Correct it, or empty it.</source>
<translation>Das Feld {name} der Markertabelle enthält {value}, was keine Zahl ist. Berichtigen oder leeren Sie es.</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>The field {name} of the marker table holds {value}, which is no time. Give times like 2023-05-01 or 2023-05-01T10:30.</source>
<translation>Das Feld {name} der Markertabelle enthält {value}, was kein Zeitpunkt ist. Geben Sie Zeitpunkte wie 2023-05-01 oder 2023-05-01T10:30 an.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_chips.py" />
<source>{date}
{days:.0f} d after {marker}</source>
<translation>{date}
{days:.0f} d nach {marker}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_chips.py" />
<source>{date}
{days:.0f} d before {marker}</source>
<translation>{date}
{days:.0f} d vor {marker}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Parcel {parcel}</source>
<translation>Parzelle {parcel}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Crop: {crop}</source>
<translation>Kultur: {crop}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Area: {hectares:.2f} ha</source>
<translation>Fläche: {hectares:.2f} ha</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Scheme: {title}</source>
<translation>Förderung: {title}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Year: {year}</source>
<translation>Jahr: {year}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Rules</source>
<translation>Regeln</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Verdict</source>
<translation>Urteil</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Why</source>
<translation>Begründung</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Lines: markers, broken where they are not sure; shades: from start to end. Bars: the periods of the rules, hatched where nothing was observed for too long.</source>
<translation>Linien: Marker, unterbrochen, wo sie nicht sicher sind; Schattierungen: von Anfang bis Ende. Balken: die Zeiträume der Regeln, schraffiert, wo zu lange nichts beobachtet wurde.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Curve</source>
<translation>Kurve</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Curve of the parcel</source>
<translation>Kurve der Parzelle</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Evidence</source>
<translation>Belege</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Images</source>
<translation>Bilder</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Images of the parcel at dates near the evidence</source>
<translation>Bilder der Parzelle an Terminen nahe den Belegen</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>No marker was found in the periods of the rules.</source>
<translation>In den Zeiträumen der Regeln wurde kein Marker gefunden.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Marker</source>
<translation>Marker</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Main</source>
<translation>Haupttag</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Confirmed by</source>
<translation>Bestätigt durch</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Scenes</source>
<translation>Szenen</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Counts for</source>
<translation>Zählt für</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>{some} ({count} in all)</source>
<translation>{some} ({count} insgesamt)</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>{rule}: not sure, {reason}</source>
<translation>{rule}: nicht sicher, {reason}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>{rule}: contradicts</source>
<translation>{rule}: widerspricht</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_plot.py" />
<source>value</source>
<translation>Wert</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Parcel</source>
<translation>Parzelle</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Crop</source>
<translation>Kultur</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Colour</source>
<translation>Farbe</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Wrote {count} evidence sheets.</source>
<translation>{count} Belegblätter geschrieben.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>{count} parcels more have no sheet, as {most} are the most. Allow more, or select parcels.</source>
<translation>{count} weitere Parzellen haben kein Blatt, da {most} die Höchstzahl ist. Erlauben Sie mehr oder wählen Sie Parzellen aus.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>The sheets have no plots and images: {reason}. Get matplotlib by: {how}</source>
<translation>Die Blätter haben keine Diagramme und Bilder: {reason}. Holen Sie matplotlib so: {how}</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Traffic light of scheme rules</source>
<translation>Ampel der Förderregeln</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>compliance</source>
<translation>Einhaltung</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>eligibility</source>
<translation>Förderfähigkeit</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>evidence</source>
<translation>Belege</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>subsidy</source>
<translation>Förderung</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>cap</source>
<translation>GAP</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Says which parcels follow the rules of a scheme, which not, and why.</source>
<translation>Sagt, welche Parzellen die Regeln einer Förderung einhalten, welche nicht und warum.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>A rule file says which markers must, may or must not occur in which period for which crops. A parcel is green where all its rules are followed for sure, red where one is broken for sure, and yellow where what is known allows both: a marker is not sure (low confidence, not confirmed, contradicted), or the parcel was not seen well enough (a long gap, few observations, a period that is not over). Parcels of crops without rules are grey.</source>
<translation>Eine Regeldatei sagt, welche Marker in welchem Zeitraum für welche Kulturen auftreten müssen, dürfen oder nicht dürfen. Eine Parzelle ist grün, wo alle ihre Regeln sicher eingehalten sind, rot, wo eine sicher verletzt ist, und gelb, wo das Bekannte beides zulässt: ein Marker ist nicht sicher (geringe Konfidenz, nicht bestätigt, widersprochen), oder die Parzelle wurde nicht gut genug gesehen (eine lange Lücke, wenige Beobachtungen, ein Zeitraum, der noch nicht vorbei ist). Parzellen mit Kulturen ohne Regeln sind grau.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>The result has the polygons with the fields colour, reasons (a line a rule), evidence (the markers) and sheet. An evidence sheet is a page of HTML, whole in itself, with the verdicts, the curve, the markers and images; to get a PDF, print it from a browser.</source>
<translation>Das Ergebnis enthält die Polygone mit den Feldern colour, reasons (eine Zeile je Regel), evidence (die Marker) und sheet. Ein Belegblatt ist eine in sich vollständige HTML-Seite mit den Urteilen, der Kurve, den Markern und Bildern; für ein PDF drucken Sie es aus einem Browser.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Traffic light</source>
<translation>Ampel</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>The polygons with their colour, the reasons and the evidence.</source>
<translation>Die Polygone mit ihrer Farbe, den Gründen und den Belegen.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Folder of evidence sheets</source>
<translation>Ordner der Belegblätter</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Where the sheets go, with a list of them (index.html); empty for none.</source>
<translation>Wohin die Blätter kommen, mit einer Liste davon (index.html); leer für keine.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>{colour}: {count} parcels</source>
<translation>{colour}: {count} Parzellen</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>green</source>
<translation>grün</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>yellow</source>
<translation>gelb</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>red</source>
<translation>rot</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>grey</source>
<translation>grau</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{begin} to {end}</source>
<translation>{begin} bis {end}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} must occur: {least} or more</source>
<translation>{markers} muss auftreten: {least}-mal oder öfter</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} must occur: {least} to {most}</source>
<translation>{markers} muss auftreten: {least}- bis {most}-mal</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} must not occur</source>
<translation>{markers} darf nicht auftreten</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} may occur: at most {most}</source>
<translation>{markers} darf auftreten: höchstens {most}-mal</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} may occur</source>
<translation>{markers} darf auftreten</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>, each of {days:g} days or more</source>
<translation>, je mindestens {days:g} Tage lang</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>, counted by any part</source>
<translation>, jeder Teil zählt</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{marker} on {day}</source>
<translation>{marker} am {day}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{marker} from {begin} to {end}</source>
<translation>{marker} von {begin} bis {end}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>(confidence {value:.2f})</source>
<translation>(Konfidenz {value:.2f})</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>its confidence is below {least:g}</source>
<translation>die Konfidenz liegt unter {least:g}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{other} contradicts it</source>
<translation>{other} widerspricht</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>no other source confirms it</source>
<translation>keine andere Quelle bestätigt es</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{marker} is not sure: {reason}.</source>
<translation>{marker} ist nicht sicher: {reason}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source> or </source>
<translation> oder </translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>for sure </source>
<translation>sicher </translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>No {markers} seen {sure}from {period}</source>
<translation>{markers} nicht {sure}gesehen von {period}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>Seen: {listed}</source>
<translation>Gesehen: {listed}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>; {least} must be.</source>
<translation>; {least} müssen es sein.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>; none must be.</source>
<translation>; es darf keines sein.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>; {most} at most may be.</source>
<translation>; höchstens {most} dürfen es sein.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>Nothing was observed for {days:.0f} days from {begin}; at most {most:g} may pass.</source>
<translation>Ab {begin} wurde {days:.0f} Tage lang nichts beobachtet; höchstens {most:g} dürfen vergehen.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>There are {count} observations in the period; {least} are needed.</source>
<translation>Im Zeitraum gibt es {count} Beobachtungen; {least} werden benötigt.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>The period is not over.</source>
<translation>Der Zeitraum ist noch nicht vorbei.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Observations behind a smooth curve</source>
<translation>Beobachtungen hinter einer glatten Kurve</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>What a smooth input, such as a fused one, was made of. It tells when sudden ends were, and which dates lie in gaps. Leave it empty where the input is smoothed first.</source>
<translation>Woraus eine glatte Eingabe, etwa eine fusionierte, gemacht wurde. Sie sagen, wann plötzliche Enden waren und welche Daten in Lücken liegen. Leer lassen, wo die Eingabe zuerst geglättet wird.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Dates as</source>
<translation>Daten als</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>What a date is in the result: days since 1970-01-01; the day of the year; or as in HR-VPP, two digits of the year and three of its day (YYDDD).</source>
<translation>Was ein Datum im Ergebnis ist: Tage seit 1970-01-01; der Tag des Jahres; oder wie in HR-VPP zwei Ziffern des Jahres und drei seines Tages (YYDDD).</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Sudden ends as observed</source>
<translation>Plötzliche Enden wie beobachtet</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>A smooth curve falls too early where a harvest lies in a gap. Where the observations fall at once by half of the amplitude, and three times as steeply as beside it, the season ends when they say that it was likeliest, or in the middle of the gap. Needs observations: of a curve smoothed before it looks at the curve itself, unless they are given too.</source>
<translation>Eine glatte Kurve fällt zu früh, wo eine Ernte in einer Lücke liegt. Wo die Beobachtungen auf einmal um die halbe Amplitude fallen, und dreimal so steil wie daneben, endet die Saison, wann es nach ihnen am wahrscheinlichsten war, oder in der Mitte der Lücke. Braucht Beobachtungen: von einer vorher geglätteten Kurve wird die Kurve selbst betrachtet, wenn sie nicht auch gegeben sind.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Half band around the levels</source>
<translation>Halbe Bandbreite um die Niveaus</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>The date is the middle of the passage through a band of this half width, a share of the amplitude. From 0 to below 0.5.</source>
<translation>Das Datum ist die Mitte des Durchgangs durch ein Band dieser halben Breite, ein Anteil der Amplitude. Von 0 bis unter 0.5.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>First rise and last fall</source>
<translation>Erster Anstieg und letzter Abfall</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Where the curve passes a level several times, as mown meadows do, take the first rise and the last fall instead of those next to the peak.</source>
<translation>Wo die Kurve ein Niveau mehrmals durchläuft, wie bei gemähten Wiesen, werden der erste Anstieg und der letzte Abfall statt der dem Gipfel nächsten genommen.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Peak between dates</source>
<translation>Gipfel zwischen Terminen</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Takes the top of the parabola through the largest value and its neighbours as the peak.</source>
<translation>Nimmt den Scheitel der Parabel durch den größten Wert und seine Nachbarn als Gipfel.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Seasons a year</source>
<translation>Saisons je Jahr</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>How many seasons of a calendar year to keep: the largest, in order of their dates. From 1 to 12.</source>
<translation>Wie viele Saisons eines Kalenderjahrs behalten werden: die größten, in der Reihenfolge ihrer Daten. Von 1 bis 12.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Least amplitude</source>
<translation>Kleinste Amplitude</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>A smaller rise is no season; in units of the input, such as 0.1 for NDVI from -1 to 1. From 0.</source>
<translation>Ein kleinerer Anstieg ist keine Saison; in Einheiten der Eingabe, etwa 0.1 bei NDVI von -1 bis 1. Ab 0.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Seasonal parameter</source>
<translation>Saisonparameter</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>How large a peak must be beside its neighbours to be a season of its own: 0 keeps every peak, 1 only the largest within nine months. From 0 to 1.</source>
<translation>Wie groß ein Gipfel neben seinen Nachbarn sein muss, um eine eigene Saison zu sein: 0 behält jeden Gipfel, 1 nur den größten innerhalb von neun Monaten. Von 0 bis 1.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Least length of a season (days)</source>
<translation>Kleinste Länge einer Saison (Tage)</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>A season is at least so long from low to low. From 0.</source>
<translation>Eine Saison ist von Tief zu Tief mindestens so lang. Ab 0.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Least pause between seasons (days)</source>
<translation>Kleinste Pause zwischen Saisons (Tage)</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Two peaks over a narrower low are one season; its width counts at half its depth. Where plants still stand, as after a mowing (a low above 45 % of the higher peak), it is 2.5 times as many. From 0.</source>
<translation>Zwei Gipfel über einem schmaleren Tief sind eine Saison; seine Breite zählt auf halber Tiefe. Wo Pflanzen noch stehen, wie nach einer Mahd (ein Tief über 45 % des höheren Gipfels), gilt das 2.5-fache. Ab 0.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>No date lies in a longer gap of the input. Above 0.</source>
<translation>Kein Datum liegt in einer längeren Lücke der Eingabe. Über 0.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Seasons by calendar year</source>
<translation>Saisons nach Kalenderjahr</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Puts a season among those of the year of its peak; otherwise seasons are numbered from the first to the last.</source>
<translation>Rechnet eine Saison zum Jahr ihres Gipfels; sonst werden Saisons von der ersten bis zur letzten nummeriert.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Weights</source>
<translation>Gewichte</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>How much each observation counts, such as the quality of its image: from 0, which leaves it out.</source>
<translation>Wie viel jede Beobachtung zählt, etwa die Qualität ihres Bilds: ab 0, womit sie wegfällt.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Longest gap to fill (days)</source>
<translation>Längste zu füllende Lücke (Tage)</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Days without any observation for longer than this stay empty. Leave empty to fill every gap.</source>
<translation>Tage, an denen länger als dies keine Beobachtung vorliegt, bleiben leer. Leer lassen, um jede Lücke zu füllen.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Longest gap with a free curve (days)</source>
<translation>Längste Lücke mit freier Kurve (Tage)</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>In a longer gap the curve stays between its values at the observations on both sides, and does not swing below or above them. Leave empty to leave it free in every gap. Above 0.</source>
<translation>In einer längeren Lücke bleibt die Kurve zwischen ihren Werten an den Beobachtungen auf beiden Seiten und schwingt nicht darunter oder darüber hinaus. Leer lassen, damit sie in jeder Lücke frei ist. Größer als 0.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Passes to the upper envelope</source>
<translation>Durchgänge zur oberen Hüllkurve</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Smooths again so many times with less weight on the observations below the curve, which clouds and haze have lowered; 0 to stay in their midst, 3 to 5 for vegetation indices with clouds that the mask has missed. From 0 to 20.</source>
<translation>Glättet so oft erneut mit weniger Gewicht auf den Beobachtungen unter der Kurve, die Wolken und Dunst herabgezogen haben; 0, um in ihrer Mitte zu bleiben, 3 bis 5 für Vegetationsindizes mit Wolken, die die Maske übersehen hat. Von 0 bis 20.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Weight below the curve</source>
<translation>Gewicht unter der Kurve</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>What the weight of an observation below the curve is multiplied by in these passes. Above 0, up to 1.</source>
<translation>Womit das Gewicht einer Beobachtung unter der Kurve in diesen Durchgängen multipliziert wird. Über 0, bis 1.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Series to learn from</source>
<translation>Zeitreihen zum Lernen</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>How many series of the sample the hyper-parameters are learned from; more take longer and say little more. From 1.</source>
<translation>Aus wie vielen Zeitreihen der Stichprobe die Hyperparameter gelernt werden; mehr dauern länger und sagen wenig mehr. Ab 1.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>The same number learns from the same series, and gives the same result. From 0.</source>
<translation>Dieselbe Zahl lernt aus denselben Zeitreihen und liefert dasselbe Ergebnis. Ab 0.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Uncertainty of an observation</source>
<translation>Unsicherheit einer Beobachtung</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Gives the standard deviation that an observation would have, with its noise; otherwise that of the curve itself.</source>
<translation>Gibt die Standardabweichung an, die eine Beobachtung mit ihrem Rauschen hätte; sonst die der Kurve selbst.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Gives values before the first and after the last observation of a series, with their growing uncertainty. Otherwise they stay empty.</source>
<translation>Gibt Werte vor der ersten und nach der letzten Beobachtung einer Zeitreihe an, mit ihrer wachsenden Unsicherheit. Sonst bleiben sie leer.</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>None: the input is smooth</source>
<translation>Keine: die Eingabe ist glatt</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>Smooth first by</source>
<translation>Zuerst glätten mit</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>The method needs smooth series without gaps. Choose a smoother for a stack of observations, or none for one that is smooth already.</source>
<translation>Die Methode benötigt glatte Zeitreihen ohne Lücken. Wählen Sie eine Glättung für einen Stapel von Beobachtungen oder keine für einen bereits glatten.</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>Parameters of the smoother</source>
<translation>Parameter der Glättung</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>The smoother's own parameters where they are not as they are best before seasons, for example SMOOTHING=1000; separated by commas. Whittaker smoothing takes a lambda of 100 here, does not go on beyond the observations, stays between those beside it in gaps of more than 15 days, and leaves the longest gaps empty.</source>
<translation>Die eigenen Parameter der Glättung, wo sie nicht so sind, wie sie vor Saisons am besten sind, zum Beispiel SMOOTHING=1000; durch Kommas getrennt. Die Whittaker-Glättung nimmt hier ein Lambda von 100, setzt nicht über die Beobachtungen hinaus fort, bleibt in Lücken von mehr als 15 Tagen zwischen denen daneben und lässt die längsten Lücken leer.</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>{observed} is given, but the input is smoothed first, and is what was observed. Leave it empty, or choose for {smoother} that the input is smooth.</source>
<translation>{observed} ist angegeben, aber die Eingabe wird zuerst geglättet und ist selbst das Beobachtete. Lassen Sie es leer, oder wählen Sie bei {smoother}, dass die Eingabe glatt ist.</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>Parameters of the smoother has {part}, which is no parameter of {smoother}. Write NAME=value with one of {names}.</source>
<translation>„Parameter der Glättung“ enthält {part}, was kein Parameter von {smoother} ist. Schreiben Sie NAME=value mit einem von {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stack_input.py" />
<source>{title} is not given. Choose a raster layer or file.</source>
<translation>{title} ist nicht angegeben. Wählen Sie einen Rasterlayer oder eine Datei.</translation>
</message>
<message>
<location filename="../../algorithms/stack_input.py" />
<source>{title}: the layer {layer} is not a raster file but comes from {provider}. Save it to a GeoTIFF first.</source>
<translation>{title}: der Layer {layer} ist keine Rasterdatei, sondern stammt von {provider}. Speichern Sie ihn zuerst als GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>stack</source>
<translation>Stapel</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{path} does not end in .tif, and stacks are written as GeoTIFF. Give a name that ends in .tif.</source>
<translation>{path} endet nicht auf .tif, und Stapel werden als GeoTIFF geschrieben. Geben Sie einen Namen an, der auf .tif endet.</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{name} has no coordinate reference system, and so the result has none. Give the layer one if it should lie on a map.</source>
<translation>{name} hat kein Koordinatenbezugssystem, daher hat das Ergebnis auch keines. Geben Sie dem Layer eines, wenn er auf einer Karte liegen soll.</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{count} metrics</source>
<translation>{count} Metriken</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{count} times</source>
<translation>{count} Zeitpunkte</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{share:.1f} % of the values read are gaps. Wrote {counts} of {series} series in {seconds:.1f} s, of which {computing:.1f} s the method ({speed:.0f} series a second).</source>
<translation>{share:.1f} % der gelesenen Werte sind Lücken. {counts} von {series} Zeitreihen in {seconds:.1f} s geschrieben, davon {computing:.1f} s für die Methode ({speed:.0f} Zeitreihen je Sekunde).</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Read {files} images. Their times, as found:</source>
<translation>{files} Bilder gelesen. Ihre Zeitpunkte, wie gefunden:</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Read {images} bands of {files} images. Their times, as found:</source>
<translation>{images} Kanäle aus {files} Bildern gelesen. Ihre Zeitpunkte, wie gefunden:</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>  and {more} more</source>
<translation>  und {more} weitere</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Read {count} masks, such as {name} -&gt; {time}.</source>
<translation>{count} Masken gelesen, etwa {name} -&gt; {time}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{count} times from {first} to {last}, told by: {sources}.</source>
<translation>{count} Zeitpunkte von {first} bis {last}, entnommen aus: {sources}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>More than one acquisition, each a time of its own, on {days}.</source>
<translation>Mehr als eine Aufnahme, jede ein eigener Zeitpunkt, an {days}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Each of the {count} images has its mask.</source>
<translation>Jedes der {count} Bilder hat seine Maske.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{count} masks are of the same day as their image and not of its very time: those of {names}.</source>
<translation>{count} Masken sind vom selben Tag wie ihr Bild und nicht von genau demselben Zeitpunkt: die von {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Not used, because another image has the same time: {names}.</source>
<translation>Nicht verwendet, weil ein anderes Bild denselben Zeitpunkt hat: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Left out, because they have no sure time or mask: {names}.</source>
<translation>Ausgelassen, weil sie keinen sicheren Zeitpunkt oder keine sichere Maske haben: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Resampled to the grid of {first}, because they lie on another one (images: {method}, masks: nearest): {names}.</source>
<translation>Auf das Gitter von {first} umgerechnet, weil sie auf einem anderen liegen (Bilder: {method}, Masken: nächstes Pixel): {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>The images have no coordinate reference system, and so the stack has none. Give the layer one if it should lie on a map.</source>
<translation>Die Bilder haben kein Koordinatenbezugssystem, daher hat der Stapel auch keines. Geben Sie dem Layer eines, wenn er auf einer Karte liegen soll.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{count} times, {width} x {height} pixels</source>
<translation>{count} Zeitpunkte, {width} x {height} Pixel</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Wrote {path}: {size}.</source>
<translation>{path} geschrieben: {size}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Wrote {path}: {size}. It shows the images where they are: leave them there, or move it together with those beside or below it.</source>
<translation>{path} geschrieben: {size}. Es zeigt die Bilder, wo sie sind: lassen Sie sie dort, oder verschieben Sie es zusammen mit denen daneben oder darunter.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>no sure time ({read})</source>
<translation>kein sicherer Zeitpunkt ({read})</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>no time</source>
<translation>kein Zeitpunkt</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{time} (from the {source}: {read})</source>
<translation>{time} (aus: {source}: {read})</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source> and {more} more</source>
<translation> und {more} weitere</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Raster layers or files, in any order; in addition to those of the folder.</source>
<translation>Rasterlayer oder Dateien, in beliebiger Reihenfolge; zusätzlich zu denen des Ordners.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Folder of images</source>
<translation>Bilderordner</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>A folder to look for images in.</source>
<translation>Ein Ordner, in dem nach Bildern gesucht wird.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Names of images</source>
<translation>Namen der Bilder</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Which files of the folder are images: * stands for any characters, ? for one, and semicolons separate patterns, for example NDVI_*.tif;*.jp2.</source>
<translation>Welche Dateien des Ordners Bilder sind: * steht für beliebige Zeichen, ? für eines, und Semikolons trennen Muster, zum Beispiel NDVI_*.tif;*.jp2.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Look into subfolders too</source>
<translation>Auch in Unterordnern suchen</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Whether folders within the folder are searched as well; also for masks.</source>
<translation>Ob auch Ordner innerhalb des Ordners durchsucht werden; auch für Masken.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>The band of each image that is wanted, from 1. Empty: the only band, or all bands where each has a time of its own, as in another stack or a NetCDF file.</source>
<translation>Der gewünschte Kanal jedes Bilds, ab 1. Leer: der einzige Kanal oder alle Kanäle, wo jeder einen eigenen Zeitpunkt hat, wie in einem anderen Stapel oder einer NetCDF-Datei.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Masks</source>
<translation>Masken</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Rasters that say which pixels of an image are not valid, such as clouds. A mask belongs to the image of its time, or else to the only image of its day (UTC).</source>
<translation>Raster, die sagen, welche Pixel eines Bilds nicht gültig sind, etwa Wolken. Eine Maske gehört zum Bild ihres Zeitpunkts, ersatzweise zum einzigen Bild ihres Tages (UTC).</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Folder of masks</source>
<translation>Maskenordner</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>A folder to look for masks in; it may be that of the images.</source>
<translation>Ein Ordner, in dem nach Masken gesucht wird; er darf der der Bilder sein.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Names of masks</source>
<translation>Namen der Masken</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Which files of the folder are masks, for example CLOUDS_*.tif.</source>
<translation>Welche Dateien des Ordners Masken sind, zum Beispiel CLOUDS_*.tif.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Values of the mask that mean not valid: whole numbers and ranges, for example 3,8-11. Where a mask has no data, the image is not valid either.</source>
<translation>Werte der Maske, die nicht gültig bedeuten: ganze Zahlen und Bereiche, zum Beispiel 3,8-11. Wo eine Maske keine Daten hat, ist auch das Bild nicht gültig.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Mask band</source>
<translation>Maskenkanal</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>The band of each mask that is wanted, from 1; empty as for images.</source>
<translation>Der gewünschte Kanal jeder Maske, ab 1; leer wie bei Bildern.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Date pattern</source>
<translation>Datumsmuster</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>How the time is written in the names of images and masks, where it is not found by itself: a format such as %Y%m%d or NDVI_%d-%m-%Y, or a regular expression with the named groups year, month and day, or year and doy. It replaces all other sources but the table. The log shows what it finds.</source>
<translation>Wie der Zeitpunkt in den Namen von Bildern und Masken geschrieben ist, wo er nicht von selbst gefunden wird: ein Format wie %Y%m%d oder NDVI_%d-%m-%Y oder ein regulärer Ausdruck mit den benannten Gruppen year, month und day oder year und doy. Es ersetzt alle anderen Quellen außer der Tabelle. Das Protokoll zeigt, was es findet.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Table of times</source>
<translation>Tabelle der Zeitpunkte</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>A CSV file whose first line is file,time and whose further lines are such as NDVI_1.tif,2021-06-05T10:00:31Z. Times are UTC.</source>
<translation>Eine CSV-Datei, deren erste Zeile file,time lautet und deren weitere Zeilen wie NDVI_1.tif,2021-06-05T10:00:31Z sind. Zeitpunkte sind in UTC.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Images of the very same time</source>
<translation>Bilder genau desselben Zeitpunkts</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Stop and name them</source>
<translation>Anhalten und sie nennen</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Use the first in order of name</source>
<translation>Das nach Namen erste verwenden</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Mosaic: the first on top, its gaps filled from the next</source>
<translation>Mosaik: das erste oben, seine Lücken aus dem nächsten gefüllt</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>What to do with images whose times are equal. Images of one day with different times always stay separate.</source>
<translation>Was mit Bildern geschieht, deren Zeitpunkte gleich sind. Bilder eines Tages mit verschiedenen Zeitpunkten bleiben immer getrennt.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Leave out files without a time or a mask</source>
<translation>Dateien ohne Zeitpunkt oder Maske auslassen</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Otherwise the algorithm stops and names them.</source>
<translation>Sonst hält der Algorithmus an und nennt sie.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Images on another grid</source>
<translation>Bilder auf einem anderen Gitter</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Nearest pixel</source>
<translation>Nächstes Pixel</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Bilinear</source>
<translation>Bilinear</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>How images are shown that do not lie on the grid of the first image in time. Masks always take the nearest pixel.</source>
<translation>Wie Bilder dargestellt werden, die nicht auf dem Gitter des zeitlich ersten Bilds liegen. Masken nehmen immer das nächste Pixel.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>There are no images. Choose layers or files under Images, or a folder under Folder of images.</source>
<translation>Es gibt keine Bilder. Wählen Sie Layer oder Dateien unter „Bilder“ oder einen Ordner unter „Bilderordner“.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>{path} is an input and the output at once. Choose another name for the output.</source>
<translation>{path} ist zugleich Eingabe und Ausgabe. Wählen Sie einen anderen Namen für die Ausgabe.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>{path}, the output, is the only file found in the folder. Give another folder or pattern, or another name for the output.</source>
<translation>{path}, die Ausgabe, ist die einzige im Ordner gefundene Datei. Geben Sie einen anderen Ordner oder ein anderes Muster an oder einen anderen Namen für die Ausgabe.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>{title} is {value}, but bands are numbered from 1. Give the number of a band, or leave it empty.</source>
<translation>{title} ist {value}, Kanäle sind aber ab 1 nummeriert. Geben Sie die Nummer eines Kanals an oder lassen Sie es leer.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>The folder {folder} does not exist. Check the path, or choose it again.</source>
<translation>Der Ordner {folder} existiert nicht. Prüfen Sie den Pfad oder wählen Sie ihn erneut.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Build time-series stack</source>
<translation>Zeitreihenstapel erzeugen</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>images</source>
<translation>Bilder</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>dates</source>
<translation>Termine</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>virtual raster</source>
<translation>virtuelles Raster</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>vrt</source>
<translation>vrt</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>cube</source>
<translation>Datenwürfel</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Makes one raster of images of many times, a band a time, clouds masked out.</source>
<translation>Erzeugt ein Raster aus Bildern vieler Zeitpunkte, ein Kanal je Zeitpunkt, Wolken ausmaskiert.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Makes one raster of images of many times: a band a time, in order of time. This is the input of all methods on stacks.</source>
<translation>Erzeugt ein Raster aus Bildern vieler Zeitpunkte: ein Kanal je Zeitpunkt, in zeitlicher Reihenfolge. Dies ist die Eingabe aller Methoden für Stapel.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>The result is a VRT, a small file that shows the images where they are and copies nothing; with a name that ends in .tif it is a GeoTIFF of its own. Images that are all stored alike stay as they are; with masks, or where types differ, the values are in physical units (float32, NaN for no observation).</source>
<translation>Das Ergebnis ist ein VRT, eine kleine Datei, die die Bilder zeigt, wo sie sind, und nichts kopiert; mit einem Namen, der auf .tif endet, ist es ein eigenständiges GeoTIFF. Bilder, die alle gleich gespeichert sind, bleiben, wie sie sind; mit Masken oder bei verschiedenen Typen sind die Werte in physikalischen Einheiten (float32, NaN für keine Beobachtung).</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>An image's time is read, in this order, from the table of times, the layer's temporal range, the band's metadata and description, the file's metadata, the file's name and its folder's. The log shows what was found.</source>
<translation>Der Zeitpunkt eines Bilds wird in dieser Reihenfolge gelesen: aus der Tabelle der Zeitpunkte, dem zeitlichen Bereich des Layers, den Metadaten und der Beschreibung des Kanals, den Metadaten der Datei, dem Namen der Datei und dem ihres Ordners. Das Protokoll zeigt, was gefunden wurde.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>A VRT (.vrt), which copies nothing and needs the images where they are, or a GeoTIFF (.tif).</source>
<translation>Ein VRT (.vrt), das nichts kopiert und die Bilder an ihrem Ort benötigt, oder ein GeoTIFF (.tif).</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Number of times</source>
<translation>Anzahl der Zeitpunkte</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Create sample scene</source>
<translation>Beispielszene erzeugen</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>example</source>
<translation>Beispiel</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>demo</source>
<translation>Demo</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>simulation</source>
<translation>Simulation</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>test data</source>
<translation>Testdaten</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Writes a simulated farm landscape with its truth, to try everything on.</source>
<translation>Schreibt eine simulierte Agrarlandschaft mit ihrer Wahrheit, um alles daran auszuprobieren.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>&lt;p&gt;Writes a simulated farm landscape: cloudy NDVI images and their cloud masks at Sentinel-2 times (folder images), a radar vegetation index at Sentinel-1 times (radar_rvi.tif), the parcels with their crops (parcels.gpkg), and the truth: noise-free NDVI (truth_ndvi.tif) and the start, peak and end of every season with its mowings and harvest (seasons.csv).&lt;/p&gt;&lt;p&gt;The same seed gives the same scene. Next, make a stack of the images with Build time-series stack: pattern NDVI_*.tif, masks CLOUDS_*.tif.&lt;/p&gt;</source>
<translation>&lt;p&gt;Schreibt eine simulierte Agrarlandschaft: bewölkte NDVI-Bilder und ihre Wolkenmasken zu Zeitpunkten von Sentinel-2 (Ordner images), einen Radarvegetationsindex zu Zeitpunkten von Sentinel-1 (radar_rvi.tif), die Parzellen mit ihren Kulturen (parcels.gpkg) und die Wahrheit: rauschfreien NDVI (truth_ndvi.tif) und Anfang, Gipfel und Ende jeder Saison mit ihren Mahden und der Ernte (seasons.csv).&lt;/p&gt;&lt;p&gt;Derselbe Startwert liefert dieselbe Szene. Erzeugen Sie als Nächstes mit „Zeitreihenstapel erzeugen“ einen Stapel aus den Bildern: Muster NDVI_*.tif, Masken CLOUDS_*.tif.&lt;/p&gt;</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Columns</source>
<translation>Spalten</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Pixels of 10 m from west to east.</source>
<translation>Pixel von 10 m von West nach Ost.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Rows</source>
<translation>Zeilen</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Pixels of 10 m from north to south.</source>
<translation>Pixel von 10 m von Nord nach Süd.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Number of calendar years.</source>
<translation>Anzahl der Kalenderjahre.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>First year</source>
<translation>Erstes Jahr</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>The year of the first images.</source>
<translation>Das Jahr der ersten Bilder.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>The same number gives the same scene, another one another scene.</source>
<translation>Dieselbe Zahl liefert dieselbe Szene, eine andere eine andere Szene.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Share of clouds (%)</source>
<translation>Anteil der Wolken (%)</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Share of all pixels and dates under clouds or their shadows, from 1 to 99 %.</source>
<translation>Anteil aller Pixel und Termine unter Wolken oder deren Schatten, von 1 bis 99 %.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Folder of the scene</source>
<translation>Ordner der Szene</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Where the files go; files of an earlier scene there are replaced.</source>
<translation>Wohin die Dateien kommen; Dateien einer früheren Szene dort werden ersetzt.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Folder of the images</source>
<translation>Ordner der Bilder</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Radar vegetation index</source>
<translation>Radarvegetationsindex</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Noise-free NDVI</source>
<translation>Rauschfreier NDVI</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>True seasons</source>
<translation>Wahre Saisons</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Columns x rows is {pixels}, more than the {most} a sample scene may have. Give a smaller scene.</source>
<translation>Spalten x Zeilen ist {pixels}, mehr als die {most}, die eine Beispielszene haben darf. Geben Sie eine kleinere Szene an.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>{parcels} parcels, {optical} optical and {radar} radar acquisitions, about {size}.</source>
<translation>{parcels} Parzellen, {optical} optische und {radar} Radaraufnahmen, etwa {size}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/scene_layers.py" />
<source>{path} could not be written: {reason}. Free some space, or choose another folder.</source>
<translation>{path} konnte nicht geschrieben werden: {reason}. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/vrt_destination.py" />
<source>VRT files</source>
<translation>VRT-Dateien</translation>
</message>
<message>
<location filename="../../algorithms/stacks/vrt_destination.py" />
<source>GeoTIFF files</source>
<translation>GeoTIFF-Dateien</translation>
</message>
<message>
<location filename="../../algorithms/stacks/vrt_destination.py" />
<source>{path} is neither a VRT nor a GeoTIFF, which a stack must be. Give a name that ends in .vrt or .tif.</source>
<translation>{path} ist weder ein VRT noch ein GeoTIFF, was ein Stapel sein muss. Geben Sie einen Namen an, der auf .vrt oder .tif endet.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Empty means none.</source>
<translation>Leer bedeutet keine.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Empty means all others.</source>
<translation>Leer bedeutet alle anderen.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Main variable</source>
<translation>Hauptvariable</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>The name of the variable that the method is for, as the table has it. Empty means the first in the table that is no further one.</source>
<translation>Der Name der Variable, für welche die Methode ist, wie er in der Tabelle steht. Leer bedeutet die erste in der Tabelle, die keine weitere ist.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>The names of the variables that help, separated by commas; each has its own times, and a parcel may lack some. {empty}</source>
<translation>Die Namen der helfenden Variablen, durch Kommas getrennt; jede hat ihre eigenen Zeitpunkte, und einer Parzelle dürfen einige fehlen. {empty}</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Rows of the further variables</source>
<translation>Zeilen der weiteren Variablen</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Adds the rows of the further variables to the result, with the same fields; otherwise it has those of the main variable alone.</source>
<translation>Fügt dem Ergebnis die Zeilen der weiteren Variablen mit denselben Feldern hinzu; sonst enthält es nur die der Hauptvariable.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>The variable {name} is named twice among the main and the further variables. Name each of them once.</source>
<translation>Die Variable {name} ist unter der Hauptvariable und den weiteren Variablen zweimal genannt. Nennen Sie jede einmal.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>{table} has no variable {name}. Choose among {known}.</source>
<translation>{table} hat keine Variable {name}. Wählen Sie unter {known}.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>{table} has one variable only, {name}, and nothing to fuse it with. Choose the field that tells its variables apart, or extract the series of several stacks into one table.</source>
<translation>{table} hat nur eine Variable, {name}, und nichts, womit sie fusioniert werden kann. Wählen Sie das Feld, das ihre Variablen unterscheidet, oder extrahieren Sie die Zeitreihen mehrerer Stapel in eine Tabelle.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>The field {field} is chosen for two things. Choose different fields for parcel, time, value and variable.</source>
<translation>Das Feld {field} ist für zwei Dinge gewählt. Wählen Sie verschiedene Felder für Parzelle, Zeitpunkt, Wert und Variable.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>{table} has one variable only, as no field tells variables apart. Choose such a field for {title}, or extract the series of several stacks into one table.</source>
<translation>{table} hat nur eine Variable, da kein Feld Variablen unterscheidet. Wählen Sie ein solches Feld für {title} oder extrahieren Sie die Zeitreihen mehrerer Stapel in eine Tabelle.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>A table with one row for each parcel, time and variable, as Extract parcel time series makes it; of the selected rows only, if so chosen.</source>
<translation>Eine Tabelle mit einer Zeile je Parzelle, Zeitpunkt und Variable, wie „Parzellen-Zeitreihen extrahieren“ sie erzeugt; nur die gewählten Zeilen, wenn so eingestellt.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of parcels</source>
<translation>Feld der Parzellen</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Says whose series a row belongs to: a number or a text. Empty means {name}.</source>
<translation>Sagt, zu wessen Zeitreihe eine Zeile gehört: eine Zahl oder ein Text. Leer bedeutet {name}.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of times</source>
<translation>Feld der Zeitpunkte</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>A date, a date and time, or a text like 2023-05-01 or 2023-05-01T10:30, in UTC. Empty means {name}.</source>
<translation>Ein Datum, ein Datum mit Uhrzeit oder ein Text wie 2023-05-01 oder 2023-05-01T10:30, in UTC. Leer bedeutet {name}.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of values</source>
<translation>Feld der Werte</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>The number that makes the series, for example the mean or a median; its empty values are gaps. Empty means {name}.</source>
<translation>Die Zahl, aus der die Zeitreihe besteht, zum Beispiel der Mittelwert oder ein Median; leere Werte sind Lücken. Leer bedeutet {name}.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of variables</source>
<translation>Feld der Variablen</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Tells apart the variables, such as NDVI and VH, of a table that has several. Not used where the table has no such field.</source>
<translation>Unterscheidet die Variablen, etwa NDVI und VH, einer Tabelle, die mehrere hat. Nicht verwendet, wo die Tabelle kein solches Feld hat.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>A field of the table, such as the count of pixels.</source>
<translation>Ein Feld der Tabelle, etwa die Anzahl der Pixel.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>{title} is not given. Choose a layer or a table.</source>
<translation>{title} ist nicht angegeben. Wählen Sie einen Layer oder eine Tabelle.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>{title}: {given} cannot be opened as a table or layer. Check that it exists, and that QGIS can load it.</source>
<translation>{title}: {given} kann nicht als Tabelle oder Layer geöffnet werden. Prüfen Sie, ob es existiert und QGIS es laden kann.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>{title}: {source} has no field {name}. Choose one of {fields}.</source>
<translation>{title}: {source} hat kein Feld {name}. Wählen Sie eines von {fields}.</translation>
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>Field of classes</source>
<translation>Feld der Klassen</translation>
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>A field that is the same in all rows of a parcel, such as its crop: what series have in common is learned from each class apart, where it has {fewest} parcels or more. Leave empty to learn from all parcels at once.</source>
<translation>Ein Feld, das in allen Zeilen einer Parzelle gleich ist, etwa ihre Kultur: was Zeitreihen gemeinsam haben, wird aus jeder Klasse getrennt gelernt, wo sie {fewest} oder mehr Parzellen hat. Leer lassen, um aus allen Parzellen auf einmal zu lernen.</translation>
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>{table} has {count} variables, but a file of what is learned is of one of them. Select the rows of one variable, and run on the selected rows only.</source>
<translation>{table} hat {count} Variablen, aber eine Datei des Gelernten gilt für eine davon. Wählen Sie die Zeilen einer Variable aus und führen Sie nur für die gewählten Zeilen aus.</translation>
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>Nothing was learned from these classes apart, and their parcels get what was learned from all: {classes}.</source>
<translation>Aus diesen Klassen wurde nichts getrennt gelernt, und ihre Parzellen erhalten, was aus allen gelernt wurde: {classes}.</translation>
</message>
<message>
<location filename="../../algorithms/table/metrics.py" />
<source>No polygon of {polygons} is a parcel of the table: {field} holds {ids}, and the table's parcels are {parcels}. Choose the field that holds the parcels of the table.</source>
<translation>Kein Polygon von {polygons} ist eine Parzelle der Tabelle: {field} enthält {ids}, und die Parzellen der Tabelle sind {parcels}. Wählen Sie das Feld, das die Parzellen der Tabelle enthält.</translation>
</message>
<message>
<location filename="../../algorithms/table/parcel_classes.py" />
<source>Parcel {parcel} has two classes in the field {field}, {one} and {other}. Choose a field that is the same in all rows of a parcel, or leave the classes out.</source>
<translation>Parzelle {parcel} hat im Feld {field} zwei Klassen, {one} und {other}. Wählen Sie ein Feld, das in allen Zeilen einer Parzelle gleich ist, oder lassen Sie die Klassen weg.</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>Polygons of the parcels</source>
<translation>Polygone der Parzellen</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>With it the metrics are joined to these polygons, and all their fields are kept.</source>
<translation>Mit ihnen werden die Metriken an diese Polygone angefügt, und alle ihre Felder bleiben erhalten.</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>Field of parcels of the polygons</source>
<translation>Feld der Parzellen der Polygone</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>Holds the same parcels as the table; empty where it has the same name there.</source>
<translation>Enthält dieselben Parzellen wie die Tabelle; leer, wo es dort denselben Namen hat.</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>{count} of {total} parcels of the table have no polygon, and so no result.</source>
<translation>{count} von {total} Parzellen der Tabelle haben kein Polygon und daher kein Ergebnis.</translation>
</message>
<message>
<location filename="../../algorithms/table/result_sink.py" />
<source>{title} could not be written: {reason}. Check its disk and its permissions, or choose another place or name.</source>
<translation>{title} konnte nicht geschrieben werden: {reason}. Prüfen Sie das Laufwerk und seine Berechtigungen, oder wählen Sie einen anderen Ort oder Namen.</translation>
</message>
<message>
<location filename="../../algorithms/table/result_sink.py" />
<source>no reason is given</source>
<translation>es ist kein Grund angegeben</translation>
</message>
<message>
<location filename="../../algorithms/table/result_sink.py" />
<source>not all of its rows are in it</source>
<translation>nicht alle ihre Zeilen sind darin</translation>
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>{source} has no rows, and so no series. Choose a table with rows, or select some.</source>
<translation>{source} hat keine Zeilen und damit keine Zeitreihen. Wählen Sie eine Tabelle mit Zeilen oder wählen Sie einige aus.</translation>
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>The field {field} of {source} tells no time in {count} of {total} rows (first: {first}). Choose a field of dates, of times, or of texts like 2023-05-01, or leave these rows out.</source>
<translation>Das Feld {field} von {source} nennt in {count} von {total} Zeilen keinen Zeitpunkt (erste: {first}). Wählen Sie ein Feld mit Daten, mit Zeitpunkten oder mit Texten wie 2023-05-01 oder lassen Sie diese Zeilen weg.</translation>
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>The field {field} of {source} holds no number in {count} of {total} rows (first: {first}). Choose a field of numbers, or empty these values.</source>
<translation>Das Feld {field} von {source} enthält in {count} von {total} Zeilen keine Zahl (erste: {first}). Wählen Sie ein Zahlenfeld oder leeren Sie diese Werte.</translation>
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>The field {field} of {source} names no parcel in {count} of {total} rows. Fill in the parcel, or leave these rows out.</source>
<translation>Das Feld {field} von {source} nennt in {count} von {total} Zeilen keine Parzelle. Tragen Sie die Parzelle ein oder lassen Sie diese Zeilen weg.</translation>
</message>
<message>
<location filename="../../algorithms/table/series.py" />
<source>{count} rows repeat the parcel, time and variable of another row (first: parcel {parcel}, {time}{variable}). Choose the field that tells the variables apart, or leave out all but one of such rows.</source>
<translation>{count} Zeilen wiederholen Parzelle, Zeitpunkt und Variable einer anderen Zeile (erste: Parzelle {parcel}, {time}{variable}). Wählen Sie das Feld, das die Variablen unterscheidet, oder lassen Sie von solchen Zeilen alle bis auf eine weg.</translation>
</message>
<message>
<location filename="../../algorithms/table/written_table.py" />
<source>The table does not take any more rows: {reason}. Check its disk and its permissions, then run again with it as the table to go on with.</source>
<translation>Die Tabelle nimmt keine weiteren Zeilen auf: {reason}. Prüfen Sie das Laufwerk und seine Berechtigungen und starten Sie dann erneut mit ihr als fortzusetzender Tabelle.</translation>
</message>
<message>
<location filename="../../algorithms/table/written_table.py" />
<source>Rows cannot be added to the table to go on with, {table}. Choose a table in a GeoPackage or a database, or write a new one.</source>
<translation>Der fortzusetzenden Tabelle {table} können keine Zeilen hinzugefügt werden. Wählen Sie eine Tabelle in einem GeoPackage oder einer Datenbank oder schreiben Sie eine neue.</translation>
</message>
<message>
<location filename="../../algorithms/table/written_table.py" />
<source>The table to go on with, {table}, has no field {names}. Choose a table that this algorithm has made with the same settings, or write a new one.</source>
<translation>Die fortzusetzende Tabelle {table} hat kein Feld {names}. Wählen Sie eine Tabelle, die dieser Algorithmus mit denselben Einstellungen erzeugt hat, oder schreiben Sie eine neue.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{method} (parcels)</source>
<translation>{method} (Parzellen)</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>Table with the fields of the input, and the values found at the times of the result behind them.</source>
<translation>Tabelle mit den Feldern der Eingabe und dahinter den Werten, die zu den Zeitpunkten des Ergebnisses gefunden wurden.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>One row for each parcel and variable, and each season where it has such, with the metrics as fields.</source>
<translation>Eine Zeile je Parzelle und Variable, und je Saison, wo es solche gibt, mit den Metriken als Feldern.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>One row for each event of a parcel and variable, numbered in order of time, with its metrics as fields; a parcel without events has none.</source>
<translation>Eine Zeile je Ereignis einer Parzelle und Variable, in zeitlicher Reihenfolge nummeriert, mit seinen Metriken als Feldern; eine Parzelle ohne Ereignisse hat keine.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{method}: metrics</source>
<translation>{method}: Metriken</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{method}: events</source>
<translation>{method}: Ereignisse</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>Read {table}: {rows} rows of {parcels} parcels.</source>
<translation>{table} gelesen: {rows} Zeilen von {parcels} Parzellen.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>The method took {seconds:.1f} s for {series} series ({speed:.0f} a second).</source>
<translation>Die Methode brauchte {seconds:.1f} s für {series} Zeitreihen ({speed:.0f} je Sekunde).</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{name}: {parcels} parcels, {times} times from {first} to {last}, {share:.1f} % gaps.</source>
<translation>{name}: {parcels} Parzellen, {times} Zeitpunkte von {first} bis {last}, {share:.1f} % Lücken.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{name}: {events} events of {parcels} parcels; {none} parcels have none, and no row.</source>
<translation>{name}: {events} Ereignisse von {parcels} Parzellen; {none} Parzellen haben keine, und keine Zeile.</translation>
</message>
<message>
<location filename="../../ui/background.py" />
<source>Something went wrong: {reason}</source>
<translation>Etwas ist schiefgegangen: {reason}</translation>
</message>
<message>
<location filename="../../ui/background.py" />
<source>Cancelled.</source>
<translation>Abgebrochen.</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>read images</source>
<translation>Bilder lesen</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Bands of the images</source>
<translation>Kanäle der Bilder</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>One stack in colours, or the first three as red, green, blue.</source>
<translation>Ein Stapel in Farben oder die ersten drei als Rot, Grün, Blau.</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>All dates alike</source>
<translation>Alle Termine gleich</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Each date for itself</source>
<translation>Jeder Termin für sich</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Stretch of the images</source>
<translation>Streckung der Bilder</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Which values become dark and bright.</source>
<translation>Welche Werte dunkel und hell werden.</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Images by date</source>
<translation>Bilder nach Termin</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>{names} as RGB</source>
<translation>{names} als RGB</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Images of {place}</source>
<translation>Bilder von {place}</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>masked</source>
<translation>maskiert</translation>
</message>
<message>
<location filename="../../ui/dock/controls.py" />
<source>Advanced</source>
<translation>Erweitert</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Follow the selection</source>
<translation>Der Auswahl folgen</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Series of</source>
<translation>Zeitreihen von</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>A time-series stack or a parcel table.</source>
<translation>Ein Zeitreihenstapel oder eine Parzellentabelle.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Together with</source>
<translation>Zusammen mit</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Stacks of other variables, which methods of several variables use also.</source>
<translation>Stapel anderer Variablen, die Methoden mehrerer Variablen auch verwenden.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>First variable</source>
<translation>Erste Variable</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>The variable of the table to begin with.</source>
<translation>Die Variable der Tabelle, mit der begonnen wird.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Polygons: the selected ones are shown, as mean and spread of their pixels.</source>
<translation>Polygone: die gewählten werden gezeigt, als Mittelwert und Streuung ihrer Pixel.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Field of parcel ids</source>
<translation>Feld der Parzellen-Ids</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Names the parcels.</source>
<translation>Benennt die Parzellen.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Stack</source>
<translation>Stapel</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Time series</source>
<translation>Zeitreihen</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Time series {number}</source>
<translation>Zeitreihen {number}</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>The method whose result is shown.</source>
<translation>Die Methode, deren Ergebnis gezeigt wird.</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>A second method beside the first, dashed; or the same one with other values.</source>
<translation>Eine zweite Methode neben der ersten, gestrichelt; oder dieselbe mit anderen Werten.</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Seasons and events, in the curve of the method or in the observations.</source>
<translation>Saisons und Ereignisse, in der Kurve der Methode oder in den Beobachtungen.</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Data</source>
<translation>Daten</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Method</source>
<translation>Methode</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Compare</source>
<translation>Vergleich</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Numbers</source>
<translation>Zahlen</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>The seasons are those of the curve of {method}. Run that one on the whole layer first, and give its result as the input.</source>
<translation>Die Saisons sind die der Kurve von {method}. Führen Sie diese Methode zuerst für den ganzen Layer aus und geben Sie ihr Ergebnis als Eingabe an.</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Learning…</source>
<translation>Es wird gelernt…</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Working…</source>
<translation>In Arbeit…</translation>
</message>
<message>
<location filename="../../ui/dock/figure.py" />
<source>Plot of time series</source>
<translation>Diagramm der Zeitreihen</translation>
</message>
<message>
<location filename="../../ui/dock/figure.py" />
<source>{names} (dotted lines)</source>
<translation>{names} (gepunktete Linien)</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Plots need the Python package matplotlib, which this QGIS lacks. All algorithms run without it. Get it by the following, and start QGIS again: {how}</source>
<translation>Diagramme brauchen das Python-Paket matplotlib, das diesem QGIS fehlt. Alle Algorithmen laufen ohne es. Holen Sie es so, und starten Sie QGIS neu: {how}</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Create sample scene…</source>
<translation>Beispielszene erzeugen…</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Build time-series stack…</source>
<translation>Zeitreihenstapel erzeugen…</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Add a time-series stack or a parcel table to the project, and its series appear here with a click on the map. To try it out, create the sample scene.</source>
<translation>Fügen Sie dem Projekt einen Zeitreihenstapel oder eine Parzellentabelle hinzu, und die Zeitreihen erscheinen hier mit einem Klick in die Karte. Zum Ausprobieren erzeugen Sie die Beispielszene.</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Select rows of {layer} in its attribute table, or choose the layer of its parcels under Data and select some on the map.</source>
<translation>Wählen Sie Zeilen von {layer} in der Attributtabelle aus oder wählen Sie unter „Daten“ den Layer der Parzellen und wählen Sie einige in der Karte aus.</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Click a pixel of {layer} on the map, drag a rectangle, or select parcels of the layer chosen under Data. With Shift a place is shown beside the others.</source>
<translation>Klicken Sie in der Karte auf ein Pixel von {layer}, ziehen Sie ein Rechteck auf oder wählen Sie Parzellen des unter „Daten“ gewählten Layers aus. Mit Umschalt wird ein Ort neben den anderen gezeigt.</translation>
</message>
<message>
<location filename="../../ui/dock/layers.py" />
<source>{name} ({count} bands)</source>
<translation>{name} ({count} Kanäle)</translation>
</message>
<message>
<location filename="../../ui/dock/layers.py" />
<source>{name} (parcel table)</source>
<translation>{name} (Parzellentabelle)</translation>
</message>
<message>
<location filename="../../ui/dock/layers.py" />
<source>{name} ({count} times, {first} to {last})</source>
<translation>{name} ({count} Zeitpunkte, {first} bis {last})</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Masked</source>
<translation>Maskiert</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Middle half of the pixels</source>
<translation>Mittlere Hälfte der Pixel</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>± 2 standard deviations</source>
<translation>± 2 Standardabweichungen</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Peers: median</source>
<translation>Vergleichsparzellen: Median</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Peers: 10 to 90 %</source>
<translation>Vergleichsparzellen: 10 bis 90 %</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Event</source>
<translation>Ereignis</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Season</source>
<translation>Saison</translation>
</message>
<message>
<location filename="../../ui/dock/message.py" />
<source>No time is known</source>
<translation>Kein Zeitpunkt ist bekannt</translation>
</message>
<message>
<location filename="../../ui/dock/message.py" />
<source>has one band</source>
<translation>hat einen Kanal</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Run on the whole layer…</source>
<translation>Für den ganzen Layer ausführen…</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Opens the algorithm's dialog with exactly these parameters.</source>
<translation>Öffnet den Dialog des Algorithmus mit genau diesen Parametern.</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Copy as Python</source>
<translation>Als Python kopieren</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Copies the call of processing.run with these parameters.</source>
<translation>Kopiert den Aufruf von processing.run mit diesen Parametern.</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>In the curve of the method</source>
<translation>In der Kurve der Methode</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Runs on the curve of the method, as if on its result; else on the observations.</source>
<translation>Läuft auf der Kurve der Methode, wie auf ihrem Ergebnis; sonst auf den Beobachtungen.</translation>
</message>
<message>
<location filename="../../ui/dock/model.py" />
<source>read series</source>
<translation>Zeitreihen lesen</translation>
</message>
<message>
<location filename="../../ui/dock/model.py" />
<source>preview methods</source>
<translation>Methodenvorschau</translation>
</message>
<message>
<location filename="../../ui/dock/model.py" />
<source>close files</source>
<translation>Dateien schließen</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>What</source>
<translation>Was</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>Numbers found</source>
<translation>Gefundene Zahlen</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>{known} of {total} times</source>
<translation>{known} von {total} Zeitpunkten</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>Season {slot}</source>
<translation>Saison {slot}</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>Event {number}</source>
<translation>Ereignis {number}</translation>
</message>
<message>
<location filename="../../ui/dock/picking.py" />
<source>A parcel table has no pixels. Select its parcels, or choose a stack under Data.</source>
<translation>Eine Parzellentabelle hat keine Pixel. Wählen Sie ihre Parzellen aus oder wählen Sie unter „Daten“ einen Stapel.</translation>
</message>
<message>
<location filename="../../ui/dock/picking.py" />
<source>{most} places are shown, and more could not be told apart. Remove some, or open one more dock.</source>
<translation>{most} Orte werden gezeigt, und mehr ließen sich nicht unterscheiden. Entfernen Sie einige oder öffnen Sie ein weiteres Bedienfeld.</translation>
</message>
<message>
<location filename="../../ui/dock/picking.py" />
<source>&amp;All places</source>
<translation>&amp;Alle Orte</translation>
</message>
<message>
<location filename="../../ui/dock/places.py" />
<source>{number}: parcel {parcel}</source>
<translation>{number}: Parzelle {parcel}</translation>
</message>
<message>
<location filename="../../ui/dock/places.py" />
<source>{number}: rectangle</source>
<translation>{number}: Rechteck</translation>
</message>
<message>
<location filename="../../ui/dock/places.py" />
<source>{number}: pixel</source>
<translation>{number}: Pixel</translation>
</message>
<message>
<location filename="../../ui/dock/pointer.py" />
<source>{name}: masked ({value:.6g})</source>
<translation>{name}: maskiert ({value:.6g})</translation>
</message>
<message>
<location filename="../../ui/dock/pointer.py" />
<source>Middle half: {low:.4g} to {high:.4g}</source>
<translation>Mittlere Hälfte: {low:.4g} bis {high:.4g}</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>{place} lies outside the stack {name}. Click on the stack, or choose another one.</source>
<translation>{place} liegt außerhalb des Stapels {name}. Klicken Sie auf den Stapel oder wählen Sie einen anderen.</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>column {column}, row {row}</source>
<translation>Spalte {column}, Zeile {row}</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>No pixel of the stack {name} has its centre in {place}. Choose a larger place, or one that lies on the stack.</source>
<translation>Kein Pixel des Stapels {name} hat seinen Mittelpunkt in {place}. Wählen Sie einen größeren Ort oder einen, der auf dem Stapel liegt.</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>mean of up to {count} pixels</source>
<translation>Mittelwert von bis zu {count} Pixeln</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>{place} has no position in the coordinate reference system of the stack {name}. Click on the stack.</source>
<translation>{place} hat keine Position im Koordinatenbezugssystem des Stapels {name}. Klicken Sie auf den Stapel.</translation>
</message>
<message>
<location filename="../../ui/dock/table_source.py" />
<source>The table {table} has no rows of parcel {parcel}. Choose another parcel, or the table that was extracted of these parcels.</source>
<translation>Die Tabelle {table} hat keine Zeilen der Parzelle {parcel}. Wählen Sie eine andere Parzelle oder die Tabelle, die aus diesen Parzellen extrahiert wurde.</translation>
</message>
<message>
<location filename="../../ui/dock/table_source.py" />
<source>table {name}</source>
<translation>Tabelle {name}</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>Save numbers</source>
<translation>Zahlen speichern</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>CSV (*.csv)</source>
<translation>CSV (*.csv)</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>Save picture</source>
<translation>Bild speichern</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>&amp;New layout</source>
<translation>&amp;Neues Layout</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>{path} could not be written: {reason}. Choose another place.</source>
<translation>{path} konnte nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ort.</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>Nothing is shown that could be saved. Show a place first.</source>
<translation>Es wird nichts gezeigt, das gespeichert werden könnte. Zeigen Sie zuerst einen Ort.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Show places of the map</source>
<translation>Orte der Karte zeigen</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Click a pixel or drag a rectangle on the map; with Shift beside the others.</source>
<translation>Klicken Sie in der Karte auf ein Pixel oder ziehen Sie ein Rechteck auf; mit Umschalt neben den anderen.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Show the pixel at the centre of the map</source>
<translation>Pixel in der Kartenmitte zeigen</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Adds the pixel in the middle of the map.</source>
<translation>Fügt das Pixel in der Mitte der Karte hinzu.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Remove places</source>
<translation>Orte entfernen</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Takes places out of the plot.</source>
<translation>Nimmt Orte aus dem Diagramm.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Lay years over one another</source>
<translation>Jahre übereinanderlegen</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Compares the years by the day of the year.</source>
<translation>Vergleicht die Jahre nach dem Tag des Jahres.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Second axis</source>
<translation>Zweite Achse</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Gives further variables an axis of their own.</source>
<translation>Gibt weiteren Variablen eine eigene Achse.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>2nd axis</source>
<translation>2. Achse</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Shows or hides the observations: before and after smoothing.</source>
<translation>Zeigt oder verbirgt die Beobachtungen: vor und nach der Glättung.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Shows the other parcels of the table: their median, and 10 to 90 % of them.</source>
<translation>Zeigt die anderen Parzellen der Tabelle: ihren Median und 10 bis 90 % davon.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Shows an image of the first place for every date.</source>
<translation>Zeigt ein Bild des ersten Orts zu jedem Termin.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Show all times</source>
<translation>Alle Zeitpunkte zeigen</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Undoes zooming: the wheel zooms in time, dragging moves.</source>
<translation>Macht das Zoomen rückgängig: das Mausrad zoomt in der Zeit, Ziehen verschiebt.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Read again</source>
<translation>Erneut lesen</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Reads files and tables anew, which may have changed.</source>
<translation>Liest Dateien und Tabellen neu, die sich geändert haben können.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Take away</source>
<translation>Mitnehmen</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Saves or copies what is shown.</source>
<translation>Speichert oder kopiert, was gezeigt wird.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Save &amp;numbers (CSV)…</source>
<translation>&amp;Zahlen speichern (CSV)…</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Save picture (&amp;PNG)…</source>
<translation>Bild speichern (&amp;PNG)…</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Save picture (&amp;SVG)…</source>
<translation>Bild speichern (&amp;SVG)…</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>&amp;Copy picture</source>
<translation>Bild &amp;kopieren</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Add to print &amp;layout</source>
<translation>Zum Druck&amp;layout hinzufügen</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>New dock</source>
<translation>Neues Bedienfeld</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Opens one more time-series dock.</source>
<translation>Öffnet ein weiteres Zeitreihen-Bedienfeld.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>More actions</source>
<translation>Weitere Aktionen</translation>
</message>
<message>
<location filename="../../ui/dock/worker.py" />
<source>This needs the Python package {package}, which this QGIS lacks. Install it and start QGIS again: on Debian and Ubuntu by apt install python3-{package}, on Windows by the OSGeo4W setup (package python3-{package}), with conda by conda install {package}.</source>
<translation>Dies braucht das Python-Paket {package}, das diesem QGIS fehlt. Installieren Sie es und starten Sie QGIS neu: unter Debian und Ubuntu mit apt install python3-{package}, unter Windows mit dem OSGeo4W-Setup (Paket python3-{package}), mit conda durch conda install {package}.</translation>
</message>
<message>
<location filename="../../ui/dock/worker.py" />
<source>This failed unexpectedly: {reason}. Please report it with what you did before, and try another place or method meanwhile.</source>
<translation>Dies ist unerwartet fehlgeschlagen: {reason}. Bitte melden Sie es mit dem, was Sie vorher getan haben, und versuchen Sie inzwischen einen anderen Ort oder eine andere Methode.</translation>
</message>
<message>
<location filename="../../ui/docks.py" />
<source>Show the time series of places on the map</source>
<translation>Zeitreihen von Orten auf der Karte zeigen</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>openEO jobs</source>
<translation>openEO-Jobs</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Search</source>
<translation>Suchen</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Title</source>
<translation>Titel</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Status</source>
<translation>Status</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Created (UTC)</source>
<translation>Erstellt (UTC)</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Credits</source>
<translation>Credits</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Id</source>
<translation>Id</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Choose a back-end, and refresh.</source>
<translation>Wählen Sie ein Backend und aktualisieren Sie.</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Refresh</source>
<translation>Aktualisieren</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Results…</source>
<translation>Ergebnisse…</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Log</source>
<translation>Protokoll</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Run again</source>
<translation>Erneut ausführen</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Stop</source>
<translation>Anhalten</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Delete</source>
<translation>Löschen</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>{count} jobs.</source>
<translation>{count} Jobs.</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>The log is empty.</source>
<translation>Das Protokoll ist leer.</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Delete job {job} and its results at the back-end?</source>
<translation>Job {job} und seine Ergebnisse im Backend löschen?</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Asking {name} …</source>
<translation>{name} wird abgefragt …</translation>
</message>
<message>
<location filename="../../ui/menu.py" />
<source>Packages</source>
<translation>Pakete</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>The package index has no {file} with the hash that PhenoFuse knows. Nothing was changed; look for a newer version of PhenoFuse.</source>
<translation>Der Paketindex hat keine Datei {file} mit der Prüfsumme, die PhenoFuse kennt. Nichts wurde geändert; suchen Sie eine neuere Version von PhenoFuse.</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>Cancelled. Nothing was changed.</source>
<translation>Abgebrochen. Es wurde nichts geändert.</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>the answer is larger than the file</source>
<translation>die Antwort ist größer als die Datei</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>no answer within the time-out of QGIS</source>
<translation>keine Antwort innerhalb der Zeitgrenze von QGIS</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>{file} could not be fetched from {host}: {reason}. Nothing was changed. Check the proxy under Settings &gt; Options &gt; Network and try again, or fetch the file by hand.</source>
<translation>{file} konnte nicht von {host} geholt werden: {reason}. Nichts wurde geändert. Prüfen Sie den Proxy unter Einstellungen &gt; Optionen &gt; Netzwerk und versuchen Sie es erneut, oder holen Sie die Datei von Hand.</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Package</source>
<translation>Paket</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Version</source>
<translation>Version</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>What for</source>
<translation>Wofür</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Where it is, or how to get it</source>
<translation>Wo es ist, oder wie man es bekommt</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Fetch missing packages…</source>
<translation>Fehlende Pakete holen…</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Install from files…</source>
<translation>Aus Dateien installieren…</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Remove fetched packages</source>
<translation>Geholte Pakete entfernen</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>PhenoFuse runs on what every QGIS has. These packages each serve one purpose and may be missing. Those of pure Python can be fetched into PhenoFuse's own folder; QGIS's Python is never changed. The folder: {folder}</source>
<translation>PhenoFuse läuft mit dem, was jedes QGIS hat. Diese Pakete dienen je einem Zweck und dürfen fehlen. Die aus reinem Python lassen sich in den eigenen Ordner von PhenoFuse holen; das Python von QGIS wird nie verändert. Der Ordner: {folder}</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Fetching packages</source>
<translation>Pakete werden geholt</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Fetching {count} files …</source>
<translation>{count} Dateien werden geholt …</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Install from files</source>
<translation>Aus Dateien installieren</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Python wheels (*.whl)</source>
<translation>Python-Wheels (*.whl)</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>The packages were removed. What is in use goes when QGIS is closed.</source>
<translation>Die Pakete wurden entfernt. Was in Gebrauch ist, verschwindet, wenn QGIS geschlossen wird.</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Fetch these files ({size}) from {host} into {folder}?

{files}

Each is checked against the hash PhenoFuse was tested with. QGIS's own Python is not changed.</source>
<translation>Diese Dateien ({size}) von {host} nach {folder} holen?

{files}

Jede wird mit der Prüfsumme verglichen, mit der PhenoFuse getestet wurde. Das Python von QGIS wird nicht verändert.</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Installed and ready: {names}.</source>
<translation>Installiert und bereit: {names}.</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>By hand: get these files from the package index (pypi.org) on a computer with internet, copy them here, and choose them by Install from files: {files}</source>
<translation>Von Hand: Holen Sie diese Dateien auf einem Rechner mit Internet vom Paketindex (pypi.org), kopieren Sie sie hierher, und wählen Sie sie mit Aus Dateien installieren: {files}</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>PhenoFuse's own folder</source>
<translation>Eigener Ordner von PhenoFuse</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>there</source>
<translation>vorhanden</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>first get {names}</source>
<translation>zuerst {names} besorgen</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>by the button below</source>
<translation>mit der Schaltfläche unten</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>missing</source>
<translation>fehlt</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>The time-series dock, and plots</source>
<translation>Das Zeitreihen-Fenster, und Diagramme</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Fusion, mowing, the sample scene, and some statistics of parcels</source>
<translation>Fusion, Mahd, die Beispielszene und einige Statistiken von Parzellen</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Methods, parcels and services on openEO back-ends</source>
<translation>Methoden, Parzellen und Dienste auf openEO-Backends</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Learned fusion</source>
<translation>Gelernte Fusion</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>The catalogue of Awesome Spectral Indices</source>
<translation>Der Katalog der Awesome Spectral Indices</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Parcel series in PostGIS</source>
<translation>Zeitreihen von Parzellen in PostGIS</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Reads and writes rasters in place of GDAL's own bindings, where it runs on the same GDAL</source>
<translation>Liest und schreibt Raster anstelle der Anbindung von GDAL selbst, wo es auf demselben GDAL läuft</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>A second opinion on the hyper-parameters of fusion</source>
<translation>Eine zweite Meinung zu den Hyperparametern der Fusion</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Reads files of rules; a part of Python from 3.11 on</source>
<translation>Liest Regeldateien; ab 3.11 ein Teil von Python</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>JSON</source>
<translation>JSON</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>Separated by commas</source>
<translation>Durch Kommas getrennt</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>not given</source>
<translation>nicht angegeben</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>yes</source>
<translation>ja</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>no</source>
<translation>nein</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>as the period</source>
<translation>wie der Zeitraum</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>as the area</source>
<translation>wie das Gebiet</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>as the parcels or the area</source>
<translation>wie die Parzellen oder das Gebiet</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Show what it takes</source>
<translation>Zeigen, was er annimmt</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Or write the arguments as JSON:</source>
<translation>Oder schreiben Sie die Argumente als JSON:</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Parameters of {process}</source>
<translation>Parameter von {process}</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Where they are not given, {names} are the area, parcels and period below.</source>
<translation>Wo sie nicht angegeben sind, sind {names} das Gebiet, die Parzellen und der Zeitraum unten.</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Deprecated: look for its successor.</source>
<translation>Veraltet: suchen Sie den Nachfolger.</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Experimental: its result may change.</source>
<translation>Experimentell: das Ergebnis kann sich ändern.</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Costs about {cost} {unit}.</source>
<translation>Kostet etwa {cost} {unit}.</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Entry of the catalogue of {day}.</source>
<translation>Katalogeintrag vom {day}.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Bare soil index</source>
<translation>Index des offenen Bodens</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Coherence</source>
<translation>Kohärenz</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Standard deviation of NDVI</source>
<translation>Standardabweichung des NDVI</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>NDVI without cloud mask</source>
<translation>NDVI ohne Wolkenmaske</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Bare soil</source>
<translation>Offener Boden</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>At least two observations in a row show soil: NDVI below 0.3; confirmed by a bare soil index above 0 and by coherence above 0.5.</source>
<translation>Mindestens zwei Beobachtungen in Folge zeigen Boden: NDVI unter 0.3; bestätigt durch einen Index des offenen Bodens über 0 und durch Kohärenz über 0.5.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Mowing</source>
<translation>Mahd</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>NDVI falls by at least 0.12, by 0.008 a day or more, and rises again; confirmed by a rise of coherence of at least 0.1.</source>
<translation>Der NDVI fällt um mindestens 0.12, um 0.008 je Tag oder mehr, und steigt wieder; bestätigt durch einen Anstieg der Kohärenz um mindestens 0.1.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Harvest</source>
<translation>Ernte</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>NDVI falls below 0.27 and stays there, by at least 0.05 in steps that are steep: a drop without recovery; confirmed by coherence that comes to stay above 0.5. NDVI without cloud mask tells until when the crop stood: clouds lower it, and never raise it.</source>
<translation>Der NDVI fällt unter 0.27 und bleibt dort, um mindestens 0.05 in steilen Schritten: ein Abfall ohne Erholung; bestätigt durch Kohärenz, die über 0.5 steigt und dort bleibt. Der NDVI ohne Wolkenmaske sagt, bis wann der Bestand stand: Wolken senken ihn und erhöhen ihn nie.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Ploughing</source>
<translation>Pflügen</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>The soil gets bare: the bare soil index comes to stay above 0, or NDVI below 0.2, by at least 0.05; confirmed by coherence that comes to stay above 0.5.</source>
<translation>Der Boden wird offen: der Index des offenen Bodens steigt über 0 und bleibt dort, oder der NDVI fällt unter 0.2 und bleibt dort, um mindestens 0.05; bestätigt durch Kohärenz, die über 0.5 steigt und dort bleibt.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>No vegetation</source>
<translation>Keine Vegetation</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>NDVI stays below 0.3 for at least 120 days with five observations or more.</source>
<translation>Der NDVI bleibt mindestens 120 Tage lang bei fünf oder mehr Beobachtungen unter 0.3.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Homogeneity</source>
<translation>Homogenität</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>At least three observations in a row vary little within the parcel: their standard deviation is below 0.1.</source>
<translation>Mindestens drei Beobachtungen in Folge streuen innerhalb der Parzelle wenig: ihre Standardabweichung liegt unter 0.1.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Heterogeneity</source>
<translation>Heterogenität</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>At least three observations in a row vary much within the parcel: their standard deviation is above 0.1.</source>
<translation>Mindestens drei Beobachtungen in Folge streuen innerhalb der Parzelle stark: ihre Standardabweichung liegt über 0.1.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>No observation of NDVI for more than 20 days.</source>
<translation>Mehr als 20 Tage lang keine Beobachtung des NDVI.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is no table. Write [defaults] in a line of its own, and the keys below it.</source>
<translation>{file}, Zeile {line}: {key} ist keine Tabelle. Schreiben Sie [defaults] in eine eigene Zeile und die Schlüssel darunter.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: there is no rule. Begin each {key} with a line [[rule]].</source>
<translation>{file}, Zeile {line}: Es gibt keine Regel. Beginnen Sie jede {key} mit einer Zeile [[rule]].</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, as that of another rule. Give every rule a name of its own.</source>
<translation>{file}, Zeile {line}: {key} ist {value}, wie bei einer anderen Regel. Geben Sie jeder Regel einen eigenen Namen.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is missing. Add a line like {example}.</source>
<translation>{file}, Zeile {line}: {key} fehlt. Ergänzen Sie eine Zeile wie {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is unknown here. Write {near}, or leave it out; known are {known}.</source>
<translation>{file}, Zeile {line}: {key} ist hier unbekannt. Schreiben Sie {near}, oder lassen Sie es weg; bekannt sind {known}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is unknown here. Leave it out; known are {known}.</source>
<translation>{file}, Zeile {line}: {key} ist hier unbekannt. Lassen Sie es weg; bekannt sind {known}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} says nothing in a rule of what {demand} occur. Leave it out, or change demand.</source>
<translation>{file}, Zeile {line}: {key} sagt nichts in einer Regel mit demand = {demand}. Lassen Sie es weg, oder ändern Sie demand.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {most}, below least, which is {least}. Write a larger number.</source>
<translation>{file}, Zeile {line}: {key} ist {most}, weniger als least, das {least} ist. Schreiben Sie eine größere Zahl.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no text. Write it like {example}.</source>
<translation>{file}, Zeile {line}: {key} ist {value}, und das ist kein Text. Schreiben Sie es wie {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is neither a text nor a list of texts. Write it like {example}.</source>
<translation>{file}, Zeile {line}: {key} ist {value}, und das ist weder ein Text noch eine Liste von Texten. Schreiben Sie es wie {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, but must be one of {known}. Write one of these.</source>
<translation>{file}, Zeile {line}: {key} ist {value}, muss aber eines von {known} sein. Schreiben Sie eines davon.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no number of {least:g} or more. Write it like {example}.</source>
<translation>{file}, Zeile {line}: {key} ist {value}, und das ist keine Zahl ab {least:g}. Schreiben Sie es wie {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no number from {least:g} to {most:g}. Write it like {example}.</source>
<translation>{file}, Zeile {line}: {key} ist {value}, und das ist keine Zahl von {least:g} bis {most:g}. Schreiben Sie es wie {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no whole number of {least} or more. Write it like {example}.</source>
<translation>{file}, Zeile {line}: {key} ist {value}, und das ist keine ganze Zahl ab {least}. Schreiben Sie es wie {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is neither true nor false. Write it like {example}.</source>
<translation>{file}, Zeile {line}: {key} ist {value}, und das ist weder true noch false. Schreiben Sie es wie {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no month and day of every year. Write it like {example}.</source>
<translation>{file}, Zeile {line}: {key} ist {value}, und das ist kein Monat und Tag jeden Jahres. Schreiben Sie es wie {example}.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>band metadata</source>
<translation>Metadaten des Kanals</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>dataset metadata</source>
<translation>Metadaten des Datensatzes</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>file name</source>
<translation>Dateiname</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>No time found in {count} of {total} files (first: {first_none}). Give a date pattern or a table of times, or leave these files out.</source>
<translation>In {count} von {total} Dateien wurde kein Zeitpunkt gefunden (erste: {first_none}). Geben Sie ein Datumsmuster oder eine Tabelle der Zeitpunkte an oder lassen Sie diese Dateien weg.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>Several times fit {count} of {total} files (first: {first_ambiguous}). Give a date pattern or a table of times that says which is meant, or leave these files out.</source>
<translation>Zu {count} von {total} Dateien passen mehrere Zeitpunkte (erste: {first_ambiguous}). Geben Sie ein Datumsmuster oder eine Tabelle der Zeitpunkte an, woraus hervorgeht, welcher gemeint ist, oder lassen Sie diese Dateien weg.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>The time axis of {count} of {total} files is not in a calendar and unit that can be read (first: {first_unreadable}). Give a table of times, or leave these files out.</source>
<translation>Die Zeitachse von {count} von {total} Dateien ist nicht in einem Kalender und einer Einheit, die gelesen werden können (erste: {first_unreadable}). Geben Sie eine Tabelle der Zeitpunkte an oder lassen Sie diese Dateien weg.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>No sure time for {count} of {total} files: {none} tell none (first: {first_none}), several fit {ambiguous} (first: {first_ambiguous}), the time axis of {unreadable} cannot be read (first: {first_unreadable}). Give a date pattern or a table of times, or leave these files out.</source>
<translation>Kein sicherer Zeitpunkt für {count} von {total} Dateien: bei {none} ist keiner angegeben (erste: {first_none}), bei {ambiguous} passen mehrere (erste: {first_ambiguous}), bei {unreadable} kann die Zeitachse nicht gelesen werden (erste: {first_unreadable}). Geben Sie ein Datumsmuster oder eine Tabelle der Zeitpunkte an oder lassen Sie diese Dateien weg.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>time of the layer</source>
<translation>Zeitpunkt des Layers</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>band description</source>
<translation>Beschreibung des Kanals</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>folder name</source>
<translation>Ordnername</translation>
</message>
<message>
<location filename="../../cube/build/__init__.py" />
<source>{count} images have the same time, {time}: {names}. Choose whether the first is used or all are laid over each other, or leave out all but one.</source>
<translation>{count} Bilder haben denselben Zeitpunkt, {time}: {names}. Wählen Sie, ob das erste verwendet wird oder alle übereinandergelegt werden, oder lassen Sie alle bis auf eines weg.</translation>
</message>
<message>
<location filename="../../cube/build/__init__.py" />
<source>There is one time only, {time}, in {total} files or bands ({name}), and a series needs at least two. Add images of other times.</source>
<translation>Es gibt nur einen Zeitpunkt, {time}, in {total} Dateien oder Kanälen ({name}), und eine Zeitreihe benötigt mindestens zwei. Fügen Sie Bilder anderer Zeitpunkte hinzu.</translation>
</message>
<message>
<location filename="../../cube/build/__init__.py" />
<source>{count} of {total} files have no coordinate reference system, and the others have one (first: {first}). Assign it to them, or leave them out.</source>
<translation>{count} von {total} Dateien haben kein Koordinatenbezugssystem, die übrigen haben eines (erste: {first}). Weisen Sie es ihnen zu oder lassen Sie sie weg.</translation>
</message>
<message>
<location filename="../../cube/build/image_files.py" />
<source>No file in the folder {folder} fits {pattern}. Give another pattern, such as NDVI_*.tif, or look into its subfolders too.</source>
<translation>Keine Datei im Ordner {folder} passt zu {pattern}. Geben Sie ein anderes Muster an, etwa NDVI_*.tif, oder suchen Sie auch in den Unterordnern.</translation>
</message>
<message>
<location filename="../../cube/build/image_files.py" />
<source>Images and masks are the same {count} files (first: {first}). Give patterns that tell them apart, such as NDVI_*.tif and CLOUDS_*.tif.</source>
<translation>Bilder und Masken sind dieselben {count} Dateien (erste: {first}). Geben Sie Muster an, die sie unterscheiden, etwa NDVI_*.tif und CLOUDS_*.tif.</translation>
</message>
<message>
<location filename="../../cube/build/images.py" />
<source>{path} holds several rasters and none by itself. Give one of them: {names}.</source>
<translation>{path} enthält mehrere Raster und keines allein. Geben Sie eines davon an: {names}.</translation>
</message>
<message>
<location filename="../../cube/build/images.py" />
<source>{path} has {count} bands which do not each have a time of their own. Say under {title} which of them is wanted.</source>
<translation>{path} hat {count} Kanäle, die nicht jeder einen eigenen Zeitpunkt haben. Sagen Sie unter {title}, welcher davon gewünscht ist.</translation>
</message>
<message>
<location filename="../../cube/build/images.py" />
<source>{path} has no band {band}: it has {count}. Change {title}, or leave the file out.</source>
<translation>{path} hat keinen Kanal {band}: vorhanden sind {count}. Ändern Sie {title} oder lassen Sie die Datei weg.</translation>
</message>
<message>
<location filename="../../cube/build/mask_codes.py" />
<source>Mask values has "{part}", which is neither a whole number nor a range from the smaller to the larger one. Write the values that mean not valid like 1 or 3,8-11.</source>
<translation>„Maskenwerte“ enthält "{part}", was weder eine ganze Zahl noch ein Bereich von der kleineren zur größeren ist. Schreiben Sie die Werte, die nicht gültig bedeuten, wie 1 oder 3,8-11.</translation>
</message>
<message>
<location filename="../../cube/build/mask_codes.py" />
<source>Mask values is empty. Write the values of the mask that mean not valid, like 1 or 3,8-11.</source>
<translation>„Maskenwerte“ ist leer. Schreiben Sie die Werte der Maske, die nicht gültig bedeuten, wie 1 oder 3,8-11.</translation>
</message>
<message>
<location filename="../../cube/build/matching.py" />
<source>Which mask belongs to which image cannot be told for {count} of {total} images (first: {images}; masks of that time or day: {masks}). Leave out those that do not belong together, or give the masks the exact times of their images.</source>
<translation>Welche Maske zu welchem Bild gehört, lässt sich für {count} von {total} Bildern nicht sagen (erste: {images}; Masken dieses Zeitpunkts oder Tages: {masks}). Lassen Sie die weg, die nicht zusammengehören, oder geben Sie den Masken die genauen Zeitpunkte ihrer Bilder.</translation>
</message>
<message>
<location filename="../../cube/build/matching.py" />
<source>None of the masks is of the time or day of one of the {total} images (first: {first}). Check the masks' folder and pattern, and the times in the names.</source>
<translation>Keine der Masken ist vom Zeitpunkt oder Tag eines der {total} Bilder (erstes: {first}). Prüfen Sie Ordner und Muster der Masken und die Zeitpunkte in den Namen.</translation>
</message>
<message>
<location filename="../../cube/build/matching.py" />
<source>{count} of {total} images have no mask of their time or day (first: {first}). Add their masks, or leave these images out.</source>
<translation>{count} von {total} Bildern haben keine Maske ihres Zeitpunkts oder Tages (erstes: {first}). Fügen Sie ihre Masken hinzu oder lassen Sie diese Bilder weg.</translation>
</message>
<message>
<location filename="../../cube/build/stack_vrt.py" />
<source>{path} holds values of type {dtype}, which a VRT cannot take on every GDAL. Save it with another type first, such as Int16.</source>
<translation>{path} enthält Werte vom Typ {dtype}, den ein VRT nicht mit jedem GDAL aufnehmen kann. Speichern Sie es zuerst mit einem anderen Typ, etwa Int16.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} cannot be replaced: {reason}. Close the programs and layers that use it, or choose another name.</source>
<translation>{path} kann nicht ersetzt werden: {reason}. Schließen Sie die Programme und Layer, die es verwenden, oder wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} cannot be written: its folder {folder} does not allow it ({reason}). Choose another folder, or change its permissions.</source>
<translation>{path} kann nicht geschrieben werden: der Ordner {folder} erlaubt es nicht ({reason}). Wählen Sie einen anderen Ordner oder ändern Sie seine Berechtigungen.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} cannot be replaced: it is protected from writing. Choose another name, or change its permissions.</source>
<translation>{path} kann nicht ersetzt werden: die Datei ist schreibgeschützt. Wählen Sie einen anderen Namen, oder ändern Sie ihre Berechtigungen.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} cannot be written: it is a folder. Give the name of a file.</source>
<translation>{path} kann nicht geschrieben werden: es ist ein Ordner. Geben Sie den Namen einer Datei an.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} does not fit on its disk: about {need} are needed and {free} are free. Free some space, or choose another folder.</source>
<translation>{path} passt nicht auf das Laufwerk: etwa {need} werden benötigt, und {free} sind frei. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../cube/gpy_engine.py" />
<source>Variable {number} has no two different values in any series that GPy would learn from. Leave it out, or let PhenoFuse learn.</source>
<translation>Variable {number} hat in keiner Zeitreihe, aus der GPy lernen würde, zwei verschiedene Werte. Lassen Sie sie weg oder lassen Sie PhenoFuse lernen.</translation>
</message>
<message>
<location filename="../../cube/gpy_engine.py" />
<source>GPy cannot be used: {reason}. Let PhenoFuse learn, which finds the same model without it, or get a version that fits this numpy by: {how}.</source>
<translation>GPy ist nicht verwendbar: {reason}. Lassen Sie PhenoFuse lernen, das ohne es dasselbe Modell findet, oder holen Sie eine Version, die zu diesem numpy passt, so: {how}.</translation>
</message>
<message>
<location filename="../../cube/index_catalogue.py" />
<source>The catalogue of indices needs the Python package spyndex, which cannot be used ({reason}). Choose an index of the list, give the formula, or get it by: {how}.</source>
<translation>Der Katalog der Indizes braucht das Python-Paket spyndex, das nicht verwendbar ist ({reason}). Wählen Sie einen Index der Liste, geben Sie die Formel an, oder holen Sie es so: {how}.</translation>
</message>
<message>
<location filename="../../cube/index_catalogue.py" />
<source>The catalogue has no index "{name}". Like it are {near}. See awesome-ee-spectral-indices.readthedocs.io for all {count} of them, or give the formula.</source>
<translation>Der Katalog hat keinen Index „{name}“. Ähnlich sind {near}. Alle {count} stehen auf awesome-ee-spectral-indices.readthedocs.io; oder geben Sie die Formel an.</translation>
</message>
<message>
<location filename="../../cube/index_catalogue.py" />
<source>The catalogue has no index "{name}". See awesome-ee-spectral-indices.readthedocs.io for all {count} of them, or give the formula.</source>
<translation>Der Katalog hat keinen Index „{name}“. Alle {count} stehen auf awesome-ee-spectral-indices.readthedocs.io; oder geben Sie die Formel an.</translation>
</message>
<message>
<location filename="../../cube/learned_fusion.py" />
<source>Learned fusion needs the Python package scikit-learn, which cannot be used ({reason}). Use Fuse time series (MOGPR), which needs none, or get it by: {how}.</source>
<translation>Gelernte Fusion braucht das Python-Paket scikit-learn, das nicht verwendbar ist ({reason}). Nehmen Sie Zeitreihen fusionieren (MOGPR), das keines braucht, oder holen Sie es so: {how}.</translation>
</message>
<message>
<location filename="../../cube/learned_fusion.py" />
<source>There is nothing to learn from: no series of the sample has an observation between others. Give a main stack with more clear observations.</source>
<translation>Es gibt nichts, woraus gelernt werden kann: keine Zeitreihe der Stichprobe hat eine Beobachtung zwischen anderen. Geben Sie einen Hauptstapel mit mehr klaren Beobachtungen an.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} cannot be read as NetCDF: it is broken, or GDAL has no such driver. Get it again, or install GDAL's netCDF plugin.</source>
<translation>{path} kann nicht als NetCDF gelesen werden: die Datei ist defekt, oder GDAL hat keinen solchen Treiber. Holen Sie sie erneut oder installieren Sie die netCDF-Erweiterung von GDAL.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} has no variable {name}; it has {names}. Look at the log of the job that made it.</source>
<translation>{path} hat keine Variable {name}; vorhanden sind {names}. Sehen Sie im Protokoll des Jobs nach, der die Datei erzeugt hat.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} has no axis {names}, and so its place or time is unknown. Ask for the result as NetCDF with axes.</source>
<translation>{path} hat keine Achse {names}, daher ist der Ort oder Zeitpunkt unbekannt. Fordern Sie das Ergebnis als NetCDF mit Achsen an.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>The time axis of {path} cannot be read ({units}). Get the result as GeoTIFF, and build a stack of it.</source>
<translation>Die Zeitachse von {path} kann nicht gelesen werden ({units}). Holen Sie das Ergebnis als GeoTIFF und erzeugen Sie daraus einen Stapel.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} has a single pixel, whose size is unknown. Take a larger area.</source>
<translation>{path} hat ein einziges Pixel, dessen Größe unbekannt ist. Nehmen Sie ein größeres Gebiet.</translation>
</message>
<message>
<location filename="../../cube/netcdf_mosaic.py" />
<source>The parts of the result do not lie on one grid, as across two UTM zones. Take a smaller area, or larger parts.</source>
<translation>Die Teile des Ergebnisses liegen nicht auf einem Gitter, wie über zwei UTM-Zonen hinweg. Nehmen Sie ein kleineres Gebiet oder größere Teile.</translation>
</message>
<message>
<location filename="../../cube/packages/own_folder.py" />
<source>Packages cannot be written to {folder}: {reason}. Change its permissions or free some space; nothing was changed.</source>
<translation>Pakete können nicht nach {folder} geschrieben werden: {reason}. Ändern Sie die Rechte oder schaffen Sie Platz; nichts wurde geändert.</translation>
</message>
<message>
<location filename="../../cube/packages/own_folder.py" />
<source>{file} is none of the files that PhenoFuse was tested with, so nothing was changed. It takes {names}.</source>
<translation>{file} ist keine der Dateien, mit denen PhenoFuse getestet wurde, darum wurde nichts geändert. Es nimmt {names}.</translation>
</message>
<message>
<location filename="../../cube/packages/own_folder.py" />
<source>{folder} cannot be removed: {reason}. Close other windows of QGIS and try again, or delete it by hand.</source>
<translation>{folder} kann nicht entfernt werden: {reason}. Schließen Sie andere Fenster von QGIS und versuchen Sie es erneut, oder löschen Sie den Ordner von Hand.</translation>
</message>
<message>
<location filename="../../cube/packages/wheels.py" />
<source>{file} is not the file that PhenoFuse was tested with: its SHA-256 differs. It was damaged on its way, or is another one. Nothing was changed; fetch it again.</source>
<translation>{file} ist nicht die Datei, mit der PhenoFuse getestet wurde: Ihre SHA-256 ist anders. Sie wurde unterwegs beschädigt, oder ist eine andere. Nichts wurde geändert; holen Sie sie erneut.</translation>
</message>
<message>
<location filename="../../cube/packages/wheels.py" />
<source>{file} was not unpacked: {entry} has no place in a package of pure Python. Nothing was changed; get the file from its publisher again.</source>
<translation>{file} wurde nicht entpackt: {entry} hat in einem Paket aus reinem Python nichts zu suchen. Nichts wurde geändert; holen Sie die Datei erneut vom Herausgeber.</translation>
</message>
<message>
<location filename="../../cube/packages/wheels.py" />
<source>{file} was not unpacked: {reason}. Nothing was changed; fetch it again.</source>
<translation>{file} wurde nicht entpackt: {reason}. Nichts wurde geändert; holen Sie sie erneut.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/__init__.py" />
<source>PostgreSQL needs the Python package psycopg2, which cannot be used ({reason}). Choose a GeoPackage, or get it by: {how}.</source>
<translation>PostgreSQL braucht das Python-Paket psycopg2, das nicht verwendbar ist ({reason}). Wählen Sie ein GeoPackage, oder holen Sie es so: {how}.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/catalogue.py" />
<source>{database} knows a scene {reference} of {time} in another place. Rename the stack so that its scenes differ from those, or choose another schema or file.</source>
<translation>{database} kennt eine Szene {reference} von {time} an einem anderen Ort. Benennen Sie den Stapel um, sodass sich seine Szenen davon unterscheiden, oder wählen Sie ein anderes Schema oder eine andere Datei.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/extraction.py" />
<source>{count} of {total} parcels have ids that are no whole numbers from 0 to {largest} (first: {first}), and the database keeps only those. Choose another field, or none to use the ids of the features.</source>
<translation>{count} von {total} Parzellen haben Ids, die keine ganzen Zahlen von 0 bis {largest} sind (erste: {first}), und die Datenbank führt nur solche. Wählen Sie ein anderes Feld oder keines, um die Ids der Objekte zu verwenden.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/geopackage.py" />
<source>{path} is a SQLite file but no GeoPackage. Choose another file, or a new name.</source>
<translation>{path} ist eine SQLite-Datei, aber kein GeoPackage. Wählen Sie eine andere Datei oder einen neuen Namen.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/geopackage.py" />
<source>{path} cannot be used as a parcel database: {reason}. Choose a GeoPackage on a local disk with free space that no other program holds, or a new name.</source>
<translation>{path} kann nicht als Parzellendatenbank verwendet werden: {reason}. Wählen Sie ein GeoPackage auf einem lokalen Laufwerk mit freiem Platz, das kein anderes Programm belegt, oder einen neuen Namen.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The connection {name} is not understood. Save it again in QGIS, with user name and password or an authentication configuration.</source>
<translation>Die Verbindung {name} wird nicht verstanden. Speichern Sie sie in QGIS erneut, mit Benutzername und Passwort oder einer Authentifizierungskonfiguration.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The connection {name} does not open: {reason}. Check host, database, user name and password of this connection in QGIS.</source>
<translation>Die Verbindung {name} lässt sich nicht öffnen: {reason}. Prüfen Sie Host, Datenbank, Benutzername und Passwort dieser Verbindung in QGIS.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The connection {name} was lost: {reason}. Run again: what is done stays, and the rest is taken up.</source>
<translation>Die Verbindung {name} ging verloren: {reason}. Starten Sie erneut: was fertig ist, bleibt, und der Rest wird fortgesetzt.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The database of the connection {name} refuses: {reason}. Check that its user may create and write tables in the schema, or choose another schema.</source>
<translation>Die Datenbank der Verbindung {name} lehnt ab: {reason}. Prüfen Sie, ob ihr Benutzer im Schema Tabellen anlegen und schreiben darf, oder wählen Sie ein anderes Schema.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_schema.py" />
<source>The database of the connection {name} has no schema {schema}. Create it, or choose another one.</source>
<translation>Die Datenbank der Verbindung {name} hat kein Schema {schema}. Legen Sie es an oder wählen Sie ein anderes.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_schema.py" />
<source>The database of the connection {name} has no PostGIS, which the footprints of scenes need. Ask its administrator for CREATE EXTENSION postgis, or choose another database.</source>
<translation>Die Datenbank der Verbindung {name} hat kein PostGIS, das die Umrisse der Szenen benötigen. Bitten Sie ihren Administrator um CREATE EXTENSION postgis oder wählen Sie eine andere Datenbank.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/tables.py" />
<source>{title} is {value!r}, but the catalogue keeps one or two letters or digits, and the card in lower case. Give a code such as {example}.</source>
<translation>{title} ist {value!r}, der Katalog führt aber einen oder zwei Buchstaben oder Ziffern, und das Produktkürzel in Kleinbuchstaben. Geben Sie einen Code wie {example} an.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/tables.py" />
<source>The variable {band!r} has a name of {length} characters, and the database keeps 1 to {longest}. Give its stack a shorter name.</source>
<translation>Die Variable {band!r} hat einen Namen von {length} Zeichen, und die Datenbank führt 1 bis {longest}. Geben Sie ihrem Stapel einen kürzeren Namen.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/tables.py" />
<source>{database} has a table {table} already, made for something else: it has no column {missing}. Choose another schema or file, or rename that table.</source>
<translation>{database} hat bereits eine Tabelle {table}, die für etwas anderes angelegt wurde: sie hat keine Spalte {missing}. Wählen Sie ein anderes Schema oder eine andere Datei oder benennen Sie diese Tabelle um.</translation>
</message>
<message>
<location filename="../../cube/parcels/groups.py" />
<source>Parcel number {number} spans {width} x {height} pixels, which do not fit into the memory budget. Give a larger memory budget, or leave this parcel out.</source>
<translation>Parzelle Nummer {number} umfasst {width} x {height} Pixel, die nicht in das Speicherbudget passen. Geben Sie ein größeres Speicherbudget an oder lassen Sie diese Parzelle weg.</translation>
</message>
<message>
<location filename="../../cube/parcels/statistics.py" />
<source>The stack of classes has values from {lowest} to {highest}, and classes are at most {most} whole numbers. Choose a stack of classes, such as a cloud mask.</source>
<translation>Der Klassenstapel hat Werte von {lowest} bis {highest}, und Klassen sind höchstens {most} ganze Zahlen. Wählen Sie einen Klassenstapel, etwa eine Wolkenmaske.</translation>
</message>
<message>
<location filename="../../cube/problem.py" />
<source>The memory of this computer is used up. Give a smaller memory budget under Advanced, or close other programs, and run again.</source>
<translation>Der Speicher dieses Rechners ist verbraucht. Geben Sie unter „Erweitert“ ein kleineres Speicherbudget an, oder schließen Sie andere Programme, und starten Sie erneut.</translation>
</message>
<message>
<location filename="../../cube/problem.py" />
<source>{path} could not be written: its disk, or your share of it, is full. Make room there, or choose another folder.</source>
<translation>{path} konnte nicht geschrieben werden: das Laufwerk, oder Ihr Anteil daran, ist voll. Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../cube/problem.py" />
<source>{path} could not be read or written: {reason}. Check that its disk or network drive is connected and lets you in, then run again.</source>
<translation>{path} konnte nicht gelesen oder geschrieben werden: {reason}. Prüfen Sie, ob das Laufwerk oder Netzlaufwerk verbunden ist und Ihnen Zugriff gibt, und starten Sie erneut.</translation>
</message>
<message>
<location filename="../../cube/quality_bits.py" />
<source>Bits has nothing in it, so that nothing would be masked. Write the bits that mean not valid like 1,3-5 or 8-9&gt;=2.</source>
<translation>„Bits“ ist leer, sodass nichts maskiert würde. Schreiben Sie die Bits, die nicht gültig bedeuten, wie 1,3-5 oder 8-9&gt;=2.</translation>
</message>
<message>
<location filename="../../cube/quality_bits.py" />
<source>Bits has "{part}", which is neither a bit from 0 to 31, nor a range of them, nor a comparison. Write the bits that mean not valid like 1,3-5 or 8-9&gt;=2 or 6-7=3.</source>
<translation>„Bits“ enthält "{part}", was weder ein Bit von 0 bis 31 noch ein Bereich davon noch ein Vergleich ist. Schreiben Sie die Bits, die nicht gültig bedeuten, wie 1,3-5 oder 8-9&gt;=2 oder 6-7=3.</translation>
</message>
<message>
<location filename="../../cube/quality_bits.py" />
<source>Bits has "{part}", but {count} bits make numbers up to {largest} only. Give a smaller number, or more bits.</source>
<translation>„Bits“ enthält "{part}", aber {count} Bits bilden nur Zahlen bis {largest}. Geben Sie eine kleinere Zahl oder mehr Bits an.</translation>
</message>
<message>
<location filename="../../cube/raster/__init__.py" />
<source>Rasters cannot be read: neither GDAL's Python bindings nor rasterio are installed. Install python3-gdal, or rasterio.</source>
<translation>Raster können nicht gelesen werden: weder die Python-Anbindung von GDAL noch rasterio ist installiert. Installieren Sie python3-gdal oder rasterio.</translation>
</message>
<message>
<location filename="../../cube/raster/__init__.py" />
<source>There is no raster back-end called {name}. Set {variable} to {known}, or leave it unset.</source>
<translation>Es gibt kein Raster-Backend namens {name}. Setzen Sie {variable} auf {known} oder lassen Sie es ungesetzt.</translation>
</message>
<message>
<location filename="../../cube/raster/__init__.py" />
<source>The raster back-end {name} cannot be loaded: {reason}. Install it, or leave {variable} unset.</source>
<translation>Das Raster-Backend {name} kann nicht geladen werden: {reason}. Installieren Sie es oder lassen Sie {variable} ungesetzt.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} does not exist. Check the path, or choose the file again.</source>
<translation>{name} existiert nicht. Prüfen Sie den Pfad oder wählen Sie die Datei erneut.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} cannot be opened as a raster: {reason}. Check that the file is complete and of a raster format, or leave it out.</source>
<translation>{name} kann nicht als Raster geöffnet werden: {reason}. Prüfen Sie, ob die Datei vollständig ist und ein Rasterformat hat, oder lassen Sie sie weg.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} is incomplete or damaged: its pixels cannot be read ({reason}). Download or copy it again, or leave it out.</source>
<translation>{name} ist unvollständig oder beschädigt: die Pixel können nicht gelesen werden ({reason}). Laden oder kopieren Sie die Datei erneut oder lassen Sie sie weg.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} is incomplete or damaged: it ends before its tag {tag}. Download or copy it again, or leave it out.</source>
<translation>{name} ist unvollständig oder beschädigt: die Datei endet vor ihrem Tag {tag}. Laden oder kopieren Sie sie erneut, oder lassen Sie sie weg.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} holds values of type {dtype}, which cannot be a series. Convert it to real numbers first, such as the intensity.</source>
<translation>{name} enthält Werte vom Typ {dtype}, die keine Zeitreihe sein können. Wandeln Sie sie zuerst in reelle Zahlen um, etwa die Intensität.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{path} cannot be created: {reason}. Choose a folder that exists and that you may write to.</source>
<translation>{path} kann nicht angelegt werden: {reason}. Wählen Sie einen Ordner, der existiert und in den Sie schreiben dürfen.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{path} could not be written completely: {reason}. Its disk has {free} MiB left: make room there, or choose another folder.</source>
<translation>{path} konnte nicht vollständig geschrieben werden: {reason}. Auf dem Laufwerk sind {free} MiB frei: schaffen Sie dort Platz oder wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} cannot be brought to another grid: one of the two has no coordinate reference system. Assign one to the file that lacks it.</source>
<translation>{name} kann nicht auf ein anderes Gitter gebracht werden: eines der beiden hat kein Koordinatenbezugssystem. Weisen Sie der Datei, der es fehlt, eines zu.</translation>
</message>
<message>
<location filename="../../cube/raster/rasterio_backend.py" />
<source>{name} holds 64-bit integers, which rasterio misreads. Convert it to Int32 or Float64, or set {variable} to gdal.</source>
<translation>{name} enthält 64-Bit-Ganzzahlen, die rasterio falsch liest. Wandeln Sie sie in Int32 oder Float64 um oder setzen Sie {variable} auf gdal.</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{path} cannot be read: {reason}. Choose a file that exists and that you may read.</source>
<translation>{path} kann nicht gelesen werden: {reason}. Wählen Sie eine Datei, die existiert und die Sie lesen dürfen.</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{path} has more than a MiB, and so holds no rules. Choose a file of rules.</source>
<translation>{path} ist größer als ein MiB und enthält daher keine Regeln. Wählen Sie eine Regeldatei.</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{file}, line {line}: this is not UTF-8 text. Save the file in the encoding UTF-8.</source>
<translation>{file}, Zeile {line}: dies ist kein UTF-8-Text. Speichern Sie die Datei in der Kodierung UTF-8.</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{file} is not TOML: {reason}. Correct it there; texts and days stand in quotes, as in from = "04-01".</source>
<translation>{file} ist kein TOML: {reason}. Berichtigen Sie es dort; Texte und Tage stehen in Anführungszeichen, wie in from = "04-01".</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>Files of rules are written in TOML, which Python reads by itself from 3.11 on, and this one is older. Get the package tomli by: {how}.</source>
<translation>Regeldateien sind in TOML geschrieben, das Python erst ab 3.11 von selbst liest, und dieses ist älter. Holen Sie das Paket tomli so: {how}.</translation>
</message>
<message>
<location filename="../../cube/same_times.py" />
<source>The times of {one} and {other} differ: {has} has {count} that {lacks} has not (first: {first}). Give two stacks of the same acquisitions, built alike.</source>
<translation>Die Zeitpunkte von {one} und {other} unterscheiden sich: {has} hat {count}, die {lacks} nicht hat (erster: {first}). Geben Sie zwei gleich aufgebaute Stapel derselben Aufnahmen an.</translation>
</message>
<message>
<location filename="../../cube/same_times.py" />
<source>{name} has no image, or not a single one, of the time or day of {count} of the {total} times (first: {first}). Add them, or leave these times out.</source>
<translation>{name} hat kein Bild oder nicht genau eines vom Zeitpunkt oder Tag von {count} der {total} Zeitpunkte (erster: {first}). Fügen Sie die Bilder hinzu oder lassen Sie diese Zeitpunkte weg.</translation>
</message>
<message>
<location filename="../../cube/sample/scene.py" />
<source>The truth was asked for outside of the sample scene's years, {first} to {last}. Ask for times within them.</source>
<translation>Die Wahrheit wurde außerhalb der Jahre der Beispielszene, {first} bis {last}, verlangt. Verlangen Sie Zeitpunkte innerhalb davon.</translation>
</message>
<message>
<location filename="../../cube/sample/scene.py" />
<source>The sample scene cannot be made: {name} is {value}. It must be {wanted}.</source>
<translation>Die Beispielszene kann nicht erzeugt werden: {name} ist {value}. Es muss {wanted} sein.</translation>
</message>
<message>
<location filename="../../cube/stack.py" />
<source>{path} has one band, and a series needs at least two times. Make a stack of several images with Build time-series stack first.</source>
<translation>{path} hat einen Kanal, und eine Zeitreihe benötigt mindestens zwei Zeitpunkte. Erzeugen Sie zuerst mit „Zeitreihenstapel erzeugen“ einen Stapel aus mehreren Bildern.</translation>
</message>
<message>
<location filename="../../cube/stack.py" />
<source>No time is known for {count} of the {total} bands of {path} (first: band {band}{description}). Make a stack whose bands carry their times with Build time-series stack.</source>
<translation>Für {count} der {total} Kanäle von {path} ist kein Zeitpunkt bekannt (erster: Kanal {band}{description}). Erzeugen Sie mit „Zeitreihenstapel erzeugen“ einen Stapel, dessen Kanäle ihre Zeitpunkte tragen.</translation>
</message>
<message>
<location filename="../../cube/stack.py" />
<source>Bands {one} and {other} of {path} have the same time, {time}. A stack has each time once: build it again, and merge or leave out one of the two.</source>
<translation>Die Kanäle {one} und {other} von {path} haben denselben Zeitpunkt, {time}. Ein Stapel hat jeden Zeitpunkt einmal: erzeugen Sie ihn erneut und führen Sie die beiden zusammen oder lassen Sie einen weg.</translation>
</message>
<message>
<location filename="../../cube/times/date_pattern.py" />
<source>The date pattern "{pattern}" cannot be used: {reason}. Under Date pattern, give a format such as %Y%m%d or %Y_%j, or a regular expression with the named groups year and month and day, or year and doy.</source>
<translation>Das Datumsmuster "{pattern}" kann nicht verwendet werden: {reason}. Geben Sie unter „Datumsmuster“ ein Format wie %Y%m%d oder %Y_%j an oder einen regulären Ausdruck mit den benannten Gruppen year und month und day oder year und doy.</translation>
</message>
<message>
<location filename="../../cube/times/time_table.py" />
<source>Line {line} of the table of times {name} cannot be read: file "{file}", time "{time}". Write the file's name and a time such as 2021-06-05 or 2021-06-05T10:00:31Z.</source>
<translation>Zeile {line} der Tabelle der Zeitpunkte {name} kann nicht gelesen werden: Datei "{file}", Zeitpunkt "{time}". Schreiben Sie den Namen der Datei und einen Zeitpunkt wie 2021-06-05 oder 2021-06-05T10:00:31Z.</translation>
</message>
<message>
<location filename="../../cube/times/time_table.py" />
<source>Line {line} of the table of times {name} gives {file} a second time, {time} after {first}. Leave one line for each file.</source>
<translation>Zeile {line} der Tabelle der Zeitpunkte {name} gibt {file} einen zweiten Zeitpunkt, {time} nach {first}. Lassen Sie je Datei eine Zeile.</translation>
</message>
<message>
<location filename="../../cube/times/time_table.py" />
<source>The table of times {name} cannot be used: {reason}. Give a CSV file whose first line is file,time and whose further lines are such as NDVI_1.tif,2021-06-05.</source>
<translation>Die Tabelle der Zeitpunkte {name} kann nicht verwendet werden: {reason}. Geben Sie eine CSV-Datei an, deren erste Zeile file,time lautet und deren weitere Zeilen wie NDVI_1.tif,2021-06-05 sind.</translation>
</message>
<message>
<location filename="../../remote/backends.py" />
<source>There is no openEO back-end called {name}; known are {names}. Add it with the algorithm Connection to openEO.</source>
<translation>Es gibt kein openEO-Backend namens {name}; bekannt sind {names}. Fügen Sie es mit dem Algorithmus „Verbindung zu openEO“ hinzu.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The proxy refuses, or cannot be reached: {reason}. Check it, and its user and password, under Settings &gt; Options &gt; Network, and try again.</source>
<translation>Der Proxy lehnt ab oder ist nicht zu erreichen: {reason}. Prüfen Sie ihn mit Benutzer und Passwort unter Einstellungen &gt; Optionen &gt; Netzwerk und versuchen Sie es erneut.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The certificate of {where} cannot be trusted: {reason}. Do not log in there; ask whoever runs the back-end or your network.</source>
<translation>Dem Zertifikat von {where} kann nicht vertraut werden: {reason}. Melden Sie sich dort nicht an; fragen Sie den Betreiber des Backends oder Ihres Netzes.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>An answer of the back-end broke off, or is none of openEO: {reason}. Check the address, and try again.</source>
<translation>Eine Antwort des Backends brach ab oder ist keine von openEO: {reason}. Prüfen Sie die Adresse und versuchen Sie es erneut.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>{where} did not answer within {seconds:.0f} seconds. Try again later.</source>
<translation>{where} hat innerhalb von {seconds:.0f} Sekunden nicht geantwortet. Versuchen Sie es später erneut.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>{where} cannot be reached: {reason}. Check the address and your network, and try again.</source>
<translation>{where} ist nicht erreichbar: {reason}. Prüfen Sie die Adresse und Ihr Netz und versuchen Sie es erneut.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The back-end does not accept the login: {reason}. Log in again with the algorithm Connection to openEO.</source>
<translation>Das Backend nimmt die Anmeldung nicht an: {reason}. Melden Sie sich mit dem Algorithmus „Verbindung zu openEO“ erneut an.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The back-end asks for payment: {reason}. Look at your credits there.</source>
<translation>Das Backend verlangt eine Bezahlung: {reason}. Sehen Sie dort nach Ihren Credits.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The back-end failed: {reason} (status {status}). Change what it names, or try again later.</source>
<translation>Das Backend ist gescheitert: {reason} (Status {status}). Ändern Sie, was es nennt, oder versuchen Sie es später erneut.</translation>
</message>
<message>
<location filename="../../remote/graph.py" />
<source>The request is {size} large, and back-ends take no more than {most}. Give fewer or simpler parcels.</source>
<translation>Die Anfrage ist {size} groß, und Backends nehmen höchstens {most} an. Geben Sie weniger oder einfachere Parzellen an.</translation>
</message>
<message>
<location filename="../../remote/jobs.py" />
<source>Job {job} was created but not started: {reason} It waits at the back-end; start it there, or run again.</source>
<translation>Job {job} wurde angelegt, aber nicht gestartet: {reason} Er wartet im Backend; starten Sie ihn dort oder führen Sie erneut aus.</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>Nobody is logged in at {name}. Log in with the algorithm Connection to openEO.</source>
<translation>Bei {name} ist niemand angemeldet. Melden Sie sich mit dem Algorithmus „Verbindung zu openEO“ an.</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>{name} gave no token to stay logged in with. Log in by another way.</source>
<translation>{name} hat kein Token gegeben, mit dem man angemeldet bleibt. Melden Sie sich auf andere Art an.</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>{name} has no login by {provider}; it has {providers}. Choose one of these.</source>
<translation>{name} hat keine Anmeldung über {provider}; vorhanden sind {providers}. Wählen Sie einen davon.</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>{name} names no client for this way to log in. Give the id of one that you have there, or choose another way.</source>
<translation>{name} nennt keinen Client für diese Art der Anmeldung. Geben Sie die Id eines Clients an, den Sie dort haben, oder wählen Sie eine andere Art.</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>The login is not valid any more, or not right: the provider {issuer} refused it. Log in again with the algorithm Connection to openEO.</source>
<translation>Die Anmeldung ist nicht mehr gültig oder nicht richtig: der Anbieter {issuer} hat sie abgelehnt. Melden Sie sich mit dem Algorithmus „Verbindung zu openEO“ erneut an.</translation>
</message>
<message>
<location filename="../../remote/openeo_client.py" />
<source>openEO back-ends need the Python package openeo, which cannot be used ({reason}). Get it by: {how}.</source>
<translation>openEO-Backends brauchen das Python-Paket openeo, das nicht verwendbar ist ({reason}). Holen Sie es so: {how}.</translation>
</message>
<message>
<location filename="../../remote/schema.py" />
<source>The argument {name} is {value}, which the process does not take; it takes {wanted}. Change it.</source>
<translation>Das Argument {name} ist {value}, was der Prozess nicht annimmt; er nimmt {wanted} an. Ändern Sie es.</translation>
</message>
<message>
<location filename="../../remote/services.py" />
<source>No process is named. Give its id, or choose one of the catalogue.</source>
<translation>Es ist kein Prozess benannt. Geben Sie seine Id an oder wählen Sie einen aus dem Katalog.</translation>
</message>
<message>
<location filename="../../remote/services.py" />
<source>{address} does not describe the process {name}. Give the namespace or the address of its definition.</source>
<translation>{address} beschreibt den Prozess {name} nicht. Geben Sie den Namensraum oder die Adresse seiner Definition an.</translation>
</message>
<message>
<location filename="../../remote/services.py" />
<source>The process takes the arguments {names}; {wrong} is missing or unknown. Change the arguments.</source>
<translation>Der Prozess nimmt die Argumente {names} an; {wrong} fehlt oder ist unbekannt. Ändern Sie die Argumente.</translation>
</message>
<message>
<location filename="../../remote/services.py" />
<source>The file has no process graph that loads a collection. Export one with an algorithm on openEO (Run: not at all).</source>
<translation>Die Datei hat keinen Prozessgraphen, der eine Sammlung lädt. Exportieren Sie einen mit einem Algorithmus auf openEO (Ausführung: gar nicht).</translation>
</message>
<message>
<location filename="../../remote/sources.py" />
<source>The back-end has no collection called {collection}. Give the name of one that it has as the collection.</source>
<translation>Das Backend hat keine Sammlung namens {collection}. Geben Sie als Sammlung den Namen einer vorhandenen an.</translation>
</message>
<message>
<location filename="../../remote/sources.py" />
<source>The collection {collection} has no band {missing}; it has {bands}. Choose another collection or band.</source>
<translation>Die Sammlung {collection} hat keinen Kanal {missing}; vorhanden sind {bands}. Wählen Sie eine andere Sammlung oder einen anderen Kanal.</translation>
</message>
<message>
<location filename="../../remote/token_store.py" />
<source>QGIS's store of logins is closed, where the login of the back-end is kept. Give the master password (Settings, Options, Authentication); qgis_process reads it from the file named by QGIS_AUTH_PASSWORD_FILE.</source>
<translation>Der Speicher der Anmeldungen von QGIS, in dem die Anmeldung des Backends liegt, ist geschlossen. Geben Sie das Master-Passwort ein (Einstellungen, Optionen, Authentifizierung); qgis_process liest es aus der in QGIS_AUTH_PASSWORD_FILE genannten Datei.</translation>
</message>
<message>
<location filename="../../remote/token_store.py" />
<source>QGIS could not keep the login in its encrypted store. Check the store under Settings, Options, Authentication.</source>
<translation>QGIS konnte die Anmeldung nicht in seinem verschlüsselten Speicher ablegen. Prüfen Sie den Speicher unter Einstellungen, Optionen, Authentifizierung.</translation>
</message>
<message>
<location filename="../../remote/token_store.py" />
<source>There is no login called {login} in QGIS's store. Make one of the kind Basic with the user and password (or the client id and secret), and choose it.</source>
<translation>Im Speicher von QGIS gibt es keine Anmeldung namens {login}. Legen Sie eine der Art Basic mit Benutzer und Passwort (oder Client-Id und Geheimnis) an und wählen Sie sie.</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 NDVI</source>
<translation>Sentinel-2 NDVI</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 EVI</source>
<translation>Sentinel-2 EVI</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 EVI2</source>
<translation>Sentinel-2 EVI2</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 NDMI (moisture)</source>
<translation>Sentinel-2 NDMI (Feuchte)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 NDRE (red edge)</source>
<translation>Sentinel-2 NDRE (Red Edge)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-1 radar vegetation index</source>
<translation>Sentinel-1 Radarvegetationsindex</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-1 VH / VV</source>
<translation>Sentinel-1 VH / VV</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-1 VV (dB)</source>
<translation>Sentinel-1 VV (dB)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-1 VH (dB)</source>
<translation>Sentinel-1 VH (dB)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 blue (reflectance)</source>
<translation>Sentinel-2 Blau (Reflexion)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 green (reflectance)</source>
<translation>Sentinel-2 Grün (Reflexion)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 red (reflectance)</source>
<translation>Sentinel-2 Rot (Reflexion)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 red edge (reflectance)</source>
<translation>Sentinel-2 Red Edge (Reflexion)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 near infrared (reflectance)</source>
<translation>Sentinel-2 Nahes Infrarot (Reflexion)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 shortwave infrared 1 (reflectance)</source>
<translation>Sentinel-2 Kurzwelliges Infrarot 1 (Reflexion)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 shortwave infrared 2 (reflectance)</source>
<translation>Sentinel-2 Kurzwelliges Infrarot 2 (Reflexion)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 LAI (leaf area)</source>
<translation>Sentinel-2 LAI (Blattfläche)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 FAPAR (absorbed light)</source>
<translation>Sentinel-2 FAPAR (absorbiertes Licht)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 FCOVER (cover)</source>
<translation>Sentinel-2 FCOVER (Bedeckung)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 CCC (chlorophyll)</source>
<translation>Sentinel-2 CCC (Chlorophyll)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 CWC (water)</source>
<translation>Sentinel-2 CWC (Wasser)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Whittaker smoothing of NDVI (VITO)</source>
<translation>Whittaker-Glättung des NDVI (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Phenology of NDVI (VITO)</source>
<translation>Phänologie des NDVI (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Peaks and valleys of NDVI (VITO)</source>
<translation>Gipfel und Täler des NDVI (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Fusion of Sentinel-1 and Sentinel-2 (VITO)</source>
<translation>Fusion von Sentinel-1 und Sentinel-2 (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Gaps of Sentinel-2 filled by a Gaussian process (VITO)</source>
<translation>Mit einem Gauß-Prozess gefüllte Lücken von Sentinel-2 (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Biophysical variables (APEx)</source>
<translation>Biophysikalische Variablen (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Composite of the greenest day (APEx)</source>
<translation>Komposit des grünsten Tages (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Best-available-pixel composite (APEx)</source>
<translation>Komposit der besten verfügbaren Pixel (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Plant phenology index (APEx)</source>
<translation>Plant Phenology Index (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Parcel delineation (APEx)</source>
<translation>Parzellenabgrenzung (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Statistics of time series (APEx)</source>
<translation>Statistik von Zeitreihen (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>CropSAR, series of fields (VITO, on Terrascope)</source>
<translation>CropSAR, Zeitreihen von Feldern (VITO, auf Terrascope)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>CropSAR, images (VITO, on Terrascope)</source>
<translation>CropSAR, Bilder (VITO, auf Terrascope)</translation>
</message>
</context>
</TS>
