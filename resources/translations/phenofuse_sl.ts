<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl" sourcelanguage="en">
<context>
<name>PhenoFuse</name>
<message>
<location filename="../../algorithms/algorithm.py" />
<source>Source</source>
<translation>Vir</translation>
</message>
<message>
<location filename="../../algorithms/algorithm.py" />
<source>Cancelled. Nothing was written.</source>
<translation>Preklicano. Nič ni bilo zapisano.</translation>
</message>
<message>
<location filename="../../algorithms/beside_inputs.py" />
<source>It may have times of its own.</source>
<translation>Lahko imajo svoje čase.</translation>
</message>
<message>
<location filename="../../algorithms/beside_inputs.py" />
<source>A stack with an image of the time, or else of the day, of every image of the main stack; further ones are not used.</source>
<translation>Sklad s posnetkom istega časa, sicer pa istega dne, za vsak posnetek glavnega sklada; drugi se ne uporabijo.</translation>
</message>
<message>
<location filename="../../algorithms/beside_inputs.py" />
<source>{name} lies on another grid, and is warped to that of the first.</source>
<translation>{name} je v drugi mreži in se preslika v mrežo prvega.</translation>
</message>
<message>
<location filename="../../algorithms/date_table.py" />
<source>Table of dates</source>
<translation>Tabela datumov</translation>
</message>
<message>
<location filename="../../algorithms/date_table.py" />
<source>A row for each time: how many pixels have a value, their share of all, and the mean of the values. For it the stack is read a second time.</source>
<translation>Vrstica za vsak čas: koliko pikslov ima vrednost, njihov delež od vseh in povprečje vrednosti. Za to se sklad prebere še enkrat.</translation>
</message>
<message>
<location filename="../../algorithms/date_table.py" />
<source>Counting the values of each date</source>
<translation>Štetje vrednosti vsakega datuma</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Stacks</source>
<translation>Skladi</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Parcels</source>
<translation>Parcele</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>On openEO</source>
<translation>Na openEO</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Ready-made models</source>
<translation>Pripravljeni modeli</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Smoothing and gap filling</source>
<translation>Glajenje in zapolnjevanje vrzeli</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Fusion of several variables</source>
<translation>Fuzija več spremenljivk</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Seasons and phenology</source>
<translation>Sezone in fenologija</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Events and markers</source>
<translation>Dogodki in markerji</translation>
</message>
<message>
<location filename="../../algorithms/declaration/inputs.py" />
<source>Time-series stack</source>
<translation>Časovni sklad</translation>
</message>
<message>
<location filename="../../algorithms/declaration/inputs.py" />
<source>Raster whose bands are one variable at successive times.</source>
<translation>Raster, katerega kanali so ena spremenljivka v zaporednih časih.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/learning.py" />
<source>Hyper-parameters</source>
<translation>Hiperparametri</translation>
</message>
<message>
<location filename="../../algorithms/declaration/learning.py" />
<source>What the curves have in common: their time scales, noise and correlation. Learned once from a sample of the series and shared by all; learned from each series for itself, which takes about half a second each; or taken from a file that an earlier run has written.</source>
<translation>Kar imajo krivulje skupnega: časovne skale, šum in korelacija. Naučeno enkrat iz vzorca časovnih vrst in skupno vsem; naučeno iz vsake vrste posebej, kar traja približno pol sekunde na vrsto; ali prevzeto iz datoteke, ki jo je zapisal prejšnji zagon.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>day of the year</source>
<translation>dan v letu</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>days since 1970-01-01</source>
<translation>dnevi od 1970-01-01</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Stack of the same grid, one band a time.</source>
<translation>Sklad v isti mreži, en kanal na čas.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Raster of the same grid, one band a metric.</source>
<translation>Raster v isti mreži, en kanal na metriko.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Raster of the same grid, one band a metric and season.</source>
<translation>Raster v isti mreži, en kanal na metriko in sezono.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Raster of the same grid: the number of events, and a band a metric and event.</source>
<translation>Raster v isti mreži: število dogodkov ter kanal za vsako metriko in dogodek.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Folder for stacks of the same grid, one band a time.</source>
<translation>Mapa za sklade v isti mreži, en kanal na čas.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is empty. Give a number, for example {example:g}.</source>
<translation>{title}: ni vrednosti. Navedite število, na primer {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a number up to {most:g}. Give one, for example {example:g}.</source>
<translation>{title}: vrednost je {value}, biti pa mora število do {most:g}. Navedite jo, na primer {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a number from {least:g} to {most:g}. Give one, for example {example:g}.</source>
<translation>{title}: vrednost je {value}, biti pa mora število od {least:g} do {most:g}. Navedite jo, na primer {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a number from {least:g} on. Give one, for example {example:g}.</source>
<translation>{title}: vrednost je {value}, biti pa mora število od {least:g} naprej. Navedite jo, na primer {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a number above {above:g}. Give one, for example {example:g}.</source>
<translation>{title}: vrednost je {value}, biti pa mora število, večje od {above:g}. Navedite jo, na primer {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, which is no finite number. Give a number.</source>
<translation>{title}: vrednost je {value}, kar ni končno število. Navedite število.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a whole number. Give one, for example {example}.</source>
<translation>{title}: vrednost je {value}, biti pa mora celo število. Navedite ga, na primer {example}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be one of {options}. Choose one of them.</source>
<translation>{title}: vrednost je {value}, biti pa mora ena od {options}. Izberite eno od njih.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>Times of the result</source>
<translation>Časi rezultata</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>The times of the input, every so many days from the first one, or a list of times.</source>
<translation>Časi vhoda, časi na vsakih toliko dni od prvega naprej ali seznam časov.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_settings.py" />
<source>{title} has {part}, which is no setting of a marker. Write marker.source.setting=value, for example {example}.</source>
<translation>{title} vsebuje {part}, kar ni nastavitev markerja. Napišite marker.vir.nastavitev=vrednost, na primer {example}.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_settings.py" />
<source>{title} has {part}, whose value is no number. Give a number, or yes or no.</source>
<translation>{title} vsebuje {part}, česar vrednost ni število. Navedite število ali yes ali no.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_settings.py" />
<source>{title} has {part}, which the detector does not take: {reason}. Give another value.</source>
<translation>{title} vsebuje {part}, česar detektor ne sprejme: {reason}. Navedite drugo vrednost.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>Variable: {what}</source>
<translation>Spremenljivka: {what}</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>The name of this variable, as the table has it. Empty means the one that is called {name}, in capital or small letters, if there is one.</source>
<translation>Ime te spremenljivke, kot je v tabeli. Prazno pomeni tisto z imenom {name}, z velikimi ali malimi črkami, če obstaja.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>The field that holds it in the rows of NDVI. Empty means {name}, if there is one.</source>
<translation>Polje, ki jo vsebuje v vrsticah za NDVI. Prazno pomeni {name}, če obstaja.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>The field that holds it in its own rows. Empty means {name}, if there is one, otherwise the field of values.</source>
<translation>Polje, ki ga vsebuje v lastnih vrsticah. Prazno pomeni {name}, če obstaja, sicer polje vrednosti.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>Field: {what}</source>
<translation>Polje: {what}</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>{table} has no variable {name}, which is given for {role}. Choose among {known}, or leave it empty.</source>
<translation>{table} nima spremenljivke {name}, ki je navedena za {role}. Izberite med {known} ali pustite prazno.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>None of the variables of {table} is called NDVI, BSI or coherence: it has {known}. Give the name of one of them.</source>
<translation>Nobena od spremenljivk v {table} se ne imenuje NDVI, BSI ali coherence: vsebuje {known}. Navedite ime ene od njih.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Days between sources</source>
<translation>Dnevi med viri</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers of several variables that are no more than so many days apart are of one event: they confirm one another, or become one. From 0.</source>
<translation>Markerji več spremenljivk, ki niso oddaljeni več kot toliko dni, pripadajo enemu dogodku: drug drugega potrdijo ali se združijo v enega. Od 0.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Lowest NDVI</source>
<translation>Najnižji NDVI</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Lower values are no observations: they are snow, water or clouds that no mask has seen. Snow looks like bare soil, so mask it where you can.</source>
<translation>Nižje vrednosti niso opazovanja: so sneg, voda ali oblaki, ki jih ni videla nobena maska. Sneg je podoben golim tlom, zato ga maskirajte, kjer lahko.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Days between markers of one kind</source>
<translation>Dnevi med markerji iste vrste</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers of one kind and variable that are no more than so many days apart become one: it has their whole time, and the main day and value of the largest. 0 keeps all apart. From 0.</source>
<translation>Markerji iste vrste in spremenljivke, ki niso oddaljeni več kot toliko dni, se združijo v enega: ta obsega ves njihov čas ter ima glavni dan in vrednost največjega. 0 ohrani vse ločene. Od 0.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers of parcels</source>
<translation>Markerji parcel</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>cbm</source>
<translation>cbm</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>iacs</source>
<translation>iaks</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>harvest</source>
<translation>žetev</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>mowing</source>
<translation>košnja</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>ploughing</source>
<translation>oranje</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>bare soil</source>
<translation>gola tla</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>monitoring</source>
<translation>spremljanje</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>event</source>
<translation>dogodek</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Finds bare soil, mowing, harvest, ploughing and other markers in the series of parcels, and keeps the evidence for each.</source>
<translation>V časovnih vrstah parcel poišče gola tla, košnjo, žetev, oranje in druge markerje ter za vsakega shrani dokaze.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>A marker is a time at which a series does something that tells of work on the parcel. Where the table has several variables, a marker in one of them is confirmed by others: NDVI falls at a harvest, and coherence rises.</source>
<translation>Marker je čas, ko časovna vrsta stori nekaj, kar kaže na delo na parceli. Če ima tabela več spremenljivk, marker v eni od njih potrdijo druge: ob žetvi NDVI pade, koherenca pa naraste.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Settings, where nothing else is given: {settings}; docs/events.md tells the others.</source>
<translation>Nastavitve, če ni navedeno drugače: {settings}; druge so opisane v docs/events.md.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers</source>
<translation>Markerji</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Which markers to look for; those whose variables the table lacks are left out.</source>
<translation>Katere markerje iskati; tisti, katerih spremenljivk v tabeli ni, se izpustijo.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Confirmed markers only</source>
<translation>Samo potrjeni markerji</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Leaves out markers that only one variable shows, where the table has another one that could confirm them.</source>
<translation>Izpusti markerje, ki jih kaže samo ena spremenljivka, če ima tabela drugo, ki bi jih lahko potrdila.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Settings of markers</source>
<translation>Nastavitve markerjev</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Settings that differ from the usual ones, for example {example}; separated by commas. The help lists them.</source>
<translation>Nastavitve, ki se razlikujejo od običajnih, na primer {example}; ločene z vejicami. Pomoč jih našteje.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>One row a marker: parcel, marker, the variable that shows it, its first, main and last day (UTC), how strong it is, which variables confirm it, and the times of the observations that show it.</source>
<translation>Ena vrstica na marker: parcela, marker, spremenljivka, ki ga kaže, njegov prvi, glavni in zadnji dan (UTC), njegova moč, katere spremenljivke ga potrjujejo in časi opazovanj, ki ga kažejo.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>No marker is chosen. Choose one or several.</source>
<translation>Izbran ni noben marker. Izberite enega ali več.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Read {rows} rows of {parcels} parcels; looking in {names}.</source>
<translation>Prebranih {rows} vrstic {parcels} parcel; iskanje v {names}.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Cancelled. The result is not whole; do not use it.</source>
<translation>Preklicano. Rezultat ni popoln; ne uporabite ga.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>{marker}: found {count} times.</source>
<translation>{marker}: najden {count}-krat.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>{marker} is left out: the table has no {roles}.</source>
<translation>{marker} je izpuščen: tabela nima {roles}.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>{table} lacks the variables of all markers that are chosen. Choose other markers, or name their variables.</source>
<translation>V {table} manjkajo spremenljivke vseh izbranih markerjev. Izberite druge markerje ali navedite imena njihovih spremenljivk.</translation>
</message>
<message>
<location filename="../../algorithms/field_type.py" />
<source>Date</source>
<translation>Datum</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Raster of classes</source>
<translation>Raster razredov</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>A raster of whole numbers, such as land cover: what series have in common is learned from each class apart. Leave empty to learn from the whole scene at once.</source>
<translation>Raster celih števil, na primer pokrovnost tal: kar imajo časovne vrste skupnega, se uči iz vsakega razreda posebej. Pustite prazno za učenje iz cele scene naenkrat.</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Parcels to learn from apart</source>
<translation>Parcele za ločeno učenje</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Polygons: what series have in common is learned from each of them apart, where it has enough pixels in the sample. Not together with a raster of classes.</source>
<translation>Poligoni: kar imajo časovne vrste skupnega, se uči iz vsakega posebej, če ima v vzorcu dovolj pikslov. Ne hkrati z rastrom razredov.</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>{title}: no stack is given. Choose one or more time-series stacks.</source>
<translation>{title}: naveden ni noben sklad. Izberite enega ali več časovnih skladov.</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Both a raster of classes and parcels to learn from apart are given. Leave one of them empty.</source>
<translation>Navedena sta tako raster razredov kot parcele za ločeno učenje. Eno od njiju pustite prazno.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Fuse Sentinel-1 and Sentinel-2</source>
<translation>Fuzija Sentinel-1 in Sentinel-2</translation>
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
<translation>povratno sipanje</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>speckle</source>
<translation>pegavost</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>cloud mask</source>
<translation>maska oblakov</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>scl</source>
<translation>scl</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Computes a radar index from backscatter and a vegetation index from reflectance, masks clouds, and fills the gaps with what the radar saw meanwhile.</source>
<translation>Iz povratnega sipanja izračuna radarski indeks, iz odbojnosti pa vegetacijski indeks, maskira oblake in zapolni vrzeli s tem, kar je medtem videl radar.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Fills the gaps of an optical vegetation index with what the radar saw meanwhile, and gives the uncertainty. The stacks may lie on different grids and have different times: the result is on the grid of the optical one.</source>
<translation>Zapolni vrzeli optičnega vegetacijskega indeksa s tem, kar je medtem videl radar, in poda negotovost. Skladi so lahko v različnih mrežah in imajo različne čase: rezultat je v mreži optičnega.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Steps: backscatter to linear power; unless switched off, the speckle filter; where the grids differ, the power is warped to the optical grid; the radar index; the optical index, or LAI, FAPAR or FCOVER, with gaps where the scene classification is not clear, dilated if you choose so; and then the fusion, as "Fuse time series (MOGPR)" does it.</source>
<translation>Koraki: povratno sipanje v linearno moč; filter pegavosti, če ni izklopljen; če se mreži razlikujeta, se moč preslika v optično mrežo; radarski indeks; optični indeks ali LAI, FAPAR ali FCOVER, z vrzelmi, kjer klasifikacija scene ni jasna, razširjenimi, če tako izberete; nato fuzija, kot jo izvede »Fuzija časovnih vrst (MOGPR)«.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Clear optical index</source>
<translation>Jasni optični indeks</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>The optical stack that was fused, with its gaps.</source>
<translation>Optični sklad, ki je bil zlit, s svojimi vrzelmi.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Radar index, ascending orbits</source>
<translation>Radarski indeks, dvigajoče se orbite</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>The radar stack that was fused, on the grid of the optical one.</source>
<translation>Radarski sklad, ki je bil zlit, v mreži optičnega.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Radar index, descending orbits</source>
<translation>Radarski indeks, spuščajoče se orbite</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>{path} is the name of two outputs, which would overwrite one another. Give each a name of its own.</source>
<translation>{path} je ime dveh izhodov, ki bi drug drugega prepisala. Vsakemu dajte svoje ime.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Fuse time series (learned)</source>
<translation>Fuzija časovnih vrst (naučena)</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>time series</source>
<translation>časovne vrste</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>fusion</source>
<translation>fuzija</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>gap filling</source>
<translation>zapolnjevanje vrzeli</translation>
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
<translation>strojno učenje</translation>
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
<translation>Zapolni vrzeli spremenljivke, na primer NDVI ali FAPAR, s tem, kar je učni algoritem ugotovil, da druge, na primer radar, o njej povedo ob jasnih datumih iste scene.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Fills the gaps of a variable with what further ones, such as radar, saw meanwhile. What they tell is learned from the scene itself: clear values are hidden in blocks of 1 to 90 days, and boosted regression trees learn to bridge them from the radar 80 days before and after, the clear values left, and the day of the year.</source>
<translation>Zapolni vrzeli spremenljivke s tem, kar so medtem videle druge, na primer radar. Kaj povedo, se nauči iz same scene: jasne vrednosti se skrijejo v blokih od 1 do 90 dni, ojačana regresijska drevesa pa se jih naučijo premostiti iz radarja 80 dni prej in pozneje, preostalih jasnih vrednosti in dneva v letu.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The log compares it with Whittaker smoothing and with Fuse time series (MOGPR), at the same hidden values of places that none has learned from, hidden there alone and in the whole scene: use it only where it has the least error. It is strong where a place is hidden on days that others were seen, and hardly better than MOGPR where clouds hide the whole scene for weeks. It needs a scene of many fields and a year or more with clear dates in all seasons, it gives no uncertainty, and what it learned holds for no other scene.</source>
<translation>Dnevnik jo primerja z Whittakerjevim glajenjem in z algoritmom Fuzija časovnih vrst (MOGPR), pri istih skritih vrednostih krajev, iz katerih se ni učila nobena, skritih samo tam ali v celi sceni: uporabite jo le tam, kjer ima najmanjšo napako. Močna je, kjer je kraj skrit ob dnevih, ko so bili drugi vidni, in komaj boljša od MOGPR, kjer oblaki več tednov skrivajo celo sceno. Potrebuje sceno z veliko polji in leto ali več z jasnimi datumi v vseh letnih časih, negotovosti ne poda, in kar se je naučila, ne velja za nobeno drugo sceno.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Observations are kept; where none lies within 180 days the result is empty. Needs scikit-learn.</source>
<translation>Opazovanja se ohranijo; kjer ni nobenega v 180 dneh, je rezultat prazen. Potrebuje scikit-learn.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>This algorithm needs the Python package scikit-learn, which is not installed. Use Fuse time series (MOGPR), which needs none, or get it by: {how}</source>
<translation>Ta algoritem potrebuje paket Python scikit-learn, ki ni nameščen. Uporabite algoritem Fuzija časovnih vrst (MOGPR), ki ne potrebuje nobenega, ali pridobite paket tako: {how}</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>One to five stacks of other variables of the same place, such as radar; each has its own times and may lie on another grid.</source>
<translation>Od enega do pet skladov drugih spremenljivk istega kraja, na primer radarja; vsak ima svoje čase in je lahko v drugi mreži.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Fused stack</source>
<translation>Zliti sklad</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Further stacks: no stack is given, and gaps are filled with what these saw. Choose one or more stacks, or smooth the main one (Whittaker smoothing).</source>
<translation>Drugi skladi: naveden ni noben sklad, vrzeli pa se zapolnijo s tem, kar so videli ti. Izberite enega ali več skladov ali zgladite glavnega (Whittakerjevo glajenje).</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Filling gaps</source>
<translation>Zapolnjevanje vrzeli</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>{share:.1f} % of the values read are gaps. Wrote {count} times of {series} series in {seconds:.1f} s.</source>
<translation>{share:.1f} % prebranih vrednosti je vrzeli. Zapisanih {count} časov {series} časovnih vrst v {seconds:.1f} s.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Learning</source>
<translation>Učenje</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Learned from {count} hidden values of {series} series.</source>
<translation>Naučeno iz {count} skritih vrednosti {series} časovnih vrst.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Comparing with other methods</source>
<translation>Primerjava z drugimi metodami</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The sample is too poor to learn from: {reason}. Give stacks with more observations.</source>
<translation>Vzorec je preskromen za učenje: {reason}. Navedite sklade z več opazovanji.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The scene is too small, or its observations too few, to hide some at places that were not learned from: nobody knows how good the result is. Give a larger stack, or use Fuse time series (MOGPR).</source>
<translation>Scena je premajhna ali ima premalo opazovanj, da bi jih nekaj skrili na krajih, iz katerih se ni učilo: nihče ne ve, kako dober je rezultat. Navedite večji sklad ali uporabite algoritem Fuzija časovnih vrst (MOGPR).</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Error (RMSE) at hidden observations of places not learned from:</source>
<translation>Napaka (RMSE) pri skritih opazovanjih krajev, iz katerih se ni učilo:</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>hidden there for {length} days, seen elsewhere</source>
<translation>tam skrito {length} dni, drugje vidno</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>hidden in the whole scene for {length} days</source>
<translation>skrito v celi sceni {length} dni</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>  {what} ({number} observations): learned {learned:.4f}, Whittaker {whittaker:.4f}, MOGPR {mogpr:.4f}</source>
<translation>  {what} ({number} opazovanj): naučena {learned:.4f}, Whittaker {whittaker:.4f}, MOGPR {mogpr:.4f}</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The learned fusion is not the best in {count} of these {total} comparisons. Where such gaps matter use the method with the least error.</source>
<translation>Naučena fuzija ni najboljša v {count} od teh {total} primerjav. Kjer so takšne vrzeli pomembne, uporabite metodo z najmanjšo napako.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The learned fusion has the least error in every comparison.</source>
<translation>Naučena fuzija ima najmanjšo napako v vseh primerjavah.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Optical index stack</source>
<translation>Sklad optičnega indeksa</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Stack of an index that is ready made, such as NDVI; instead of red and near infrared.</source>
<translation>Sklad že izdelanega indeksa, na primer NDVI; namesto rdečega in bližnjega infrardečega kanala.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Optical index</source>
<translation>Optični indeks</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>What is computed of the bands: NDVI of red and near infrared, EVI of blue too, LAI, FAPAR and FCOVER of green too, as "Biophysical variables" does. Not used where an index is ready made.</source>
<translation>Kaj se izračuna iz kanalov: NDVI iz rdečega in bližnjega infrardečega, EVI tudi iz modrega, LAI, FAPAR in FCOVER tudi iz zelenega, kot to stori »Biofizikalne spremenljivke«. Se ne uporabi, če je naveden že izdelan indeks.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Scene classification (SCL) or other mask</source>
<translation>Klasifikacija scene (SCL) ali druga maska</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Stack of Sentinel-2's scene classification, or of quality bits. Each optical time gets the image of the same time, or the only one of the same day. Leave empty where clouds are gaps already.</source>
<translation>Sklad klasifikacije scene Sentinel-2 ali bitov kakovosti. Vsak optični čas dobi posnetek istega časa ali edinega istega dne. Pustite prazno, če so oblaki že vrzeli.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Both an index that is ready made and {bands} are given. Leave one of them empty.</source>
<translation>Navedena sta tako že izdelan indeks kot {bands}. Eno od obojega pustite prazno.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Not given: {missing}. {index} is computed of {needed}: give these stacks, or an index stack that is ready made.</source>
<translation>Ni navedeno: {missing}. {index} se izračuna iz {needed}: navedite te sklade ali sklad že izdelanega indeksa.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>ascending</source>
<translation>dvigajoče se</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>descending</source>
<translation>spuščajoče se</translation>
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
<translation>Razmerje VH / VV</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>Stack of Sentinel-1 backscatter in this polarisation, of orbits of this direction only: the two see the land at other hours and angles, and are variables of their own. VV and VH of at least one direction are needed, of the same times.</source>
<translation>Sklad povratnega sipanja Sentinel-1 v tej polarizaciji, samo iz orbit te smeri: smeri vidita zemljišče ob drugih urah in pod drugimi koti ter sta samostojni spremenljivki. Potrebna sta VV in VH vsaj ene smeri, istih časov.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{polarisation}, ascending orbits</source>
<translation>{polarisation}, dvigajoče se orbite</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{polarisation}, descending orbits</source>
<translation>{polarisation}, spuščajoče se orbite</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>Radar index</source>
<translation>Radarski indeks</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>What is fused, of linear power. The two RVI differ by a factor alone, which does not change the fused optical stack.</source>
<translation>Kaj se zlije, iz linearne moči. Oba RVI se razlikujeta samo za faktor, ki zlitega optičnega sklada ne spremeni.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{title}, linear</source>
<translation>{title}, linearno</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{given} is given without {missing}, and the index needs both. Give both stacks of the {direction} orbits, or none.</source>
<translation>{given} je navedeno brez {missing}, indeks pa potrebuje oboje. Navedite oba sklada za {direction} orbite ali nobenega.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>No radar stack is given, and without radar there is nothing to fuse. Give VV and VH of ascending or descending orbits, or both.</source>
<translation>Naveden ni noben radarski sklad, brez radarja pa ni kaj zliti. Navedite VV in VH dvigajočih se ali spuščajočih se orbit ali obojih.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{share:.0%} of the days lie in gaps of more than {long:.0f} days. With gaps like these, fusion with radar took {gain:.0%} off the error of the best smoothing on the sample scene. Validate gap filling measures it on your own stacks.</source>
<translation>{share:.0%} dni je v vrzelih, daljših od {long:.0f} dni. Pri takšnih vrzelih je fuzija z radarjem na vzorčni sceni zmanjšala napako najboljšega glajenja za {gain:.0%}. Preverjanje zapolnjevanja vrzeli jo izmeri na vaših skladih.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Smoothing is enough for want of anything better: the gaps are long, but no further stack goes with the main one. Look for another, such as radar or another sensor.</source>
<translation>Glajenje zadostuje, ker ni nič boljšega: vrzeli so dolge, vendar se noben drug sklad ne ujema z glavnim. Poiščite drugega, na primer radar ali drug senzor.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Smoothing is enough: nearly all days lie in gaps too short for fusion to help.</source>
<translation>Glajenje zadostuje: skoraj vsi dnevi so v vrzelih, ki so prekratke, da bi fuzija pomagala.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Smoothing will do for most days; fusion is worth it where the days in the long gaps matter, such as a mowing or harvest under clouds.</source>
<translation>Za večino dni bo glajenje dovolj; fuzija se splača, kjer so pomembni dnevi v dolgih vrzelih, na primer košnja ali žetev pod oblaki.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Fusion is worth it: much of the time lies in long gaps.</source>
<translation>Fuzija se splača: velik del časa je v dolgih vrzelih.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: too few values beside the main stack's to tell a correlation.</source>
<translation>{name}: premalo vrednosti ob vrednostih glavnega sklada, da bi ocenili korelacijo.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time, but not one observation in the long gaps, and so it cannot help there.</source>
<translation>{name}: korelacija {correlation:.2f} skozi čas, vendar niti enega opazovanja v dolgih vrzelih, zato tam ne more pomagati.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time, so that it says little.</source>
<translation>{name}: korelacija {correlation:.2f} skozi čas, zato pove malo.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time; there are no long gaps.</source>
<translation>{name}: korelacija {correlation:.2f} skozi čas; dolgih vrzeli ni.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time, an observation every {every:.1f} days within the long gaps.</source>
<translation>{name}: korelacija {correlation:.2f} skozi čas, v dolgih vrzelih eno opazovanje na {every:.1f} dni.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>up to {days}</source>
<translation>do {days}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>above {days}</source>
<translation>nad {days}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Gap (days)</source>
<translation>Vrzel (dni)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Gaps</source>
<translation>Vrzeli</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Share of the days</source>
<translation>Delež dni</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_plot.py" />
<source>Root mean square error</source>
<translation>Koren povprečne kvadratne napake</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_plot.py" />
<source>Observations within the interval (%)</source>
<translation>Opazovanja znotraj intervala (%)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_plot.py" />
<source>Days hidden (1: single observations)</source>
<translation>Skriti dnevi (1: posamezna opazovanja)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>Hidden {days} days: {number} observations of {series} series, in gaps of {gap:.0f} days.</source>
<translation>Skritih {days} dni: {number} opazovanj {series} časovnih vrst, v vrzelih {gap:.0f} dni.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>{method}: RMSE {rmse:.4f}, bias {bias:+.4f}, R2 {r2:.2f}</source>
<translation>{method}: RMSE {rmse:.4f}, pristranskost {bias:+.4f}, R2 {r2:.2f}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>{shares} % within the intervals of {levels} %</source>
<translation>{shares} % znotraj intervalov {levels} %</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>lambda {smoothing:.0f}</source>
<translation>lambda {smoothing:.0f}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Only one pixel of the sample was ever seen, but one is needed to learn from and one to test. Give a larger stack, or another seed.</source>
<translation>Od vzorca je bil kdaj viden le en piksel, potrebna pa sta eden za učenje in eden za preizkus. Navedite večji sklad ali drugo seme.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Main stack</source>
<translation>Glavni sklad</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Stack of the variable whose gaps are to be filled, such as NDVI.</source>
<translation>Sklad spremenljivke, katere vrzeli naj se zapolnijo, na primer NDVI.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Further stacks</source>
<translation>Drugi skladi</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Seed</source>
<translation>Seme</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>The same number looks at the same pixels, and gives the same result. From 0.</source>
<translation>Isto število vzame iste piksle in da isti rezultat. Od 0.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>There are {count} further stacks, but at most {most} can be fused. Leave some out.</source>
<translation>Drugih skladov je {count}, zliti pa jih je mogoče največ {most}. Nekatere izpustite.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Read {path}: {count} times from {first} to {last}.</source>
<translation>Prebrano {path}: {count} časov od {first} do {last}.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>{title}: {path} has no observation in the sample of {count} pixels. Give a stack with values, or another seed.</source>
<translation>{title}: {path} v vzorcu {count} pikslov nima nobenega opazovanja. Navedite sklad z vrednostmi ali drugo seme.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Sample of {count} pixels at {places} places; {unseen} of them were never seen and are left out.</source>
<translation>Vzorec {count} pikslov na {places} krajih; {unseen} od njih ni bilo nikoli vidnih in so izpuščeni.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Should I fuse?</source>
<translation>Ali je fuzija smiselna?</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>gap</source>
<translation>vrzel</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>advice</source>
<translation>nasvet</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>smoothing</source>
<translation>glajenje</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>clouds</source>
<translation>oblaki</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>histogram</source>
<translation>histogram</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Counts the gaps of a stack by length, and says whether smoothing is enough.</source>
<translation>Prešteje vrzeli sklada po dolžini in pove, ali glajenje zadostuje.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Smoothing fills short gaps about as well as anything; in long ones, radar or another sensor can tell what happened meanwhile. This looks at a sample of some thousand pixels, counts their gaps and the days in them by length, and says whether fusion is worth it.</source>
<translation>Glajenje kratke vrzeli zapolni približno tako dobro kot karkoli drugega; v dolgih lahko radar ali drug senzor pove, kaj se je medtem zgodilo. Algoritem pogleda vzorec nekaj tisoč pikslov, prešteje njihove vrzeli in dni v njih po dolžini ter pove, ali se fuzija splača.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>The rule: every day counts with the errors that the best Whittaker smoothing and the fusion with radar had in gaps of that length on the sample scene. Where fusion takes less than 5 % off the error smoothing is enough, from 10 % on fusion is worth it, between them it helps in long gaps. A further stack whose correlation with the main one is below 0.3 says little, however long the gaps.</source>
<translation>Pravilo: vsak dan šteje z napakama, ki sta ju imela najboljše Whittakerjevo glajenje in fuzija z radarjem v tako dolgih vrzelih na vzorčni sceni. Če fuzija zmanjša napako za manj kot 5 %, glajenje zadostuje, od 10 % naprej se fuzija splača, vmes pomaga v dolgih vrzelih. Drug sklad, katerega korelacija z glavnim je pod 0.3, pove malo, ne glede na dolžino vrzeli.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Stacks that could fill the gaps, such as radar; up to five, on any grid. What they say in the long gaps is looked at too.</source>
<translation>Skladi, ki bi lahko zapolnili vrzeli, na primer radar; do pet, v kateri koli mreži. Upošteva se tudi, kaj povedo v dolgih vrzelih.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Gaps by length</source>
<translation>Vrzeli po dolžini</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>A row for each class of length: number of gaps, and share of the days in them.</source>
<translation>Vrstica za vsak razred dolžine: število vrzeli in delež dni v njih.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Report</source>
<translation>Poročilo</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>HTML files (*.html)</source>
<translation>Datoteke HTML (*.html)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>A page with the advice and the histogram.</source>
<translation>Stran z nasvetom in histogramom.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>{title} has no gap to advise on. Give a stack of at least two times.</source>
<translation>{title} nima vrzeli, o kateri bi bilo mogoče svetovati. Navedite sklad z vsaj dvema časoma.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Gaps of {name} days: {number}, with {share:.1%} of the days.</source>
<translation>Vrzeli {name} dni: {number}, z {share:.1%} dni.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Should I fuse? Gaps of {name}</source>
<translation>Ali je fuzija smiselna? Vrzeli {name}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Straight lines</source>
<translation>Ravne črte</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Whittaker smoothing</source>
<translation>Whittakerjevo glajenje</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Gaussian process of the main stack alone</source>
<translation>Gaussov proces samo glavnega sklada</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Fusion with the further stacks (MOGPR)</source>
<translation>Fuzija z drugimi skladi (MOGPR)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Smoothing (lambda)</source>
<translation>Glajenje (lambda)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Validate gap filling</source>
<translation>Preverjanje zapolnjevanja vrzeli</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>validation</source>
<translation>preverjanje</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>accuracy</source>
<translation>točnost</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>rmse</source>
<translation>rmse</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>cross-validation</source>
<translation>navzkrižno preverjanje</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>interval</source>
<translation>interval</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>lambda</source>
<translation>lambda</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Hides clear observations, fills them by several methods, and reports errors.</source>
<translation>Skrije jasna opazovanja, jih zapolni z več metodami in poroča o napakah.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>In each series of a sample one observation is drawn and a window of so many days laid over it; all observations in the window are hidden, the gap is filled, and the filled values are held against the hidden ones. Observations are left on both sides, so that nothing is extrapolated.</source>
<translation>V vsaki časovni vrsti vzorca se izžreba eno opazovanje in nanj položi okno toliko dni; vsa opazovanja v oknu se skrijejo, vrzel se zapolni in zapolnjene vrednosti se primerjajo s skritimi. Na obeh straneh ostanejo opazovanja, tako da se nič ne ekstrapolira.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>What a method has to learn or choose it takes from other places of the scene than those it is tested on. Hidden observations have noise of their own: no error can be below it, and clouds that the mask has missed count as errors of the method.</source>
<translation>Kar se mora metoda naučiti ali izbrati, vzame iz drugih krajev scene od tistih, na katerih se preizkuša. Skrita opazovanja imajo svoj šum: nobena napaka ne more biti manjša od njega, oblaki, ki jih je maska spregledala, pa štejejo kot napake metode.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>The table has, for each method and length: gap_days (mean days between the observations left on both sides), series and observations (how many were hidden), rmse, bias (filled less observed), r2, coverage_50, coverage_80 and coverage_95 (share of the hidden observations within these intervals, where the method has them; right is 0.5, 0.8 and 0.95), and smoothing (Whittaker's lambda).</source>
<translation>Tabela ima za vsako metodo in dolžino: gap_days (povprečno število dni med opazovanji, ki ostanejo na obeh straneh), series in observations (koliko jih je bilo skritih), rmse, bias (zapolnjeno minus opazovano), r2, coverage_50, coverage_80 in coverage_95 (delež skritih opazovanj znotraj teh intervalov, če jih metoda ima; pravilno je 0.5, 0.8 in 0.95) in smoothing (lambda Whittakerjevega glajenja).</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Stacks of other variables for the fusion, such as radar; up to five, on any grid. Without any, fusion is left out.</source>
<translation>Skladi drugih spremenljivk za fuzijo, na primer radar; do pet, v kateri koli mreži. Brez njih se fuzija izpusti.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Methods</source>
<translation>Metode</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>What to compare.</source>
<translation>Kaj primerjati.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Lengths (days)</source>
<translation>Dolžine (dni)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Days to hide at once, whole numbers from 1, separated by commas; 1 hides single observations.</source>
<translation>Koliko dni skriti naenkrat, cela števila od 1, ločena z vejicami; 1 skrije posamezna opazovanja.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Whittaker's, above 0. Leave empty to choose, for each length, the one with the smallest error at observations hidden at other places.</source>
<translation>Lambda Whittakerjevega glajenja, večja od 0. Pustite prazno, da se za vsako dolžino izbere tista z najmanjšo napako pri opazovanjih, skritih na drugih krajih.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Series to test</source>
<translation>Časovne vrste za preizkus</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>How many pixels are tested at most, and as many are learned from; up to 2000.</source>
<translation>Koliko pikslov se največ preizkusi; iz prav toliko se uči; do 2000.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Errors by method and length</source>
<translation>Napake po metodi in dolžini</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>A row for each method and length.</source>
<translation>Vrstica za vsako metodo in dolžino.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Plot</source>
<translation>Graf</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>PNG files (*.png)</source>
<translation>Datoteke PNG (*.png)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>A picture of errors and intervals over the length of the gaps.</source>
<translation>Slika napak in intervalov glede na dolžino vrzeli.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>No method is chosen. Choose one or more to compare.</source>
<translation>Izbrana ni nobena metoda. Izberite eno ali več za primerjavo.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Only the fusion is to be tested, but no further stack is given. Give one, or choose more methods.</source>
<translation>Preizkusi naj se samo fuzija, naveden pa ni noben drug sklad. Navedite ga ali izberite več metod.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>No further stack is given, and so the fusion is left out.</source>
<translation>Naveden ni noben drug sklad, zato je fuzija izpuščena.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Nothing can be learned from the sample of series: {reason}. Give stacks with more observations, or choose other methods.</source>
<translation>Iz vzorca časovnih vrst se ni mogoče ničesar naučiti: {reason}. Navedite sklade z več opazovanji ali izberite druge metode.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>No series has observations before and after a gap of {length} days, and so nothing can be hidden.</source>
<translation>Nobena časovna vrsta nima opazovanj pred vrzeljo {length} dni in po njej, zato ni mogoče ničesar skriti.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Nothing can be hidden: no series has observations before and after gaps of {lengths} days. Give a longer stack, or shorter lengths.</source>
<translation>Ničesar ni mogoče skriti: nobena časovna vrsta nima opazovanj pred vrzelmi {lengths} dni in po njih. Navedite daljši sklad ali krajše dolžine.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Gaps of {name}, filled</source>
<translation>Vrzeli {name}, zapolnjene</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>The plot was not drawn: {reason}. The table has all numbers; for the plot get matplotlib by: {how}</source>
<translation>Graf ni bil narisan: {reason}. V tabeli so vsa števila; za graf pridobite matplotlib tako: {how}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Lengths has {part}, which is no whole number of days from 1 to {longest}. Write them like {example}.</source>
<translation>Dolžine vsebujejo {part}, kar ni celo število dni od 1 do {longest}. Zapišite jih kot {example}.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Lengths names {count} lengths, but must name 1 to {most}. Write them like {example}.</source>
<translation>Dolžine navajajo {count} dolžin, navesti pa jih morajo od 1 do {most}. Zapišite jih kot {example}.</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Number of events</source>
<translation>Število dogodkov</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>How many events there are, also those not kept.</source>
<translation>Koliko je dogodkov, tudi tistih, ki se ne ohranijo.</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Events kept of each pixel</source>
<translation>Ohranjeni dogodki na piksel</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>So many events have bands, in order of time; all are counted. From 1 to 100.</source>
<translation>Toliko dogodkov ima kanale, po časovnem vrstnem redu; štejejo se vsi. Od 1 do 100.</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>The first</source>
<translation>Prvi</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>The largest</source>
<translation>Največji</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Which events are kept</source>
<translation>Kateri dogodki se ohranijo</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Where a pixel has more events than are kept: the first ones, or the largest by this metric: {metric}.</source>
<translation>Če ima piksel več dogodkov, kot se jih ohrani: prvi ali največji po tej metriki: {metric}.</translation>
</message>
<message>
<location filename="../../algorithms/layer_snapshot.py" />
<source>Feature {number} of {layer} has an invalid geometry. Repair it with Fix geometries, or have the options of Processing skip or ignore invalid features.</source>
<translation>Objekt {number} sloja {layer} ima neveljavno geometrijo. Popravite jo z orodjem Popravi geometrije ali v možnostih obdelave nastavite, da se neveljavni objekti preskočijo ali prezrejo.</translation>
</message>
<message>
<location filename="../../algorithms/layer_snapshot.py" />
<source>{layer} reads other layers, and cannot be copied to be safe from their removal. Save its features as a file, and take that.</source>
<translation>{layer} bere druge sloje in ga ni mogoče kopirati, da bi bil varen pred njihovo odstranitvijo. Shranite njegove objekte v datoteko in uporabite to.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned from a sample</source>
<translation>Naučeni iz vzorca</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned from each series</source>
<translation>Naučeni iz vsake časovne vrste</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>From a file</source>
<translation>Iz datoteke</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>File of hyper-parameters</source>
<translation>Datoteka hiperparametrov</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Written by an earlier run; used with "From a file".</source>
<translation>Zapisal jo je prejšnji zagon; uporablja se z »Iz datoteke«.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned by</source>
<translation>Učenje s programom</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Which program learns from the sample. Another one serves as a second opinion, and has to be installed; give it few series to learn from.</source>
<translation>Kateri program se uči iz vzorca. Drug program je drugo mnenje in mora biti nameščen; dajte mu malo časovnih vrst za učenje.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned hyper-parameters</source>
<translation>Naučeni hiperparametri</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>JSON files (*.json)</source>
<translation>Datoteke JSON (*.json)</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Keeps the hyper-parameters, for other scenes of the same variables.</source>
<translation>Shrani hiperparametre za druge scene istih spremenljivk.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>A page of what was learned, of all series and of each class.</source>
<translation>Stran o naučenem, za vse časovne vrste in za vsak razred.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Nothing is learned that all series share, so no hyper-parameters are kept and no report is written.</source>
<translation>Nauči se nič, kar bi bilo skupno vsem časovnim vrstam, zato se hiperparametri ne shranijo in poročilo se ne zapiše.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Class {name}:</source>
<translation>Razred {name}:</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Nothing can be learned from the sample of series: {reason}. Give series with more observations, or hyper-parameters from a file.</source>
<translation>Iz vzorca časovnih vrst se ni mogoče ničesar naučiti: {reason}. Navedite časovne vrste z več opazovanji ali hiperparametre iz datoteke.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Class {name} gets what was learned from all series, as it tells nothing by itself: {reason}.</source>
<translation>Razred {name} dobi, kar je bilo naučeno iz vseh vrst, saj sam ne pove ničesar: {reason}.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>it is empty or too large</source>
<translation>je prazna ali prevelika</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>The file of hyper-parameters {path} cannot be used: {reason}. Choose a file that an earlier run of this algorithm has written.</source>
<translation>Datoteke hiperparametrov {path} ni mogoče uporabiti: {reason}. Izberite datoteko, ki jo je zapisal prejšnji zagon tega algoritma.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>The file of hyper-parameters {path} is of {known} variables ({names}), but {variables} are given. Give the same ones, in the same order.</source>
<translation>Datoteka hiperparametrov {path} je za {known} spremenljivk ({names}), navedenih pa jih je {variables}. Navedite iste v istem vrstnem redu.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>The file of hyper-parameters {path} is of the variables {known}, but they are given as {names}. Give them in the same order.</source>
<translation>Datoteka hiperparametrov {path} je za spremenljivke {known}, navedene pa so kot {names}. Navedite jih v istem vrstnem redu.</translation>
</message>
<message>
<location filename="../../algorithms/learning_report.py" />
<source>Class {name}</source>
<translation>Razred {name}</translation>
</message>
<message>
<location filename="../../algorithms/memory.py" />
<source>Memory budget (MiB)</source>
<translation>Omejitev pomnilnika (MiB)</translation>
</message>
<message>
<location filename="../../algorithms/memory.py" />
<source>Memory the run may take beyond QGIS itself, from 64 MiB; larger blocks are a little faster.</source>
<translation>Pomnilnik, ki ga sme zagon porabiti poleg samega programa QGIS, od 64 MiB; večji bloki so malo hitrejši.</translation>
</message>
<message>
<location filename="../../algorithms/method_call.py" />
<source>{method} cannot run with these values: {reason}. Change them, and run again.</source>
<translation>{method} se s temi vrednostmi ne more izvesti: {reason}. Spremenite jih in zaženite znova.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Composite</source>
<translation>Kompozit</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Puts the observations of each period together, such as each ten days or each month, and counts them. The time of a composite is the first day of its period.</source>
<translation>Združi opazovanja vsakega obdobja, na primer vsakih deset dni ali vsakega meseca, in jih prešteje. Čas kompozita je prvi dan njegovega obdobja.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Quality</source>
<translation>Kakovost</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Quality of each value, higher is better, at the same times; for the best observation of a period. NDVI gives the greenest one.</source>
<translation>Kakovost vsake vrednosti, višja je boljša, ob istih časih; za najboljše opazovanje obdobja. NDVI da najbolj zelenega.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Period</source>
<translation>Obdobje</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>What is put together: every so many days from the first day on, or pentads (5 days), dekads (10 days), months or years of the calendar, in UTC. The last pentad and dekad of a month end with it.</source>
<translation>Kaj se združi: vsakih toliko dni od prvega dne naprej ali koledarske pentade (5 dni), dekade (10 dni), meseci ali leta, v UTC. Zadnja pentada in dekada meseca se končata z njim.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Every few days</source>
<translation>Vsakih nekaj dni</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Pentads</source>
<translation>Pentade</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Dekads</source>
<translation>Dekade</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Months</source>
<translation>Meseci</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Years</source>
<translation>Leta</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Length of a period (days)</source>
<translation>Dolžina obdobja (dni)</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Days of a period; used with "Every few days". Above 0.</source>
<translation>Dnevi obdobja; uporablja se z »Vsakih nekaj dni«. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Composite by</source>
<translation>Združevanje z</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>The median is hardly moved by a missed cloud; the mean has the least noise; the largest value is the least cloudy of NDVI, but too high; the best has the highest quality, which must be given.</source>
<translation>Mediano spregledan oblak komaj premakne; povprečje ima najmanj šuma; največja vrednost je pri NDVI najmanj oblačna, a previsoka; najboljša ima najvišjo kakovost, ki jo je treba navesti.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Median</source>
<translation>Mediana</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Mean</source>
<translation>Povprečje</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Largest value</source>
<translation>Največja vrednost</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Best quality</source>
<translation>Najboljša kakovost</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Composite stack</source>
<translation>Sklad kompozitov</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Stack of the same grid, one band a period.</source>
<translation>Sklad v isti mreži, en kanal na obdobje.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Number of observations</source>
<translation>Število opazovanj</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>How many observations a period has.</source>
<translation>Koliko opazovanj ima obdobje.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>monthly</source>
<translation>mesečno</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>dekad</source>
<translation>dekada</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>pentad</source>
<translation>pentada</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>median</source>
<translation>mediana</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>maximum value</source>
<translation>največja vrednost</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>best pixel</source>
<translation>najboljši piksel</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>aggregate</source>
<translation>združevanje</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Data density</source>
<translation>Gostota podatkov</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Counts the observations of each series and measures the gaps between them: where they are few, a smooth curve is a guess.</source>
<translation>Prešteje opazovanja vsake časovne vrste in izmeri vrzeli med njimi: kjer jih je malo, je gladka krivulja ugibanje.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Length of a step (days)</source>
<translation>Dolžina koraka (dni)</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Time is cut into steps of this length, from the first day on, and the share of steps without observation is counted. Above 0.</source>
<translation>Čas se od prvega dne naprej razdeli na korake te dolžine in prešteje se delež korakov brez opazovanja. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Expected revisit (days)</source>
<translation>Pričakovani ponovni prelet (dni)</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>A gap of up to as many days is none for the indicator. Above 0.</source>
<translation>Vrzel do toliko dni za kazalnik ni vrzel. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Observations</source>
<translation>Opazovanja</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Number of valid observations.</source>
<translation>Število veljavnih opazovanj.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Valid share</source>
<translation>Veljavni delež</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Share of the times with an observation, 0 to 1.</source>
<translation>Delež časov z opazovanjem, od 0 do 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Longest gap</source>
<translation>Najdaljša vrzel</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Most days without observation; what lies before the first and after the last observation counts, up to the first and last time.</source>
<translation>Največ dni brez opazovanja; šteje tudi obdobje pred prvim opazovanjem in po zadnjem, do prvega in zadnjega časa.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Mean revisit</source>
<translation>Povprečni ponovni prelet</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Mean days from one observation to the next; empty with fewer than two.</source>
<translation>Povprečno število dni od enega opazovanja do naslednjega; prazno, če sta manj kot dve.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Steps to fill</source>
<translation>Koraki za zapolnitev</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Share of the steps without observation, 0 to 1, which a smoother fills.</source>
<translation>Delež korakov brez opazovanja, od 0 do 1, ki jih zapolni gladilnik.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Data density indicator</source>
<translation>Kazalnik gostote podatkov</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>0 (bad) to 100 (perfect): 100 times the share of the steps with an observation, less the part of all days by which the longest gap exceeds the expected revisit.</source>
<translation>Od 0 (slabo) do 100 (popolno): 100-kratni delež korakov z opazovanjem, zmanjšan za del vseh dni, za katerega najdaljša vrzel presega pričakovani ponovni prelet.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>gaps</source>
<translation>vrzeli</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>coverage</source>
<translation>pokritost</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>revisit</source>
<translation>ponovni prelet</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>quality</source>
<translation>kakovost</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>valid observations</source>
<translation>veljavna opazovanja</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Detections in one variable</source>
<translation>Zaznave v eni spremenljivki</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Finds drops, peaks, data gaps, times beyond a level, or changes across it in each series: the parts that markers of parcels are made of.</source>
<translation>V vsaki časovni vrsti poišče padce, vrhove, podatkovne vrzeli, čase onkraj ravni ali spremembe čeznjo: gradnike markerjev parcel.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>The same without cloud mask</source>
<translation>Isto brez maske oblakov</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Values under clouds as well, used by changes to values below the level, such as the harvest in NDVI: clouds lower it and never raise it, so that a high value shows that there was no change yet. Empty for none.</source>
<translation>Vrednosti tudi pod oblaki, za spremembe k vrednostim pod ravnjo, kot je žetev v NDVI: oblaki ga znižajo in nikoli ne zvišajo, zato visoka vrednost kaže, da spremembe še ni bilo. Prazno za brez.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Detector</source>
<translation>Detektor</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Drop: from a high to the next low. Peak: from a low to the next high. Gap: no observation for long. Level: below a level, or above it. Change: across the level, to stay there.</source>
<translation>Padec: od visoke vrednosti do naslednje nizke. Vrh: od nizke vrednosti do naslednje visoke. Vrzel: dolgo brez opazovanja. Raven: pod ravnjo ali nad njo. Sprememba: čez raven in tam ostane.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Drop</source>
<translation>Padec</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Peak</source>
<translation>Vrh</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Data gap</source>
<translation>Podatkovna vrzel</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Beyond a level</source>
<translation>Onkraj ravni</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Change of state</source>
<translation>Sprememba stanja</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Least drop, peak or change</source>
<translation>Najmanjši padec, vrh ali sprememba</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>In units of the input; used by drop, peak and change. From 0.</source>
<translation>V enotah vhoda; uporabljajo padec, vrh in sprememba. Od 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Level</source>
<translation>Raven</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>In units of the input; used by level and change.</source>
<translation>V enotah vhoda; uporabljata raven in sprememba.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Above the level</source>
<translation>Nad ravnjo</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Looks for values above the level, or changes to such; otherwise below. Used by level and change.</source>
<translation>Išče vrednosti nad ravnjo ali spremembe v takšne; sicer pod njo. Uporabljata raven in sprememba.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Fewest observations</source>
<translation>Najmanj opazovanj</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>So many in a row make a time beyond a level, or a state. Used by level and change. From 1.</source>
<translation>Toliko zaporednih je čas onkraj ravni ali stanje. Uporabljata raven in sprememba. Od 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Shortest (days)</source>
<translation>Najkrajše trajanje (dni)</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Days from the first to the last of these observations, or from the high to the low of a drop. Used by all but gap. From 0.</source>
<translation>Dnevi od prvega do zadnjega od teh opazovanj ali od visoke do nizke vrednosti padca. Uporabljajo vsi razen vrzeli. Od 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Longest time without observation (days)</source>
<translation>Najdaljši čas brez opazovanja (dni)</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>A longer one is a gap; used by gap. From 0.</source>
<translation>Daljši je vrzel; uporablja vrzel. Od 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Most drops or peaks</source>
<translation>Največ padcev ali vrhov</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>The largest of a series that are kept; used by drop and peak. From 1.</source>
<translation>Koliko največjih v časovni vrsti se ohrani; uporabljata padec in vrh. Od 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Days between drops or peaks</source>
<translation>Dnevi med padci ali vrhovi</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Those no farther apart become one; 0 keeps all. Used by drop and peak. From 0.</source>
<translation>Tisti, ki niso bolj oddaljeni, se združijo v enega; 0 ohrani vse. Uporabljata padec in vrh. Od 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Slope</source>
<translation>Naklon</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>In units of the input a day; empty for none. Of a drop or peak the largest step is at least so steep. Steps beside a change that are steeper belong to it, and its day is told from a slow fall or rise before. Above 0.</source>
<translation>V enotah vhoda na dan; prazno za brez. Največji korak padca ali vrha je vsaj tako strm. Bolj strmi koraki ob spremembi spadajo k njej, njen dan pa se loči od počasnega padanja ali naraščanja pred njo. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Size of change for a single observation</source>
<translation>Velikost spremembe za eno samo opazovanje</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>In units of the input; empty for none. After a change by more than this fewer observations are a state, too, where the next is not halfway back. From 0.</source>
<translation>V enotah vhoda; prazno za brez. Po spremembi, večji od te, je stanje tudi manj opazovanj, če se naslednje ni vrnilo do polovice. Od 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Detections</source>
<translation>Zaznave</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Main day</source>
<translation>Glavni dan</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Of a drop or peak the middle of its largest step, of a gap its middle, of a level the farthest observation, of a change when it is halfway.</source>
<translation>Pri padcu ali vrhu sredina največjega koraka, pri vrzeli njena sredina, pri ravni najbolj oddaljeno opazovanje, pri spremembi trenutek na polovici.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Start</source>
<translation>Začetek</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Last observation before, or first of it.</source>
<translation>Zadnje opazovanje prej ali prvo v zaznavi.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>End</source>
<translation>Konec</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>First observation after, or last of it.</source>
<translation>Prvo opazovanje potem ali zadnje v zaznavi.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Value</source>
<translation>Vrednost</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Size of the drop, peak or change, days of the gap, or the value that is farthest beyond the level.</source>
<translation>Velikost padca, vrha ali spremembe, dnevi vrzeli ali vrednost, ki je najdlje onkraj ravni.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>marker</source>
<translation>marker</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>drop</source>
<translation>padec</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>peak</source>
<translation>vrh</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>threshold</source>
<translation>prag</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>change of state</source>
<translation>sprememba stanja</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Double logistic</source>
<translation>Dvojna logistična funkcija</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Fits each season by a rise and a fall of few parameters, double logistic or asymmetric Gaussian, and joins them to one curve. Clean seasons of one peak gain most; mown meadows and series with few observations are better smoothed otherwise.</source>
<translation>Vsako sezono prilagodi z vzponom in padcem z malo parametri, z dvojno logistično ali asimetrično Gaussovo funkcijo, in jih združi v eno krivuljo. Največ pridobijo čiste sezone z enim vrhom; košene travnike in časovne vrste z malo opazovanji je bolje gladiti drugače.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Shape of a season</source>
<translation>Oblika sezone</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Double logistic: a rise and a fall with a level top between them. Asymmetric Gaussian: a peak whose sides differ in width and sharpness.</source>
<translation>Dvojna logistična: vzpon in padec z ravnim vrhom med njima. Asimetrična Gaussova: vrh, katerega strani se razlikujeta po širini in ostrini.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Asymmetric Gaussian</source>
<translation>Asimetrična Gaussova funkcija</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Of the Whittaker curve on which seasons are found, and which stands between them and where a season cannot be fitted. Above 0.</source>
<translation>Za Whittakerjevo krivuljo, na kateri se iščejo sezone in ki stoji med njimi ter tam, kjer sezone ni mogoče prilagoditi. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Continue beyond the first and last observation</source>
<translation>Nadaljuj prek prvega in zadnjega opazovanja</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Continues the curve to times before the first and after the last observation of a series; such values are less sure. Otherwise they stay empty.</source>
<translation>Nadaljuje krivuljo v čase pred prvim in po zadnjem opazovanju časovne vrste; takšne vrednosti so manj zanesljive. Sicer ostanejo prazni.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Fitted stack</source>
<translation>Prilagojeni sklad</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Parameters of the seasons</source>
<translation>Parametri sezon</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Low before</source>
<translation>Nizka vrednost prej</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Value that the rise comes from.</source>
<translation>Vrednost, s katere izhaja vzpon.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Top</source>
<translation>Vršna raven</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Value that the curve is level at between rise and fall.</source>
<translation>Vrednost, pri kateri je krivulja med vzponom in padcem ravna.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Low behind</source>
<translation>Nizka vrednost potem</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Value that the fall goes to.</source>
<translation>Vrednost, do katere gre padec.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Upturn</source>
<translation>Začetek vzpona</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest rise meets the low.</source>
<translation>Datum, ko tangenta na najstrmejši vzpon seka nizko vrednost.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Steepest rise</source>
<translation>Najstrmejši vzpon</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the curve rises fastest.</source>
<translation>Datum, ko krivulja najhitreje narašča.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Stabilisation</source>
<translation>Stabilizacija</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest rise meets the top.</source>
<translation>Datum, ko tangenta na najstrmejši vzpon seka vršno raven.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Rate of the rise</source>
<translation>Hitrost vzpona</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Rise a day where it is steepest.</source>
<translation>Vzpon na dan tam, kjer je najstrmejši.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>VI/day</source>
<translation>VI/dan</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Downturn</source>
<translation>Začetek padca</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest fall leaves the top.</source>
<translation>Datum, ko tangenta na najstrmejši padec zapusti vršno raven.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Steepest fall</source>
<translation>Najstrmejši padec</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the curve falls fastest.</source>
<translation>Datum, ko krivulja najhitreje pada.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Recession</source>
<translation>Umik</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest fall meets the low.</source>
<translation>Datum, ko tangenta na najstrmejši padec seka nizko vrednost.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Rate of the fall</source>
<translation>Hitrost padca</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Fall a day where it is steepest, a positive number.</source>
<translation>Padec na dan tam, kjer je najstrmejši, pozitivno število.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Root mean squared distance of the observations.</source>
<translation>Koren povprečne kvadratne razdalje opazovanj.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Number of observations of the season.</source>
<translation>Število opazovanj sezone.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>State of the fit</source>
<translation>Stanje prilagoditve</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>2 fitted; 1 not converged and 0 too few observations, where the Whittaker curve stands; empty without a season.</source>
<translation>2 prilagojeno; 1 ni skonvergiralo in 0 premalo opazovanj, kjer stoji Whittakerjeva krivulja; prazno brez sezone.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>asymmetric gaussian</source>
<translation>asimetrična gaussova funkcija</translation>
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
<translation>sezona</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>logistic</source>
<translation>logistična</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>phenology</source>
<translation>fenologija</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>gu</source>
<translation>gu</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Learned from {observations} observations of {series} series; log likelihood {likelihood:.1f}. Time scale: {length:.0f} days; noise {noise:.2f} of the deviation over time.</source>
<translation>Naučeno iz {observations} opazovanj {series} časovnih vrst; logaritem verjetja {likelihood:.1f}. Časovna skala: {length:.0f} dni; šum {noise:.2f} odklona skozi čas.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>{share:.0%} of the variance of the curves comes again every year.</source>
<translation>{share:.0%} variance krivulj se ponovi vsako leto.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Gaussian process</source>
<translation>Gaussov proces</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Smooths each series and fills its gaps with the curve that its own correlation over time makes most likely, and gives the uncertainty of each value (Gaussian process).</source>
<translation>Zgladi vsako časovno vrsto in zapolni njene vrzeli s krivuljo, ki je po njeni lastni korelaciji skozi čas najverjetnejša, ter poda negotovost vsake vrednosti (Gaussov proces).</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Time scale and noise of the curves. Learned once from a sample of the series and shared by all; learned from each series for itself, which takes about a tenth of a second each; or taken from a file that an earlier run has written.</source>
<translation>Časovna skala in šum krivulj. Naučeno enkrat iz vzorca časovnih vrst in skupno vsem; naučeno iz vsake vrste posebej, kar traja približno desetinko sekunde na vrsto; ali prevzeto iz datoteke, ki jo je zapisal prejšnji zagon.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Correlation over time</source>
<translation>Korelacija skozi čas</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>How smooth the curves are: Matern 3/2 for curves with bends, as of vegetation that is mown or harvested; Matern 5/2 for smoother ones; squared exponential for the smoothest.</source>
<translation>Kako gladke so krivulje: Matern 3/2 za krivulje s pregibi, kot pri vegetaciji, ki se kosi ali žanje; Matern 5/2 za bolj gladke; kvadratna eksponentna za najbolj gladke.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Matern 3/2</source>
<translation>Matern 3/2</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Matern 5/2</source>
<translation>Matern 5/2</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Squared exponential (RBF)</source>
<translation>Kvadratna eksponentna (RBF)</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Yearly part</source>
<translation>Letni del</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Adds a part that comes again every year, which fills gaps of months from the other years; for series of three years or more.</source>
<translation>Doda del, ki se ponovi vsako leto in zapolni večmesečne vrzeli iz drugih let; za časovne vrste treh let ali več.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Smoothed stack</source>
<translation>Zglajeni sklad</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Standard deviation</source>
<translation>Standardni odklon</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Stack of the standard deviation of each value of the smoothed stack.</source>
<translation>Sklad standardnega odklona vsake vrednosti zglajenega sklada.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>smoother</source>
<translation>gladilnik</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>gp</source>
<translation>gp</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>kriging</source>
<translation>kriging</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>uncertainty</source>
<translation>negotovost</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>matern</source>
<translation>matern</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>rbf</source>
<translation>rbf</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Harmonic regression</source>
<translation>Harmonična regresija</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Fits each series by a level, a trend and waves that come again every year; what is far from the curve may be left out. Fills long gaps from other years, if years are alike.</source>
<translation>Vsako časovno vrsto prilagodi z ravnjo, trendom in valovi, ki se ponovijo vsako leto; kar je daleč od krivulje, se lahko izpusti. Dolge vrzeli zapolni iz drugih let, če so si leta podobna.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Harmonics</source>
<translation>Harmonike</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Number of waves: 1 is one rise and fall a year, each further one adds detail, and needs observations in all parts of the year. From 1 to 6.</source>
<translation>Število valov: 1 je en vzpon in padec na leto, vsak nadaljnji doda podrobnosti in potrebuje opazovanja v vseh delih leta. Od 1 do 6.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Trend</source>
<translation>Trend</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Lets the level rise or fall steadily from the first time to the last.</source>
<translation>Dovoli ravni, da od prvega do zadnjega časa enakomerno narašča ali pada.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Leave out observations</source>
<translation>Izpuščanje opazovanj</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Observations further from the curve than the tolerance are left out, the worst first, and the rest is fitted again: clouds are too low in vegetation indices.</source>
<translation>Opazovanja, ki so od krivulje oddaljena bolj kot toleranca, se izpustijo, najslabša najprej, preostala pa se znova prilagodijo: v vegetacijskih indeksih so oblaki prenizki.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>None</source>
<translation>Brez</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Too low or too high</source>
<translation>Prenizka ali previsoka</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Too low</source>
<translation>Prenizka</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Too high</source>
<translation>Previsoka</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Tolerance</source>
<translation>Toleranca</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>How far from the curve an observation may be where some are left out, in units of the input. Above 0.</source>
<translation>Kako daleč od krivulje je lahko opazovanje, če se nekatera izpustijo, v enotah vhoda. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Observations to spare</source>
<translation>Rezervna opazovanja</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>At least so many observations more than there are coefficients are kept. From 0.</source>
<translation>Ohrani se vsaj toliko opazovanj več, kot je koeficientov. Od 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Period (days)</source>
<translation>Perioda (dni)</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Length of the first wave. Above 0; a year by default.</source>
<translation>Dolžina prvega vala. Več kot 0; privzeto eno leto.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Continues the waves to times before the first and after the last observation of a series. Otherwise they stay empty.</source>
<translation>Nadaljuje valove v čase pred prvim in po zadnjem opazovanju časovne vrste. Sicer ostanejo prazni.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Coefficients</source>
<translation>Koeficienti</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Value of the straight part in the middle of the times.</source>
<translation>Vrednost ravnega dela na sredini časov.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Rise of the straight part in a period.</source>
<translation>Vzpon ravnega dela v eni periodi.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>per period</source>
<translation>na periodo</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Root mean squared distance of what was kept.</source>
<translation>Koren povprečne kvadratne razdalje ohranjenih opazovanj.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Observations used</source>
<translation>Uporabljena opazovanja</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Number of observations that were kept.</source>
<translation>Število ohranjenih opazovanj.</translation>
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
<translation>kosinus</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>ccdc</source>
<translation>ccdc</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>trend</source>
<translation>trend</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>amplitude</source>
<translation>amplituda</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>phase</source>
<translation>faza</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Interpolation</source>
<translation>Interpolacija</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Fills the gaps of each series from the observations next to them, and leaves the observations as they are. Noise stays too: a smoother is closer to the truth.</source>
<translation>Zapolni vrzeli vsake časovne vrste iz sosednjih opazovanj in pusti opazovanja, kakršna so. Tudi šum ostane: gladilnik je bližje resnici.</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Interpolate by</source>
<translation>Interpoliraj z</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>A straight line between neighbours; the nearest observation; a cubic spline, smooth but with overshoots where values jump; or Akima's curve, smooth and without them.</source>
<translation>Ravna črta med sosedoma; najbližje opazovanje; kubični zlepek, gladek, a s prenihaji, kjer vrednosti poskočijo; ali Akimova krivulja, gladka in brez njih.</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Nearest observation</source>
<translation>Najbližje opazovanje</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Cubic spline</source>
<translation>Kubični zlepek</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Akima's curve</source>
<translation>Akimova krivulja</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Hold the ends</source>
<translation>Podaljšaj konca</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Gives times before the first and after the last observation of a series the value of that observation. Otherwise they stay empty.</source>
<translation>Časom pred prvim in po zadnjem opazovanju časovne vrste da vrednost tega opazovanja. Sicer ostanejo prazni.</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Interpolated stack</source>
<translation>Interpolirani sklad</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>resampling</source>
<translation>prevzorčenje</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>linear</source>
<translation>linearno</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>cubic</source>
<translation>kubično</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>spline</source>
<translation>zlepek</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>akima</source>
<translation>akima</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>nearest</source>
<translation>najbližje</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>regular</source>
<translation>enakomerno</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variances learned from {series} series: {variances}; log likelihood {likelihood:.1f}.</source>
<translation>Variance, naučene iz {series} časovnih vrst: {variances}; logaritem verjetja {likelihood:.1f}.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Kalman smoothing</source>
<translation>Kalmanovo glajenje</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Smooths each series and fills its gaps as a wandering level, with slope or season if wanted, and gives the uncertainty of each value and whether it was observed (Kalman filter and fixed-interval smoother).</source>
<translation>Zgladi vsako časovno vrsto in zapolni njene vrzeli kot tavajočo raven, po želji z naklonom ali sezono, ter poda negotovost vsake vrednosti in ali je bila opazovana (Kalmanov filter in gladilnik s stalnim intervalom).</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variances not given</source>
<translation>Nenavedene variance</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>The variances that are left empty are those that make the series most likely: learned once from a sample of the series and shared by all; learned from each series for itself, which takes some forty times as long as smoothing; or taken from a file that an earlier run has written.</source>
<translation>Variance, ki so puščene prazne, so tiste, pri katerih je časovna vrsta najverjetnejša: naučene enkrat iz vzorca časovnih vrst in skupne vsem; naučene iz vsake vrste posebej, kar traja približno štiridesetkrat toliko kot glajenje; ali prevzete iz datoteke, ki jo je zapisal prejšnji zagon.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Model</source>
<translation>Model</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>What a series is made of, besides noise: a level that wanders; a level that goes on with a slope that wanders, for curves that are smooth; or a level and harmonics of the year, for gaps of months in series of several years.</source>
<translation>Iz česa je časovna vrsta poleg šuma: tavajoča raven; raven, ki se nadaljuje s tavajočim naklonom, za gladke krivulje; ali raven in harmonike leta, za večmesečne vrzeli v večletnih časovnih vrstah.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Local level</source>
<translation>Lokalna raven</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Local trend</source>
<translation>Lokalni trend</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Local level and season</source>
<translation>Lokalna raven in sezona</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Harmonics of the year</source>
<translation>Harmonike leta</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>For the season. From 1 to 6.</source>
<translation>Za sezono. Od 1 do 6.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of an observation</source>
<translation>Varianca opazovanja</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>R, in squared units of the input, of an observation of weight 1. Above 0; leave empty to learn it.</source>
<translation>R, v kvadratu enot vhoda, opazovanja z utežjo 1. Več kot 0; pustite prazno za učenje.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of the level</source>
<translation>Varianca ravni</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Q, what the level gains in a day, in squared units of the input. From 0; leave empty to learn it.</source>
<translation>Q, kar raven pridobi na dan, v kvadratu enot vhoda. Od 0; pustite prazno za učenje.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of the slope</source>
<translation>Varianca naklona</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>What the slope per day gains in a day, for the local trend. From 0; leave empty to learn it.</source>
<translation>Kar naklon na dan pridobi v enem dnevu, za lokalni trend. Od 0; pustite prazno za učenje.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of the season</source>
<translation>Varianca sezone</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>What each coefficient of a harmonic gains in a day, for the season. From 0; leave empty to learn it.</source>
<translation>Kar vsak koeficient harmonike pridobi v enem dnevu, za sezono. Od 0; pustite prazno za učenje.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Stack of the standard deviation of each value of the curve; its square is the variance. The noise of an observation is not in it.</source>
<translation>Sklad standardnega odklona vsake vrednosti krivulje; njegov kvadrat je varianca. Šuma opazovanja ne vsebuje.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Source of the values</source>
<translation>Izvor vrednosti</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Stack of 1 where there is an observation on that day, and 0 where the value was filled in.</source>
<translation>Sklad z 1, kjer je tisti dan opazovanje, in 0, kjer je bila vrednost zapolnjena.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>state space</source>
<translation>prostor stanj</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>structural</source>
<translation>strukturni</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Learned from {observations} observations of {series} series; log likelihood {likelihood:.1f}.</source>
<translation>Naučeno iz {observations} opazovanj {series} časovnih vrst; logaritem verjetja {likelihood:.1f}.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Time scales: {scales} days.</source>
<translation>Časovne skale: {scales} dni.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>The series go much the same way over time: their typical course is what each is expected to follow.</source>
<translation>Časovne vrste potekajo skozi čas zelo podobno: pričakuje se, da vsaka sledi njihovemu značilnemu poteku.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>{name}: noise {noise:.2f} of its deviation over time.</source>
<translation>{name}: šum {noise:.2f} njenega odklona skozi čas.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>{name}: noise {noise:.2f} of its deviation, correlation {correlation:.2f} with the first variable, which it hardly helps.</source>
<translation>{name}: šum {noise:.2f} njenega odklona, korelacija {correlation:.2f} s prvo spremenljivko, ki ji komaj pomaga.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>{name}: noise {noise:.2f} of its deviation, correlation {correlation:.2f} with the first variable, which it helps.</source>
<translation>{name}: šum {noise:.2f} njenega odklona, korelacija {correlation:.2f} s prvo spremenljivko, ki ji pomaga.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Fuse time series (MOGPR)</source>
<translation>Fuzija časovnih vrst (MOGPR)</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Fills the gaps of a variable with what further ones saw meanwhile, such as NDVI with radar, and gives the uncertainty (multi-output Gaussian process).</source>
<translation>Zapolni vrzeli spremenljivke s tem, kar so medtem videle druge, na primer NDVI z radarjem, in poda negotovost (Gaussov proces z več izhodi).</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>The variable to be filled, such as NDVI.</source>
<translation>Spremenljivka, ki naj se zapolni, na primer NDVI.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Follow the typical course</source>
<translation>Sledi značilnemu poteku</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Expects each series to follow what the series have in common over time, where that is at least half of their variance, as it is for fields of one crop: give classes or parcels to learn from. Otherwise each is expected to stay at its mean.</source>
<translation>Pričakuje, da vsaka časovna vrsta sledi temu, kar imajo časovne vrste skozi čas skupnega, če je to vsaj polovica njihove variance, kot velja za polja ene kulture: navedite razrede ali parcele za učenje. Sicer se od vsake pričakuje, da ostane pri svojem povprečju.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>GPy (some thirty times slower)</source>
<translation>GPy (približno tridesetkrat počasneje)</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Levels from all variables</source>
<translation>Ravni iz vseh spremenljivk</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Takes level and amplitude of each main series from all its variables, so that a series whose peak is hidden follows its radar; otherwise from its own observations alone.</source>
<translation>Raven in amplitudo vsake glavne časovne vrste vzame iz vseh njenih spremenljivk, tako da časovna vrsta s skritim vrhom sledi svojemu radarju; sicer samo iz njenih lastnih opazovanj.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Stack of the standard deviation of each value of the fused stack.</source>
<translation>Sklad standardnega odklona vsake vrednosti zlitega sklada.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Fused further stacks</source>
<translation>Zliti drugi skladi</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Folder for two stacks of each further variable: fused, and its standard deviation.</source>
<translation>Mapa za dva sklada vsake druge spremenljivke: zlitega in njegov standardni odklon.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>gaussian process</source>
<translation>gaussov proces</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Mowing of grassland</source>
<translation>Košnja travinja</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Finds when grassland was cut, how sure that is, and what each year was like: number of cuts, first cut, pauses, grazing, bare ground and reseeding.</source>
<translation>Poišče, kdaj je bilo travinje pokošeno, kako zanesljivo je to in kakšno je bilo vsako leto: število odkosov, prvi odkos, premori, paša, gola tla in ponovna setev.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Stack of observations</source>
<translation>Sklad opazovanj</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>NDVI or another index that falls when grass is cut, as observed: clouds are gaps, and nothing is smoothed.</source>
<translation>NDVI ali drug indeks, ki ob košnji pade, kot je bil opazovan: oblaki so vrzeli in nič ni zglajeno.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>None, or stacks of other variables of the same place, such as the coherence of radar or VH / VV, each with its own times; they make a fall more likely a cut, or less. Not of the same images, whose errors they would share.</source>
<translation>Brez ali skladi drugih spremenljivk istega kraja, na primer koherenca radarja ali VH / VV, vsak s svojimi časi; zaradi njih je padec bolj ali manj verjetno odkos. Ne iz istih posnetkov, katerih napake bi si delili.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Rule</source>
<translation>Pravilo</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>How cuts are told: by a fall of the curve beyond reasonable doubt, or by the rule of the Sen4CAP system, which is for NDVI from -1 to 1 and has its own thresholds; of the other parameters only that of bare ground counts then, and no further stack.</source>
<translation>Kako se prepoznajo odkosi: po padcu krivulje onkraj razumnega dvoma ali po pravilu sistema Sen4CAP, ki je za NDVI od -1 do 1 in ima svoje pragove; od drugih parametrov tedaj šteje samo tisti za gola tla, drugi skladi pa nobeden.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Fall of the curve</source>
<translation>Padec krivulje</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Sen4CAP</source>
<translation>Sen4CAP</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Least drop</source>
<translation>Najmanjši padec</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>A cut takes more than this; in units of the input, such as 0.1 for NDVI. Above 0.</source>
<translation>Odkos vzame več kot toliko; v enotah vhoda, na primer 0.1 za NDVI. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Least confidence</source>
<translation>Najmanjše zaupanje</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>How sure a cut must be: a probability from 0.5 to 0.999. More finds fewer cuts.</source>
<translation>Kako zanesljiv mora biti odkos: verjetnost od 0.5 do 0.999. Z večjo se najde manj odkosov.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Shortest time between cuts (days)</source>
<translation>Najkrajši čas med odkosi (dni)</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Of falls nearer to each other than this the largest is the cut. Above 0.</source>
<translation>Od padcev, ki so si bližje kot toliko, je odkos največji. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Time of regrowth (days)</source>
<translation>Čas obraščanja (dni)</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Until half of a cut has usually grown again: it dates cuts in gaps, and a dip that fills far faster was a cloud. Above 0.</source>
<translation>Dokler običajno ne zraste nazaj polovica odkosa: datira odkose v vrzelih, upad, ki se zapolni veliko hitreje, pa je bil oblak. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Fall without a cut</source>
<translation>Padec brez odkosa</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>How much values may fall a day by themselves, as in drought or autumn: a standard deviation, in units of the input. Above 0.</source>
<translation>Koliko lahko vrednosti na dan padejo same od sebe, na primer ob suši ali jeseni: standardni odklon, v enotah vhoda. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Bare ground below</source>
<translation>Gola tla pod</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Two observations in sequence below this value are bare ground; mask snow before.</source>
<translation>Dve zaporedni opazovanji pod to vrednostjo sta gola tla; sneg prej maskirajte.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Grassland by year</source>
<translation>Travinje po letih</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Number of cuts</source>
<translation>Število odkosov</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>From 0; of a year without observation none.</source>
<translation>Od 0; v letu brez opazovanja ni vrednosti.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>First cut</source>
<translation>Prvi odkos</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Day of the year of the first cut.</source>
<translation>Dan v letu prvega odkosa.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Pause</source>
<translation>Premor</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Mean number of days between cuts.</source>
<translation>Povprečno število dni med odkosi.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Use</source>
<translation>Raba</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 mown; 2 rather grazed: no cut, but a slow fall and rise by 0.3 of the least drop or more, and four times the error of the curve; 0 neither.</source>
<translation>1 košeno; 2 prej pašeno: brez košnje, vendar počasen padec in vzpon za vsaj 0.3 najmanjšega padca in štirikratno napako krivulje; 0 nič od tega.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Bare ground</source>
<translation>Gola tla</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 where ground lay bare in the year, otherwise 0.</source>
<translation>1, če so bila tla v letu gola, sicer 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Reseeded</source>
<translation>Ponovno zasejano</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 where ground became bare and later green, and no further variable speaks against ploughing; otherwise 0.</source>
<translation>1, če so tla postala gola in pozneje zelena ter nobena druga spremenljivka ne nasprotuje oranju; sicer 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Permanent</source>
<translation>Trajno</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 where no ground lay bare up to the end of the year, otherwise 0.</source>
<translation>1, če tla do konca leta niso bila gola, sicer 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Raster of the same grid, one band a metric and year.</source>
<translation>Raster v isti mreži, en kanal na metriko in leto.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Cuts</source>
<translation>Odkosi</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>The most likely time of the cut.</source>
<translation>Najverjetnejši čas odkosa.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Begin</source>
<translation>Začetek</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Last observation before the cut.</source>
<translation>Zadnje opazovanje pred odkosom.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>First observation behind the cut.</source>
<translation>Prvo opazovanje po odkosu.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Deviation</source>
<translation>Odklon</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Standard deviation of the date.</source>
<translation>Standardni odklon datuma.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Depth</source>
<translation>Globina</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>By how much the values fell.</source>
<translation>Za koliko so vrednosti padle.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Confidence</source>
<translation>Zaupanje</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Probability of the cut, 0.5 to 1.</source>
<translation>Verjetnost odkosa, od 0.5 do 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>grass</source>
<translation>trava</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>meadow</source>
<translation>travnik</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>cut</source>
<translation>odkos</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>hay</source>
<translation>seno</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>grazing</source>
<translation>paša</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>pasture</source>
<translation>pašnik</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>permanence</source>
<translation>trajnost</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>sen4cap</source>
<translation>sen4cap</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Temporal outliers</source>
<translation>Časovni osamelci</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Finds observations that do not fit into their series, such as clouds that a mask has missed, and removes or replaces them.</source>
<translation>Poišče opazovanja, ki se ne ujemajo s svojo časovno vrsto, na primer oblake, ki jih je maska spregledala, in jih odstrani ali nadomesti.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Outliers are</source>
<translation>Osamelci so</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Dips: below both neighbours, by much or steeply, as clouds in vegetation indices. Hampel: far from the median of a window, in median absolute deviations (MAD). Z-score: far from the mean of a window, in standard deviations; a window of n observations has none beyond (n - 1) / sqrt(n). MAD: far from the median of the whole series, for series without seasons. Median filter: far from the median of a window and from both neighbours, in standard deviations of the series.</source>
<translation>Upadi: pod obema sosedoma, močno ali strmo, kot oblaki v vegetacijskih indeksih. Hampel: daleč od mediane okna, v medianskih absolutnih odklonih (MAD). Z-vrednost: daleč od povprečja okna, v standardnih odklonih; okno n opazovanj nima nobene onkraj (n - 1) / sqrt(n). MAD: daleč od mediane cele časovne vrste, za časovne vrste brez sezon. Medianski filter: daleč od mediane okna in od obeh sosedov, v standardnih odklonih časovne vrste.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Dips</source>
<translation>Upadi</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Hampel</source>
<translation>Hampel</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Rolling z-score</source>
<translation>Drseča z-vrednost</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>MAD of the series</source>
<translation>MAD časovne vrste</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Median filter</source>
<translation>Medianski filter</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>What becomes of them</source>
<translation>Kaj se zgodi z njimi</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Removed ones are gaps; replaced ones get the mean, the median or the line between neighbours that they were compared with; kept ones are only marked in the flags.</source>
<translation>Odstranjeni so vrzeli; nadomeščeni dobijo povprečje, mediano ali črto med sosedoma, s katero so bili primerjani; ohranjeni so samo označeni v oznakah.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Replace</source>
<translation>Nadomesti</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Remove</source>
<translation>Odstrani</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Keep, and flag</source>
<translation>Ohrani in označi</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Threshold</source>
<translation>Prag</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>How many deviations off an outlier is; not for dips. Above 0. Usual are 3 for Hampel and the z-score, 3.5 for MAD and 2 for the median filter.</source>
<translation>Za koliko odklonov je osamelec oddaljen; ne za upade. Več kot 0. Običajno je 3 za Hampel in z-vrednost, 3.5 za MAD in 2 za medianski filter.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Length of the window</source>
<translation>Dolžina okna</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>In days or in observations, around each observation. Above 0; not for dips and MAD.</source>
<translation>V dneh ali v opazovanjih, okoli vsakega opazovanja. Več kot 0; ne za upade in MAD.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Window counted in</source>
<translation>Okno šteto v</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>A window of days has many or few observations; one of observations takes as many from longer times where there are gaps.</source>
<translation>Okno dni ima veliko ali malo opazovanj; okno opazovanj jih tam, kjer so vrzeli, zajame enako število iz daljšega časa.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Days</source>
<translation>Dnevi</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Steepest dip (a day)</source>
<translation>Najstrmejši upad (na dan)</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: a value that falls and rises again by more than this a day is one, in units of the input. Above 0.</source>
<translation>Za upade: upad je vrednost, ki pade in spet naraste za več kot toliko na dan, v enotah vhoda. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Deepest dip</source>
<translation>Najgloblji upad</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: a value that is lower than both neighbours by more than this is one, in units of the input. Above 0.</source>
<translation>Za upade: upad je vrednost, ki je za več kot toliko nižja od obeh sosedov, v enotah vhoda. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Longest gap (days)</source>
<translation>Najdaljša vrzel (dni)</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: neighbours further away than this do not count. Above 0.</source>
<translation>Za upade: sosedje, ki so bolj oddaljeni, ne štejejo. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Passes</source>
<translation>Prehodi</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: how often what is left is searched again. From 1.</source>
<translation>Za upade: kolikokrat se preostalo znova preišče. Od 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Cleaned stack</source>
<translation>Očiščeni sklad</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Outliers</source>
<translation>Osamelci</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>1 where an observation is an outlier, 0 where it is none, empty without one.</source>
<translation>1, če je opazovanje osamelec, 0, če ni, prazno brez opazovanja.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>cloud</source>
<translation>oblak</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>spike</source>
<translation>konica</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>despike</source>
<translation>odstranjevanje konic</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>hampel</source>
<translation>hampel</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>z-score</source>
<translation>z-vrednost</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>mad</source>
<translation>mad</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>median filter</source>
<translation>medianski filter</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>dip</source>
<translation>upad</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Peak-valley detection</source>
<translation>Zaznavanje vrhov in dolin</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Finds the falls of each series from a peak to a valley that are followed by a recovery, as after a mowing or between two crops. Noisy series are to be smoothed first.</source>
<translation>V vsaki časovni vrsti poišče padce od vrha do doline, ki jim sledi okrevanje, na primer po košnji ali med dvema kulturama. Šumne časovne vrste je treba prej zgladiti.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>A smaller fall is none; in units of the input, such as 0.15 for NDVI. Above 0.</source>
<translation>Manjši padec ne šteje; v enotah vhoda, na primer 0.15 za NDVI. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Recovery ratio</source>
<translation>Delež okrevanja</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>After the valley the series must rise by more than this share of the least drop; the last fall of a series that has not yet done so is open. Above 0.</source>
<translation>Po dolini mora časovna vrsta narasti za več kot ta delež najmanjšega padca; zadnji padec časovne vrste, ki tega še ni storila, je odprt. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Slope of a fall</source>
<translation>Naklon padca</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>The fall starts where the series falls faster than this, in units of the input a day; steps shorter than a day count as a day. 0 or below.</source>
<translation>Padec se začne, kjer časovna vrsta pada hitreje kot toliko, v enotah vhoda na dan; koraki, krajši od enega dne, štejejo kot dan. 0 ali manj.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Peaks and valleys</source>
<translation>Vrhovi in doline</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Stack of the same grid and times: 1 at a peak, -1 at a valley, 0 at observations between, empty elsewhere. Open falls are not marked.</source>
<translation>Sklad v isti mreži in z istimi časi: 1 na vrhu, -1 v dolini, 0 pri opazovanjih vmes, drugje prazno. Odprti padci niso označeni.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Peak-valley events</source>
<translation>Dogodki vrhov in dolin</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Date of the peak, where the fall starts.</source>
<translation>Datum vrha, kjer se padec začne.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Valley</source>
<translation>Dolina</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Date of the lowest observation.</source>
<translation>Datum najnižjega opazovanja.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Value at the peak less that at the valley.</source>
<translation>Vrednost na vrhu minus vrednost v dolini.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Speed</source>
<translation>Hitrost</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Depth a day.</source>
<translation>Globina na dan.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Recovery</source>
<translation>Okrevanje</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Days from the valley to the first observation that is higher by more than the least recovery; empty where the fall is open.</source>
<translation>Dnevi od doline do prvega opazovanja, ki je višje za več kot najmanjše okrevanje; prazno, če je padec odprt.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Open</source>
<translation>Odprto</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>1 where the series ends before the fall has recovered, otherwise 0.</source>
<translation>1, če se časovna vrsta konča, preden padec okreva, sicer 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>fusets</source>
<translation>fusets</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>grassland</source>
<translation>travinje</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Start and end by</source>
<translation>Začetek in konec po</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Where a season starts and ends: where the curve passes a share of the amplitude of its side (as HR-VPP), of the whole amplitude, or a value; where it is steepest; where its curvature changes most (Zhang); or where tangents meet (Gu).</source>
<translation>Kje se sezona začne in konča: kjer krivulja prečka delež amplitude svoje strani (kot HR-VPP), celotne amplitude ali vrednost; kjer je najstrmejša; kjer se njena ukrivljenost najbolj spremeni (Zhang); ali kjer se sekata tangenti (Gu).</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the amplitude of each side</source>
<translation>Delež amplitude vsake strani</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the whole amplitude</source>
<translation>Delež celotne amplitude</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Steepest rise and fall</source>
<translation>Najstrmejši vzpon in padec</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Change of curvature (Zhang)</source>
<translation>Sprememba ukrivljenosti (Zhang)</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Tangents (Gu)</source>
<translation>Tangente (Gu)</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Level at the start</source>
<translation>Raven na začetku</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the amplitude, 0 to 1, or the value itself.</source>
<translation>Delež amplitude, od 0 do 1, ali sama vrednost.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Level at the end</source>
<translation>Raven na koncu</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Phenology (seasons)</source>
<translation>Fenologija (sezone)</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Finds the growing seasons of each series and their start, peak, end, length, amplitude and productivity: the parameters of HR-VPP and TIMESAT.</source>
<translation>Poišče rastne sezone vsake časovne vrste ter njihov začetek, vrh, konec, dolžino, amplitudo in produktivnost: parametre HR-VPP in TIMESAT.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Level at maturity and senescence</source>
<translation>Raven ob zrelosti in staranju</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the amplitude of each side at which green-up ends and the fall begins. From 0 to 1.</source>
<translation>Delež amplitude vsake strani, pri katerem se ozelenitev konča in padec začne. Od 0 do 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Seasons</source>
<translation>Sezone</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>start of season</source>
<translation>začetek sezone</translation>
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
<translation>ozelenitev</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>crop calendar</source>
<translation>koledar kultur</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Phenology (FuseTS metrics)</source>
<translation>Fenologija (metrike FuseTS)</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>The 18 season metrics of PhenoloPy and FuseTS, for every season: in days, across New Year, with integrals per day; or exactly as FuseTS gives them.</source>
<translation>18 sezonskih metrik PhenoloPy in FuseTS za vsako sezono: v dneh, prek novega leta, z integrali na dan; ali natanko tako, kot jih poda FuseTS.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Where a season starts and ends, in the words of FuseTS.</source>
<translation>Kje se sezona začne in konča, z izrazi FuseTS.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>First of slope</source>
<translation>Prvi po naklonu</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Median of slope</source>
<translation>Mediana po naklonu</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Seasonal amplitude</source>
<translation>Sezonska amplituda</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Absolute value</source>
<translation>Absolutna vrednost</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Relative amplitude</source>
<translation>Relativna amplituda</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Share of the amplitude</source>
<translation>Delež amplitude</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>For seasonal and relative amplitude. From 0 to 1.</source>
<translation>Za sezonsko in relativno amplitudo. Od 0 do 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>For absolute value, in units of the input.</source>
<translation>Za absolutno vrednost, v enotah vhoda.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Amplitude from</source>
<translation>Amplituda od</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>What the amplitude counts from: the peak, or the mean of the values near it.</source>
<translation>Od česa se šteje amplituda: od vrha ali povprečja vrednosti blizu njega.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Peak of season</source>
<translation>Vrh sezone</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Middle of season</source>
<translation>Sredina sezone</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Amplitude to</source>
<translation>Amplituda do</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>What the amplitude counts to: the mean of the lows on both sides, or the lower one.</source>
<translation>Do česa se šteje amplituda: do povprečja nizkih vrednosti obeh strani ali do nižje.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Mean of the lows</source>
<translation>Povprečje nizkih vrednosti</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>One base for both sides</source>
<translation>Ena osnova za obe strani</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Whether the seasonal amplitude counts from the base for both sides, or from the low of each side.</source>
<translation>Ali se sezonska amplituda šteje od osnove za obe strani ali od nizke vrednosti vsake strani.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Exactly as FuseTS</source>
<translation>Natanko kot FuseTS</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>One season of one year, days of the year and sums of observations, as FuseTS 3.0 gives them; for comparison with earlier results.</source>
<translation>Ena sezona enega leta, dnevi v letu in vsote opazovanj, kot jih poda FuseTS 3.0; za primerjavo s prejšnjimi rezultati.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Season metrics</source>
<translation>Metrike sezon</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>phenolopy</source>
<translation>phenolopy</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Savitzky-Golay smoothing</source>
<translation>Savitzky-Golayevo glajenje</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Smooths each series by a polynomial through the observations in a window of days around each time, on times that need not be regular; to their upper envelope if wanted.</source>
<translation>Vsako časovno vrsto zgladi s polinomom skozi opazovanja v oknu dni okoli vsakega časa, ob časih, ki niso nujno enakomerni; po želji do njihove zgornje ovojnice.</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Window (days)</source>
<translation>Okno (dni)</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Days from the first to the last observation that a time is smoothed with, half of them before and half after it. Times without any observation in it stay empty. Above 0.</source>
<translation>Dnevi od prvega do zadnjega opazovanja, s katerimi se čas zgladi, polovica pred njim in polovica za njim. Časi brez opazovanja v oknu ostanejo prazni. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Degree of the polynomials</source>
<translation>Stopnja polinomov</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>0 is the mean, 1 a straight line, 2 follows peaks, 3 and 4 turns within the window. Less is taken where there are few observations. From 0 to 4.</source>
<translation>0 je povprečje, 1 ravna črta, 2 sledi vrhovom, 3 in 4 obratom znotraj okna. Kjer je opazovanj malo, se vzame manj. Od 0 do 4.</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Gives values before the first and after the last observation of a series, as far as the window reaches; such values are less sure. Otherwise they stay empty.</source>
<translation>Poda vrednosti pred prvim in po zadnjem opazovanju časovne vrste, do koder seže okno; takšne vrednosti so manj zanesljive. Sicer ostanejo prazne.</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>local polynomial</source>
<translation>lokalni polinom</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>upper envelope</source>
<translation>zgornja ovojnica</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>denoise</source>
<translation>odstranjevanje šuma</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Start of season</source>
<translation>Začetek sezone</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>End of season</source>
<translation>Konec sezone</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>, earliest</source>
<translation>, najzgodnejši</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>, latest</source>
<translation>, najpoznejši</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Season dates with intervals</source>
<translation>Datumi sezon z intervali</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Finds start, peak and end of each season and how sure they are: intervals from curves drawn with the noise and the gaps of each series, or with the standard deviations of smooth series.</source>
<translation>Poišče začetek, vrh in konec vsake sezone ter kako zanesljivi so: intervali iz krivulj, izžrebanih s šumom in vrzelmi vsake časovne vrste ali s standardnimi odkloni gladkih časovnih vrst.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Raster whose bands are one variable at successive times, as observed; smooth where standard deviations are given.</source>
<translation>Raster, katerega kanali so ena spremenljivka v zaporednih časih, kot je bila opazovana; gladek, če so navedeni standardni odkloni.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Standard deviations</source>
<translation>Standardni odkloni</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Of a smooth stack, such as a fused one: curves are drawn that deviate from it by so much. Without them the stack holds observations, which are smoothed first.</source>
<translation>Za gladek sklad, na primer zlit: izžrebajo se krivulje, ki za toliko odstopajo od njega. Brez njih sklad vsebuje opazovanja, ki se najprej zgladijo.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Of the Whittaker smoother in front; see there. Above 0.</source>
<translation>Za Whittakerjevo glajenje pred tem; glejte tam. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Level of the intervals (%)</source>
<translation>Raven intervalov (%)</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>How many of a hundred such intervals are to hold the true date. From 1 to 99.</source>
<translation>Koliko od stotih takšnih intervalov naj vsebuje pravi datum. Od 1 do 99.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Curves drawn</source>
<translation>Izžrebane krivulje</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>More make smoother intervals and take longer. From 10.</source>
<translation>Z več krivuljami so intervali bolj gladki in traja dlje. Od 10.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Days between smooth values</source>
<translation>Dnevi med gladkimi vrednostmi</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Of the curves in which seasons are looked for. From 1.</source>
<translation>Za krivulje, v katerih se iščejo sezone. Od 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>The same number draws the same curves, and gives the same result. From 0.</source>
<translation>Isto število izžreba iste krivulje in da isti rezultat. Od 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Support</source>
<translation>Podpora</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Share of the drawn curves that have the season, 0 to 1.</source>
<translation>Delež izžrebanih krivulj, ki imajo sezono, od 0 do 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>confidence</source>
<translation>zaupanje</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>bootstrap</source>
<translation>bootstrap</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambda {smoothing:.4g}, chosen from {series} series.</source>
<translation>Lambda {smoothing:.4g}, izbrana iz {series} časovnih vrst.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Smooths each series and fills its gaps: the curve that is closest to the observations and bends least from day to day (penalised least squares on the daily grid).</source>
<translation>Zgladi vsako časovno vrsto in zapolni njene vrzeli: krivulja, ki je najbližje opazovanjem in se iz dneva v dan najmanj krivi (penalizirani najmanjši kvadrati v dnevni mreži).</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambda chosen from</source>
<translation>Lambda izbrana iz</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Where lambda is not as given: chosen once, from a sample of the series, and shared by all; chosen for each series, which takes some four times as long as smoothing; or taken from a file that an earlier run has written.</source>
<translation>Če lambda ni navedena: izbrana enkrat, iz vzorca časovnih vrst, in skupna vsem; izbrana za vsako časovno vrsto, kar traja približno štirikrat toliko kot glajenje; ali prevzeta iz datoteke, ki jo je zapisal prejšnji zagon.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>How much bending costs against distance from the observations: 10 follows them closely, 1000 suits vegetation indices every 5 to 10 days, 100000 leaves the slow course of the year. Above 0, no unit; four times the time scale needs 256 times the lambda.</source>
<translation>Koliko stane krivljenje v primerjavi z razdaljo do opazovanj: 10 jim tesno sledi, 1000 ustreza vegetacijskim indeksom na vsakih 5 do 10 dni, 100000 pusti počasni potek leta. Več kot 0, brez enote; štirikratna časovna skala potrebuje 256-kratno lambdo.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Choice of lambda</source>
<translation>Izbira lambde</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Takes the lambda above, or chooses one: by the V-curve, where residuals and bending change least from one lambda to the next; or by generalised cross-validation, with the least error of predicting each observation from the others, which follows noise that lasts for several dates.</source>
<translation>Vzame zgornjo lambdo ali jo izbere: s krivuljo V, kjer se ostanki in krivljenje od ene lambde do naslednje najmanj spremenijo; ali s posplošenim navzkrižnim preverjanjem, z najmanjšo napako napovedi vsakega opazovanja iz drugih, ki sledi šumu, trajajočemu več datumov.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>As given</source>
<translation>Navedena</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>V-curve</source>
<translation>Krivulja V</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Generalised cross-validation</source>
<translation>Posplošeno navzkrižno preverjanje</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Continues the curve as a straight line to times before the first and after the last observation of a series; such values are less sure. Otherwise they stay empty.</source>
<translation>Nadaljuje krivuljo kot ravno črto v čase pred prvim in po zadnjem opazovanju časovne vrste; takšne vrednosti so manj zanesljive. Sicer ostanejo prazni.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Order of differences</source>
<translation>Red razlik</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>What is to be small: 1 the steps from day to day, 2 the bending, 3 the change of bending; each wants a lambda of its own. From 1 to 3.</source>
<translation>Kaj naj bo majhno: 1 koraki iz dneva v dan, 2 krivljenje, 3 sprememba krivljenja; vsak potrebuje svojo lambdo. Od 1 do 3.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Smallest lambda to choose</source>
<translation>Najmanjša lambda za izbiro</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambdas are tried from this one on, each 1.6 times the one before. Above 0.</source>
<translation>Lambde se preizkusijo od te naprej, vsaka je 1.6-krat večja od prejšnje. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Largest lambda to choose</source>
<translation>Največja lambda za izbiro</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambdas are tried up to this one. Above 0.</source>
<translation>Lambde se preizkusijo do te. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambda</source>
<translation>Lambda</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>The lambda that the series was smoothed with.</source>
<translation>Lambda, s katero je bila časovna vrsta zglajena.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>perfect smoother</source>
<translation>popolni gladilnik</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>interpolation</source>
<translation>interpolacija</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>v-curve</source>
<translation>krivulja v</translation>
</message>
<message>
<location filename="../../algorithms/models/imagestoseasons.py" />
<source>Images to seasons</source>
<translation>Od posnetkov do sezon</translation>
</message>
<message>
<location filename="../../algorithms/models/imagestoseasons.py" />
<source>Masks the clouds of a stack, smooths it by Whittaker, and finds its seasons.</source>
<translation>Maskira oblake sklada, ga zgladi po Whittakerju in poišče njegove sezone.</translation>
</message>
<message>
<location filename="../../algorithms/models/parcelstomowing.py" />
<source>Parcels to mowing</source>
<translation>Od parcel do košnje</translation>
</message>
<message>
<location filename="../../algorithms/models/parcelstomowing.py" />
<source>parcels</source>
<translation>parcele</translation>
</message>
<message>
<location filename="../../algorithms/models/parcelstomowing.py" />
<source>Extracts the series of parcels from stacks and finds when grassland was cut.</source>
<translation>Iz skladov pridobi časovne vrste parcel in poišče, kdaj je bilo travinje pokošeno.</translation>
</message>
<message>
<location filename="../../algorithms/models/s1s2toseasons.py" />
<source>Sentinel-1 and Sentinel-2 to seasons</source>
<translation>Od Sentinel-1 in Sentinel-2 do sezon</translation>
</message>
<message>
<location filename="../../algorithms/models/s1s2toseasons.py" />
<source>Fills the gaps of an optical index with what the radar saw meanwhile, every five days, and finds its seasons.</source>
<translation>Vrzeli optičnega indeksa vsakih pet dni zapolni s tem, kar je medtem videl radar, in poišče njegove sezone.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/chain.py" />
<source>{count} methods are to run first, but there may be {most}. Leave some out.</source>
<translation>Najprej naj bi se izvedlo {count} metod, lahko pa jih je {most}. Nekatere izpustite.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/chain.py" />
<source>{name} cannot run here. Write one of {names}, and its values behind a colon, such as whittaker: SMOOTHING=100, STEP=5.</source>
<translation>{name} se tu ne more izvesti. Napišite eno od {names}, njene vrednosti pa za dvopičjem, na primer whittaker: SMOOTHING=100, STEP=5.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>As a batch job, and wait for it</source>
<translation>Kot paketno opravilo, s čakanjem nanj</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>At once, for a small area</source>
<translation>Takoj, za majhno območje</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>As a batch job that is left running</source>
<translation>Kot paketno opravilo, ki teče naprej</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Not at all: only export the process graph</source>
<translation>Brez zagona: samo izvoz procesnega grafa</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Run</source>
<translation>Zagon</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>A batch job may take long; cancel stops it at the back-end. One that is left running is fetched later with Fetch openEO job results.</source>
<translation>Paketno opravilo lahko traja dolgo; preklic ga v zaledju ustavi. Tisto, ki teče naprej, pozneje prevzamete z algoritmom Prevzem rezultatov opravil openEO.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Title of the job</source>
<translation>Naslov opravila</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>By which you find it again at the back-end.</source>
<translation>Po katerem ga v zaledju spet najdete.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Description of the job</source>
<translation>Opis opravila</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>What you want to remember of it.</source>
<translation>Kar si želite o njem zapomniti.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Job options (JSON)</source>
<translation>Možnosti opravila (JSON)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Options of the back-end, such as {"executor-memory": "4G"}.</source>
<translation>Možnosti zaledja, na primer {"executor-memory": "4G"}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Process graph</source>
<translation>Procesni graf</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>What runs, as JSON.</source>
<translation>Kaj se izvaja, kot JSON.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Python program</source>
<translation>Program Python</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Python files (*.py)</source>
<translation>Datoteke Python (*.py)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>A program that runs the same with the openeo client.</source>
<translation>Program, ki isto izvede z odjemalcem openeo.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Id of the job</source>
<translation>Id opravila</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Computing at {url} …</source>
<translation>Računanje na {url} …</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>It runs at the back-end. Fetch its results later with Fetch openEO job results, by the id {job}.</source>
<translation>Teče v zaledju. Rezultate pozneje prevzemite z algoritmom Prevzem rezultatov opravil openEO, z id {job}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>The back-end doubts the request: {text}</source>
<translation>Zaledje dvomi o zahtevi: {text}</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Job {job} created at {url}.</source>
<translation>Opravilo {job} ustvarjeno na {url}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Going on with job {job} of a run that broke off.</source>
<translation>Nadaljevanje z opravilom {job} prekinjenega zagona.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Stopping job {job} at the back-end …</source>
<translation>Ustavljanje opravila {job} v zaledju …</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>It cost {costs} credits.</source>
<translation>Stalo je {costs} kreditov.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>{title} is no JSON object: {text}. Write it like {{"executor-memory": "4G"}}, or leave it empty.</source>
<translation>{title} ni objekt JSON: {text}. Napišite ga kot {{"executor-memory": "4G"}} ali pustite prazno.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Job: {status}</source>
<translation>Opravilo: {status}</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Back-end: {text}</source>
<translation>Zaledje: {text}</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Downloaded {count} files: {names}.</source>
<translation>Prenesenih {count} datotek: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Estimate of the back-end: {parts}.</source>
<translation>Ocena zaledja: {parts}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeo_algorithm.py" />
<source>Folder for the results</source>
<translation>Mapa za rezultate</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeo_algorithm.py" />
<source>Where the files are written; those of the same name are replaced.</source>
<translation>Kamor se zapišejo datoteke; tiste z istim imenom se nadomestijo.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeo_algorithm.py" />
<source>Results</source>
<translation>Rezultati</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Connection to openEO</source>
<translation>Povezava z openEO</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>openeo</source>
<translation>openeo</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>login</source>
<translation>prijava</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>log in</source>
<translation>prijaviti se</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>copernicus data space</source>
<translation>copernicus data space</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>back-end</source>
<translation>zaledje</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>credits</source>
<translation>krediti</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Adds an openEO back-end, logs in and out there, and tells who you are.</source>
<translation>Doda zaledje openEO, vas tam prijavi in odjavi ter pove, kdo ste.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>A back-end is an openEO server that has the images and computes. Log in once: you stay logged in, by a token in QGIS's encrypted store of logins.</source>
<translation>Zaledje je strežnik openEO, ki ima posnetke in računa. Prijavite se enkrat: ostanete prijavljeni, z žetonom v šifrirani shrambi prijav programa QGIS.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>With "Device code" the log shows an address; open it in any browser and confirm. With "Browser" it opens by itself. For "Client credentials" and "User and password" make a login of the kind Basic in QGIS first, with the client id and secret, or the user and password, and choose it.</source>
<translation>Pri »Kodi naprave« dnevnik pokaže naslov; odprite ga v katerem koli brskalniku in potrdite. Pri »Brskalniku« se odpre sam. Za »Poverilnice odjemalca« in »Uporabnik in geslo« najprej v QGIS ustvarite prijavo vrste Basic, z id in skrivnostjo odjemalca ali z uporabnikom in geslom, in jo izberite.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Known back-ends: {names}.</source>
<translation>Znana zaledja: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Log in, and keep</source>
<translation>Prijava, ki ostane</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Who am I</source>
<translation>Kdo sem</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Log out</source>
<translation>Odjava</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Do</source>
<translation>Dejanje</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>What to do; to log in also adds the back-end, or changes it.</source>
<translation>Kaj storiti; prijava zaledje tudi doda ali ga spremeni.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Name of the back-end</source>
<translation>Ime zaledja</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>One of those below, or a name of your own for another one.</source>
<translation>Eno od spodnjih ali lastno ime za drugo.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Address</source>
<translation>Naslov</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Needed for a back-end that is not known yet.</source>
<translation>Potreben za zaledje, ki še ni znano.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Device code</source>
<translation>Koda naprave</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Browser</source>
<translation>Brskalnik</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Client credentials</source>
<translation>Poverilnice odjemalca</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>User and password</source>
<translation>Uporabnik in geslo</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>No login</source>
<translation>Brez prijave</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Log in by</source>
<translation>Prijava z</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>The way to log in; device code works nearly everywhere.</source>
<translation>Način prijave; koda naprave deluje skoraj povsod.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Login in QGIS</source>
<translation>Prijava v QGIS</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>A login of the kind Basic, for client credentials, or user and password.</source>
<translation>Prijava vrste Basic, za poverilnice odjemalca ali uporabnika in geslo.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Client id</source>
<translation>Id odjemalca</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Of OpenID Connect; empty: the back-end's own.</source>
<translation>Za OpenID Connect; prazno: lastni id zaledja.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Provider</source>
<translation>Ponudnik</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Of OpenID Connect; empty: the back-end's first.</source>
<translation>Za OpenID Connect; prazno: prvi ponudnik zaledja.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Who you are there</source>
<translation>Kdo ste tam</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>The back-end {name} is not known, and no address is given for it. Give its address, or one of the names {names}.</source>
<translation>Zaledje {name} ni znano in zanj ni naveden naslov. Navedite njegov naslov ali eno od imen {names}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>{title} is not chosen, and this way to log in needs it. Make one of the kind Basic, and choose it.</source>
<translation>{title}: ni izbrano, ta način prijave pa to potrebuje. Ustvarite prijavo vrste Basic in jo izberite.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>{name}: openEO {version} at {url}.</source>
<translation>{name}: openEO {version} na {url}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>You are {user}.</source>
<translation>Ste {user}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Credits left: {credits}.</source>
<translation>Preostali krediti: {credits}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Logged out of {name}.</source>
<translation>Odjavljeno iz {name}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Fetch openEO job results</source>
<translation>Prevzem rezultatov opravil openEO</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>batch job</source>
<translation>paketno opravilo</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>download</source>
<translation>prenos</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>results</source>
<translation>rezultati</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Downloads the results of a batch job, also one that was left running.</source>
<translation>Prenese rezultate paketnega opravila, tudi takšnega, ki je bilo puščeno, da teče naprej.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Waits for a job if it is not done, and downloads its results into a folder. What a method of PhenoFuse has made there becomes the same rasters as from this computer; of other NetCDF files each variable becomes a raster, and any other file stays as it is.</source>
<translation>Počaka na opravilo, če še ni končano, in prenese njegove rezultate v mapo. Kar je tam izdelala metoda PhenoFuse, postane enak raster kot s tega računalnika; iz drugih datotek NetCDF vsaka spremenljivka postane raster, vse druge datoteke pa ostanejo, kakršne so.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Without the id of a job the log lists those that you have there.</source>
<translation>Brez id opravila dnevnik našteje opravila, ki jih imate tam.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>As the log of the run said that has started it; several, separated by commas, of a run in parts. Empty: list the jobs.</source>
<translation>Kot ga je navedel dnevnik zagona, ki je opravilo začel; pri zagonu po delih več id, ločenih z vejicami. Prazno: naštej opravila.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Wait for it</source>
<translation>Počakaj nanj</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Whether to wait for a job that is still running; cancel then leaves it running.</source>
<translation>Ali počakati na opravilo, ki še teče; preklic ga tedaj pusti teči.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>The jobs {jobs} are not parts of one result. Fetch them one by one.</source>
<translation>Opravila {jobs} niso deli enega rezultata. Prevzemite jih vsako posebej.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Job {job} is not finished but {status}. Wait, and fetch it later.</source>
<translation>Opravilo {job} ni končano, ampak je v stanju {status}. Počakajte in ga prevzemite pozneje.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Minimum</source>
<translation>Najmanjša vrednost</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Maximum</source>
<translation>Največja vrednost</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Extract parcel time series (openEO)</source>
<translation>Pridobivanje časovnih vrst parcel (openEO)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>zonal statistics</source>
<translation>conska statistika</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>fields</source>
<translation>polja</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>polygons</source>
<translation>poligoni</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>table</source>
<translation>tabela</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Statistics of parcels at every time, computed where the images are.</source>
<translation>Statistike parcel ob vsakem času, izračunane tam, kjer so posnetki.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>An openEO back-end sums up the pixels of each parcel at each time, and only the series are downloaded: the parcel table that all methods on parcels take. Many parcels are sent in groups, a job each.</source>
<translation>Zaledje openEO povzame piksle vsake parcele ob vsakem času, prenesejo pa se samo časovne vrste: tabela parcel, ki jo sprejmejo vse metode za parcele. Če je parcel veliko, se pošljejo po skupinah, eno opravilo na skupino.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>One to three methods may run on the series there too, and give the tables that they give here.</source>
<translation>Tudi tam se lahko na časovnih vrstah izvede od ena do tri metode, ki dajo iste tabele kot tu.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Polygons in any CRS; of the selected ones only, if so chosen.</source>
<translation>Poligoni v katerem koli KS; samo izbrani, če je tako izbrano.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>A field whose values all differ. Leave empty to use the ids of the features.</source>
<translation>Polje, katerega vrednosti so vse različne. Pustite prazno za uporabo id geoobjektov.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Statistic</source>
<translation>Statistika</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Of the pixels of a parcel; the other fields of the table stay empty.</source>
<translation>Za piksle parcele; druga polja tabele ostanejo prazna.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Methods to run there</source>
<translation>Metode, ki se izvedejo tam</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Methods that run on the series at the back-end, first to last, with those of their values that are not as usual, separated by semicolons: whittaker: SMOOTHING=100, STEP=5; phenology. The last may be any method; one that needs smooth series gets Whittaker smoothing where no other stands before it.</source>
<translation>Metode, ki se v zaledju izvedejo na časovnih vrstah, od prve do zadnje, s tistimi vrednostmi, ki niso običajne, ločene s podpičji: whittaker: SMOOTHING=100, STEP=5; phenology. Zadnja je lahko katera koli metoda; metoda, ki potrebuje gladke časovne vrste, dobi Whittakerjevo glajenje, če pred njo ni druge.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Parcel table</source>
<translation>Tabela parcel</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>The table: a layer without geometry in memory, a file or a database.</source>
<translation>Tabela: sloj brez geometrije v pomnilniku, datoteka ali podatkovna zbirka.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Result of the methods</source>
<translation>Rezultat metod</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>What the last method gives first.</source>
<translation>Kar zadnja metoda da najprej.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Metrics of the methods</source>
<translation>Metrike metod</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Where it gives metrics beside that.</source>
<translation>Če poleg tega da metrike.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Events of the methods</source>
<translation>Dogodki metod</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Where it gives events beside that.</source>
<translation>Če poleg tega da dogodke.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>The parcel layer is missing or broken. Choose a layer of polygons.</source>
<translation>Sloj parcel manjka ali je poškodovan. Izberite sloj poligonov.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>{methods} is given, but no table for its result. Choose one for {title}.</source>
<translation>Navedeno je {methods}, vendar brez tabele za rezultat. Izberite jo za {title}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>{method} takes {wanted}, and {count} variables are chosen. Change them, or run it on the parcel table.</source>
<translation>{method} sprejme {wanted}, izbranih pa je {count} spremenljivk. Spremenite jih ali metodo zaženite na tabeli parcel.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>further variables</source>
<translation>druge spremenljivke</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>one variable</source>
<translation>eno spremenljivko</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>{count} parcels in {jobs} jobs.</source>
<translation>{count} parcel v {jobs} opravilih.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Publish to openEO</source>
<translation>Objava na openEO</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>user-defined process</source>
<translation>uporabniško določen proces</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>share</source>
<translation>deljenje</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>udp</source>
<translation>udp</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Keeps a method as a user-defined process of yours at an openEO back-end.</source>
<translation>Shrani metodo kot vaš uporabniško določen proces v zaledju openEO.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Takes a process graph that an algorithm on openEO has exported, with the values of its parameters, and keeps it at the back-end under a name. It then runs for any area and period: with Run an openEO service, in the back-end's web editor, or from any openEO client. Seasons stay those of the exported period.</source>
<translation>Vzame procesni graf, ki ga je izvozil algoritem na openEO, z vrednostmi njegovih parametrov, in ga v zaledju shrani pod imenom. Nato teče za katero koli območje in obdobje: z algoritmom Zagon storitve openEO, v spletnem urejevalniku zaledja ali iz katerega koli odjemalca openEO. Sezone ostanejo tiste iz izvoženega obdobja.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>A JSON file that an algorithm on openEO has written.</source>
<translation>Datoteka JSON, ki jo je zapisal algoritem na openEO.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Name of the process</source>
<translation>Ime procesa</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Letters, digits and underscores; one of that name is replaced.</source>
<translation>Črke, števke in podčrtaji; proces s tem imenom se nadomesti.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Summary</source>
<translation>Povzetek</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>What it does, in a sentence.</source>
<translation>Kaj dela, v enem stavku.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Public</source>
<translation>Javno</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Whether others may see and run it, where the back-end allows that.</source>
<translation>Ali ga lahko drugi vidijo in zaženejo, kjer zaledje to dovoljuje.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>{name} is no name of a process: it may have letters, digits and underscores only. Give another one.</source>
<translation>{name} ni ime procesa: vsebuje lahko samo črke, števke in podčrtaje. Navedite drugo.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>{path} is no process graph: {reason}. Give a file that an algorithm on openEO has written.</source>
<translation>{path} ni procesni graf: {reason}. Navedite datoteko, ki jo je zapisal algoritem na openEO.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>{name} is kept at {url}; you have {names} there.</source>
<translation>{name} je shranjen na {url}; tam imate {names}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Run an openEO service</source>
<translation>Zagon storitve openEO</translation>
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
<translation>katalog</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Runs a user-defined process of others, such as CropSAR, on an openEO back-end.</source>
<translation>Zažene uporabniško določen proces drugih, na primer CropSAR, v zaledju openEO.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>The process is described by its owner: the dialog and the log show what it does, how mature it is and what it takes. Area, parcels and period go to the arguments that ask for them. Its result is downloaded into a folder, and of NetCDF files each variable becomes a raster.</source>
<translation>Proces opiše njegov lastnik: pogovorno okno in dnevnik pokažeta, kaj dela, kako zrel je in kaj sprejme. Območje, parcele in obdobje gredo v argumente, ki jih zahtevajo. Rezultat se prenese v mapo, iz datotek NetCDF pa vsaka spremenljivka postane raster.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>CropSAR's images are scaled: NDVI = 0.004 x - 0.08, FAPAR and FCOVER = 0.005 x.</source>
<translation>Posnetki CropSAR so skalirani: NDVI = 0.004 x - 0.08, FAPAR in FCOVER = 0.005 x.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Another process</source>
<translation>Drug proces</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Service</source>
<translation>Storitev</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>A process of a catalogue; or another one, named below.</source>
<translation>Proces iz kataloga; ali drug, naveden spodaj.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Process</source>
<translation>Proces</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Id of the process, for "Another process".</source>
<translation>Id procesa, za »Drug proces«.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Namespace or address</source>
<translation>Imenski prostor ali naslov</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Whose it is, or the address of its definition; empty: your own.</source>
<translation>Čigav je, ali naslov njegove definicije; prazno: vaš lastni.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Arguments</source>
<translation>Argumenti</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>What the process takes beside where and when: the dialog shows it, with a field for each; or JSON, such as {"output": "FAPAR"}.</source>
<translation>Kaj proces sprejme poleg kraja in časa: pogovorno okno to pokaže, s poljem za vsakega; ali JSON, na primer {"output": "FAPAR"}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Polygons, for a process that takes outlines; they give the area too.</source>
<translation>Poligoni, za proces, ki sprejme obrise; podajo tudi območje.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Format of the result</source>
<translation>Oblika rezultata</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>netCDF, GTiff or JSON; empty: what suits the service.</source>
<translation>netCDF, GTiff ali JSON; prazno: kar ustreza storitvi.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>The process is experimental: its result may change.</source>
<translation>Proces je poskusen: njegov rezultat se lahko spremeni.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>The process is deprecated: look for its successor.</source>
<translation>Proces je zastarel: poiščite njegovega naslednika.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_answer.py" />
<source>The back-end's answer is no table of times with {parcels} parcels and {bands} numbers each, only {names}. Send fewer parcels, or look at the log of the job.</source>
<translation>Odgovor zaledja ni tabela časov s {parcels} parcelami in po {bands} števili, ampak samo {names}. Pošljite manj parcel ali poglejte v dnevnik opravila.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_answer.py" />
<source>{count} parcels have more than {most} events, of which the first {most} came. Run the method on the parcel table for all.</source>
<translation>{count} parcel ima več kot {most} dogodkov, od katerih jih je prišlo prvih {most}. Za vse zaženite metodo na tabeli parcel.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_groups.py" />
<source>Outlines are simplified by {metres:g} m, to fit a request.</source>
<translation>Obrisi so poenostavljeni za {metres:g} m, da gredo v zahtevo.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_groups.py" />
<source>The parcels are too many or too far apart for one run: {count} parcels. Select fewer of them.</source>
<translation>Parcel je preveč ali so preveč oddaljene za en zagon: {count} parcel. Izberite jih manj.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_groups.py" />
<source>The outline of parcel {parcel} is {size} long, and a request takes no more than {most}. Simplify it, or split it.</source>
<translation>Obris parcele {parcel} je velik {size}, zahteva pa ne sprejme več kot {most}. Poenostavite ga ali razdelite.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/plan.py" />
<source>The job ran the method {method}, which this version of PhenoFuse does not have. Install the version that started it.</source>
<translation>Opravilo je izvedlo metodo {method}, ki je ta različica PhenoFuse nima. Namestite različico, ki ga je začela.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Back-end</source>
<translation>Zaledje</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>The openEO back-end that computes. Add others, and log in, with the algorithm Connection to openEO.</source>
<translation>Zaledje openEO, ki računa. Druga dodate in se prijavite z algoritmom Povezava z openEO.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Band of a collection</source>
<translation>Kanal zbirke</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Variable</source>
<translation>Spremenljivka</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>What the series are of, computed at the back-end from its own images.</source>
<translation>Kaj vsebujejo časovne vrste; izračuna zaledje iz svojih posnetkov.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Further variables</source>
<translation>Druge spremenljivke</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>One to five other variables of the same place, such as radar.</source>
<translation>Od ene do pet drugih spremenljivk istega kraja, na primer radar.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Further bands of collections</source>
<translation>Drugi kanali zbirk</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Further variables as COLLECTION:BAND, separated by commas.</source>
<translation>Druge spremenljivke kot COLLECTION:BAND, ločene z vejicami.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Collection</source>
<translation>Zbirka</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Id of a collection of the back-end, in place of the usual one of the variable. Needed for "Band of a collection".</source>
<translation>Id zbirke zaledja, namesto običajne za spremenljivko. Potreben za »Kanal zbirke«.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Band</source>
<translation>Kanal</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Name of its band, for "Band of a collection".</source>
<translation>Ime njenega kanala, za »Kanal zbirke«.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Mask clouds</source>
<translation>Maskiranje oblakov</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Leaves out what the scene classification shows as cloud or shadow, and what is near them; of Sentinel-2 only.</source>
<translation>Izpusti, kar klasifikacija scene kaže kot oblak ali senco, in kar je v bližini; samo za Sentinel-2.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Both</source>
<translation>Obe</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Ascending</source>
<translation>Dvigajoče se</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Descending</source>
<translation>Spuščajoče se</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Orbits</source>
<translation>Orbite</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Directions of the orbits that are taken, of Sentinel-1 only: fields look different from both, and one alone gives smoother series of fewer images.</source>
<translation>Smeri orbit, ki se vzamejo, samo za Sentinel-1: polja so z obeh videti drugačna, ena sama pa da bolj gladke časovne vrste iz manj posnetkov.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Area</source>
<translation>Območje</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>The area to compute: an extent, that of a layer (such as parcels), or of the map.</source>
<translation>Območje izračuna: obseg, obseg sloja (na primer parcel) ali zemljevida.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>First day</source>
<translation>Prvi dan</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>First day of the images.</source>
<translation>Prvi dan posnetkov.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Last day</source>
<translation>Zadnji dan</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Last day of the images, which is part of the period.</source>
<translation>Zadnji dan posnetkov, ki je del obdobja.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Period of a stack</source>
<translation>Obdobje sklada</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>A local time-series stack whose first and last day are taken where none is given.</source>
<translation>Lokalni časovni sklad, katerega prvi in zadnji dan se vzameta, če nista navedena.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>A collection and its band are needed, but {given} is given. Give both, such as SENTINEL2_L2A and B08.</source>
<translation>Potrebna sta zbirka in njen kanal, navedeno pa je {given}. Navedite oboje, na primer SENTINEL2_L2A in B08.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>{title} is not given, or has no size. Choose an extent, a layer or the map.</source>
<translation>{title} ni navedeno ali nima velikosti. Izberite obseg, sloj ali zemljevid.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>First and last day are not both given, or are in the wrong order. Give two days like 2023-01-01 and 2023-12-31, or a stack whose period is taken.</source>
<translation>Prvi in zadnji dan nista oba navedena ali sta v napačnem vrstnem redu. Navedite dva dneva, na primer 2023-01-01 in 2023-12-31, ali sklad, katerega obdobje se vzame.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Side of a part (km)</source>
<translation>Stranica dela (km)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>A large area is computed in parts of at most this side, a job each, and put together at the end. A run that breaks off goes on where it was when it is started again. Leave empty for one job.</source>
<translation>Veliko območje se izračuna po delih z največ tako dolgo stranico, eno opravilo na del, in na koncu sestavi. Prekinjeni zagon se ob ponovnem začetku nadaljuje, kjer je bil. Pustite prazno za eno opravilo.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>{method} (openEO)</source>
<translation>{method} (openEO)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Runs on an openEO back-end, where the images are: the same method, sent there, on every pixel of the area. The result is downloaded, and is as from this computer.</source>
<translation>Teče v zaledju openEO, kjer so posnetki: ista metoda, poslana tja, na vsakem pikslu območja. Rezultat se prenese in je enak kot s tega računalnika.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Methods to run first</source>
<translation>Metode, ki se izvedejo prej</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>One or two methods that run on the main variable before, at the back-end too, with those of their values that are not as usual, separated by semicolons: whittaker: SMOOTHING=100, STEP=5; whittaker: SMOOTHING=10.</source>
<translation>Ena ali dve metodi, ki se prej, prav tako v zaledju, izvedeta na glavni spremenljivki, s tistimi vrednostmi, ki niso običajne, ločeni s podpičji: whittaker: SMOOTHING=100, STEP=5; whittaker: SMOOTHING=10.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Written by a run on this computer, for example on a part of the area: all series share them. Left empty each series is learned from for itself, which takes about half a second each.</source>
<translation>Zapisal jo je zagon na tem računalniku, na primer na delu območja: skupna je vsem časovnim vrstam. Če je prazno, se uči iz vsake časovne vrste posebej, kar traja približno pol sekunde na vrsto.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>{title}: none is given. Choose one or more.</source>
<translation>{title}: ni navedeno nič. Izberite eno ali več.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>The file of hyper-parameters has those of classes, which a back-end does not know; those of the whole are taken for all series.</source>
<translation>Datoteka hiperparametrov vsebuje hiperparametre razredov, ki jih zaledje ne pozna; za vse časovne vrste se vzamejo tisti za celoto.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>The result has no NetCDF file, only {names}. Fetch it as files with Fetch openEO job results.</source>
<translation>Rezultat nima nobene datoteke NetCDF, samo {names}. Prevzemite ga kot datoteke z algoritmom Prevzem rezultatov opravil openEO.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>As in the input</source>
<translation>Kot v vhodu</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>A list of times</source>
<translation>Seznam časov</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Days from one time to the next</source>
<translation>Dnevi od enega časa do naslednjega</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Days between two times of the result, from the first day of the input on; used with "Every few days".</source>
<translation>Dnevi med dvema časoma rezultata, od prvega dne vhoda naprej; uporablja se z »Vsakih nekaj dni«.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>List of times</source>
<translation>Seznam časov</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Times of the result separated by commas, for example 2023-05-01, 2023-06-01T12:00; used with "A list of times".</source>
<translation>Časi rezultata, ločeni z vejicami, na primer 2023-05-01, 2023-06-01T12:00; uporablja se s »Seznam časov«.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Days from one time to the next is {step}, which makes more than {most} times. Give a larger step.</source>
<translation>Dnevi od enega časa do naslednjega: vrednost je {step}, kar da več kot {most} časov. Navedite večji korak.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>List of times has {part}, which is no time. Write times like 2023-05-01 or 2023-05-01T10:30, separated by commas.</source>
<translation>Seznam časov vsebuje {part}, kar ni čas. Zapišite čase kot 2023-05-01 ali 2023-05-01T10:30, ločene z vejicami.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>List of times is empty. Give times like 2023-05-01, 2023-06-01, or choose other times of the result.</source>
<translation>Seznam časov je prazen. Navedite čase kot 2023-05-01, 2023-06-01 ali izberite druge čase rezultata.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>{parcels} parcels x {scenes} scenes x {bands} variables: at most {rows} rows, in PostgreSQL about {size}, and {indexed} with indices.</source>
<translation>{parcels} parcel x {scenes} scen x {bands} spremenljivk: največ {rows} vrstic, v PostgreSQL približno {size}, z indeksi pa {indexed}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>{database}: of {scenes} scenes {extracted} are extracted already, and {begun} are begun.</source>
<translation>{database}: od {scenes} scen jih je {extracted} že pridobljenih, {begun} pa začetih.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>The scenes that are extracted already have no row of {bands}. To add it, run with Extract again what is extracted.</source>
<translation>Že pridobljene scene nimajo vrstic za {bands}. Da jih dodate, zaženite z možnostjo Znova pridobi že pridobljeno.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>Extracted {scenes} scenes and wrote {rows} rows in {seconds:.1f} s ({speed:.0f} parcels x bands a second).</source>
<translation>Pridobljenih {scenes} scen in zapisanih {rows} vrstic v {seconds:.1f} s ({speed:.0f} parcel x kanalov na sekundo).</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>At this speed {parcels} parcels in {scenes} scenes of {bands} bands take {hours:.1f} hours.</source>
<translation>S to hitrostjo traja {parcels} parcel v {scenes} scenah z {bands} kanali {hours:.1f} ur.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>Other runs are at {count} scenes. Should one of them stop, run again.</source>
<translation>Drugi zagoni delajo na {count} scenah. Če se kateri od njih ustavi, zaženite znova.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>Cancelled. {extracted} of {scenes} scenes are extracted and stay; run again for the others.</source>
<translation>Preklicano. {extracted} od {scenes} scen je pridobljenih in ostanejo; za druge zaženite znova.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>There is no database to write to. Choose a PostGIS connection, or give the name of a GeoPackage.</source>
<translation>Ni podatkovne zbirke, v katero bi pisali. Izberite povezavo PostGIS ali navedite ime za GeoPackage.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>Both the connection {name} and a GeoPackage are given, and the series go to one of them. Leave the other empty.</source>
<translation>Navedena sta tako povezava {name} kot GeoPackage, časovne vrste pa gredo v enega od njiju. Drugo pustite prazno.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>QGIS has no PostgreSQL connection {name}. Choose one of the list, or add it in the data source manager first.</source>
<translation>QGIS nima povezave PostgreSQL {name}. Izberite eno s seznama ali jo prej dodajte v upravitelju podatkovnih virov.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>PostGIS connection</source>
<translation>Povezava PostGIS</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>A PostgreSQL connection stored in QGIS, with user name and password or an authentication configuration; its database needs PostGIS. Leave empty for a GeoPackage.</source>
<translation>Povezava PostgreSQL, shranjena v QGIS, z uporabniškim imenom in geslom ali konfiguracijo avtentikacije; njena podatkovna zbirka potrebuje PostGIS. Pustite prazno za GeoPackage.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>Schema</source>
<translation>Shema</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>The schema of the PostGIS database that the tables are in; public if left empty.</source>
<translation>Shema podatkovne zbirke PostGIS, v kateri so tabele; public, če je prazno.</translation>
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
<translation>Datoteka, v kateri so tabele, na disku tega računalnika; obstoječa ohrani svojo vsebino. Se ne uporablja s povezavo PostGIS.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>{path} does not end in .gpkg, and the database is a GeoPackage. Give a name that ends in .gpkg.</source>
<translation>{path} se ne konča z .gpkg, podatkovna zbirka pa je GeoPackage. Navedite ime, ki se konča z .gpkg.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>{rows} rows are to be extracted, about {size} in a database.</source>
<translation>Pridobiti je treba {rows} vrstic, v podatkovni zbirki približno {size}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>Wrote {rows} rows in {seconds:.1f} s ({speed:.0f} a second).</source>
<translation>Zapisanih {rows} vrstic v {seconds:.1f} s ({speed:.0f} na sekundo).</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>{share:.0f} % is done after {seconds:.0f} s; the whole takes about {whole:.0f} s.</source>
<translation>{share:.0f} % je narejenega po {seconds:.0f} s; celota traja približno {whole:.0f} s.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>{variable}: {count} parcels have no row, because they lie outside the stack or have fewer than {fewest} pixels: {names}.</source>
<translation>{variable}: {count} parcel nima vrstice, ker ležijo zunaj sklada ali imajo manj kot {fewest} pikslov: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Field that names the parcels</source>
<translation>Polje, ki poimenuje parcele</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Inner buffer (metres)</source>
<translation>Notranji odmik (metri)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Fewest pixels</source>
<translation>Najmanj pikslov</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>{name}: {count} times from {first} to {last}, {width} x {height} pixels.</source>
<translation>{name}: {count} časov od {first} do {last}, {width} x {height} pikslov.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>{path} has no coordinate reference system; the parcels are taken to be in its coordinates. Give it one if they are not.</source>
<translation>{path} nima koordinatnega sistema; za parcele se privzame, da so v njegovih koordinatah. Če niso, mu ga določite.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>No stack is given. Choose one or more time-series stacks.</source>
<translation>Naveden ni noben sklad. Izberite enega ali več časovnih skladov.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Stack of classes</source>
<translation>Sklad razredov</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Time-series stacks, one for each variable; each may have times of its own.</source>
<translation>Časovni skladi, eden za vsako spremenljivko; vsak ima lahko svoje čase.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Pixels of a parcel</source>
<translation>Piksli parcele</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Those whose centre is inside</source>
<translation>Tisti s središčem znotraj</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>All it touches</source>
<translation>Vsi, ki se jih dotika</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>All, weighted by the area inside</source>
<translation>Vsi, uteženi s površino znotraj</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Which pixels count: those whose centre lies in the parcel; all that it touches, also by a corner; or all, each by the share of its area inside, which suits small parcels.</source>
<translation>Kateri piksli štejejo: tisti, katerih središče je v parceli; vsi, ki se jih dotika, tudi z vogalom; ali vsi, vsak z deležem svoje površine znotraj, kar ustreza majhnim parcelam.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Takes a margin of so many metres off each parcel, so that pixels mixed with its neighbours do not count; half a pixel to a pixel is usual.</source>
<translation>Vsaki parceli odvzame rob toliko metrov, da piksli, pomešani s sosedi, ne štejejo; običajno je od pol piksla do enega piksla.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Leaves out parcels with fewer pixels than this, hidden ones too; such that are only in part inside count as whole ones here.</source>
<translation>Izpusti parcele z manj piksli, pri čemer štejejo tudi skriti; tisti, ki so samo delno znotraj, tu štejejo kot celi.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>A stack of classes, such as a scene classification: the number of pixels of each class is counted, in rows of their own.</source>
<translation>Sklad razredov, na primer klasifikacija scene: število pikslov vsakega razreda se prešteje, v lastnih vrsticah.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Names of the variables</source>
<translation>Imena spremenljivk</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Names for the stacks, in their order and separated by commas, for example NDVI, VH. Leave empty to use the names of the layers.</source>
<translation>Imena za sklade, v njihovem vrstnem redu in ločena z vejicami, na primer NDVI, VH. Pustite prazno za uporabo imen slojev.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Names of the variables has {given} names for {stacks} stacks. Give one name for each stack, separated by commas, or none.</source>
<translation>Imena spremenljivk vsebujejo {given} imen za {stacks} skladov. Navedite eno ime za vsak sklad, ločeno z vejicami, ali nobenega.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>More than one stack is called {name}, and the table tells variables by their names. Give different ones in Names of the variables.</source>
<translation>Več kot en sklad ima ime {name}, tabela pa spremenljivke loči po imenih. V polju Imena spremenljivk navedite različna.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Parcel heterogeneity</source>
<translation>Heterogenost parcel</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>foi</source>
<translation>foi</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>homogeneity</source>
<translation>homogenost</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>mixed</source>
<translation>mešana</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>clusters</source>
<translation>gruče</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>cardinality</source>
<translation>kardinalnost</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>checks by monitoring</source>
<translation>pregledi s spremljanjem</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Says which parcels are mixed or in parts, and how much their values spread.</source>
<translation>Pove, katere parcele so mešane ali v delih in koliko so njihove vrednosti razpršene.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>With a raster of classes, the result has for each parcel: foi_h (1 where a class has a middling share: the parcel is mixed), foi_c (1 where it has more than one large cluster of pixels that touch and are of one class: it is in parts), clusters (how many large ones), and for every class its share of the valid pixels (share_1, ...) and its large clusters (clusters_1, ...).</source>
<translation>Z rastrom razredov ima rezultat za vsako parcelo: foi_h (1, če ima kak razred srednji delež: parcela je mešana), foi_c (1, če ima več kot eno veliko gručo pikslov istega razreda, ki se stikajo: je v delih), clusters (koliko velikih), za vsak razred pa njegov delež veljavnih pikslov (share_1, ...) in njegove velike gruče (clusters_1, ...).</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>With a raster of values: their mean, standard deviation (std), coefficient of variation (cv = std / mean), skewness and bimodality coefficient, which is above {bimodal:.2f} where two modes are likely and below for a single one. Read these from an image at full cover: bare soil between plants is no second crop.</source>
<translation>Z rastrom vrednosti: njihovo povprečje, standardni odklon (std), koeficient variacije (cv = std / povprečje), asimetrijo in koeficient bimodalnosti, ki je nad {bimodal:.2f}, če sta verjetna dva modusa, in pod njim pri enem samem. Odčitajte jih s posnetka pri polni pokrovnosti: gola tla med rastlinami niso druga kultura.</translation>
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
<translation>Heterogenost parcel</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>The polygons with their fields and what was measured behind them.</source>
<translation>Poligoni s svojimi polji in za njimi izmerjene vrednosti.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>{count} parcels.</source>
<translation>{count} parcel.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Large clusters have more than {large:g} pixels.</source>
<translation>Velike gruče imajo več kot {large:g} pikslov.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>No parcel has {fewest:g} pixels or more of {path}. Check the coordinate reference systems of both, or ask for fewer pixels.</source>
<translation>Nobena parcela nima {fewest:g} ali več pikslov v {path}. Preverite koordinatna sistema obeh ali zahtevajte manj pikslov.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>{path}: {count} parcels lie outside or have fewer than {fewest:g} pixels, and nothing is told of them.</source>
<translation>{path}: {count} parcel leži zunaj ali ima manj kot {fewest:g} pikslov, zato o njih ni podatkov.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Of {count} parcels with a class {mixed} are mixed, {parts} are in parts, and {both} are both.</source>
<translation>Od {count} parcel z razredom je {mixed} mešanih, {parts} v delih in {both} oboje.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Mixed from a share of (%)</source>
<translation>Mešana od deleža (%)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Mixed up to a share of (%)</source>
<translation>Mešana do deleža (%)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Large clusters have more pixels than</source>
<translation>Velike gruče imajo več pikslov kot</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Large clusters are larger than (m2)</source>
<translation>Velike gruče so večje od (m2)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>A parcel cannot be mixed from a share of {least:g} % up to {most:g} %. Give a smaller first share, or a larger second one.</source>
<translation>Parcela ne more biti mešana od deleža {least:g} % do {most:g} %. Navedite manjši prvi delež ali večjega drugega.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Neither a raster of classes nor one of values is given. Give one of them, or both.</source>
<translation>Naveden ni niti raster razredov niti raster vrednosti. Navedite enega od njiju ali oba.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Whole numbers, such as land cover, a crop map or clusters; its nodata counts not.</source>
<translation>Cela števila, na primer pokrovnost tal, karta kultur ali gruče; vrednosti brez podatkov ne štejejo.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Band of classes</source>
<translation>Kanal razredov</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Raster of values</source>
<translation>Raster vrednosti</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Any numbers, such as the NDVI of a date at which the crop covers the ground: the spread within each parcel is told. It may have a grid of its own.</source>
<translation>Poljubna števila, na primer NDVI datuma, ko kultura pokriva tla: pove se razpršenost znotraj vsake parcele. Lahko ima svojo mrežo.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Band of values</source>
<translation>Kanal vrednosti</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>The band to read; the first if left empty.</source>
<translation>Kanal, ki se prebere; prvi, če je prazno.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>A parcel is mixed where a class has at least this share of it.</source>
<translation>Parcela je mešana, če ima kak razred vsaj tolikšen delež.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>... and at most this one. Both in percent, above 0 up to 100.</source>
<translation>... in največ tolikšnega. Oba v odstotkih, več kot 0 do 100.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>A parcel with more than one large cluster of pixels of a class is in parts; 0 or more. With the rule of areas the shares of a cluster's pixels are added up.</source>
<translation>Parcela z več kot eno veliko gručo pikslov enega razreda je v delih; 0 ali več. Pri pravilu površin se deleži pikslov gruče seštejejo.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>The same as an area on the ground, instead of the number of pixels; 2000 is usual. Leave empty to go by pixels.</source>
<translation>Enako kot površina na terenu, namesto števila pikslov; običajno je 2000. Pustite prazno, da se ravna po pikslih.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Sides and corners (8 neighbours)</source>
<translation>Stranice in vogali (8 sosedov)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Sides alone (4 neighbours)</source>
<translation>Samo stranice (4 sosedje)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Pixels are connected by</source>
<translation>Piksle povezujejo</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Whether pixels of a class that meet at a corner alone are of one cluster.</source>
<translation>Ali piksli enega razreda, ki se stikajo samo z vogalom, spadajo v isto gručo.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>{title}: {path} has no band {number}, but bands 1 to {count}. Choose one of these.</source>
<translation>{title}: {path} nima kanala {number}, ampak kanale od 1 do {count}. Izberite enega od teh.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>Even</source>
<translation>Enotna</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>Mixed (foi_h)</source>
<translation>Mešana (foi_h)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>In parts (foi_c)</source>
<translation>V delih (foi_c)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>Mixed and in parts</source>
<translation>Mešana in v delih</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>No pixels</source>
<translation>Brez pikslov</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{variable}: no parcel has enough days and peers for a score. Allow more distance, smaller or fewer peers, or a longer period.</source>
<translation>{variable}: nobena parcela nima dovolj dni in primerljivih parcel za oceno. Dovolite večjo razdaljo, manjše primerljive parcele ali manj njih ali daljše obdobje.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{variable}: parcels with p of at most {level}:</source>
<translation>{variable}: parcele s p največ {level}:</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>and {count} crops more</source>
<translation>in še {count} kultur</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>all crops</source>
<translation>vse kulture</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{count} of {total} parcels have fewer than {needed} peers with a score, and so their p is above {level} whatever they look like; go by score and rank for these, or allow more peers.</source>
<translation>{count} od {total} parcel ima manj kot {needed} primerljivih parcel z oceno, zato je njihov p nad {level} ne glede na to, kakšne so; pri teh se ravnajte po oceni in rangu ali dovolite več primerljivih parcel.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{name}: {out} of {count} parcels ({share:.1f} %), {out_size:.1f} of {size:.1f} ha ({size_share:.1f} %)</source>
<translation>{name}: {out} od {count} parcel ({share:.1f} %), {out_size:.1f} od {size:.1f} ha ({size_share:.1f} %)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_style.py" />
<source>{low:.3g} to {high:.3g}</source>
<translation>{low:.3g} do {high:.3g}</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_style.py" />
<source>(above {share:g} % of the scores)</source>
<translation>(nad {share:g} % ocen)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_style.py" />
<source>No score</source>
<translation>Brez ocene</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>Field {field} has the value {value} for more than one parcel. Choose a field whose values all differ, or dissolve the parcels by this field first.</source>
<translation>Polje {field} ima vrednost {value} pri več kot eni parceli. Izberite polje, katerega vrednosti so vse različne, ali parcele najprej združite po tem polju.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>{count} parcels had invalid outlines, which were repaired: {names}.</source>
<translation>{count} parcel je imelo neveljavne obrise, ki so bili popravljeni: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>{count} parcels have no area and were left out: {names}.</source>
<translation>{count} parcel nima površine in so bile izpuščene: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>Nothing is left of {count} parcels inside the buffer: {names}.</source>
<translation>Od {count} parcel znotraj odmika ne ostane nič: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>The parcel layer has no parcel to work on: {read} were read, and none has an area. Check its selection, its geometries and the inner buffer.</source>
<translation>Sloj parcel nima parcele za obdelavo: prebranih je bilo {read}, nobena pa nima površine. Preverite njegov izbor, geometrije in notranji odmik.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>Parcel {number} has no value in field {field}, which names the parcels. Fill it, or choose another field.</source>
<translation>Parcela {number} nima vrednosti v polju {field}, ki poimenuje parcele. Izpolnite ga ali izberite drugo polje.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Extract parcel time series into a database</source>
<translation>Pridobivanje časovnih vrst parcel v podatkovno zbirko</translation>
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
<translation>Statistike vsake parcele v vsaki sceni, v PostGIS ali GeoPackage.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Sums up the pixels of stacks by parcels, as Extract parcel time series does, into the tables of Checks by Monitoring: dias_catalogue lists the scenes, sigs_&amp;lt;year&amp;gt;_&amp;lt;card&amp;gt; has count, mean, std, min, max, p25, p50 and p75 of each parcel (pid), scene (obsid) and variable (band), hists the classes of each parcel and scene. The parcels stay where they are; pid is their id.</source>
<translation>Povzame piksle skladov po parcelah, kot to stori Pridobivanje časovnih vrst parcel, v tabele Checks by Monitoring: dias_catalogue našteje scene, sigs_&amp;lt;year&amp;gt;_&amp;lt;card&amp;gt; ima count, mean, std, min, max, p25, p50 in p75 vsake parcele (pid), scene (obsid) in spremenljivke (band), hists pa razrede vsake parcele in scene. Parcele ostanejo, kjer so; pid je njihov id.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>All variables at one time are one scene. A scene is ingested, inprogress or extracted. Any number of runs, on any number of computers, may work on one PostGIS database at once: none does another's scene. A scene's rows are written all at once, and a run that was stopped or killed leaves nothing behind: run again, and the rest is done. Scenes that are extracted are not extracted again.</source>
<translation>Vse spremenljivke ob enem času so ena scena. Scena je ingested, inprogress ali extracted. Poljubno število zagonov na poljubnem številu računalnikov lahko hkrati dela na eni podatkovni zbirki PostGIS: nobeden ne obdela scene drugega. Vrstice scene se zapišejo vse naenkrat, ustavljen ali prekinjen zagon pa za sabo ne pusti ničesar: zaženite znova in opravi se preostanek. Pridobljene scene se ne pridobijo še enkrat.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Before a long run: there are at most as many rows as parcels x scenes x variables, in PostgreSQL of 75 bytes each, and 137 bytes with their indices (500,000 parcels, 73 scenes and 7 variables: 19 GB and 35 GB). The log says it for your data.</source>
<translation>Pred dolgim zagonom: vrstic je največ toliko, kot je parcel x scen x spremenljivk, v PostgreSQL po 75 bajtov, z indeksi pa po 137 bajtov (500 000 parcel, 73 scen in 7 spremenljivk: 19 GB in 35 GB). Dnevnik to pove za vaše podatke.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Sensor</source>
<translation>Senzor</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Code of one or two characters that the catalogue keeps, such as S2 or S1.</source>
<translation>Koda z enim ali dvema znakoma, ki jo hrani katalog, na primer S2 ali S1.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Card</source>
<translation>Koda izdelka (card)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Code of the kind of product, one or two characters: s2 for Sentinel-2, bs for backscatter, c6 for coherence, or one of your own. Each has tables of its own.</source>
<translation>Koda vrste izdelka, en ali dva znaka: s2 za Sentinel-2, bs za povratno sipanje, c6 za koherenco ali vaša lastna. Vsaka ima svoje tabele.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Extract again what is extracted</source>
<translation>Znova pridobi že pridobljeno</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Also extracts scenes that are extracted already, for example when parcels or variables are new. Rows of the same parcel, scene and variable are replaced.</source>
<translation>Pridobi tudi scene, ki so že pridobljene, na primer če so parcele ali spremenljivke nove. Vrstice iste parcele, scene in spremenljivke se nadomestijo.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Number of scenes extracted</source>
<translation>Število pridobljenih scen</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Number of rows written</source>
<translation>Število zapisanih vrstic</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Find outlying parcels</source>
<translation>Iskanje izstopajočih parcel</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>anomaly</source>
<translation>anomalija</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>declaration</source>
<translation>prijava</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>wrong crop</source>
<translation>napačna kultura</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>peers</source>
<translation>primerljive parcele</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>robust</source>
<translation>robustno</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Scores each parcel by how far its series is from those of its crop nearby.</source>
<translation>Vsako parcelo oceni po tem, kako daleč je njena časovna vrsta od drugih iste kulture v bližini.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Compares the series of each parcel with its peers: the nearest parcels of the same crop that have a series. A parcel that differs may be of another crop than stated, be managed in another way, or be damaged.</source>
<translation>Primerja časovno vrsto vsake parcele s primerljivimi parcelami: najbližjimi parcelami iste kulture, ki imajo časovno vrsto. Parcela, ki se razlikuje, je lahko druge kulture, kot je navedeno, se drugače obdeluje ali je poškodovana.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>On every day z is the distance from the peers' median in spreads, 1.4826 times their median absolute deviation. The result has the polygons with these fields: score (the measure; higher is stranger), rank (1 is the strangest of its variable), p_value (the share of the parcel and its peers that score as high: a rank, not a probability of being wrong), peers (number of peers with a score), worst_z and dates (the days of the largest distances, with their z).</source>
<translation>Vsak dan je z razdalja od mediane primerljivih parcel v razpršenostih, 1.4826-kratnikih njihovega medianskega absolutnega odklona. Rezultat ima poligone s temi polji: score (mera; višja je nenavadnejša), rank (1 je najnenavadnejša svoje spremenljivke), p_value (delež parcele in njenih primerljivih parcel s tako visoko oceno: rang, ne verjetnost napake), peers (število primerljivih parcel z oceno), worst_z in dates (dnevi največjih razdalj z njihovim z).</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Observations of one day count as one; a parcel needs three days. With n peers p is never below 1 / (1 + n): to reach 0.05 it takes 19. Distances and areas are in metres on the ground, whatever the layer's CRS.</source>
<translation>Opazovanja enega dne štejejo kot eno; parcela potrebuje tri dni. Pri n primerljivih parcelah p nikoli ni pod 1 / (1 + n): za 0.05 jih je potrebnih 19. Razdalje in površine so v metrih na terenu, ne glede na KS sloja.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Series of the parcels, as Extract parcel time series makes them.</source>
<translation>Časovne vrste parcel, kot jih izdela Pridobivanje časovnih vrst parcel.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Robust distance: mean |z|</source>
<translation>Robustna razdalja: povprečje |z|</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Correlation: 1 - r with the median</source>
<translation>Korelacija: 1 - r z mediano</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Measure</source>
<translation>Mera</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The mean distance from the peers over the days, or how little the shape of the series follows the shape of their median, whatever the level: from 0 (the same) over 1 (unrelated) to 2. Series that stay flat, such as forest or bare soil, have no shape to follow: use the distance for them.</source>
<translation>Povprečna razdalja od primerljivih parcel skozi dneve ali kako malo oblika časovne vrste sledi obliki njihove mediane, ne glede na raven: od 0 (enako) prek 1 (brez povezave) do 2. Časovne vrste, ki ostanejo ravne, na primer gozd ali gola tla, nimajo oblike, ki bi ji sledile: zanje uporabite razdaljo.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>From</source>
<translation>Od</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The first day that counts; empty for the first of the table.</source>
<translation>Prvi dan, ki šteje; prazno za prvega v tabeli.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>To</source>
<translation>Do</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The last day that counts; empty for the last of the table.</source>
<translation>Zadnji dan, ki šteje; prazno za zadnjega v tabeli.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>All days alike</source>
<translation>Vsi dnevi enako</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>By the days each stands for</source>
<translation>Po dnevih, ki jih vsak predstavlja</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Weights of the days</source>
<translation>Uteži dni</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Whether days close to each other count as much as lone ones; else each counts by half the time from the day before to the day after it.</source>
<translation>Ali dnevi, ki so si blizu, štejejo toliko kot osamljeni; sicer vsak šteje polovico časa od dneva pred njim do dneva za njim.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Dates to name</source>
<translation>Datumi za navedbo</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>How many days of the largest distances the field dates lists, from 1 to 100.</source>
<translation>Koliko dni z največjimi razdaljami našteje polje dates, od 1 do 100.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Outlying parcels</source>
<translation>Izstopajoče parcele</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The polygons asked about with their fields and the score, one for each variable.</source>
<translation>Obravnavani poligoni s svojimi polji in oceno, po eden za vsako spremenljivko.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The period ends before it begins: from {first} to {last}. Change one of the two.</source>
<translation>Obdobje se konča, preden se začne: od {first} do {last}. Spremenite enega od obeh.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>{title} is {value}, which is no date. Give one like 2023-05-01, or none.</source>
<translation>{title}: vrednost je {value}, kar ni datum. Navedite ga kot 2023-05-01 ali nobenega.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The parcel table has no {variable} within the period. Give another period, or none.</source>
<translation>Tabela parcel nima {variable} v obdobju. Navedite drugo obdobje ali nobenega.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Extract parcel time series</source>
<translation>Pridobivanje časovnih vrst parcel</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>percentiles</source>
<translation>percentili</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Statistics of the pixels of every parcel at every time, as one long table.</source>
<translation>Statistike pikslov vsake parcele ob vsakem času, kot ena dolga tabela.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Sums up the pixels of one or more stacks by parcels: one row for each parcel, time and variable, with the number of valid pixels (count), their mean, standard deviation (of the population), minimum, quartiles (p25, p50, p75) and maximum, and the share of the parcel's pixels that are valid.</source>
<translation>Povzame piksle enega ali več skladov po parcelah: ena vrstica za vsako parcelo, čas in spremenljivko, s številom veljavnih pikslov (count), njihovim povprečjem, standardnim odklonom (populacije), najmanjšo vrednostjo, kvartili (p25, p50, p75) in največjo vrednostjo ter deležem pikslov parcele, ki so veljavni.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>All methods of PhenoFuse on parcels take this table. Every pixel is read once for all parcels; parcels may overlap, and may be in another CRS than the stack.</source>
<translation>To tabelo sprejmejo vse metode PhenoFuse za parcele. Vsak piksel se za vse parcele prebere enkrat; parcele se lahko prekrivajo in so lahko v drugem KS kot sklad.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Before a long run: there are as many rows as parcels x times x variables, of about 75 bytes each without indices (700,000 parcels, 73 times and 7 variables: 27 GB). The log estimates rows, size and time as soon as the first parcels are done. A run that was stopped goes on with its table as the table to go on with.</source>
<translation>Pred dolgim zagonom: vrstic je toliko, kot je parcel x časov x spremenljivk, po približno 75 bajtov brez indeksov (700 000 parcel, 73 časov in 7 spremenljivk: 27 GB). Dnevnik oceni vrstice, velikost in čas, takoj ko so prve parcele narejene. Ustavljen zagon se nadaljuje s svojo tabelo kot tabelo za nadaljevanje.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Rows for times without a valid pixel</source>
<translation>Vrstice za čase brez veljavnega piksla</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Whether a parcel has a row, with count 0, also at times when it is hidden. With them a later run knows what has been looked at, and reads only what is new.</source>
<translation>Ali ima parcela vrstico, s count 0, tudi ob časih, ko je skrita. Z njimi poznejši zagon ve, kaj je že pregledano, in prebere samo novo.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Table to go on with</source>
<translation>Tabela za nadaljevanje</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>A parcel table of an earlier run, in a file or database. New parcels and times are added to it, and what it has is not extracted again; no other table is written then.</source>
<translation>Tabela parcel prejšnjega zagona, v datoteki ali podatkovni zbirki. Dodajo se ji nove parcele in časi, kar že ima, pa se ne pridobi znova; druga tabela se tedaj ne zapiše.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>No parcel table is given to write to. Give a new one, or one to go on with.</source>
<translation>Navedena ni tabela parcel, v katero bi pisali. Navedite novo ali tabelo za nadaljevanje.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Cancelled. {count} rows were written; to get the others, run again with this table as the one to go on with.</source>
<translation>Preklicano. Zapisanih je bilo {count} vrstic; za preostale zaženite znova s to tabelo kot tabelo za nadaljevanje.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>{name}: {known} rows are in the table already, {new} are new.</source>
<translation>{name}: {known} vrstic je že v tabeli, {new} je novih.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>The peers of {parcels} parcels, up to {most} each, would take {size} of memory. Give fewer as most peers, or select fewer parcels.</source>
<translation>Primerljive parcele za {parcels} parcel, do {most} za vsako, bi zasedle {size} pomnilnika. Navedite manjše največje število primerljivih parcel ali izberite manj parcel.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Most peers is {most}, more than {limit}. Give a smaller number.</source>
<translation>Največ primerljivih parcel: vrednost je {most}, več kot {limit}. Navedite manjše število.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Polygons in any CRS. With only the selected ones these are the parcels asked about; their peers are looked for in the whole layer.</source>
<translation>Poligoni v katerem koli KS. Pri samo izbranih so to obravnavane parcele; njihove primerljive parcele se iščejo v celem sloju.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Field of crops</source>
<translation>Polje kultur</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Peers have the same value here. Parcels without a value have no peers. Empty means {name}.</source>
<translation>Primerljive parcele imajo tu isto vrednost. Parcele brez vrednosti nimajo primerljivih parcel. Prazno pomeni {name}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Distance (metres)</source>
<translation>Razdalja (metri)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Peers are at most so far away, from centroid to centroid, on the ground.</source>
<translation>Primerljive parcele so oddaljene največ toliko, od težišča do težišča, na terenu.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Least area of a peer (square metres)</source>
<translation>Najmanjša površina primerljive parcele (kvadratni metri)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Peers are larger than this; the parcel itself may be smaller.</source>
<translation>Primerljive parcele so večje od tega; parcela sama je lahko manjša.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Most peers</source>
<translation>Največ primerljivih parcel</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>The nearest so many are taken, up to 10,000.</source>
<translation>Vzame se toliko najbližjih, do 10 000.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Fewest peers with a value</source>
<translation>Najmanj primerljivih parcel z vrednostjo</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>A day on which fewer peers have a value does not count.</source>
<translation>Dan, ko ima vrednost manj primerljivih parcel, ne šteje.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Least spread of the peers</source>
<translation>Najmanjša razpršenost primerljivih parcel</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Where the peers are nearly all alike, this counts as their spread (1.4826 times the median absolute deviation), in the unit of the values; 0.02 suits NDVI.</source>
<translation>Če so si primerljive parcele skoraj vse enake, to šteje kot njihova razpršenost (1.4826-kratni medianski absolutni odklon), v enoti vrednosti; 0.02 ustreza NDVI.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>{title} is {value:g}, but must be {least:g} or more. Give such a number.</source>
<translation>{title}: vrednost je {value:g}, biti pa mora {least:g} ali več. Navedite takšno število.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_series.py" />
<source>No parcel of the table is in the layer: the table has {table}, and the layer {layer}. Choose the fields that hold the same ids.</source>
<translation>Nobene parcele iz tabele ni v sloju: tabela ima {table}, sloj pa {layer}. Izberite polji, ki vsebujeta iste id.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_series.py" />
<source>{count} of {total} parcels of the table are not in the layer, and do not count.</source>
<translation>{count} od {total} parcel iz tabele ni v sloju in ne štejejo.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_series.py" />
<source>{count} of {total} parcels of the layer have no series in the table.</source>
<translation>{count} od {total} parcel sloja nima časovne vrste v tabeli.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Find peers of parcels</source>
<translation>Iskanje primerljivih parcel</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>neighbours</source>
<translation>sosedje</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>same crop</source>
<translation>ista kultura</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>compare</source>
<translation>primerjava</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Lists the nearest parcels of the same crop, and compares their series.</source>
<translation>Našteje najbližje parcele iste kulture in primerja njihove časovne vrste.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Lists for every parcel its peers, nearest first: parcels of the same crop, within a distance, larger than an area. Distances and areas are in metres on the ground, whatever the layer's CRS: they are measured in an equal-area projection round the middle of the layer.</source>
<translation>Za vsako parcelo našteje primerljive parcele, najbližjo najprej: parcele iste kulture, znotraj razdalje, večje od določene površine. Razdalje in površine so v metrih na terenu, ne glede na KS sloja: merijo se v ploščinsko zvesti projekciji okoli sredine sloja.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>With a parcel table, also how far each parcel is from its peers on every day: their median, their spread (1.4826 times the median absolute deviation), and z, the distance from the median in spreads. Observations of one day count as one.</source>
<translation>S tabelo parcel tudi, kako daleč je vsaka parcela vsak dan od primerljivih parcel: njihova mediana, njihova razpršenost (1.4826-kratni medianski absolutni odklon) in z, razdalja od mediane v razpršenostih. Opazovanja enega dne štejejo kot eno.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Series of the parcels, as Extract parcel time series makes them, to be compared.</source>
<translation>Časovne vrste parcel, kot jih izdela Pridobivanje časovnih vrst parcel, za primerjavo.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Peers</source>
<translation>Primerljive parcele</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>One row for each parcel and peer: rank, distance and area of the peer.</source>
<translation>Ena vrstica za vsako parcelo in njeno primerljivo parcelo: rang, razdalja in površina primerljive parcele.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Distance from peers</source>
<translation>Razdalja od primerljivih parcel</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>One row for each parcel, day and variable, where a parcel table is given.</source>
<translation>Ena vrstica za vsako parcelo, dan in spremenljivko, če je navedena tabela parcel.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Distances from peers are asked for, but no parcel table is given. Give one, or leave out the table of distances.</source>
<translation>Zahtevane so razdalje od primerljivih parcel, tabela parcel pa ni navedena. Navedite jo ali izpustite tabelo razdalj.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>{asked} of {parcels} parcels have {mean:.1f} peers in the mean; {none} have none.</source>
<translation>{asked} od {parcels} parcel ima v povprečju {mean:.1f} primerljivih parcel; {none} nima nobene.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{source} has no parcels with an id. Choose a layer of polygons with an id each.</source>
<translation>{source} nima parcel z id. Izberite sloj poligonov, od katerih ima vsak svoj id.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{count} polygons have no value in field {field}, and were left out.</source>
<translation>{count} poligonov nima vrednosti v polju {field} in so bili izpuščeni.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{count} parcels have no outline that can be located, and so no peers: {names}.</source>
<translation>{count} parcel nima obrisa, ki bi ga bilo mogoče umestiti, zato nimajo primerljivih parcel: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{source} has no coordinate reference system; its coordinates are taken for metres. Give the layer one if they are not.</source>
<translation>{source} nima koordinatnega sistema; za njegove koordinate se privzame, da so metri. Če niso, ga sloju določite.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>The coordinates of {source} do not fit its coordinate reference system, {crs}. Give the layer the right one.</source>
<translation>Koordinate {source} se ne ujemajo z njegovim koordinatnim sistemom, {crs}. Sloju določite pravega.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>Distances and areas are those of a Lambert azimuthal equal-area projection round {longitude:.3f} E, {latitude:.3f} N.</source>
<translation>Razdalje in površine so iz Lambertove azimutne ploščinsko zveste projekcije okoli {longitude:.3f} E, {latitude:.3f} N.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>Compare with observations</source>
<translation>Primerjava z opazovanji</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>ground truth</source>
<translation>terenska resnica</translation>
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
<translation>pristranskost</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>Says how well dates of seasons agree with phases seen on the ground.</source>
<translation>Pove, kako dobro se datumi sezon ujemajo s fazami, opaženimi na terenu.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>Takes each observation of a phase to the nearest date of its kind at its place, and sums the differences up: bias (positive where the satellite is late), mean absolute and root mean square error, the share within 7 and 14 days, and the line of Theil and Sen through the days of the year, with its 95 % interval.</source>
<translation>Vsako opazovanje faze priredi najbližjemu datumu iste vrste na njegovem mestu in razlike povzame: pristranskost (pozitivna, če je satelit pozen), povprečna absolutna napaka in koren povprečne kvadratne napake, delež znotraj 7 in 14 dni ter Theil-Senova premica skozi dneve v letu z njenim 95 % intervalom.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>A phase is no start of season: emergence, for example, comes days to weeks before a canopy is seen. What counts then is less the bias than the scatter and slope.</source>
<translation>Faza ni začetek sezone: vznik, na primer, nastopi od nekaj dni do nekaj tednov, preden je sestoj viden. Tedaj je manj pomembna pristranskost kot razpršenost in naklon.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>{title}: {metric} is no date of the seasons, which have {known}. Name one of these.</source>
<translation>{title}: {metric} ni datum sezon, ki imajo {known}. Navedite enega od teh.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>{title} names the phase {phase}, but no field of phases is chosen. Choose it, or give the name of a date alone.</source>
<translation>{title} navaja fazo {phase}, izbrano pa ni nobeno polje faz. Izberite ga ali navedite samo ime datuma.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>No observation of {source} lies on the raster of seasons. Check the coordinate reference systems of both.</source>
<translation>Nobeno opazovanje v {source} ne leži na rastru sezon. Preverite koordinatna sistema obeh.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>{count} of {total} observations lie outside the raster.</source>
<translation>{count} od {total} opazovanj leži zunaj rastra.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>The plot was not drawn: {reason}. The tables have all numbers; for the plot get matplotlib by: {how}</source>
<translation>Graf ni bil narisan: {reason}. V tabelah so vsa števila; za graf pridobite matplotlib tako: {how}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>no season near</source>
<translation>ni sezone v bližini</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>no season</source>
<translation>ni sezone</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>all observations</source>
<translation>vsa opazovanja</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>{phase} and {metric}</source>
<translation>{phase} in {metric}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>{name}: none of {count} observations has a season near.</source>
<translation>{name}: nobeno od {count} opazovanj nima sezone v bližini.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>{name}: {matched} of {count} observations matched, bias {bias:+.1f} d, MAE {mae:.1f} d, RMSE {rmse:.1f} d, {week:.0f} % within 7 d, {fortnight:.0f} % within 14 d</source>
<translation>{name}: {matched} od {count} opazovanj prirejenih, pristranskost {bias:+.1f} d, MAE {mae:.1f} d, RMSE {rmse:.1f} d, {week:.0f} % znotraj 7 d, {fortnight:.0f} % znotraj 14 d</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>, slope {slope:.2f} ({low:.2f} to {high:.2f})</source>
<translation>, naklon {slope:.2f} ({low:.2f} do {high:.2f})</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Largest difference (days)</source>
<translation>Največja razlika (dni)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>An observation further from the date of every season is not matched: it is of a season that was not found, or of none. Up to half a season; larger differences do not count. From 1.</source>
<translation>Opazovanje, ki je bolj oddaljeno od datuma vsake sezone, se ne priredi: spada k sezoni, ki ni bila najdena, ali k nobeni. Do pol sezone; večje razlike ne štejejo. Od 1.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Pixels around the point</source>
<translation>Piksli okoli točke</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>The date is the median of the pixels up to so many rows and columns away; 0 takes the pixel of the point alone. From 0 to 50.</source>
<translation>Datum je mediana pikslov do toliko vrstic in stolpcev stran; 0 vzame samo piksel točke. Od 0 do 50.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>One row for each observation: points, or a table that names parcels.</source>
<translation>Ena vrstica za vsako opazovanje: točke ali tabela, ki navaja parcele.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Field of dates</source>
<translation>Polje datumov</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>A date, a date and time, or a text like 2023-05-01. Empty means date.</source>
<translation>Datum, datum in čas ali besedilo kot 2023-05-01. Prazno pomeni date.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Field of phases</source>
<translation>Polje faz</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Such as a BBCH code or a name. Leave empty where all are of one phase.</source>
<translation>Na primer koda BBCH ali ime. Pustite prazno, če so vsa opazovanja ene faze.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Field of parcels of the observations</source>
<translation>Polje parcel opazovanj</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Names the parcel of an observation that has no place. Empty means {name}.</source>
<translation>Navaja parcelo opazovanja, ki nima mesta. Prazno pomeni {name}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Phases and their dates</source>
<translation>Faze in njihovi datumi</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Which date a phase is compared with: pairs like emergence = SOSD; flowering = MAXD; harvest = EOSD. Phases that are not named do not count. One name, like SOSD, compares all with it, each phase apart and all together.</source>
<translation>S katerim datumom se primerja faza: pari kot emergence = SOSD; flowering = MAXD; harvest = EOSD. Faze, ki niso navedene, ne štejejo. Eno ime, kot SOSD, z njim primerja vse, vsako fazo posebej in vse skupaj.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Compared observations</source>
<translation>Primerjana opazovanja</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>The observations with phase, metric, season, observed and estimated date, their difference in days (estimated less observed) and, where there is none, why.</source>
<translation>Opazovanja s fazo, metriko, sezono, opazovanim in ocenjenim datumom, njuno razliko v dneh (ocenjeno minus opazovano) in, kjer je ni, z razlogom.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Agreement</source>
<translation>Ujemanje</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>One row for each phase and date: counts, bias, mae and rmse (days), within_7 and within_14 (% of those matched), slope and intercept with their intervals.</source>
<translation>Ena vrstica za vsako fazo in datum: števila, bias, mae in rmse (dni), within_7 in within_14 (% prirejenih), slope in intercept z njunima intervaloma.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>PNG (*.png)</source>
<translation>PNG (*.png)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>A picture of estimated over observed days of the year; needs matplotlib.</source>
<translation>Slika ocenjenih dni v letu glede na opazovane; potrebuje matplotlib.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>{name}: n {number}, bias {bias:+.1f} d, RMSE {rmse:.1f} d</source>
<translation>{name}: n {number}, pristranskost {bias:+.1f} d, RMSE {rmse:.1f} d</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>same day, 7 and 14 days</source>
<translation>isti dan, 7 in 14 dni</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>Observed (day of the year)</source>
<translation>Opazovano (dan v letu)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>Estimated (day of the year)</source>
<translation>Ocenjeno (dan v letu)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/daily_temperatures.py" />
<source>{source} has two temperatures of {day}{site}. Choose the field that tells the sites apart, or leave one of the two out.</source>
<translation>{source} ima dve temperaturi za {day}{site}. Izberite polje, ki loči lokacije, ali eno od obeh izpustite.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/daily_temperatures.py" />
<source>{source} has no temperatures with a day. Choose another table, or its field of days.</source>
<translation>{source} nima temperatur z dnem. Izberite drugo tabelo ali njeno polje dni.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/daily_temperatures.py" />
<source>The field {field} of {source} holds {value}, which is no temperature. Choose a field of numbers.</source>
<translation>Polje {field} v {source} vsebuje {value}, kar ni temperatura. Izberite polje števil.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>{source}: {value} in {fields} is no date. Choose a field of dates, or of texts like 2023-05-01, or the fields of the year and the day of the year.</source>
<translation>{source}: {value} v {fields} ni datum. Izberite polje datumov ali besedil kot 2023-05-01 ali polji leta in dneva v letu.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Field of dates of {table}</source>
<translation>Polje datumov za: {table}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Dates, texts like 2023-05-01, or numbers of days since 1970-01-01. Leave empty to choose the next two.</source>
<translation>Datumi, besedila kot 2023-05-01 ali števila dni od 1970-01-01. Pustite prazno, da izberete naslednji polji.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Field of years of {table}</source>
<translation>Polje let za: {table}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Used where no field of dates is chosen.</source>
<translation>Uporabi se, če polje datumov ni izbrano.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Field of days of the year of {table}</source>
<translation>Polje dni v letu za: {table}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>From 1; 0 and below are days of the year before.</source>
<translation>Od 1; 0 in manj so dnevi prejšnjega leta.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>{source}: its days are told by a field of dates, or by one of years and one of days of the year. Choose the one or the other two.</source>
<translation>{source}: njeni dnevi se navedejo s poljem datumov ali s poljem let in poljem dni v letu. Izberite prvo ali drugi dve.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Mean day</source>
<translation>Povprečni dan</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Thermal time with given numbers</source>
<translation>Toplotni čas z danimi števili</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Thermal time</source>
<translation>Toplotni čas</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Photothermal time</source>
<translation>Fototermični čas</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Chilling first</source>
<translation>Najprej hlad</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Mean temperature</source>
<translation>Povprečna temperatura</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Degree days by</source>
<translation>Stopinjski dnevi po</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Of the mean; of minimum and maximum held between base and cap; or of a sine through both (Baskerville and Emin 1969).</source>
<translation>Po povprečju; po najnižji in najvišji, omejenih med bazo in zgornjo mejo; ali po sinusu skozi obe (Baskerville in Emin 1969).</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Minimum and maximum</source>
<translation>Najnižja in najvišja</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Sine</source>
<translation>Sinus</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Latitude (degrees)</source>
<translation>Geografska širina (stopinje)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Of the sites, north positive; photothermal time needs it for the length of the day. From -89 to 89.</source>
<translation>Lokacij, sever pozitivno; fototermični čas jo potrebuje za dolžino dneva. Od -89 do 89.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Given start day</source>
<translation>Dani začetni dan</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>With a given total: the day from which degrees are summed up. From -120 to 366.</source>
<translation>Z dano vsoto: dan, od katerega se stopinje seštevajo. Od -120 do 366.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Given base temperature</source>
<translation>Dana bazna temperatura</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>With a given total, in degrees.</source>
<translation>Z dano vsoto, v stopinjah.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Given total</source>
<translation>Dana vsota</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Degree days at which the phase begins by a model from elsewhere; it is compared with the fitted ones. Empty for none. Above 0.</source>
<translation>Stopinjski dnevi, pri katerih se faza začne po modelu od drugod; primerja se s prilagojenimi. Prazno za brez. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Cap (degrees)</source>
<translation>Zgornja meja (stopinje)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Temperature above which nothing grows faster. Empty for none.</source>
<translation>Temperatura, nad katero nič ne raste hitreje. Prazno za brez.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Year begins on (day of the year)</source>
<translation>Leto se začne (dan v letu)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Days are counted from 1 on it; 182 (1st of July) suits the southern hemisphere. From 1 to 365.</source>
<translation>Dnevi se od njega štejejo od 1; 182 (1. julij) ustreza južni polobli. Od 1 do 365.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>First start day tried</source>
<translation>Prvi preizkušeni začetni dan</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Temperatures are needed from this day on in every year. From -120 to 366.</source>
<translation>Temperature so v vsakem letu potrebne od tega dne naprej. Od -120 do 366.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Last start day tried</source>
<translation>Zadnji preizkušeni začetni dan</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Up to 366.</source>
<translation>Do 366.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Step of start days</source>
<translation>Korak začetnih dni</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>From 1.</source>
<translation>Od 1.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Lowest base tried</source>
<translation>Najnižja preizkušena baza</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>In degrees.</source>
<translation>V stopinjah.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Highest base tried</source>
<translation>Najvišja preizkušena baza</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Step of bases</source>
<translation>Korak baz</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Above 0.</source>
<translation>Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>{source}: no field of temperatures is chosen. Choose that of the means, or those of minimum and maximum.</source>
<translation>{source}: izbrano ni nobeno polje temperatur. Izberite polje povprečnih ali polji najnižjih in najvišjih.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>{title} needs minimum and maximum temperatures. Choose their fields, or degree days by the mean.</source>
<translation>{title} potrebuje najnižje in najvišje temperature. Izberite njihova polja ali stopinjske dni po povprečju.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>The sites are told apart in one of {dates} and {temperatures} only. Choose the field of sites of both tables, or of none.</source>
<translation>Lokacije se ločijo samo v eni od {dates} in {temperatures}. Izberite polje lokacij obeh tabel ali nobene.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Photothermal time needs the length of the day. Give the latitude, or leave this model out.</source>
<translation>Fototermični čas potrebuje dolžino dneva. Navedite geografsko širino ali izpustite ta model.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>From {start_from} to {start_to} by {start_step} and from {base_from:g} to {base_to:g} by {base_step:g} there are no start days and bases to try, or more than {most}. Change the range, or take larger steps.</source>
<translation>Od {start_from} do {start_to} po {start_step} in od {base_from:g} do {base_to:g} po {base_step:g} ni začetnih dni in baz za preizkus ali jih je več kot {most}. Spremenite razpon ali vzemite večje korake.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>The cap of {cap:g} degrees is not above the base of {base:g}. Give a higher cap, or lower bases.</source>
<translation>Zgornja meja {cap:g} stopinj ni nad bazo {base:g}. Navedite višjo zgornjo mejo ali nižje baze.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Dates of a phase</source>
<translation>Datumi faze</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>One row for each date: observations, the result of Compare with observations, or seasons of parcels.</source>
<translation>Ena vrstica za vsak datum: opazovanja, rezultat algoritma Primerjava z opazovanji ali sezone parcel.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>the phase</source>
<translation>faza</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of sites of the phase</source>
<translation>Polje lokacij faze</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Names the sites of the temperatures.</source>
<translation>Poimenuje lokacije temperatur.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Each phase gets models of its own.</source>
<translation>Vsaka faza dobi svoje modele.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Daily temperatures</source>
<translation>Dnevne temperature</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>One row for each day, and site if there are several.</source>
<translation>Ena vrstica za vsak dan in lokacijo, če jih je več.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>the temperatures</source>
<translation>temperature</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>In degrees, Celsius or any other.</source>
<translation>V stopinjah, Celzijevih ali drugih.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of sites of the temperatures</source>
<translation>Polje lokacij temperatur</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Names the sites.</source>
<translation>Poimenuje lokacije.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of mean temperatures</source>
<translation>Polje povprečnih temperatur</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of minimum temperatures</source>
<translation>Polje najnižjih temperatur</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of maximum temperatures</source>
<translation>Polje najvišjih temperatur</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Models</source>
<translation>Modeli</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Thermal time: degree days from a start day on reach a total. Photothermal: long days count more. Chilling first: the sum begins when enough cold days have gone by. Mean temperature: a straight line over that of a window. The mean day is always there.</source>
<translation>Toplotni čas: stopinjski dnevi od začetnega dne naprej dosežejo vsoto. Fototermični: dolgi dnevi štejejo več. Najprej hlad: seštevanje se začne, ko mine dovolj hladnih dni. Povprečna temperatura: premica na temperaturo okna. Povprečni dan je vedno zraven.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Degree-day models</source>
<translation>Modeli stopinjskih dni</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>gdd</source>
<translation>gdd</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>thermal time</source>
<translation>toplotni čas</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>temperature</source>
<translation>temperatura</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>chilling</source>
<translation>hlajenje</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>phenology model</source>
<translation>fenološki model</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>forecast</source>
<translation>napoved</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Fits models of temperature to dates of phases, and says how good they are.</source>
<translation>Datumom faz prilagodi temperaturne modele in pove, kako dobri so.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Fits models that tell the day of a phase from daily temperatures, by trying all values of their parameters on a grid: the one with the least root mean square error counts. Days are counted from 1 on the day that the year begins on.</source>
<translation>Prilagodi modele, ki iz dnevnih temperatur povedo dan faze, tako da preizkusi vse vrednosti njihovih parametrov v mreži: šteje tista z najmanjšim korenom povprečne kvadratne napake. Dnevi se štejejo od 1 na dan, ko se začne leto.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>What a model is worth shows in the years left out: each year is predicted by a fit to the others, and compared with the mean day of the others (skill: by how much the error is smaller, 1 is perfect, below 0 it is worse than no model). A good fit to few years says little by itself.</source>
<translation>Koliko je model vreden, se pokaže pri izpuščenih letih: vsako leto se napove s prilagoditvijo drugim in primerja s povprečnim dnem drugih (spretnost: za koliko je napaka manjša; 1 je popolno, pod 0 je slabše kot brez modela). Dobra prilagoditev malo letom sama po sebi pove malo.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>One row for each phase and model: its parameters, errors of the fit (days), efficiency (Nash and Sutcliffe), aicc, errors of years left out, and skill.</source>
<translation>Ena vrstica za vsako fazo in model: njegovi parametri, napake prilagoditve (dni), učinkovitost (Nash in Sutcliffe), aicc, napake izpuščenih let in spretnost.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Observed and predicted days</source>
<translation>Opazovani in napovedani dnevi</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>One row for each date and model, predicted with all years and without its own.</source>
<translation>Ena vrstica za vsak datum in model, napovedano z vsemi leti in brez svojega.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>No date lies in a season whose temperatures are all known from day {first} to the last date. Choose a later first start day, or a longer table of temperatures.</source>
<translation>Noben datum ni v sezoni, katere temperature so vse znane od dneva {first} do zadnjega datuma. Izberite poznejši prvi začetni dan ali daljšo tabelo temperatur.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>{phase}: {count} of {total} dates were left out, because their season lacks temperatures between day {first} and day {last}.</source>
<translation>{phase}: {count} od {total} datumov je bilo izpuščenih, ker njihovi sezoni manjkajo temperature med dnevom {first} in dnevom {last}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>{phase}: {count} dates of {years} years.</source>
<translation>{phase}: {count} datumov {years} let.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>All dates</source>
<translation>Vsi datumi</translation>
</message>
<message>
<location filename="../../algorithms/phenology/model_rows.py" />
<source>  {model}: nothing could be fitted.</source>
<translation>  {model}: ničesar ni bilo mogoče prilagoditi.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/model_rows.py" />
<source>  {model} ({values}): RMSE {rmse:.2f} d, bias {bias:+.2f} d; years left out: RMSE {out:.2f} d, {skill:.0f} % less than the mean day.</source>
<translation>  {model} ({values}): RMSE {rmse:.2f} d, pristranskost {bias:+.2f} d; izpuščena leta: RMSE {out:.2f} d, {skill:.0f} % manj kot povprečni dan.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>Parcels of the observations</source>
<translation>Parcele opazovanj</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>For a raster of seasons and observations without a place: the polygons or points of the parcels that the observations name.</source>
<translation>Za raster sezon in opazovanja brez mesta: poligoni ali točke parcel, ki jih navajajo opazovanja.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>Field of the parcels</source>
<translation>Polje parcel</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>Holds the same parcels as the observations; empty where it has the same name there.</source>
<translation>Vsebuje iste parcele kot opazovanja; prazno, če ima tam isto ime.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>{source} has no places, which a raster of seasons needs. Choose a layer of points, the parcels that the observations name, or a table of seasons of parcels.</source>
<translation>{source} nima mest, ki jih raster sezon potrebuje. Izberite sloj točk, parcele, ki jih navajajo opazovanja, ali tabelo sezon parcel.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>No parcel of the observations is in {places}: they name {named}, and it has {known}. Choose the fields that hold the same parcels.</source>
<translation>Nobene parcele opazovanj ni v {places}: opazovanja navajajo {named}, tam pa je {known}. Izberite polji, ki vsebujeta iste parcele.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{title}: "{part}" is no pair. Write pairs like emergence = SOSD; harvest = EOSD, or one name like SOSD for all phases.</source>
<translation>{title}: »{part}« ni par. Zapišite pare kot emergence = SOSD; harvest = EOSD ali eno ime kot SOSD za vse faze.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{title} is empty. Write the date to compare with, like SOSD, or pairs like emergence = SOSD; harvest = EOSD.</source>
<translation>{title}: ni vrednosti. Zapišite datum za primerjavo, kot SOSD, ali pare kot emergence = SOSD; harvest = EOSD.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{count} observations are of phases that are compared with nothing: {names}.</source>
<translation>{count} opazovanj je iz faz, ki se ne primerjajo z ničimer: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>The field {field} of {source} tells no date in any observation (first: {first}). Choose a field of dates, or of texts like 2023-05-01.</source>
<translation>Polje {field} v {source} v nobenem opazovanju ne pove datuma (prvo: {first}). Izberite polje datumov ali besedil kot 2023-05-01.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>No observation of {source} is of a phase that is compared with a date; it has the phases {names}. Name them as they are written there.</source>
<translation>Nobeno opazovanje v {source} ni iz faze, ki se primerja z datumom; faze so {names}. Navedite jih, kot so tam zapisane.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{source} has no observations. Choose another table, or select some.</source>
<translation>{source} nima opazovanj. Izberite drugo tabelo ali izberite nekaj opazovanj.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{count} observations have no date and were left out (first: {first}).</source>
<translation>{count} opazovanj nima datuma in so bila izpuščena (prvo: {first}).</translation>
</message>
<message>
<location filename="../../algorithms/phenology/parcel_places.py" />
<source>{polygons} has no coordinate reference system, so that the place of the sun is not known. Give the layer one, or give the sun zenith angle as a number.</source>
<translation>{polygons} nima koordinatnega sistema, zato položaj sonca ni znan. Določite ga sloju ali navedite zenitni kot sonca kot število.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/parcel_places.py" />
<source>No parcel of {polygons} has a latitude and longitude, so that the place of the sun is not known. Check its coordinate reference system, {crs}, or give the sun zenith angle as a number.</source>
<translation>Nobena parcela sloja {polygons} nima geografske širine in dolžine, zato položaj sonca ni znan. Preverite njegov koordinatni sistem, {crs}, ali navedite zenitni kot sonca kot število.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/phase_days.py" />
<source>{source} has no rows with a date. Choose another table, or its field of dates.</source>
<translation>{source} nima vrstic z datumom. Izberite drugo tabelo ali njeno polje datumov.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/phase_days.py" />
<source>{count} rows have no date and were left out.</source>
<translation>{count} vrstic nima datuma in so bile izpuščene.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/places_raster.py" />
<source>The stack has no coordinate reference system, so that the place of the sun is not known. Give the layer one, or give the sun zenith angle as a number.</source>
<translation>Sklad nima koordinatnega sistema, zato položaj sonca ni znan. Sloju ga določite ali navedite zenitni kot sonca kot število.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/places_raster.py" />
<source>The middle of the stack has no latitude and longitude, so that the place of the sun is not known. Check the coordinate reference system of the layer, or give the sun zenith angle as a number.</source>
<translation>Sredina sklada nima geografske širine in dolžine, zato položaj sonca ni znan. Preverite koordinatni sistem sloja ali navedite zenitni kot sonca kot število.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Plant Phenology Index (PPI)</source>
<translation>Indeks fenologije rastlin (PPI)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Computes the index that HR-VPP takes its seasons from, of red and near infrared and the height of the sun.</source>
<translation>Iz rdečega in bližnjega infrardečega kanala ter višine sonca izračuna indeks, iz katerega HR-VPP jemlje svoje sezone.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Where the sun stands follows from time and place of each pixel, to 0.01 degree. A time at midnight UTC is taken to be a date alone: then the solar time counts. Values at which the sun is not up are gaps.</source>
<translation>Kje je sonce, sledi iz časa in mesta vsakega piksla, na 0.01 stopinje. Čas ob polnoči UTC se šteje za datum brez ure: tedaj velja sončni čas. Vrednosti, pri katerih sonce ni vzšlo, so vrzeli.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Red</source>
<translation>Rdeči</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Stack of surface reflectance in the red, B04 of Sentinel-2; clouds are gaps.</source>
<translation>Sklad površinske odbojnosti v rdečem kanalu, B04 satelita Sentinel-2; oblaki so vrzeli.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Near infrared</source>
<translation>Bližnji infrardeči</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Stack of surface reflectance, B08 or B8A of Sentinel-2; times as red.</source>
<translation>Sklad površinske odbojnosti, B08 ali B8A satelita Sentinel-2; časi kot pri rdečem.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>PPI stack</source>
<translation>Sklad PPI</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Stack of the grid and times of the red one.</source>
<translation>Sklad z mrežo in časi rdečega.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>{share:.1f} % of the red values are gaps. Wrote {count} times of {series} series in {seconds:.1f} s.</source>
<translation>{share:.1f} % rdečih vrednosti je vrzeli. Zapisanih {count} časov {series} časovnih vrst v {seconds:.1f} s.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>DVI of bare soil</source>
<translation>DVI golih tal</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>Near infrared less red of bare soil, in reflectance; the index is 0 below. From 0.01 to 0.39.</source>
<translation>Bližnji infrardeči minus rdeči kanal golih tal, v odbojnosti; pod tem je indeks 0. Od 0.01 do 0.39.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>DVI of the densest canopy</source>
<translation>DVI najgostejšega sestoja</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>Near infrared less red of the densest canopy, in reflectance. Empty takes it from each series, as HR-VPP does: its 95th percentile, and what maxima are above that in the scene. For this the series should have a year or more. From 0.05 to 0.8.</source>
<translation>Bližnji infrardeči manj rdeči najgostejšega rastja, v odbojnosti. Prazno ga vzame iz vsake vrste, kot počne HR-VPP: njen 95. percentil in to, za kolikor so maksimumi v prizoru nad njim. Za to naj vrste zajemajo leto ali več. Od 0.05 do 0.8.</translation>
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
<translation>zenit sonca</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>leaf area</source>
<translation>listna površina</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>The Plant Phenology Index grows in proportion to the green leaf area, where NDVI no longer does, and hardly answers to snow: it suits the seasons of conifers and of the north. It runs from 0 (bare) to 3 (closed). Give cloud-free reflectance, then find seasons with "Phenology (seasons)".</source>
<translation>Indeks fenologije rastlin narašča sorazmerno z zeleno listno površino, kjer NDVI ne narašča več, in se na sneg komaj odzove: ustreza sezonam iglavcev in severa. Sega od 0 (golo) do 3 (sklenjeno). Navedite odbojnost brez oblakov, nato poiščite sezone s »Fenologija (sezone)«.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>The DVI of the densest canopy is the 95th percentile of each series and {headroom:.3f}.</source>
<translation>DVI najgostejšega sestoja je 95. percentil vsake časovne vrste in {headroom:.3f}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Plant Phenology Index (PPI) (parcels)</source>
<translation>Plant Phenology Index (PPI) (parcele)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Computes the index that HR-VPP takes its seasons from, of the red and near-infrared series of parcels and the height of the sun.</source>
<translation>Izračuna indeks, iz katerega HR-VPP jemlje sezone, iz vrst rdečega in bližnjega infrardečega parcel ter višine sonca.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Where the sun stands follows from the time of each row and the centroid of the parcel's polygon, to 0.01 degree. A time at midnight UTC is taken to be a date alone: then the solar time counts. Values at which the sun is not up are gaps.</source>
<translation>Kje je sonce, sledi iz časa vsake vrstice in težišča poligona parcele, na 0.01 stopinje. Čas ob polnoči UTC se šteje za datum brez ure: tedaj velja sončni čas. Vrednosti, pri katerih sonce ni vzšlo, so vrzeli.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Red variable</source>
<translation>Spremenljivka rdečega</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>The name that red reflectance has in the table, such as B04; clouds are gaps.</source>
<translation>Ime, ki ga ima odbojnost v rdečem v tabeli, na primer B04; oblaki so vrzeli.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Near-infrared variable</source>
<translation>Spremenljivka bližnjega infrardečega</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>The name that near-infrared reflectance has, such as B08; of the same images.</source>
<translation>Ime, ki ga ima odbojnost v bližnjem infrardečem, na primer B08; istih slik.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Where the parcels are, and so where the sun stands. They may be left out where the sun zenith angle is given.</source>
<translation>Kje so parcele in s tem, kje je sonce. Lahko manjkajo, če je naveden zenitni kot sonca.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>The rows of the red variable with the fields of the input, and the index behind them in the field "ppi": the field of values of "Phenology (seasons) (parcels)".</source>
<translation>Vrstice spremenljivke rdečega s polji vhoda, za njimi pa indeks v polju »ppi«: polju vrednosti za »Fenologija (sezone) (parcele)«.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>{title} is not given. Give the name that it has in the table.</source>
<translation>{title} ni navedena. Navedite ime, ki ga ima v tabeli.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Red and near infrared are the same variable, {name}. Give two different ones.</source>
<translation>Rdeči in bližnji infrardeči sta ista spremenljivka, {name}. Navedite dve različni.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Neither the polygons of the parcels nor the sun zenith angle is given, so that the place of the sun is not known. Give one of them.</source>
<translation>Navedeni niso ne poligoni parcel ne zenitni kot sonca, zato položaj sonca ni znan. Navedite eno od obojega.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>{count} values of {parcels} parcels at {times} times.</source>
<translation>Vrednosti: {count}, parcele: {parcels}, časi: {times}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>{red} and {nir} have no time in common. The index needs both of one image: extract them from stacks of the same images.</source>
<translation>{red} in {nir} nimata nobenega skupnega časa. Indeks potrebuje oba iz ene slike: izluščite ju iz skladov istih slik.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>{count} of {total} times of {red} have no {nir}, and so no index.</source>
<translation>{count} od {total} časov spremenljivke {red} nima {nir} in zato nima indeksa.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_raster.py" />
<source>{path} has no bands that are dates of seasons. Choose a raster that Phenology (seasons) has written.</source>
<translation>{path} nima kanalov, ki bi bili datumi sezon. Izberite raster, ki ga je zapisala Fenologija (sezone).</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_raster.py" />
<source>The dates of {path} are days of the year, and its seasons are not told apart by year, so that the year is not known. Run Phenology (seasons) again with dates as days since 1970.</source>
<translation>Datumi v {path} so dnevi v letu, njegove sezone pa niso ločene po letih, zato leto ni znano. Znova zaženite Fenologija (sezone) z datumi kot dnevi od 1970.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_table.py" />
<source>No parcel of the observations is in {table}: they name {names}. Choose the fields that hold the same parcels.</source>
<translation>Nobene parcele opazovanj ni v {table}: opazovanja navajajo {names}. Izberite polji, ki vsebujeta iste parcele.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_table.py" />
<source>The field {field} of {table} holds {value}, which is no date. Choose a field of dates, or of numbers as Phenology (seasons) makes them.</source>
<translation>Polje {field} v {table} vsebuje {value}, kar ni datum. Izberite polje datumov ali števil, kot jih izdela Fenologija (sezone).</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_table.py" />
<source>{table} has days of the year, but a season without a year: {season}. Choose the field that names seasons like 2021_s1, or make the table with days since 1970.</source>
<translation>{table} ima dneve v letu, vendar sezono brez leta: {season}. Izberite polje, ki poimenuje sezone kot 2021_s1, ali izdelajte tabelo z dnevi od 1970.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Raster of seasons</source>
<translation>Raster sezon</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>A raster that Phenology (seasons) or Phenology (FuseTS metrics) has written, with dates counted in any way. The observations need a place then.</source>
<translation>Raster, ki ga je zapisala Fenologija (sezone) ali Fenologija (metrike FuseTS), z datumi, štetimi na kateri koli način. Opazovanja tedaj potrebujejo mesto.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Table of seasons</source>
<translation>Tabela sezon</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Instead of the raster: a table with one row for each parcel and season, whose fields are named as the dates are: SOSD, MAXD, EOSD and so on.</source>
<translation>Namesto rastra: tabela z eno vrstico za vsako parcelo in sezono, katere polja imajo imena datumov: SOSD, MAXD, EOSD in tako naprej.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Field of parcels in the table</source>
<translation>Polje parcel v tabeli</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Holds the parcel of each season. Empty means {name}.</source>
<translation>Vsebuje parcelo vsake sezone. Prazno pomeni {name}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Field of seasons in the table</source>
<translation>Polje sezon v tabeli</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Names the season, such as 2021_s1; needed where dates are days of the year.</source>
<translation>Poimenuje sezono, na primer 2021_s1; potrebno, če so datumi dnevi v letu.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Days since 1970-01-01</source>
<translation>Dnevi od 1970-01-01</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Day of the year</source>
<translation>Dan v letu</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>YYDDD</source>
<translation>YYDDD</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Dates of the table as</source>
<translation>Datumi tabele kot</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>What dates are that are numbers; a raster tells it by itself.</source>
<translation>Kaj so datumi, ki so števila; raster to pove sam.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Both {raster} and {table} are given. Leave one of them empty.</source>
<translation>Navedena sta {raster} in {table}. Eno od obojega pustite prazno.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Neither {raster} nor {table} is given. Give one of them.</source>
<translation>Navedena nista niti {raster} niti {table}. Navedite eno od obojega.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Sun zenith angle (degrees)</source>
<translation>Zenitni kot sonca (stopinje)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>One angle for all times. Empty computes it from the time and place of each value. From 0 to 89.</source>
<translation>En kot za vse čase. Prazno ga izračuna iz časa in mesta vsake vrednosti. Od 0 do 89.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Solar time of dates alone (hours)</source>
<translation>Sončni čas datumov brez ure (ure)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Time of the day by the sun at which images were taken whose stack has dates without a time; 12 is noon. Sentinel-2 passes at about 10.5. From 0 to 24.</source>
<translation>Ura dneva po soncu, ob kateri so bili zajeti posnetki, katerih sklad ima datume brez ure; 12 je poldne. Sentinel-2 preleti približno ob 10.5. Od 0 do 24.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Sun zenith angle: {zenith:g} degrees.</source>
<translation>Zenitni kot sonca: {zenith:g} stopinj.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Sun zenith angle in the middle ({latitude:.3f} N, {longitude:.3f} E): {low:.1f} to {high:.1f} degrees.</source>
<translation>Zenitni kot sonca v sredini ({latitude:.3f} N, {longitude:.3f} E): od {low:.1f} do {high:.1f} stopinj.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>{count} of {total} times are dates alone, and count as {hours:g} h by the sun.</source>
<translation>{count} od {total} časov so datumi brez ure in štejejo kot {hours:g} h po soncu.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>At {count} of {total} times the sun is not up, and so there is no value. Check that the times are in UTC.</source>
<translation>Ob {count} od {total} časov sonce ni vzšlo, zato ni vrednosti. Preverite, ali so časi v UTC.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Sun zenith angles</source>
<translation>Zenitni koti sonca</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>View zenith angles</source>
<translation>Zenitni koti opazovanja</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Sun azimuths</source>
<translation>Azimuti sonca</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>View azimuths</source>
<translation>Azimuti opazovanja</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>View zenith angle (degrees)</source>
<translation>Zenitni kot opazovanja (stopinje)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Where there is no stack of them; Sentinel-2 sees from 0 to 12. It changes LAI by 3 % at most. From 0 to 60.</source>
<translation>Kjer ni njihovega sklada; Sentinel-2 opazuje od 0 do 12. LAI spremeni za največ 3 %. Od 0 do 60.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Angle between sun and sensor (degrees)</source>
<translation>Kot med soncem in senzorjem (stopinje)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Difference of the azimuths of sun and sensor, where there are no stacks of them. From 0 to 180.</source>
<translation>Razlika azimutov sonca in senzorja, kjer ni njihovih skladov. Od 0 do 180.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Stack of degrees, with an image of the time or day of each time of the bands; instead of the number. Azimuths only both together.</source>
<translation>Sklad stopinj s posnetkom časa ali dneva vsakega časa kanalov; namesto števila. Azimuta samo oba skupaj.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Only one of the azimuths of sun and view is given, and their difference is needed. Give both stacks, or none.</source>
<translation>Naveden je samo eden od azimutov sonca in opazovanja, potrebna pa je njuna razlika. Navedite oba sklada ali nobenega.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Unit of backscatter</source>
<translation>Enota povratnega sipanja</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Decibel</source>
<translation>Decibel</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Linear power</source>
<translation>Linearna moč</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Whether the values are in dB (mostly -25 to 0) or linear (mostly 0 to 1).</source>
<translation>Ali so vrednosti v dB (večinoma od -25 do 0) ali linearne (večinoma od 0 do 1).</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Filter speckle</source>
<translation>Filtriraj pegavost</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Multitemporal filter of both polarisations (Quegan and Yu 2001): averages in space, and keeps the detail that all dates have in common. Not needed for backscatter that is filtered already.</source>
<translation>Veččasovni filter obeh polarizacij (Quegan in Yu 2001): povpreči v prostoru in ohrani podrobnosti, ki so skupne vsem datumom. Ni potreben za povratno sipanje, ki je že filtrirano.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Window of the speckle filter (pixels)</source>
<translation>Okno filtra pegavosti (piksli)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Rows and columns that are averaged, an odd number from 3 to 31.</source>
<translation>Vrstice in stolpci, ki se povprečijo, liho število od 3 do 31.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>The window of the speckle filter is {window} pixels, but needs a pixel in its middle. Give an odd number from 3 to {most}.</source>
<translation>Okno filtra pegavosti ima {window} pikslov, potrebuje pa piksel na sredini. Navedite liho število od 3 do {most}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>{title}: {share:.0f} % of the values looked at are no backscatter of land in dB, which is below 0 and above -50 (their median is {example:.3g}). Choose linear power as unit, or give calibrated backscatter.</source>
<translation>{title}: {share:.0f} % pregledanih vrednosti ni povratno sipanje zemljišča v dB, ki je pod 0 in nad -50 (njihova mediana je {example:.3g}). Za enoto izberite linearno moč ali navedite umerjeno povratno sipanje.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>{title}: {share:.0f} % of the values looked at are no linear backscatter, which is above 0 and below 10 (their median is {example:.3g}). Choose decibel as unit, or give calibrated backscatter.</source>
<translation>{title}: {share:.0f} % pregledanih vrednosti ni linearno povratno sipanje, ki je nad 0 in pod 10 (njihova mediana je {example:.3g}). Za enoto izberite decibel ali navedite umerjeno povratno sipanje.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>{title}: {share:.0f} % of the values looked at are unlike backscatter of land in this unit (the median of all is {example:.3g}). Check the unit, and that the nodata value of the file is set.</source>
<translation>{title}: {share:.0f} % pregledanih vrednosti ni podobnih povratnemu sipanju zemljišča v tej enoti (mediana vseh je {example:.3g}). Preverite enoto in ali je nastavljena vrednost brez podatkov v datoteki.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Coastal aerosol</source>
<translation>Obalni aerosol</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Blue</source>
<translation>Modri</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Green</source>
<translation>Zeleni</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Red edge 1</source>
<translation>Rdeči rob 1</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Red edge 2</source>
<translation>Rdeči rob 2</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Red edge 3</source>
<translation>Rdeči rob 3</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Near infrared, narrow</source>
<translation>Bližnji infrardeči, ozki</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Water vapour</source>
<translation>Vodna para</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Short-wave infrared 1</source>
<translation>Kratkovalovni infrardeči 1</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Short-wave infrared 2</source>
<translation>Kratkovalovni infrardeči 2</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Stack of surface reflectance, {sentinel2} of Sentinel-2; {name} in formulas.</source>
<translation>Sklad površinske odbojnosti, {sentinel2} satelita Sentinel-2; v formulah {name}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Stack of backscatter in this polarisation.</source>
<translation>Sklad povratnega sipanja v tej polarizaciji.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Biophysical variables (LAI, FAPAR, FCOVER, CCC, CWC)</source>
<translation>Biofizikalne spremenljivke (LAI, FAPAR, FCOVER, CCC, CWC)</translation>
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
<translation>klorofil</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>canopy water</source>
<translation>voda v sestoju</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>snap</source>
<translation>snap</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>neural network</source>
<translation>nevronska mreža</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Computes leaf area, absorbed radiation, cover, chlorophyll or water of the canopy of Sentinel-2's bands, as SNAP does.</source>
<translation>Iz kanalov Sentinel-2 izračuna listno površino, absorbirano sevanje, pokritost, klorofil ali vodo sestoja, kot to dela SNAP.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>The networks of SNAP's biophysical processor, of surface reflectance without clouds. With 20 m they take B03, B04, B05, B06, B07, B8A, B11 and B12, with 10 m B03, B04 and B08. The result lies on the grid of the first band.</source>
<translation>Nevronske mreže biofizikalnega procesorja SNAP, iz površinske odbojnosti brez oblakov. Pri 20 m vzamejo B03, B04, B05, B06, B07, B8A, B11 in B12, pri 10 m B03, B04 in B08. Rezultat je v mreži prvega kanala.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Where the sun stands follows from time and place; a time at midnight UTC is taken to be a date alone, and then the solar time counts. Values that are out of the range of the variable by little are set to its end, and by more are gaps.</source>
<translation>Kje je sonce, sledi iz časa in mesta; čas ob polnoči UTC se šteje za datum brez ure, tedaj pa velja sončni čas. Vrednosti, ki so malo zunaj razpona spremenljivke, se postavijo na njegovo mejo, tiste, ki so bolj zunaj, so vrzeli.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>{variables}.</source>
<translation>{variables}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Network</source>
<translation>Nevronska mreža</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Version, satellite and pixels. That of the other satellite differs little; the 20 m ones are better, and the only ones for CCC and CWC.</source>
<translation>Različica, satelit in piksli. Mreža drugega satelita se malo razlikuje; tiste za 20 m so boljše in edine za CCC in CWC.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Variable stack</source>
<translation>Sklad spremenljivke</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Stack of the grid and times of the first band.</source>
<translation>Sklad z mrežo in časi prvega kanala.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Stack of flags that add up: 0 good, 1 a band or angle out of the range of training, 2 set to the smallest and 4 to the largest value, 8 too small and 16 too large for a value.</source>
<translation>Sklad oznak, ki se seštejejo: 0 dobro, 1 kanal ali kot zunaj razpona učenja, 2 postavljeno na najmanjšo in 4 na največjo vrednost, 8 premajhno in 16 preveliko za vrednost.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Not given: {missing}. The network {name} takes {needed}: give these stacks, or choose another network.</source>
<translation>Ni navedeno: {missing}. Nevronska mreža {name} vzame {needed}: navedite te sklade ali izberite drugo mrežo.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>{share:.1f} % of the values of the first band are gaps. Wrote {variable} at {count} times of {series} series in {seconds:.1f} s.</source>
<translation>{share:.1f} % vrednosti prvega kanala je vrzeli. Zapisano {variable} ob {count} časih {series} časovnih vrst v {seconds:.1f} s.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/derivation.py" />
<source>{name}: computed at {count} times, {gaps:.1f} % gaps.</source>
<translation>{name}: izračunano ob {count} časih, {gaps:.1f} % vrzeli.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Radar vegetation index: 2 VH / (VV + VH)</source>
<translation>Radarski vegetacijski indeks: 2 VH / (VV + VH)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Radar vegetation index: 4 VH / (VV + VH)</source>
<translation>Radarski vegetacijski indeks: 4 VH / (VV + VH)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Ratio of powers</source>
<translation>Razmerje moči</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VV in linear power</source>
<translation>VV v linearni moči</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VH in linear power</source>
<translation>VH v linearni moči</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VV in decibel</source>
<translation>VV v decibelih</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VH in decibel</source>
<translation>VH v decibelih</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Index</source>
<translation>Indeks</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>What is computed:&lt;br&gt;{list}&lt;br&gt;CATALOGUE one of the Awesome Spectral Indices&lt;br&gt;FORMULA your own, with the names of bands that stand here.</source>
<translation>Kaj se izračuna:&lt;br&gt;{list}&lt;br&gt;CATALOGUE eden od Awesome Spectral Indices&lt;br&gt;FORMULA vaš lastni, z imeni kanalov, ki so navedena tu.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Index of the catalogue</source>
<translation>Indeks kataloga</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Short name in the catalogue of Awesome Spectral Indices, such as kNDVI or BAI; used with CATALOGUE. It needs the Python package spyndex.</source>
<translation>Kratko ime v katalogu Awesome Spectral Indices, na primer kNDVI ali BAI; uporablja se s CATALOGUE. Potrebuje paket Python spyndex.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Formula</source>
<translation>Formula</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Used with FORMULA: + - * / ** and brackets, sqrt, abs, exp, log, log10, arctan, arccos, min, max and hue over the bands A B G R RE1 RE2 RE3 N N2 WV S1 S2 (or B01 to B12), VV VH HH HV in linear power, and the names of further stacks. For example (N - R) / (N + R).</source>
<translation>Uporablja se s FORMULA: + - * / ** in oklepaji, sqrt, abs, exp, log, log10, arctan, arccos, min, max in hue nad kanali A B G R RE1 RE2 RE3 N N2 WV S1 S2 (ali B01 do B12), VV VH HH HV v linearni moči ter imena drugih skladov. Na primer (N - R) / (N + R).</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Constants</source>
<translation>Konstante</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Values of constants of the formula, such as L=0.5, g=2.5; they replace the usual ones of the catalogue.</source>
<translation>Vrednosti konstant formule, na primer L=0.5, g=2.5; nadomestijo običajne iz kataloga.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Index is {name}, which is none of the list. Choose one, such as NDVI, or give a formula.</source>
<translation>Indeks je {name}, ki ga ni na seznamu. Izberite enega, na primer NDVI, ali navedite formulo.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Formula is wrong at character {place}, "{part}": {what}. Write it like (N - R) / (N + R).</source>
<translation>Formula je napačna pri znaku {place}, »{part}«: {what}. Zapišite jo kot (N - R) / (N + R).</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Formula names no band, and so its result would be the same everywhere. Write it like (N - R) / (N + R).</source>
<translation>Formula ne navaja nobenega kanala, zato bi bil njen rezultat povsod enak. Zapišite jo kot (N - R) / (N + R).</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Constants has "{part}", which is no name with its value. Write them like L=0.5, g=2.5.</source>
<translation>Konstante vsebujejo »{part}«, kar ni ime z vrednostjo. Zapišite jih kot L=0.5, g=2.5.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Least valid share of a date</source>
<translation>Najmanjši veljavni delež datuma</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>A date of which a smaller share of the pixels is left is not used at all: it becomes a gap, or is removed. 0 keeps every date. From 0 to 1.</source>
<translation>Datum, od katerega ostane manjši delež pikslov, se sploh ne uporabi: postane vrzel ali se odstrani. 0 ohrani vse datume. Od 0 do 1.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Remove dates that are not used</source>
<translation>Odstrani datume, ki se ne uporabijo</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Whether these dates are left out of the result. Otherwise they stay, with gaps alone.</source>
<translation>Ali se ti datumi izpustijo iz rezultata. Sicer ostanejo, samo z vrzelmi.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>shadow</source>
<translation>senca</translation>
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
<translation>razširitev</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Makes gaps of the values under clouds, by a scene classification or quality bits, and leaves out dates of which too little is left.</source>
<translation>Iz vrednosti pod oblaki naredi vrzeli, po klasifikaciji scene ali bitih kakovosti, in izpusti datume, od katerih ostane premalo.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Each time of the stack gets the mask of the same time, or the only one of the same day. Masks on another grid take the nearest pixel. Where a mask has no value, the stack gets none either.</source>
<translation>Vsak čas sklada dobi masko istega časa ali edino istega dne. Maske v drugi mreži vzamejo najbližji piksel. Kjer maska nima vrednosti, je tudi sklad ne dobi.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>The dilated scene classification is openEO's to_scl_dilation_mask: what is not clear is smeared by a Gaussian of 17 pixels and masked above 0.057, clouds, shadow and snow by one of 201 pixels and masked above 0.025. Sizes are pixels of the stack.</source>
<translation>Razširjena klasifikacija scene je to_scl_dilation_mask iz openEO: kar ni jasno, se razmaže z Gaussovo funkcijo 17 pikslov in maskira nad 0.057, oblaki, senca in sneg pa z Gaussovo funkcijo 201 piksla in maskirajo nad 0.025. Velikosti so v pikslih sklada.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Mask stack</source>
<translation>Sklad mask</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Stack of the scene classification or quality band, of the same acquisitions.</source>
<translation>Sklad klasifikacije scene ali kanala kakovosti, istih zajemov.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Masked stack</source>
<translation>Maskirani sklad</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Stack of the same grid, with gaps where the mask says so.</source>
<translation>Sklad v isti mreži, z vrzelmi, kjer tako pravi maska.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Mask used</source>
<translation>Uporabljena maska</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Stack of all times: 1 masked, 0 not masked, empty where the stack has no value.</source>
<translation>Sklad vseh časov: 1 maskirano, 0 ni maskirano, prazno, kjer sklad nima vrednosti.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Mask</source>
<translation>Maska</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>{before:.1f} % of the pixels have a value, and {after:.1f} % are left. The clearest date, {best}, has {most:.1f} %.</source>
<translation>{before:.1f} % pikslov ima vrednost, ostane jih {after:.1f} %. Najjasnejši datum, {best}, jih ima {most:.1f} %.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Only {count} of {total} dates have a valid share of {least:g}, and a series needs at least two: the second best has {share:.3f}. Lower the least valid share of a date.</source>
<translation>Samo {count} od {total} datumov ima veljavni delež {least:g}, časovna vrsta pa potrebuje vsaj dva: drugi najboljši ima {share:.3f}. Znižajte najmanjši veljavni delež datuma.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source> and {count} more</source>
<translation> in še {count}</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>{count} of {total} dates are not used, because their valid share is below {least:g}: {names}{more}.</source>
<translation>{count} od {total} datumov se ne uporabi, ker je njihov veljavni delež pod {least:g}: {names}{more}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>leaf area index</source>
<translation>indeks listne površine</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>absorbed share of photosynthetically active radiation</source>
<translation>absorbirani delež fotosintetsko aktivnega sevanja</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>share of the ground that is covered</source>
<translation>delež pokritih tal</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>chlorophyll of the canopy (ug/cm2)</source>
<translation>klorofil sestoja (ug/cm2)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>water of the canopy (g/cm2)</source>
<translation>voda sestoja (g/cm2)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>There is no network of {variable} for {name}: of three bands only LAI, FAPAR and FCOVER can be told. Choose a network of 20 m, or another variable.</source>
<translation>Nevronske mreže {variable} za {name} ni: iz treh kanalov je mogoče dobiti samo LAI, FAPAR in FCOVER. Izberite mrežo za 20 m ali drugo spremenljivko.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Scale of reflectance</source>
<translation>Merilo odbojnosti</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>For values of another unit: reflectance (0 to 1) = value * scale + offset, whatever is chosen above. Empty: as chosen. Above 0.</source>
<translation>Za vrednosti v drugi enoti: odbojnost (0 do 1) = vrednost * merilo + odmik, ne glede na zgornjo izbiro. Prazno: kot je izbrano. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Offset of reflectance</source>
<translation>Odmik odbojnosti</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Used with a scale.</source>
<translation>Uporablja se z merilom.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Found from values and metadata</source>
<translation>Ugotovljeno iz vrednosti in metapodatkov</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Reflectance, 0 to 1</source>
<translation>Odbojnost, 0 do 1</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Digital numbers, 10000 = 1</source>
<translation>Digitalne vrednosti, 10000 = 1</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>The same, 1000 added at all dates</source>
<translation>Enako, z dodanimi 1000 ob vseh datumih</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>The same, 1000 added from 2022-01-25 on</source>
<translation>Enako, z dodanimi 1000 od 2022-01-25 naprej</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Values of the bands</source>
<translation>Vrednosti kanalov</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Since processing baseline 04.00 (2022-01-25) ESA adds 1000 to Sentinel-2's digital numbers; products processed again have it at earlier dates too, and some providers take it off. Found: the metadata PROCESSING_BASELINE, BOA_ADD_OFFSET or boa_offset_applied, or the name of the product decide; the run stops where nothing says it of a date from then on. What was taken is in the log.</source>
<translation>Od osnove obdelave 04.00 (2022-01-25) ESA digitalnim vrednostim Sentinel-2 prišteje 1000; znova obdelani izdelki imajo to tudi pri prejšnjih datumih, nekateri ponudniki pa odštejejo. Ugotovljeno: odločajo metapodatki PROCESSING_BASELINE, BOA_ADD_OFFSET ali boa_offset_applied ali ime izdelka; zagon se ustavi, kjer o datumu od tedaj naprej tega nič ne pove. Kaj je bilo vzeto, je v dnevniku.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{titles}: {how}</source>
<translation>{titles}: {how}</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>value * {scale:g} + {offset:g}.</source>
<translation>vrednost * {scale:g} + {offset:g}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>reflectance as it is.</source>
<translation>odbojnost, kakršna je.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers without offset, as chosen.</source>
<translation>digitalne vrednosti brez odmika, kot je izbrano.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers less 1000, as chosen.</source>
<translation>digitalne vrednosti minus 1000, kot je izbrano.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers, of the {count} of {total} dates from 2022-01-25 on less 1000, as chosen.</source>
<translation>digitalne vrednosti, pri {count} od {total} datumov od 2022-01-25 naprej minus 1000, kot je izbrano.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{title} holds digital numbers (median {median:.3g}), and nothing says whether those of {count} dates from 2022-01-25 on have Sentinel-2's offset of 1000: products as ESA makes them have it, harmonised ones have not. Choose under Values of the bands.</source>
<translation>{title} vsebuje digitalne vrednosti (mediana {median:.3g}), in nič ne pove, ali imajo tiste {count} datumov od 2022-01-25 dalje Sentinel-2 odmik 1000: izdelki, kot jih dela ESA, ga imajo, usklajeni ga nimajo. Izberite pod »Vrednosti kanalov«.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers without offset, because all dates are before 2022-01-25. If they are of Collection 1 (processing baseline 05.00), choose the offset instead.</source>
<translation>digitalne vrednosti brez odmika, ker so vsi datumi pred 2022-01-25. Če so iz Collection 1 (osnova obdelave 05.00), raje izberite odmik.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers, of {count} of {total} dates with an offset, by the metadata.</source>
<translation>digitalne vrednosti, pri {count} od {total} datumov z odmikom, po metapodatkih.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{title} holds no reflectance: the median of the values looked at is {median:.3g}, and 0 to 1 is needed. Choose digital numbers under Values of the bands, or give the scale of reflectance, 0.0001 for Sentinel-2's digital numbers.</source>
<translation>{title} ne vsebuje odbojnosti: mediana pregledanih vrednosti je {median:.3g}, potrebno pa je od 0 do 1. Pod Vrednosti kanalov izberite digitalne vrednosti ali navedite merilo odbojnosti, 0.0001 za digitalne vrednosti Sentinel-2.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{title}: with the offset {share:.0f} % of the values are below 0. It seems that your provider has taken it off already.</source>
<translation>{title}: z odmikom je {share:.0f} % vrednosti pod 0. Videti je, da ga je vaš ponudnik že odštel.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Small kernel (pixels)</source>
<translation>Malo jedro (piksli)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Side of the Gaussian that everything not clear grows by, for the dilated classification; 17 is 170 m at 10 m. Odd, 0 for none.</source>
<translation>Stranica Gaussove funkcije, za katero se poveča vse, kar ni jasno, za razširjeno klasifikacijo; 17 je 170 m pri 10 m. Liho, 0 za brez.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Large kernel (pixels)</source>
<translation>Veliko jedro (piksli)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Side of the Gaussian that clouds, shadow and snow grow by; FuseTS takes 77. Odd, 0 for none.</source>
<translation>Stranica Gaussove funkcije, za katero se povečajo oblaki, senca in sneg; FuseTS vzame 77. Liho, 0 za brez.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Erosion (pixels)</source>
<translation>Erozija (piksli)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Diameter of the disc that masked areas shrink by before they grow, which drops lone pixels; FuseTS takes 3. Odd, 0 for none.</source>
<translation>Premer diska, za katerega se maskirana območja skrčijo, preden se povečajo, kar odpravi posamezne piksle; FuseTS vzame 3. Liho, 0 za brez.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Sentinel-2 scene classification (SCL), dilated</source>
<translation>Klasifikacija scene Sentinel-2 (SCL), razširjena</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Sentinel-2 scene classification (SCL), as it is</source>
<translation>Klasifikacija scene Sentinel-2 (SCL), kakršna je</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Landsat QA_PIXEL (Collection 2)</source>
<translation>Landsat QA_PIXEL (Collection 2)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>MODIS state (MOD09, MYD09)</source>
<translation>Stanje MODIS (MOD09, MYD09)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>HLS Fmask</source>
<translation>HLS Fmask</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Bits of my own</source>
<translation>Lastni biti</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Values of my own</source>
<translation>Lastne vrednosti</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Kind of mask</source>
<translation>Vrsta maske</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>How the mask is read. Dilated: what is not clear grows by a small kernel, clouds and shadow by a large one, because classifications miss their edges. Landsat masks the bits {landsat}, MODIS {modis}, HLS {hls}.</source>
<translation>Kako se maska bere. Razširjena: kar ni jasno, se poveča z malim jedrom, oblaki in senca z velikim, ker klasifikacije spregledajo njihove robove. Landsat maskira bite {landsat}, MODIS {modis}, HLS {hls}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Classes that are clear</source>
<translation>Jasni razredi</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Of the scene classification; values of all other classes become gaps. Empty: 4 to 7, and 2 if dilated. Class 7 has some thin cloud in it: leave it out where clear dates are many.</source>
<translation>Klasifikacije scene; vrednosti vseh drugih razredov postanejo vrzeli. Prazno: 4 do 7, pri razširjeni tudi 2. Razred 7 vsebuje nekaj tankih oblakov: izpustite ga, kjer je jasnih datumov veliko.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Classes that grow far</source>
<translation>Razredi, ki se močno povečajo</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Of the scene classification, if dilated: those that grow by the large kernel.</source>
<translation>Klasifikacije scene, če je razširjena: tisti, ki se povečajo z velikim jedrom.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Bits</source>
<translation>Biti</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>For bits of my own: which mean not valid, counted from 0. 1,3-5: any of these is set. 8-9&gt;=2 or 6-7=3: the number that the bits make.</source>
<translation>Za lastne bite: kateri pomenijo neveljavno, šteto od 0. 1,3-5: kateri koli od teh je postavljen. 8-9&gt;=2 ali 6-7=3: število, ki ga sestavljajo biti.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Mask values</source>
<translation>Vrednosti maske</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>For values of my own: which mean not valid, whole numbers and ranges such as 3,8-11.</source>
<translation>Za lastne vrednosti: katere pomenijo neveljavno, cela števila in razponi, na primer 3,8-11.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>0 no data</source>
<translation>0 ni podatkov</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>1 saturated or defective</source>
<translation>1 nasičeno ali okvarjeno</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>2 dark area or shadow of terrain</source>
<translation>2 temno območje ali senca reliefa</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>3 cloud shadow</source>
<translation>3 senca oblaka</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>4 vegetation</source>
<translation>4 vegetacija</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>5 not vegetated</source>
<translation>5 brez vegetacije</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>6 water</source>
<translation>6 voda</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>7 unclassified</source>
<translation>7 nerazvrščeno</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>8 cloud, medium probability</source>
<translation>8 oblak, srednja verjetnost</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>9 cloud, high probability</source>
<translation>9 oblak, visoka verjetnost</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>10 thin cirrus</source>
<translation>10 tanki cirus</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>11 snow or ice</source>
<translation>11 sneg ali led</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>{title} is {size}, but needs a pixel in its middle. Give an odd number, for example {example}, or 0 for none.</source>
<translation>{title}: vrednost je {size}, potrebuje pa piksel na sredini. Navedite liho število, na primer {example}, ali 0 za brez.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Spectral index</source>
<translation>Spektralni indeks</translation>
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
<translation>računanje s kanali</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>raster calculator</source>
<translation>rastrski kalkulator</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>formula</source>
<translation>formula</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>decibel</source>
<translation>decibel</translation>
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
<translation>Iz skladov kanalov izračuna indeks vegetacije, vode, požganosti ali radarja: enega s seznama, enega iz velikega kataloga ali formulo.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Give the stacks of the bands that the index needs; all have the same times. The result lies on the grid of the first band given, in the order of the dialog.</source>
<translation>Navedite sklade kanalov, ki jih indeks potrebuje; vsi imajo iste čase. Rezultat je v mreži prvega navedenega kanala, v vrstnem redu pogovornega okna.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Indices of the list are gaps where they leave their own range, or where what they divide by is not above 0, as over water, shadow or bright cloud. Radar: decibels become linear power, the speckle is filtered, and then the index is computed.</source>
<translation>Indeksi s seznama so vrzeli tam, kjer zapustijo svoj razpon ali kjer to, s čimer delijo, ni nad 0, na primer nad vodo, senco ali svetlim oblakom. Radar: decibeli postanejo linearna moč, pegavost se filtrira, nato se izračuna indeks.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Stacks of other variables for a formula, which calls them by the names of their layers or files; what is neither letter nor digit is _ there. Values as they are.</source>
<translation>Skladi drugih spremenljivk za formulo, ki jih kliče po imenih njihovih slojev ali datotek; kar ni ne črka ne števka, je tam _. Vrednosti, kakršne so.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Index stack</source>
<translation>Sklad indeksa</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Not given: {missing}. {index} is computed of {needed}: give these stacks.</source>
<translation>Ni navedeno: {missing}. {index} se izračuna iz {needed}: navedite te sklade.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Two stacks are called {name} in formulas. Rename one of the further stacks.</source>
<translation>Dva sklada imata v formulah ime {name}. Preimenujte enega od drugih skladov.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>{title} lies on another grid than {first}, and backscatter is not to be warped before its speckle is filtered. Bring the stacks to one grid first.</source>
<translation>{title} je v drugi mreži kot {first}, povratno sipanje pa se ne sme preslikati, preden je njegova pegavost filtrirana. Sklade najprej spravite v isto mrežo.</translation>
</message>
<message>
<location filename="../../algorithms/preview.py" />
<source>{method} needs a second variable. Choose one more stack or variable.</source>
<translation>{method} potrebuje drugo spremenljivko. Izberite še en sklad ali spremenljivko.</translation>
</message>
<message>
<location filename="../../algorithms/preview.py" />
<source>Smoothed first</source>
<translation>Prej zglajeno</translation>
</message>
<message>
<location filename="../../algorithms/rules/chips.py" />
<source>{count} stacks are given for the image chips. Give one, or three as red, green and blue.</source>
<translation>Za izrezke posnetkov je navedenih {count} skladov. Navedite enega ali tri, kot rdeči, zeleni in modri.</translation>
</message>
<message>
<location filename="../../algorithms/rules/chips.py" />
<source>The stacks of red, green and blue have no time in common. Choose stacks of the same images.</source>
<translation>Rdeči, zeleni in modri sklad nimajo skupnega časa. Izberite sklade istih posnetkov.</translation>
</message>
<message>
<location filename="../../algorithms/rules/curves.py" />
<source>The parcel table has no variable {name}, but {names}. Name one of these, or none.</source>
<translation>Tabela parcel nima spremenljivke {name}, ampak {names}. Navedite eno od teh ali nobene.</translation>
</message>
<message>
<location filename="../../algorithms/rules/curves.py" />
<source>one without a name</source>
<translation>eno brez imena</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The marker table</source>
<translation>Tabela markerjev</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The parcel table</source>
<translation>Tabela parcel</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>{table} has none of the parcels of the layer: it has {parcels}, and the layer {ids}. Choose the fields that hold the same ids.</source>
<translation>{table} nima nobene od parcel sloja: ima {parcels}, sloj pa {ids}. Izberite polji, ki vsebujeta iste id.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The rule {rule} has {key}, but nothing says when parcels were observed. Give the parcel table that the markers were found in, or leave {key} out of the rules.</source>
<translation>Pravilo {rule} ima {key}, vendar nič ne pove, kdaj so bile parcele opazovane. Navedite tabelo parcel, v kateri so bili markerji najdeni, ali {key} izpustite iz pravil.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>{title}: {count} rules, from {first} on. Markers: {found}.</source>
<translation>{title}: {count} pravil, od {first} naprej. Markerji: {found}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>none</source>
<translation>brez</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The marker table has no marker {names}, which the rules name. If they were looked for and not found that is right; else make them, or correct the rules.</source>
<translation>Tabela markerjev nima markerjev {names}, ki jih navajajo pravila. Če so bili iskani in niso bili najdeni, je to prav; sicer jih izdelajte ali popravite pravila.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Year</source>
<translation>Leto</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Most sheets</source>
<translation>Največ listov</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>No rule file is given. Choose one; {folder} has examples to begin with.</source>
<translation>Navedena ni nobena datoteka pravil. Izberite jo; {folder} vsebuje primere za začetek.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The year is not given. Give the one that the rules are to hold in.</source>
<translation>Leto ni navedeno. Navedite leto, v katerem naj veljajo pravila.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Stacks for image chips</source>
<translation>Skladi za izrezke posnetkov</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>A field whose values are those of the marker table. Empty: the ids of the features.</source>
<translation>Polje, katerega vrednosti so enake kot v tabeli markerjev. Prazno: id geoobjektov.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The crop code, which says which rules are for a parcel. Empty: {crop}.</source>
<translation>Koda kulture, ki pove, katera pravila veljajo za parcelo. Prazno: {crop}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Rule file</source>
<translation>Datoteka pravil</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>What must, may and must not happen, when and for which crops, in TOML; see docs/traffic-light.md. Examples come with the plugin, in {folder}.</source>
<translation>Kaj se mora, sme in ne sme zgoditi, kdaj in pri katerih kulturah, v obliki TOML; glejte docs/traffic-light.md. Primeri so priloženi vtičniku, v {folder}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The year in which the periods of the rules begin.</source>
<translation>Leto, v katerem se začnejo obdobja pravil.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Marker table</source>
<translation>Tabela markerjev</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>What was seen, as Markers of parcels makes it: a row a marker, with the fields parcel_id, marker and main (its day), and as far as known source, start, end, value, confidence (0 to 1), confirmed_by and scenes.</source>
<translation>Kaj je bilo videno, kot to izdela Markerji parcel: ena vrstica na marker, s polji parcel_id, marker in main (njegov dan) ter, kolikor je znano, source, start, end, value, confidence (0 do 1), confirmed_by in scenes.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Field of parcels of markers</source>
<translation>Polje parcel markerjev</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Says whose a marker is. Empty: {name}.</source>
<translation>Pove, čigav je marker. Prazno: {name}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Table of events</source>
<translation>Tabela dogodkov</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Events of one kind as a method on parcels has found them, such as the cuts of Mowing: a row an event, with its parcel and date, and as far as known begin, end, depth and confidence. They stand for the markers of their name in the marker table.</source>
<translation>Dogodki ene vrste, kot jih je našla metoda za parcele, na primer odkosi iz algoritma Košnja travinja: ena vrstica na dogodek, z njegovo parcelo in datumom ter, kolikor je znano, begin, end, depth in confidence. V tabeli markerjev stojijo namesto markerjev svojega imena.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Name of the events</source>
<translation>Ime dogodkov</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>What rules call these events.</source>
<translation>Kako pravila imenujejo te dogodke.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Field of the dates of events</source>
<translation>Polje datumov dogodkov</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>When an event was. Empty: {name}.</source>
<translation>Kdaj je bil dogodek. Prazno: {name}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The series that the markers were found in: they say when a parcel was seen, and are drawn on its sheet. Rules that ask for observations need it; for the longest gap, markers called data gap do instead.</source>
<translation>Časovne vrste, v katerih so bili markerji najdeni: povejo, kdaj je bila parcela vidna, in se narišejo na njenem listu. Potrebujejo jih pravila, ki zahtevajo opazovanja; za najdaljšo vrzel namesto njih zadostujejo markerji z imenom data gap.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Variable that counts</source>
<translation>Spremenljivka, ki šteje</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The variable whose observations count, such as NDVI. Empty: the table's first.</source>
<translation>Spremenljivka, katere opazovanja štejejo, na primer NDVI. Prazno: prva v tabeli.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>One stack, such as NDVI, or three as red, green and blue in this order: the sheets show the parcel at clear dates before and after its markers.</source>
<translation>En sklad, na primer NDVI, ali trije, kot rdeči, zeleni in modri v tem vrstnem redu: listi prikažejo parcelo ob jasnih datumih pred njenimi markerji in po njih.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Sheets for parcels that are</source>
<translation>Listi za parcele z barvo</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Which parcels have an evidence sheet.</source>
<translation>Katere parcele imajo dokazni list.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>No more sheets are written than this; a sheet takes about half a second.</source>
<translation>Več listov od tega se ne zapiše; list traja približno pol sekunde.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The events have no name. Give the one that rules call them by.</source>
<translation>Dogodki nimajo imena. Navedite ime, s katerim jih kličejo pravila.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>green: the rules are followed</source>
<translation>zelena: pravila so upoštevana</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>yellow: to be looked at</source>
<translation>rumena: treba je pogledati</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>red: a rule is broken</source>
<translation>rdeča: pravilo je kršeno</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>grey: no rule for this crop</source>
<translation>siva: za to kulturo ni pravila</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>{source} is no marker table: it has no field {missing}, but {names}. Choose a table as Markers of parcels makes it.</source>
<translation>{source} ni tabela markerjev: nima polja {missing}, ampak {names}. Izberite tabelo, kot jo izdela Markerji parcel.</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>{count} markers have no time and were left out.</source>
<translation>{count} markerjev nima časa in so bili izpuščeni.</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>The marker {marker} of {day} has the confidence {value:g}, which must be from 0 to 1 or empty. Correct it in the table.</source>
<translation>Marker {marker} z dne {day} ima zaupanje {value:g}, ki mora biti od 0 do 1 ali prazno. Popravite ga v tabeli.</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>The field {name} of the marker table holds {value}, which is no number. Correct it, or empty it.</source>
<translation>Polje {name} tabele markerjev vsebuje {value}, kar ni število. Popravite ga ali izpraznite.</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>The field {name} of the marker table holds {value}, which is no time. Give times like 2023-05-01 or 2023-05-01T10:30.</source>
<translation>Polje {name} tabele markerjev vsebuje {value}, kar ni čas. Navedite čase kot 2023-05-01 ali 2023-05-01T10:30.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_chips.py" />
<source>{date}
{days:.0f} d after {marker}</source>
<translation>{date}
{days:.0f} d po {marker}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_chips.py" />
<source>{date}
{days:.0f} d before {marker}</source>
<translation>{date}
{days:.0f} d pred {marker}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Parcel {parcel}</source>
<translation>Parcela {parcel}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Crop: {crop}</source>
<translation>Kultura: {crop}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Area: {hectares:.2f} ha</source>
<translation>Površina: {hectares:.2f} ha</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Scheme: {title}</source>
<translation>Ukrep: {title}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Year: {year}</source>
<translation>Leto: {year}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Rules</source>
<translation>Pravila</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Verdict</source>
<translation>Presoja</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Why</source>
<translation>Zakaj</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Lines: markers, broken where they are not sure; shades: from start to end. Bars: the periods of the rules, hatched where nothing was observed for too long.</source>
<translation>Črte: markerji, prekinjene, kjer niso zanesljivi; senčenje: od začetka do konca. Pasovi: obdobja pravil, šrafirana, kjer predolgo ni bilo nič opazovano.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Curve</source>
<translation>Krivulja</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Curve of the parcel</source>
<translation>Krivulja parcele</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Evidence</source>
<translation>Dokazi</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Images</source>
<translation>Posnetki</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Images of the parcel at dates near the evidence</source>
<translation>Posnetki parcele ob datumih blizu dokazov</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>No marker was found in the periods of the rules.</source>
<translation>V obdobjih pravil ni bil najden noben marker.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Marker</source>
<translation>Marker</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Main</source>
<translation>Glavni</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Confirmed by</source>
<translation>Potrjuje</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Scenes</source>
<translation>Scene</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Counts for</source>
<translation>Šteje za</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>{some} ({count} in all)</source>
<translation>{some} ({count} skupaj)</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>{rule}: not sure, {reason}</source>
<translation>{rule}: ni zanesljivo, {reason}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>{rule}: contradicts</source>
<translation>{rule}: nasprotuje</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_plot.py" />
<source>value</source>
<translation>vrednost</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Parcel</source>
<translation>Parcela</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Crop</source>
<translation>Kultura</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Colour</source>
<translation>Barva</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Wrote {count} evidence sheets.</source>
<translation>Zapisanih {count} dokaznih listov.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>{count} parcels more have no sheet, as {most} are the most. Allow more, or select parcels.</source>
<translation>Še {count} parcel nima lista, ker jih je največ {most}. Dovolite jih več ali izberite parcele.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>The sheets have no plots and images: {reason}. Get matplotlib by: {how}</source>
<translation>Listi so brez grafov in slik: {reason}. Pridobite matplotlib tako: {how}</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Traffic light of scheme rules</source>
<translation>Semafor pravil ukrepa</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>compliance</source>
<translation>skladnost</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>eligibility</source>
<translation>upravičenost</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>evidence</source>
<translation>dokaz</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>subsidy</source>
<translation>subvencija</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>cap</source>
<translation>skp</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Says which parcels follow the rules of a scheme, which not, and why.</source>
<translation>Pove, katere parcele upoštevajo pravila ukrepa, katere ne in zakaj.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>A rule file says which markers must, may or must not occur in which period for which crops. A parcel is green where all its rules are followed for sure, red where one is broken for sure, and yellow where what is known allows both: a marker is not sure (low confidence, not confirmed, contradicted), or the parcel was not seen well enough (a long gap, few observations, a period that is not over). Parcels of crops without rules are grey.</source>
<translation>Datoteka pravil pove, kateri markerji se morajo, smejo ali ne smejo pojaviti v katerem obdobju pri katerih kulturah. Parcela je zelena, če so vsa njena pravila zanesljivo upoštevana, rdeča, če je eno zanesljivo kršeno, in rumena, če znano dopušča oboje: marker ni zanesljiv (nizko zaupanje, nepotrjen, ovržen) ali parcela ni bila dovolj dobro vidna (dolga vrzel, malo opazovanj, obdobje, ki še ni minilo). Parcele kultur brez pravil so sive.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>The result has the polygons with the fields colour, reasons (a line a rule), evidence (the markers) and sheet. An evidence sheet is a page of HTML, whole in itself, with the verdicts, the curve, the markers and images; to get a PDF, print it from a browser.</source>
<translation>Rezultat ima poligone s polji colour, reasons (ena vrstica na pravilo), evidence (markerji) in sheet. Dokazni list je stran HTML, popolna sama po sebi, s presojami, krivuljo, markerji in slikami; za PDF jo natisnite iz brskalnika.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Traffic light</source>
<translation>Semafor</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>The polygons with their colour, the reasons and the evidence.</source>
<translation>Poligoni z barvo, razlogi in dokazi.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Folder of evidence sheets</source>
<translation>Mapa dokaznih listov</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Where the sheets go, with a list of them (index.html); empty for none.</source>
<translation>Kamor gredo listi, z njihovim seznamom (index.html); prazno za brez.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>{colour}: {count} parcels</source>
<translation>{colour}: {count} parcel</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>green</source>
<translation>zelena</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>yellow</source>
<translation>rumena</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>red</source>
<translation>rdeča</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>grey</source>
<translation>siva</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{begin} to {end}</source>
<translation>{begin} do {end}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} must occur: {least} or more</source>
<translation>{markers} se mora pojaviti: {least} ali več</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} must occur: {least} to {most}</source>
<translation>{markers} se mora pojaviti: {least} do {most}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} must not occur</source>
<translation>{markers} se ne sme pojaviti</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} may occur: at most {most}</source>
<translation>{markers} se sme pojaviti: največ {most}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} may occur</source>
<translation>{markers} se sme pojaviti</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>, each of {days:g} days or more</source>
<translation>, vsakič {days:g} dni ali več</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>, counted by any part</source>
<translation>, šteje kateri koli del</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{marker} on {day}</source>
<translation>{marker} dne {day}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{marker} from {begin} to {end}</source>
<translation>{marker} od {begin} do {end}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>(confidence {value:.2f})</source>
<translation>(zaupanje {value:.2f})</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>its confidence is below {least:g}</source>
<translation>njegovo zaupanje je pod {least:g}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{other} contradicts it</source>
<translation>{other} mu nasprotuje</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>no other source confirms it</source>
<translation>ne potrjuje ga noben drug vir</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{marker} is not sure: {reason}.</source>
<translation>{marker} ni zanesljiv: {reason}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source> or </source>
<translation> ali </translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>for sure </source>
<translation>zanesljivo </translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>No {markers} seen {sure}from {period}</source>
<translation>{markers} ni {sure}viden od {period}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>Seen: {listed}</source>
<translation>Videno: {listed}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>; {least} must be.</source>
<translation>; mora jih biti {least}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>; none must be.</source>
<translation>; ne sme biti nobenega.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>; {most} at most may be.</source>
<translation>; sme jih biti največ {most}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>Nothing was observed for {days:.0f} days from {begin}; at most {most:g} may pass.</source>
<translation>{days:.0f} dni od {begin} ni bilo nič opazovano; preteči jih sme največ {most:g}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>There are {count} observations in the period; {least} are needed.</source>
<translation>V obdobju je {count} opazovanj; potrebnih je {least}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>The period is not over.</source>
<translation>Obdobje še ni minilo.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Observations behind a smooth curve</source>
<translation>Opazovanja za gladko krivuljo</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>What a smooth input, such as a fused one, was made of. It tells when sudden ends were, and which dates lie in gaps. Leave it empty where the input is smoothed first.</source>
<translation>Iz česa je bil narejen gladek vhod, na primer zlit. Povedo, kdaj so bili nenadni konci in kateri datumi ležijo v vrzelih. Pustite prazno, kjer se vhod najprej gladi.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Dates as</source>
<translation>Datumi kot</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>What a date is in the result: days since 1970-01-01; the day of the year; or as in HR-VPP, two digits of the year and three of its day (YYDDD).</source>
<translation>Kaj je datum v rezultatu: dnevi od 1970-01-01; dan v letu; ali kot v HR-VPP, dve števki leta in tri števke dneva v njem (YYDDD).</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Sudden ends as observed</source>
<translation>Nenadni konci, kot so opazovani</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>A smooth curve falls too early where a harvest lies in a gap. Where the observations fall at once by half of the amplitude, and three times as steeply as beside it, the season ends when they say that it was likeliest, or in the middle of the gap. Needs observations: of a curve smoothed before it looks at the curve itself, unless they are given too.</source>
<translation>Gladka krivulja pade prezgodaj, kjer žetev leži v vrzeli. Kjer opazovanja naenkrat padejo za polovico amplitude in trikrat strmeje kot ob strani, se sezona konča takrat, ko je po njih najverjetneje, ali sredi vrzeli. Potrebuje opazovanja: pri prej zglajeni krivulji gleda krivuljo samo, če niso podana tudi ona.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Half band around the levels</source>
<translation>Polovični pas okoli ravni</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>The date is the middle of the passage through a band of this half width, a share of the amplitude. From 0 to below 0.5.</source>
<translation>Datum je sredina prehoda skozi pas te polovične širine, ki je delež amplitude. Od 0 do manj kot 0.5.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>First rise and last fall</source>
<translation>Prvi vzpon in zadnji padec</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Where the curve passes a level several times, as mown meadows do, take the first rise and the last fall instead of those next to the peak.</source>
<translation>Če krivulja raven prečka večkrat, kot pri košenih travnikih, vzame prvi vzpon in zadnji padec namesto tistih ob vrhu.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Peak between dates</source>
<translation>Vrh med datumi</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Takes the top of the parabola through the largest value and its neighbours as the peak.</source>
<translation>Za vrh vzame teme parabole skozi največjo vrednost in njeni sosedi.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Seasons a year</source>
<translation>Sezone na leto</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>How many seasons of a calendar year to keep: the largest, in order of their dates. From 1 to 12.</source>
<translation>Koliko sezon koledarskega leta ohraniti: največje, po vrstnem redu datumov. Od 1 do 12.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Least amplitude</source>
<translation>Najmanjša amplituda</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>A smaller rise is no season; in units of the input, such as 0.1 for NDVI from -1 to 1. From 0.</source>
<translation>Manjši vzpon ni sezona; v enotah vhoda, na primer 0.1 za NDVI od -1 do 1. Od 0.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Seasonal parameter</source>
<translation>Sezonski parameter</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>How large a peak must be beside its neighbours to be a season of its own: 0 keeps every peak, 1 only the largest within nine months. From 0 to 1.</source>
<translation>Kako velik mora biti vrh ob svojih sosedih, da je samostojna sezona: 0 ohrani vsak vrh, 1 samo največjega v devetih mesecih. Od 0 do 1.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Least length of a season (days)</source>
<translation>Najmanjša dolžina sezone (dni)</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>A season is at least so long from low to low. From 0.</source>
<translation>Sezona je od nizke do nizke vrednosti vsaj tako dolga. Od 0.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Least pause between seasons (days)</source>
<translation>Najmanjši premor med sezonama (dni)</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Two peaks over a narrower low are one season; its width counts at half its depth. Where plants still stand, as after a mowing (a low above 45 % of the higher peak), it is 2.5 times as many. From 0.</source>
<translation>Dva vrhova nad ožjo nizko vrednostjo sta ena sezona; njena širina se šteje na polovici globine. Kjer rastline še stojijo, na primer po košnji (nizka vrednost nad 45 % višjega vrha), je 2.5-kratna. Od 0.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>No date lies in a longer gap of the input. Above 0.</source>
<translation>Noben datum ni v daljši vrzeli vhoda. Več kot 0.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Seasons by calendar year</source>
<translation>Sezone po koledarskem letu</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Puts a season among those of the year of its peak; otherwise seasons are numbered from the first to the last.</source>
<translation>Sezono uvrsti med sezone leta njenega vrha; sicer so sezone oštevilčene od prve do zadnje.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Weights</source>
<translation>Uteži</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>How much each observation counts, such as the quality of its image: from 0, which leaves it out.</source>
<translation>Koliko vsako opazovanje šteje, na primer kakovost njegovega posnetka: od 0, ki ga izpusti.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Longest gap to fill (days)</source>
<translation>Najdaljša vrzel za zapolnitev (dni)</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Days without any observation for longer than this stay empty. Leave empty to fill every gap.</source>
<translation>Dnevi, ki so dlje od tega brez opazovanja, ostanejo prazni. Pustite prazno za zapolnitev vseh vrzeli.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Longest gap with a free curve (days)</source>
<translation>Najdaljša vrzel s prosto krivuljo (dni)</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>In a longer gap the curve stays between its values at the observations on both sides, and does not swing below or above them. Leave empty to leave it free in every gap. Above 0.</source>
<translation>V daljši vrzeli krivulja ostane med svojima vrednostma pri opazovanjih na obeh straneh in ne zaniha pod ali nad nju. Pustite prazno, da je prosta v vsaki vrzeli. Nad 0.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Passes to the upper envelope</source>
<translation>Prehodi do zgornje ovojnice</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Smooths again so many times with less weight on the observations below the curve, which clouds and haze have lowered; 0 to stay in their midst, 3 to 5 for vegetation indices with clouds that the mask has missed. From 0 to 20.</source>
<translation>Tolikokrat znova zgladi z manjšo utežjo opazovanj pod krivuljo, ki so jih znižali oblaki in meglica; 0, da ostane na njihovi sredini, 3 do 5 za vegetacijske indekse z oblaki, ki jih je maska spregledala. Od 0 do 20.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Weight below the curve</source>
<translation>Utež pod krivuljo</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>What the weight of an observation below the curve is multiplied by in these passes. Above 0, up to 1.</source>
<translation>S čim se v teh prehodih pomnoži utež opazovanja pod krivuljo. Več kot 0, do 1.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Series to learn from</source>
<translation>Časovne vrste za učenje</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>How many series of the sample the hyper-parameters are learned from; more take longer and say little more. From 1.</source>
<translation>Iz koliko časovnih vrst vzorca se učijo hiperparametri; z več traja dlje, povedo pa komaj kaj več. Od 1.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>The same number learns from the same series, and gives the same result. From 0.</source>
<translation>Isto število se uči iz istih časovnih vrst in da isti rezultat. Od 0.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Uncertainty of an observation</source>
<translation>Negotovost opazovanja</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Gives the standard deviation that an observation would have, with its noise; otherwise that of the curve itself.</source>
<translation>Poda standardni odklon, ki bi ga imelo opazovanje s svojim šumom; sicer standardni odklon same krivulje.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Gives values before the first and after the last observation of a series, with their growing uncertainty. Otherwise they stay empty.</source>
<translation>Poda vrednosti pred prvim in po zadnjem opazovanju časovne vrste, z njihovo naraščajočo negotovostjo. Sicer ostanejo prazne.</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>None: the input is smooth</source>
<translation>Brez: vhod je gladek</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>Smooth first by</source>
<translation>Prej zgladi z</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>The method needs smooth series without gaps. Choose a smoother for a stack of observations, or none for one that is smooth already.</source>
<translation>Metoda potrebuje gladke časovne vrste brez vrzeli. Izberite gladilnik za sklad opazovanj ali brez za sklad, ki je že gladek.</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>Parameters of the smoother</source>
<translation>Parametri gladilnika</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>The smoother's own parameters where they are not as they are best before seasons, for example SMOOTHING=1000; separated by commas. Whittaker smoothing takes a lambda of 100 here, does not go on beyond the observations, stays between those beside it in gaps of more than 15 days, and leaves the longest gaps empty.</source>
<translation>Lastni parametri glajenja, kjer niso taki, kot so najboljši pred sezonami, na primer SMOOTHING=1000; ločeni z vejicami. Whittakerjevo glajenje tu vzame lambdo 100, ne gre čez opazovanja, v vrzelih, daljših od 15 dni, ostane med tistimi ob njih, najdaljše vrzeli pa pusti prazne.</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>{observed} is given, but the input is smoothed first, and is what was observed. Leave it empty, or choose for {smoother} that the input is smooth.</source>
<translation>{observed} je podano, vendar se vhod najprej gladi in je sam tisto, kar je bilo opazovano. Pustite prazno ali pri {smoother} izberite, da je vhod gladek.</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>Parameters of the smoother has {part}, which is no parameter of {smoother}. Write NAME=value with one of {names}.</source>
<translation>Parametri gladilnika vsebujejo {part}, kar ni parameter za {smoother}. Napišite IME=vrednost z enim od {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stack_input.py" />
<source>{title} is not given. Choose a raster layer or file.</source>
<translation>{title} ni navedeno. Izberite rastrski sloj ali datoteko.</translation>
</message>
<message>
<location filename="../../algorithms/stack_input.py" />
<source>{title}: the layer {layer} is not a raster file but comes from {provider}. Save it to a GeoTIFF first.</source>
<translation>{title}: sloj {layer} ni rastrska datoteka, ampak prihaja od ponudnika {provider}. Najprej ga shranite v GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>stack</source>
<translation>sklad</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{path} does not end in .tif, and stacks are written as GeoTIFF. Give a name that ends in .tif.</source>
<translation>{path} se ne konča s .tif, skladi pa se zapišejo kot GeoTIFF. Navedite ime, ki se konča s .tif.</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{name} has no coordinate reference system, and so the result has none. Give the layer one if it should lie on a map.</source>
<translation>{name} nima koordinatnega sistema, zato ga nima niti rezultat. Določite ga sloju, če naj leži na zemljevidu.</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{count} metrics</source>
<translation>{count} metrik</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{count} times</source>
<translation>{count} časov</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{share:.1f} % of the values read are gaps. Wrote {counts} of {series} series in {seconds:.1f} s, of which {computing:.1f} s the method ({speed:.0f} series a second).</source>
<translation>{share:.1f} % prebranih vrednosti je vrzeli. Zapisano {counts} {series} časovnih vrst v {seconds:.1f} s, od tega {computing:.1f} s metoda ({speed:.0f} časovnih vrst na sekundo).</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Read {files} images. Their times, as found:</source>
<translation>Prebranih {files} posnetkov. Njihovi časi, kot so bili najdeni:</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Read {images} bands of {files} images. Their times, as found:</source>
<translation>Prebranih {images} kanalov {files} posnetkov. Njihovi časi, kot so bili najdeni:</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>  and {more} more</source>
<translation>  in še {more}</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Read {count} masks, such as {name} -&gt; {time}.</source>
<translation>Prebranih {count} mask, na primer {name} -&gt; {time}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{count} times from {first} to {last}, told by: {sources}.</source>
<translation>{count} časov od {first} do {last}, po: {sources}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>More than one acquisition, each a time of its own, on {days}.</source>
<translation>Več kot en zajem, vsak s svojim časom, dne {days}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Each of the {count} images has its mask.</source>
<translation>Vsak od {count} posnetkov ima svojo masko.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{count} masks are of the same day as their image and not of its very time: those of {names}.</source>
<translation>{count} mask je z istega dne kot njihov posnetek in ne z natanko istega časa: za {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Not used, because another image has the same time: {names}.</source>
<translation>Ni uporabljeno, ker ima drug posnetek isti čas: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Left out, because they have no sure time or mask: {names}.</source>
<translation>Izpuščeno, ker ni zanesljivega časa ali maske: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Resampled to the grid of {first}, because they lie on another one (images: {method}, masks: nearest): {names}.</source>
<translation>Prevzorčeno v mrežo {first}, ker je v drugi mreži (posnetki: {method}, maske: najbližji): {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>The images have no coordinate reference system, and so the stack has none. Give the layer one if it should lie on a map.</source>
<translation>Posnetki nimajo koordinatnega sistema, zato ga nima niti sklad. Določite ga sloju, če naj leži na zemljevidu.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{count} times, {width} x {height} pixels</source>
<translation>{count} časov, {width} x {height} pikslov</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Wrote {path}: {size}.</source>
<translation>Zapisano {path}: {size}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Wrote {path}: {size}. It shows the images where they are: leave them there, or move it together with those beside or below it.</source>
<translation>Zapisano {path}: {size}. Prikazuje posnetke, kjer so: pustite jih tam ali datoteko premaknite skupaj s tistimi poleg nje ali pod njo.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>no sure time ({read})</source>
<translation>ni zanesljivega časa ({read})</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>no time</source>
<translation>ni časa</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{time} (from the {source}: {read})</source>
<translation>{time} (vir: {source}: {read})</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source> and {more} more</source>
<translation> in še {more}</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Raster layers or files, in any order; in addition to those of the folder.</source>
<translation>Rastrski sloji ali datoteke, v poljubnem vrstnem redu; poleg tistih iz mape.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Folder of images</source>
<translation>Mapa posnetkov</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>A folder to look for images in.</source>
<translation>Mapa, v kateri se iščejo posnetki.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Names of images</source>
<translation>Imena posnetkov</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Which files of the folder are images: * stands for any characters, ? for one, and semicolons separate patterns, for example NDVI_*.tif;*.jp2.</source>
<translation>Katere datoteke mape so posnetki: * pomeni poljubne znake, ? en znak, podpičja ločijo vzorce, na primer NDVI_*.tif;*.jp2.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Look into subfolders too</source>
<translation>Išči tudi v podmapah</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Whether folders within the folder are searched as well; also for masks.</source>
<translation>Ali se preiščejo tudi mape znotraj mape; tudi za maske.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>The band of each image that is wanted, from 1. Empty: the only band, or all bands where each has a time of its own, as in another stack or a NetCDF file.</source>
<translation>Kanal vsakega posnetka, ki se vzame, od 1. Prazno: edini kanal ali vsi kanali, če ima vsak svoj čas, kot v drugem skladu ali datoteki NetCDF.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Masks</source>
<translation>Maske</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Rasters that say which pixels of an image are not valid, such as clouds. A mask belongs to the image of its time, or else to the only image of its day (UTC).</source>
<translation>Rastri, ki povedo, kateri piksli posnetka niso veljavni, na primer oblaki. Maska pripada posnetku svojega časa, sicer pa edinemu posnetku svojega dne (UTC).</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Folder of masks</source>
<translation>Mapa mask</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>A folder to look for masks in; it may be that of the images.</source>
<translation>Mapa, v kateri se iščejo maske; lahko je mapa posnetkov.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Names of masks</source>
<translation>Imena mask</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Which files of the folder are masks, for example CLOUDS_*.tif.</source>
<translation>Katere datoteke mape so maske, na primer CLOUDS_*.tif.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Values of the mask that mean not valid: whole numbers and ranges, for example 3,8-11. Where a mask has no data, the image is not valid either.</source>
<translation>Vrednosti maske, ki pomenijo neveljavno: cela števila in razponi, na primer 3,8-11. Kjer maska nima podatkov, tudi posnetek ni veljaven.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Mask band</source>
<translation>Kanal maske</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>The band of each mask that is wanted, from 1; empty as for images.</source>
<translation>Kanal vsake maske, ki se vzame, od 1; prazno kot pri posnetkih.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Date pattern</source>
<translation>Vzorec datuma</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>How the time is written in the names of images and masks, where it is not found by itself: a format such as %Y%m%d or NDVI_%d-%m-%Y, or a regular expression with the named groups year, month and day, or year and doy. It replaces all other sources but the table. The log shows what it finds.</source>
<translation>Kako je čas zapisan v imenih posnetkov in mask, če ga ni mogoče najti samodejno: oblika kot %Y%m%d ali NDVI_%d-%m-%Y ali regularni izraz s poimenovanimi skupinami year, month in day ali year in doy. Nadomesti vse druge vire razen tabele. Dnevnik pokaže, kaj najde.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Table of times</source>
<translation>Tabela časov</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>A CSV file whose first line is file,time and whose further lines are such as NDVI_1.tif,2021-06-05T10:00:31Z. Times are UTC.</source>
<translation>Datoteka CSV, katere prva vrstica je file,time, nadaljnje vrstice pa so kot NDVI_1.tif,2021-06-05T10:00:31Z. Časi so v UTC.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Images of the very same time</source>
<translation>Posnetki natanko istega časa</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Stop and name them</source>
<translation>Ustavi in jih navedi</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Use the first in order of name</source>
<translation>Uporabi prvega po imenu</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Mosaic: the first on top, its gaps filled from the next</source>
<translation>Mozaik: prvi na vrhu, njegove vrzeli zapolnjene iz naslednjega</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>What to do with images whose times are equal. Images of one day with different times always stay separate.</source>
<translation>Kaj storiti s posnetki, katerih časi so enaki. Posnetki istega dne z različnimi časi vedno ostanejo ločeni.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Leave out files without a time or a mask</source>
<translation>Izpusti datoteke brez časa ali maske</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Otherwise the algorithm stops and names them.</source>
<translation>Sicer se algoritem ustavi in jih navede.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Images on another grid</source>
<translation>Posnetki v drugi mreži</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Nearest pixel</source>
<translation>Najbližji piksel</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Bilinear</source>
<translation>Bilinearno</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>How images are shown that do not lie on the grid of the first image in time. Masks always take the nearest pixel.</source>
<translation>Kako se prikažejo posnetki, ki niso v mreži časovno prvega posnetka. Maske vedno vzamejo najbližji piksel.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>There are no images. Choose layers or files under Images, or a folder under Folder of images.</source>
<translation>Posnetkov ni. Izberite sloje ali datoteke pod Posnetki ali mapo pod Mapa posnetkov.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>{path} is an input and the output at once. Choose another name for the output.</source>
<translation>{path} je hkrati vhod in izhod. Izberite drugo ime za izhod.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>{path}, the output, is the only file found in the folder. Give another folder or pattern, or another name for the output.</source>
<translation>{path}, izhod, je edina datoteka, najdena v mapi. Navedite drugo mapo ali vzorec ali drugo ime za izhod.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>{title} is {value}, but bands are numbered from 1. Give the number of a band, or leave it empty.</source>
<translation>{title}: vrednost je {value}, kanali pa so oštevilčeni od 1. Navedite številko kanala ali pustite prazno.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>The folder {folder} does not exist. Check the path, or choose it again.</source>
<translation>Mapa {folder} ne obstaja. Preverite pot ali jo izberite znova.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Build time-series stack</source>
<translation>Izdelava časovnega sklada</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>images</source>
<translation>posnetki</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>dates</source>
<translation>datumi</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>virtual raster</source>
<translation>navidezni raster</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>vrt</source>
<translation>vrt</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>cube</source>
<translation>kocka</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Makes one raster of images of many times, a band a time, clouds masked out.</source>
<translation>Iz posnetkov mnogih časov naredi en raster, en kanal na čas, z maskiranimi oblaki.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Makes one raster of images of many times: a band a time, in order of time. This is the input of all methods on stacks.</source>
<translation>Iz posnetkov mnogih časov naredi en raster: en kanal na čas, po časovnem vrstnem redu. To je vhod vseh metod za sklade.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>The result is a VRT, a small file that shows the images where they are and copies nothing; with a name that ends in .tif it is a GeoTIFF of its own. Images that are all stored alike stay as they are; with masks, or where types differ, the values are in physical units (float32, NaN for no observation).</source>
<translation>Rezultat je VRT, majhna datoteka, ki prikazuje posnetke, kjer so, in ničesar ne kopira; z imenom, ki se konča s .tif, je samostojen GeoTIFF. Posnetki, ki so vsi shranjeni enako, ostanejo, kakršni so; z maskami ali pri različnih tipih so vrednosti v fizikalnih enotah (float32, NaN za neopazovano).</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>An image's time is read, in this order, from the table of times, the layer's temporal range, the band's metadata and description, the file's metadata, the file's name and its folder's. The log shows what was found.</source>
<translation>Čas posnetka se prebere, v tem vrstnem redu, iz tabele časov, časovnega razpona sloja, metapodatkov in opisa kanala, metapodatkov datoteke, imena datoteke in imena njene mape. Dnevnik pokaže, kaj je bilo najdeno.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>A VRT (.vrt), which copies nothing and needs the images where they are, or a GeoTIFF (.tif).</source>
<translation>VRT (.vrt), ki ničesar ne kopira in potrebuje posnetke, kjer so, ali GeoTIFF (.tif).</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Number of times</source>
<translation>Število časov</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Create sample scene</source>
<translation>Ustvarjanje vzorčne scene</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>example</source>
<translation>primer</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>demo</source>
<translation>demo</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>simulation</source>
<translation>simulacija</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>test data</source>
<translation>testni podatki</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Writes a simulated farm landscape with its truth, to try everything on.</source>
<translation>Zapiše simulirano kmetijsko krajino z njeno resnico, da lahko vse preizkusite.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>&lt;p&gt;Writes a simulated farm landscape: cloudy NDVI images and their cloud masks at Sentinel-2 times (folder images), a radar vegetation index at Sentinel-1 times (radar_rvi.tif), the parcels with their crops (parcels.gpkg), and the truth: noise-free NDVI (truth_ndvi.tif) and the start, peak and end of every season with its mowings and harvest (seasons.csv).&lt;/p&gt;&lt;p&gt;The same seed gives the same scene. Next, make a stack of the images with Build time-series stack: pattern NDVI_*.tif, masks CLOUDS_*.tif.&lt;/p&gt;</source>
<translation>&lt;p&gt;Zapiše simulirano kmetijsko krajino: oblačne posnetke NDVI in njihove maske oblakov ob časih Sentinel-2 (mapa images), radarski vegetacijski indeks ob časih Sentinel-1 (radar_rvi.tif), parcele z njihovimi kulturami (parcels.gpkg) in resnico: NDVI brez šuma (truth_ndvi.tif) ter začetek, vrh in konec vsake sezone z njenimi košnjami in žetvijo (seasons.csv).&lt;/p&gt;&lt;p&gt;Isto seme da isto sceno. Nato iz posnetkov naredite sklad z algoritmom Izdelava časovnega sklada: vzorec NDVI_*.tif, maske CLOUDS_*.tif.&lt;/p&gt;</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Columns</source>
<translation>Stolpci</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Pixels of 10 m from west to east.</source>
<translation>Piksli po 10 m od zahoda proti vzhodu.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Rows</source>
<translation>Vrstice</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Pixels of 10 m from north to south.</source>
<translation>Piksli po 10 m od severa proti jugu.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Number of calendar years.</source>
<translation>Število koledarskih let.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>First year</source>
<translation>Prvo leto</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>The year of the first images.</source>
<translation>Leto prvih posnetkov.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>The same number gives the same scene, another one another scene.</source>
<translation>Isto število da isto sceno, drugo pa drugo sceno.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Share of clouds (%)</source>
<translation>Delež oblakov (%)</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Share of all pixels and dates under clouds or their shadows, from 1 to 99 %.</source>
<translation>Delež vseh pikslov in datumov pod oblaki ali njihovimi sencami, od 1 do 99 %.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Folder of the scene</source>
<translation>Mapa scene</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Where the files go; files of an earlier scene there are replaced.</source>
<translation>Kamor gredo datoteke; datoteke prejšnje scene tam se nadomestijo.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Folder of the images</source>
<translation>Mapa posnetkov</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Radar vegetation index</source>
<translation>Radarski vegetacijski indeks</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Noise-free NDVI</source>
<translation>NDVI brez šuma</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>True seasons</source>
<translation>Prave sezone</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Columns x rows is {pixels}, more than the {most} a sample scene may have. Give a smaller scene.</source>
<translation>Stolpci x vrstice je {pixels}, več od {most}, kolikor jih sme imeti vzorčna scena. Navedite manjšo sceno.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>{parcels} parcels, {optical} optical and {radar} radar acquisitions, about {size}.</source>
<translation>{parcels} parcel, {optical} optičnih in {radar} radarskih zajemov, približno {size}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/scene_layers.py" />
<source>{path} could not be written: {reason}. Free some space, or choose another folder.</source>
<translation>{path} ni bilo mogoče zapisati: {reason}. Sprostite nekaj prostora ali izberite drugo mapo.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/vrt_destination.py" />
<source>VRT files</source>
<translation>Datoteke VRT</translation>
</message>
<message>
<location filename="../../algorithms/stacks/vrt_destination.py" />
<source>GeoTIFF files</source>
<translation>Datoteke GeoTIFF</translation>
</message>
<message>
<location filename="../../algorithms/stacks/vrt_destination.py" />
<source>{path} is neither a VRT nor a GeoTIFF, which a stack must be. Give a name that ends in .vrt or .tif.</source>
<translation>{path} ni niti VRT niti GeoTIFF, kar pa sklad mora biti. Navedite ime, ki se konča z .vrt ali .tif.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Empty means none.</source>
<translation>Prazno pomeni brez.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Empty means all others.</source>
<translation>Prazno pomeni vse druge.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Main variable</source>
<translation>Glavna spremenljivka</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>The name of the variable that the method is for, as the table has it. Empty means the first in the table that is no further one.</source>
<translation>Ime spremenljivke, ki ji je metoda namenjena, kot je v tabeli. Prazno pomeni prvo v tabeli, ki ni med drugimi.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>The names of the variables that help, separated by commas; each has its own times, and a parcel may lack some. {empty}</source>
<translation>Imena spremenljivk, ki pomagajo, ločena z vejicami; vsaka ima svoje čase, parceli pa lahko katera manjka. {empty}</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Rows of the further variables</source>
<translation>Vrstice drugih spremenljivk</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Adds the rows of the further variables to the result, with the same fields; otherwise it has those of the main variable alone.</source>
<translation>Rezultatu doda vrstice drugih spremenljivk, z istimi polji; sicer ima samo vrstice glavne spremenljivke.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>The variable {name} is named twice among the main and the further variables. Name each of them once.</source>
<translation>Spremenljivka {name} je med glavno in drugimi spremenljivkami navedena dvakrat. Navedite vsako enkrat.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>{table} has no variable {name}. Choose among {known}.</source>
<translation>{table} nima spremenljivke {name}. Izberite med {known}.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>{table} has one variable only, {name}, and nothing to fuse it with. Choose the field that tells its variables apart, or extract the series of several stacks into one table.</source>
<translation>{table} ima samo eno spremenljivko, {name}, in je ni s čim zliti. Izberite polje, ki loči njene spremenljivke, ali časovne vrste več skladov pridobite v eno tabelo.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>The field {field} is chosen for two things. Choose different fields for parcel, time, value and variable.</source>
<translation>Polje {field} je izbrano za dve stvari. Izberite različna polja za parcelo, čas, vrednost in spremenljivko.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>{table} has one variable only, as no field tells variables apart. Choose such a field for {title}, or extract the series of several stacks into one table.</source>
<translation>{table} ima samo eno spremenljivko, ker nobeno polje ne loči spremenljivk. Izberite takšno polje za {title} ali časovne vrste več skladov pridobite v eno tabelo.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>A table with one row for each parcel, time and variable, as Extract parcel time series makes it; of the selected rows only, if so chosen.</source>
<translation>Tabela z eno vrstico za vsako parcelo, čas in spremenljivko, kot jo izdela Pridobivanje časovnih vrst parcel; samo izbrane vrstice, če je tako izbrano.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of parcels</source>
<translation>Polje parcel</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Says whose series a row belongs to: a number or a text. Empty means {name}.</source>
<translation>Pove, čigavi časovni vrsti pripada vrstica: število ali besedilo. Prazno pomeni {name}.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of times</source>
<translation>Polje časov</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>A date, a date and time, or a text like 2023-05-01 or 2023-05-01T10:30, in UTC. Empty means {name}.</source>
<translation>Datum, datum in čas ali besedilo kot 2023-05-01 ali 2023-05-01T10:30, v UTC. Prazno pomeni {name}.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of values</source>
<translation>Polje vrednosti</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>The number that makes the series, for example the mean or a median; its empty values are gaps. Empty means {name}.</source>
<translation>Število, ki tvori časovno vrsto, na primer povprečje ali mediana; prazne vrednosti so vrzeli. Prazno pomeni {name}.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of variables</source>
<translation>Polje spremenljivk</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Tells apart the variables, such as NDVI and VH, of a table that has several. Not used where the table has no such field.</source>
<translation>Loči spremenljivke, na primer NDVI in VH, v tabeli, ki jih ima več. Se ne uporabi, če tabela nima takega polja.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>A field of the table, such as the count of pixels.</source>
<translation>Polje tabele, na primer število pikslov (count).</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>{title} is not given. Choose a layer or a table.</source>
<translation>{title} ni navedeno. Izberite sloj ali tabelo.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>{title}: {given} cannot be opened as a table or layer. Check that it exists, and that QGIS can load it.</source>
<translation>{title}: {given} ni mogoče odpreti kot tabelo ali sloj. Preverite, ali obstaja in ali ga QGIS lahko naloži.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>{title}: {source} has no field {name}. Choose one of {fields}.</source>
<translation>{title}: {source} nima polja {name}. Izberite eno od {fields}.</translation>
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>Field of classes</source>
<translation>Polje razredov</translation>
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>A field that is the same in all rows of a parcel, such as its crop: what series have in common is learned from each class apart, where it has {fewest} parcels or more. Leave empty to learn from all parcels at once.</source>
<translation>Polje, ki je v vseh vrsticah parcele enako, na primer njena kultura: kar imajo časovne vrste skupnega, se uči iz vsakega razreda posebej, če ima {fewest} ali več parcel. Pustite prazno za učenje iz vseh parcel naenkrat.</translation>
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>{table} has {count} variables, but a file of what is learned is of one of them. Select the rows of one variable, and run on the selected rows only.</source>
<translation>{table} ima {count} spremenljivk, datoteka naučenega pa je za eno od njih. Izberite vrstice ene spremenljivke in zaženite samo na izbranih vrsticah.</translation>
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>Nothing was learned from these classes apart, and their parcels get what was learned from all: {classes}.</source>
<translation>Iz teh razredov se ni nič naučilo posebej, zato njihove parcele dobijo, kar se je naučilo iz vseh: {classes}.</translation>
</message>
<message>
<location filename="../../algorithms/table/metrics.py" />
<source>No polygon of {polygons} is a parcel of the table: {field} holds {ids}, and the table's parcels are {parcels}. Choose the field that holds the parcels of the table.</source>
<translation>Noben poligon v {polygons} ni parcela iz tabele: {field} vsebuje {ids}, parcele tabele pa so {parcels}. Izberite polje, ki vsebuje parcele iz tabele.</translation>
</message>
<message>
<location filename="../../algorithms/table/parcel_classes.py" />
<source>Parcel {parcel} has two classes in the field {field}, {one} and {other}. Choose a field that is the same in all rows of a parcel, or leave the classes out.</source>
<translation>Parcela {parcel} ima v polju {field} dva razreda, {one} in {other}. Izberite polje, ki je v vseh vrsticah parcele enako, ali izpustite razrede.</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>Polygons of the parcels</source>
<translation>Poligoni parcel</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>With it the metrics are joined to these polygons, and all their fields are kept.</source>
<translation>Z njimi se metrike pridružijo tem poligonom, vsa njihova polja pa se ohranijo.</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>Field of parcels of the polygons</source>
<translation>Polje parcel poligonov</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>Holds the same parcels as the table; empty where it has the same name there.</source>
<translation>Vsebuje iste parcele kot tabela; prazno, če ima tam isto ime.</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>{count} of {total} parcels of the table have no polygon, and so no result.</source>
<translation>{count} od {total} parcel tabele nima poligona in zato nima rezultata.</translation>
</message>
<message>
<location filename="../../algorithms/table/result_sink.py" />
<source>{title} could not be written: {reason}. Check its disk and its permissions, or choose another place or name.</source>
<translation>{title} ni bilo mogoče zapisati: {reason}. Preverite disk in dovoljenja ali izberite drugo mesto ali ime.</translation>
</message>
<message>
<location filename="../../algorithms/table/result_sink.py" />
<source>no reason is given</source>
<translation>razlog ni naveden</translation>
</message>
<message>
<location filename="../../algorithms/table/result_sink.py" />
<source>not all of its rows are in it</source>
<translation>v njej niso vse vrstice</translation>
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>{source} has no rows, and so no series. Choose a table with rows, or select some.</source>
<translation>{source} nima vrstic, zato tudi nima časovnih vrst. Izberite tabelo z vrsticami ali izberite nekaj vrstic.</translation>
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>The field {field} of {source} tells no time in {count} of {total} rows (first: {first}). Choose a field of dates, of times, or of texts like 2023-05-01, or leave these rows out.</source>
<translation>Polje {field} v {source} v {count} od {total} vrstic ne pove časa (prva: {first}). Izberite polje datumov, časov ali besedil kot 2023-05-01 ali te vrstice izpustite.</translation>
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>The field {field} of {source} holds no number in {count} of {total} rows (first: {first}). Choose a field of numbers, or empty these values.</source>
<translation>Polje {field} v {source} v {count} od {total} vrstic ne vsebuje števila (prva: {first}). Izberite polje števil ali te vrednosti izpraznite.</translation>
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>The field {field} of {source} names no parcel in {count} of {total} rows. Fill in the parcel, or leave these rows out.</source>
<translation>Polje {field} v {source} v {count} od {total} vrstic ne navaja parcele. Izpolnite parcelo ali te vrstice izpustite.</translation>
</message>
<message>
<location filename="../../algorithms/table/series.py" />
<source>{count} rows repeat the parcel, time and variable of another row (first: parcel {parcel}, {time}{variable}). Choose the field that tells the variables apart, or leave out all but one of such rows.</source>
<translation>{count} vrstic ponovi parcelo, čas in spremenljivko druge vrstice (prva: parcela {parcel}, {time}{variable}). Izberite polje, ki loči spremenljivke, ali izpustite vse takšne vrstice razen ene.</translation>
</message>
<message>
<location filename="../../algorithms/table/written_table.py" />
<source>The table does not take any more rows: {reason}. Check its disk and its permissions, then run again with it as the table to go on with.</source>
<translation>Tabela ne sprejme več vrstic: {reason}. Preverite disk in dovoljenja, nato zaženite znova z njo kot tabelo za nadaljevanje.</translation>
</message>
<message>
<location filename="../../algorithms/table/written_table.py" />
<source>Rows cannot be added to the table to go on with, {table}. Choose a table in a GeoPackage or a database, or write a new one.</source>
<translation>V tabelo za nadaljevanje, {table}, ni mogoče dodati vrstic. Izberite tabelo v GeoPackage ali podatkovni zbirki ali zapišite novo.</translation>
</message>
<message>
<location filename="../../algorithms/table/written_table.py" />
<source>The table to go on with, {table}, has no field {names}. Choose a table that this algorithm has made with the same settings, or write a new one.</source>
<translation>Tabela za nadaljevanje, {table}, nima polja {names}. Izberite tabelo, ki jo je ta algoritem izdelal z istimi nastavitvami, ali zapišite novo.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{method} (parcels)</source>
<translation>{method} (parcele)</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>Table with the fields of the input, and the values found at the times of the result behind them.</source>
<translation>Tabela s polji vhoda in za njimi vrednostmi, najdenimi ob časih rezultata.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>One row for each parcel and variable, and each season where it has such, with the metrics as fields.</source>
<translation>Ena vrstica za vsako parcelo in spremenljivko, in vsako sezono, če jih ima, z metrikami kot polji.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>One row for each event of a parcel and variable, numbered in order of time, with its metrics as fields; a parcel without events has none.</source>
<translation>Ena vrstica za vsak dogodek parcele in spremenljivke, oštevilčen po časovnem vrstnem redu, z metrikami kot polji; parcela brez dogodkov nima nobene.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{method}: metrics</source>
<translation>{method}: metrike</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{method}: events</source>
<translation>{method}: dogodki</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>Read {table}: {rows} rows of {parcels} parcels.</source>
<translation>Prebrano {table}: {rows} vrstic {parcels} parcel.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>The method took {seconds:.1f} s for {series} series ({speed:.0f} a second).</source>
<translation>Metoda je potrebovala {seconds:.1f} s za {series} časovnih vrst ({speed:.0f} na sekundo).</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{name}: {parcels} parcels, {times} times from {first} to {last}, {share:.1f} % gaps.</source>
<translation>{name}: {parcels} parcel, {times} časov od {first} do {last}, {share:.1f} % vrzeli.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{name}: {events} events of {parcels} parcels; {none} parcels have none, and no row.</source>
<translation>{name}: {events} dogodkov {parcels} parcel; {none} parcel nima nobenega in nobene vrstice.</translation>
</message>
<message>
<location filename="../../ui/background.py" />
<source>Something went wrong: {reason}</source>
<translation>Nekaj je šlo narobe: {reason}</translation>
</message>
<message>
<location filename="../../ui/background.py" />
<source>Cancelled.</source>
<translation>Preklicano.</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>read images</source>
<translation>branje posnetkov</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Bands of the images</source>
<translation>Kanali posnetkov</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>One stack in colours, or the first three as red, green, blue.</source>
<translation>En sklad v barvah ali prvi trije kot rdeči, zeleni, modri.</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>All dates alike</source>
<translation>Vsi datumi enako</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Each date for itself</source>
<translation>Vsak datum zase</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Stretch of the images</source>
<translation>Razteg posnetkov</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Which values become dark and bright.</source>
<translation>Katere vrednosti postanejo temne in svetle.</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Images by date</source>
<translation>Posnetki po datumih</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>{names} as RGB</source>
<translation>{names} kot RGB</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Images of {place}</source>
<translation>Posnetki za {place}</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>masked</source>
<translation>maskirano</translation>
</message>
<message>
<location filename="../../ui/dock/controls.py" />
<source>Advanced</source>
<translation>Napredno</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Follow the selection</source>
<translation>Sledi izboru</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Series of</source>
<translation>Časovne vrste iz</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>A time-series stack or a parcel table.</source>
<translation>Časovni sklad ali tabela parcel.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Together with</source>
<translation>Skupaj z</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Stacks of other variables, which methods of several variables use also.</source>
<translation>Skladi drugih spremenljivk, ki jih uporabijo tudi metode z več spremenljivkami.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>First variable</source>
<translation>Prva spremenljivka</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>The variable of the table to begin with.</source>
<translation>Spremenljivka tabele, s katero se začne.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Polygons: the selected ones are shown, as mean and spread of their pixels.</source>
<translation>Poligoni: prikažejo se izbrani, kot povprečje in razpršenost njihovih pikslov.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Field of parcel ids</source>
<translation>Polje id parcel</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Names the parcels.</source>
<translation>Poimenuje parcele.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Stack</source>
<translation>Sklad</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Time series</source>
<translation>Časovna vrsta</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Time series {number}</source>
<translation>Časovna vrsta {number}</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>The method whose result is shown.</source>
<translation>Metoda, katere rezultat se prikaže.</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>A second method beside the first, dashed; or the same one with other values.</source>
<translation>Druga metoda poleg prve, črtkano; ali ista z drugimi vrednostmi.</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Seasons and events, in the curve of the method or in the observations.</source>
<translation>Sezone in dogodki, v krivulji metode ali v opazovanjih.</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Data</source>
<translation>Podatki</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Method</source>
<translation>Metoda</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Compare</source>
<translation>Primerjava</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Numbers</source>
<translation>Števila</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>The seasons are those of the curve of {method}. Run that one on the whole layer first, and give its result as the input.</source>
<translation>Sezone so iz krivulje metode {method}. To metodo najprej zaženite na celem sloju in njen rezultat navedite kot vhod.</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Learning…</source>
<translation>Učenje…</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Working…</source>
<translation>Obdelava…</translation>
</message>
<message>
<location filename="../../ui/dock/figure.py" />
<source>Plot of time series</source>
<translation>Graf časovnih vrst</translation>
</message>
<message>
<location filename="../../ui/dock/figure.py" />
<source>{names} (dotted lines)</source>
<translation>{names} (pikčaste črte)</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Plots need the Python package matplotlib, which this QGIS lacks. All algorithms run without it. Get it by the following, and start QGIS again: {how}</source>
<translation>Grafi potrebujejo paket Python matplotlib, ki ga ta QGIS nima. Vsi algoritmi delujejo brez njega. Pridobite ga na naslednji način in znova zaženite QGIS: {how}</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Create sample scene…</source>
<translation>Ustvari vzorčno sceno…</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Build time-series stack…</source>
<translation>Izdelaj časovni sklad…</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Add a time-series stack or a parcel table to the project, and its series appear here with a click on the map. To try it out, create the sample scene.</source>
<translation>Projektu dodajte časovni sklad ali tabelo parcel, pa se bodo časovne vrste ob kliku na zemljevid prikazale tu. Za preizkus ustvarite vzorčno sceno.</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Select rows of {layer} in its attribute table, or choose the layer of its parcels under Data and select some on the map.</source>
<translation>V podatkovni tabeli izberite vrstice sloja {layer} ali pod Podatki izberite sloj njegovih parcel in jih nekaj izberite na zemljevidu.</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Click a pixel of {layer} on the map, drag a rectangle, or select parcels of the layer chosen under Data. With Shift a place is shown beside the others.</source>
<translation>Na zemljevidu kliknite piksel sloja {layer}, povlecite pravokotnik ali izberite parcele sloja, izbranega pod Podatki. S tipko Shift se kraj prikaže poleg drugih.</translation>
</message>
<message>
<location filename="../../ui/dock/layers.py" />
<source>{name} ({count} bands)</source>
<translation>{name} ({count} kanalov)</translation>
</message>
<message>
<location filename="../../ui/dock/layers.py" />
<source>{name} (parcel table)</source>
<translation>{name} (tabela parcel)</translation>
</message>
<message>
<location filename="../../ui/dock/layers.py" />
<source>{name} ({count} times, {first} to {last})</source>
<translation>{name} ({count} časov, {first} do {last})</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Masked</source>
<translation>Maskirano</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Middle half of the pixels</source>
<translation>Srednja polovica pikslov</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>± 2 standard deviations</source>
<translation>± 2 standardna odklona</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Peers: median</source>
<translation>Primerljive parcele: mediana</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Peers: 10 to 90 %</source>
<translation>Primerljive parcele: 10 do 90 %</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Event</source>
<translation>Dogodek</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Season</source>
<translation>Sezona</translation>
</message>
<message>
<location filename="../../ui/dock/message.py" />
<source>No time is known</source>
<translation>Noben čas ni znan</translation>
</message>
<message>
<location filename="../../ui/dock/message.py" />
<source>has one band</source>
<translation>ima en kanal</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Run on the whole layer…</source>
<translation>Zaženi na celem sloju…</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Opens the algorithm's dialog with exactly these parameters.</source>
<translation>Odpre pogovorno okno algoritma z natanko temi parametri.</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Copy as Python</source>
<translation>Kopiraj kot Python</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Copies the call of processing.run with these parameters.</source>
<translation>Kopira klic processing.run s temi parametri.</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>In the curve of the method</source>
<translation>V krivulji metode</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Runs on the curve of the method, as if on its result; else on the observations.</source>
<translation>Teče na krivulji metode, kot bi na njenem rezultatu; sicer na opazovanjih.</translation>
</message>
<message>
<location filename="../../ui/dock/model.py" />
<source>read series</source>
<translation>branje časovnih vrst</translation>
</message>
<message>
<location filename="../../ui/dock/model.py" />
<source>preview methods</source>
<translation>predogled metod</translation>
</message>
<message>
<location filename="../../ui/dock/model.py" />
<source>close files</source>
<translation>zapiranje datotek</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>What</source>
<translation>Kaj</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>Numbers found</source>
<translation>Najdena števila</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>{known} of {total} times</source>
<translation>{known} od {total} časov</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>Season {slot}</source>
<translation>Sezona {slot}</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>Event {number}</source>
<translation>Dogodek {number}</translation>
</message>
<message>
<location filename="../../ui/dock/picking.py" />
<source>A parcel table has no pixels. Select its parcels, or choose a stack under Data.</source>
<translation>Tabela parcel nima pikslov. Izberite njene parcele ali izberite sklad pod Podatki.</translation>
</message>
<message>
<location filename="../../ui/dock/picking.py" />
<source>{most} places are shown, and more could not be told apart. Remove some, or open one more dock.</source>
<translation>Prikazanih je {most} krajev, več pa jih ne bi bilo mogoče razločiti. Nekatere odstranite ali odprite še eno okno.</translation>
</message>
<message>
<location filename="../../ui/dock/picking.py" />
<source>&amp;All places</source>
<translation>&amp;Vsi kraji</translation>
</message>
<message>
<location filename="../../ui/dock/places.py" />
<source>{number}: parcel {parcel}</source>
<translation>{number}: parcela {parcel}</translation>
</message>
<message>
<location filename="../../ui/dock/places.py" />
<source>{number}: rectangle</source>
<translation>{number}: pravokotnik</translation>
</message>
<message>
<location filename="../../ui/dock/places.py" />
<source>{number}: pixel</source>
<translation>{number}: piksel</translation>
</message>
<message>
<location filename="../../ui/dock/pointer.py" />
<source>{name}: masked ({value:.6g})</source>
<translation>{name}: maskirano ({value:.6g})</translation>
</message>
<message>
<location filename="../../ui/dock/pointer.py" />
<source>Middle half: {low:.4g} to {high:.4g}</source>
<translation>Srednja polovica: {low:.4g} do {high:.4g}</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>{place} lies outside the stack {name}. Click on the stack, or choose another one.</source>
<translation>{place} je zunaj sklada {name}. Kliknite na sklad ali izberite drugega.</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>column {column}, row {row}</source>
<translation>stolpec {column}, vrstica {row}</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>No pixel of the stack {name} has its centre in {place}. Choose a larger place, or one that lies on the stack.</source>
<translation>Noben piksel sklada {name} nima središča v {place}. Izberite večji kraj ali kraj, ki leži na skladu.</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>mean of up to {count} pixels</source>
<translation>povprečje do {count} pikslov</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>{place} has no position in the coordinate reference system of the stack {name}. Click on the stack.</source>
<translation>{place} nima položaja v koordinatnem sistemu sklada {name}. Kliknite na sklad.</translation>
</message>
<message>
<location filename="../../ui/dock/table_source.py" />
<source>The table {table} has no rows of parcel {parcel}. Choose another parcel, or the table that was extracted of these parcels.</source>
<translation>Tabela {table} nima vrstic parcele {parcel}. Izberite drugo parcelo ali tabelo, ki je bila pridobljena za te parcele.</translation>
</message>
<message>
<location filename="../../ui/dock/table_source.py" />
<source>table {name}</source>
<translation>tabela {name}</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>Save numbers</source>
<translation>Shrani števila</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>CSV (*.csv)</source>
<translation>CSV (*.csv)</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>Save picture</source>
<translation>Shrani sliko</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>&amp;New layout</source>
<translation>&amp;Nova postavitev</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>{path} could not be written: {reason}. Choose another place.</source>
<translation>{path} ni bilo mogoče zapisati: {reason}. Izberite drugo mesto.</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>Nothing is shown that could be saved. Show a place first.</source>
<translation>Prikazano ni nič, kar bi bilo mogoče shraniti. Najprej prikažite kraj.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Show places of the map</source>
<translation>Prikaži kraje na zemljevidu</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Click a pixel or drag a rectangle on the map; with Shift beside the others.</source>
<translation>Na zemljevidu kliknite piksel ali povlecite pravokotnik; s tipko Shift poleg drugih.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Show the pixel at the centre of the map</source>
<translation>Prikaži piksel v središču zemljevida</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Adds the pixel in the middle of the map.</source>
<translation>Doda piksel na sredini zemljevida.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Remove places</source>
<translation>Odstrani kraje</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Takes places out of the plot.</source>
<translation>Odstrani kraje z grafa.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Lay years over one another</source>
<translation>Položi leta drugo na drugo</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Compares the years by the day of the year.</source>
<translation>Primerja leta po dnevu v letu.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Second axis</source>
<translation>Druga os</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Gives further variables an axis of their own.</source>
<translation>Drugim spremenljivkam da lastno os.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>2nd axis</source>
<translation>2. os</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Shows or hides the observations: before and after smoothing.</source>
<translation>Prikaže ali skrije opazovanja: pred glajenjem in po njem.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Shows the other parcels of the table: their median, and 10 to 90 % of them.</source>
<translation>Prikaže druge parcele iz tabele: njihovo mediano in 10 do 90 % od njih.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Shows an image of the first place for every date.</source>
<translation>Za vsak datum prikaže posnetek prvega kraja.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Show all times</source>
<translation>Prikaži vse čase</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Undoes zooming: the wheel zooms in time, dragging moves.</source>
<translation>Razveljavi povečavo: kolesce povečuje po času, vlečenje premika.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Read again</source>
<translation>Preberi znova</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Reads files and tables anew, which may have changed.</source>
<translation>Znova prebere datoteke in tabele, ki so se morda spremenile.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Take away</source>
<translation>Izvozi</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Saves or copies what is shown.</source>
<translation>Shrani ali kopira prikazano.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Save &amp;numbers (CSV)…</source>
<translation>Shrani &amp;števila (CSV)…</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Save picture (&amp;PNG)…</source>
<translation>Shrani sliko (&amp;PNG)…</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Save picture (&amp;SVG)…</source>
<translation>Shrani sliko (&amp;SVG)…</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>&amp;Copy picture</source>
<translation>&amp;Kopiraj sliko</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Add to print &amp;layout</source>
<translation>&amp;Dodaj v postavitev za tisk</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>New dock</source>
<translation>Novo okno</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Opens one more time-series dock.</source>
<translation>Odpre še eno okno časovnih vrst.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>More actions</source>
<translation>Več dejanj</translation>
</message>
<message>
<location filename="../../ui/dock/worker.py" />
<source>This needs the Python package {package}, which this QGIS lacks. Install it and start QGIS again: on Debian and Ubuntu by apt install python3-{package}, on Windows by the OSGeo4W setup (package python3-{package}), with conda by conda install {package}.</source>
<translation>To potrebuje paket Python {package}, ki ga ta QGIS nima. Namestite ga in znova zaženite QGIS: v sistemih Debian in Ubuntu z ukazom apt install python3-{package}, v sistemu Windows z namestitvenim programom OSGeo4W (paket python3-{package}), v okolju conda z ukazom conda install {package}.</translation>
</message>
<message>
<location filename="../../ui/dock/worker.py" />
<source>This failed unexpectedly: {reason}. Please report it with what you did before, and try another place or method meanwhile.</source>
<translation>To je nepričakovano spodletelo: {reason}. Sporočite to skupaj s tem, kar ste storili prej, medtem pa poskusite drug kraj ali drugo metodo.</translation>
</message>
<message>
<location filename="../../ui/docks.py" />
<source>Show the time series of places on the map</source>
<translation>Prikaži časovne vrste krajev na zemljevidu</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>openEO jobs</source>
<translation>Opravila openEO</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Search</source>
<translation>Išči</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Title</source>
<translation>Naslov</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Status</source>
<translation>Stanje</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Created (UTC)</source>
<translation>Ustvarjeno (UTC)</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Credits</source>
<translation>Krediti</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Id</source>
<translation>Id</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Choose a back-end, and refresh.</source>
<translation>Izberite zaledje in osvežite.</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Refresh</source>
<translation>Osveži</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Results…</source>
<translation>Rezultati…</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Log</source>
<translation>Dnevnik</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Run again</source>
<translation>Zaženi znova</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Stop</source>
<translation>Ustavi</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Delete</source>
<translation>Izbriši</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>{count} jobs.</source>
<translation>{count} opravil.</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>The log is empty.</source>
<translation>Dnevnik je prazen.</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Delete job {job} and its results at the back-end?</source>
<translation>Želite izbrisati opravilo {job} in njegove rezultate v zaledju?</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Asking {name} …</source>
<translation>Poizvedovanje pri {name} …</translation>
</message>
<message>
<location filename="../../ui/menu.py" />
<source>Packages</source>
<translation>Paketi</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>The package index has no {file} with the hash that PhenoFuse knows. Nothing was changed; look for a newer version of PhenoFuse.</source>
<translation>V indeksu paketov ni datoteke {file} z zgoščeno vrednostjo, ki jo pozna PhenoFuse. Nič ni bilo spremenjeno; poiščite novejšo različico PhenoFuse.</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>Cancelled. Nothing was changed.</source>
<translation>Preklicano. Nič ni bilo spremenjeno.</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>the answer is larger than the file</source>
<translation>odgovor je večji od datoteke</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>no answer within the time-out of QGIS</source>
<translation>ni odgovora v časovni omejitvi programa QGIS</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>{file} could not be fetched from {host}: {reason}. Nothing was changed. Check the proxy under Settings &gt; Options &gt; Network and try again, or fetch the file by hand.</source>
<translation>Datoteke {file} ni bilo mogoče prevzeti s strežnika {host}: {reason}. Nič ni bilo spremenjeno. Preverite posredniški strežnik pod Nastavitve &gt; Možnosti &gt; Omrežje in poskusite znova ali datoteko prevzemite ročno.</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Package</source>
<translation>Paket</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Version</source>
<translation>Različica</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>What for</source>
<translation>Namen</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Where it is, or how to get it</source>
<translation>Kje je ali kako ga pridobiti</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Fetch missing packages…</source>
<translation>Prevzemi manjkajoče pakete…</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Install from files…</source>
<translation>Namesti iz datotek…</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Remove fetched packages</source>
<translation>Odstrani prevzete pakete</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Cancel</source>
<translation>Prekliči</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>PhenoFuse runs on what every QGIS has. These packages each serve one purpose and may be missing. Those of pure Python can be fetched into PhenoFuse's own folder; QGIS's Python is never changed. The folder: {folder}</source>
<translation>PhenoFuse deluje s tem, kar ima vsak QGIS. Vsak od teh paketov služi enemu namenu in lahko manjka. Pakete v čistem Pythonu je mogoče prevzeti v lastno mapo PhenoFuse; Python programa QGIS se nikoli ne spremeni. Mapa: {folder}</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Fetching packages</source>
<translation>Prevzemanje paketov</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Fetching {count} files …</source>
<translation>Prevzemanje {count} datotek …</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Install from files</source>
<translation>Namesti iz datotek</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Python wheels (*.whl)</source>
<translation>Datoteke Python wheel (*.whl)</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>The packages were removed. What is in use goes when QGIS is closed.</source>
<translation>Paketi so odstranjeni. Kar je v uporabi, izgine, ko se QGIS zapre.</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Fetch these files ({size}) from {host} into {folder}?

{files}

Each is checked against the hash PhenoFuse was tested with. QGIS's own Python is not changed.</source>
<translation>Želite te datoteke ({size}) prevzeti s strežnika {host} v {folder}?

{files}

Vsaka se preveri z zgoščeno vrednostjo, s katero je bil PhenoFuse preizkušen. Python programa QGIS se ne spremeni.</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Installed and ready: {names}.</source>
<translation>Nameščeno in pripravljeno: {names}.</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>By hand: get these files from the package index (pypi.org) on a computer with internet, copy them here, and choose them by Install from files: {files}</source>
<translation>Ročno: te datoteke prevzemite iz indeksa paketov (pypi.org) na računalniku z internetom, kopirajte jih sem in jih izberite z gumbom Namesti iz datotek: {files}</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>PhenoFuse's own folder</source>
<translation>Lastna mapa PhenoFuse</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>there</source>
<translation>prisoten</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>first get {names}</source>
<translation>najprej pridobite {names}</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>by the button below</source>
<translation>s spodnjim gumbom</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>missing</source>
<translation>manjka</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>The time-series dock, and plots</source>
<translation>Okno časovnih vrst in grafi</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Fusion, mowing, the sample scene, and some statistics of parcels</source>
<translation>Fuzija, košnja, vzorčna scena in nekatere statistike parcel</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Methods, parcels and services on openEO back-ends</source>
<translation>Metode, parcele in storitve v zaledjih openEO</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Learned fusion</source>
<translation>Naučena fuzija</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>The catalogue of Awesome Spectral Indices</source>
<translation>Katalog Awesome Spectral Indices</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Parcel series in PostGIS</source>
<translation>Časovne vrste parcel v PostGIS</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Reads and writes rasters in place of GDAL's own bindings, where it runs on the same GDAL</source>
<translation>Bere in zapisuje rastre namesto lastnih vezav GDAL, kjer teče na istem GDAL</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>A second opinion on the hyper-parameters of fusion</source>
<translation>Drugo mnenje o hiperparametrih fuzije</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Reads files of rules; a part of Python from 3.11 on</source>
<translation>Bere datoteke pravil; od različice 3.11 je del Pythona</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>JSON</source>
<translation>JSON</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>Separated by commas</source>
<translation>Ločeno z vejicami</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>not given</source>
<translation>ni navedeno</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>yes</source>
<translation>da</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>no</source>
<translation>ne</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>as the period</source>
<translation>kot obdobje</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>as the area</source>
<translation>kot območje</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>as the parcels or the area</source>
<translation>kot parcele ali območje</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Show what it takes</source>
<translation>Pokaži, kaj sprejme</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Or write the arguments as JSON:</source>
<translation>Ali zapišite argumente kot JSON:</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Parameters of {process}</source>
<translation>Parametri procesa {process}</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Where they are not given, {names} are the area, parcels and period below.</source>
<translation>Kjer niso navedeni, so {names} spodnje območje, parcele in obdobje.</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Deprecated: look for its successor.</source>
<translation>Zastarelo: poiščite naslednika.</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Experimental: its result may change.</source>
<translation>Poskusno: rezultat se lahko spremeni.</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Costs about {cost} {unit}.</source>
<translation>Stane približno {cost} {unit}.</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Entry of the catalogue of {day}.</source>
<translation>Vnos kataloga z dne {day}.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Bare soil index</source>
<translation>Indeks golih tal</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Coherence</source>
<translation>Koherenca</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Standard deviation of NDVI</source>
<translation>Standardni odklon NDVI</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>NDVI without cloud mask</source>
<translation>NDVI brez maske oblakov</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Bare soil</source>
<translation>Gola tla</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>At least two observations in a row show soil: NDVI below 0.3; confirmed by a bare soil index above 0 and by coherence above 0.5.</source>
<translation>Vsaj dve zaporedni opazovanji kažeta tla: NDVI pod 0.3; potrdita indeks golih tal nad 0 in koherenca nad 0.5.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Mowing</source>
<translation>Košnja</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>NDVI falls by at least 0.12, by 0.008 a day or more, and rises again; confirmed by a rise of coherence of at least 0.1.</source>
<translation>NDVI pade za vsaj 0.12, za 0.008 na dan ali več, in spet naraste; potrdi porast koherence za vsaj 0.1.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Harvest</source>
<translation>Žetev</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>NDVI falls below 0.27 and stays there, by at least 0.05 in steps that are steep: a drop without recovery; confirmed by coherence that comes to stay above 0.5. NDVI without cloud mask tells until when the crop stood: clouds lower it, and never raise it.</source>
<translation>NDVI pade pod 0.27 in tam ostane, za vsaj 0.05 v strmih korakih: padec brez okrevanja; potrdi koherenca, ki se ustali nad 0.5. NDVI brez maske oblakov pove, do kdaj je posevek stal: oblaki ga znižajo in nikoli ne zvišajo.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Ploughing</source>
<translation>Oranje</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>The soil gets bare: the bare soil index comes to stay above 0, or NDVI below 0.2, by at least 0.05; confirmed by coherence that comes to stay above 0.5.</source>
<translation>Tla postanejo gola: indeks golih tal se ustali nad 0 ali NDVI pod 0.2, za vsaj 0.05; potrdi koherenca, ki se ustali nad 0.5.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>No vegetation</source>
<translation>Brez vegetacije</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>NDVI stays below 0.3 for at least 120 days with five observations or more.</source>
<translation>NDVI ostane pod 0.3 vsaj 120 dni, s petimi opazovanji ali več.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Homogeneity</source>
<translation>Homogenost</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>At least three observations in a row vary little within the parcel: their standard deviation is below 0.1.</source>
<translation>Vsaj tri zaporedna opazovanja se znotraj parcele malo razlikujejo: njihov standardni odklon je pod 0.1.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Heterogeneity</source>
<translation>Heterogenost</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>At least three observations in a row vary much within the parcel: their standard deviation is above 0.1.</source>
<translation>Vsaj tri zaporedna opazovanja se znotraj parcele močno razlikujejo: njihov standardni odklon je nad 0.1.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>No observation of NDVI for more than 20 days.</source>
<translation>Več kot 20 dni brez opazovanja NDVI.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is no table. Write [defaults] in a line of its own, and the keys below it.</source>
<translation>{file}, vrstica {line}: {key} ni tabela. Zapišite [defaults] v svojo vrstico, ključe pa pod njo.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: there is no rule. Begin each {key} with a line [[rule]].</source>
<translation>{file}, vrstica {line}: pravila ni. Vsak {key} začnite z vrstico [[rule]].</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, as that of another rule. Give every rule a name of its own.</source>
<translation>{file}, vrstica {line}: {key} je {value}, enako kot pri drugem pravilu. Vsakemu pravilu dajte svoje ime.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is missing. Add a line like {example}.</source>
<translation>{file}, vrstica {line}: {key} manjka. Dodajte vrstico kot {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is unknown here. Write {near}, or leave it out; known are {known}.</source>
<translation>{file}, vrstica {line}: {key} tu ni znan. Zapišite {near} ali ga izpustite; znani so {known}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is unknown here. Leave it out; known are {known}.</source>
<translation>{file}, vrstica {line}: {key} tu ni znan. Izpustite ga; znani so {known}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} says nothing in a rule of what {demand} occur. Leave it out, or change demand.</source>
<translation>{file}, vrstica {line}: {key} v pravilu s {demand} ne pove ničesar. Izpustite ga ali spremenite demand.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {most}, below least, which is {least}. Write a larger number.</source>
<translation>{file}, vrstica {line}: {key} je {most}, kar je manj kot least, ki je {least}. Zapišite večje število.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no text. Write it like {example}.</source>
<translation>{file}, vrstica {line}: {key} je {value}, kar ni besedilo. Zapišite ga kot {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is neither a text nor a list of texts. Write it like {example}.</source>
<translation>{file}, vrstica {line}: {key} je {value}, kar ni niti besedilo niti seznam besedil. Zapišite ga kot {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, but must be one of {known}. Write one of these.</source>
<translation>{file}, vrstica {line}: {key} je {value}, biti pa mora eden od {known}. Zapišite enega od teh.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no number of {least:g} or more. Write it like {example}.</source>
<translation>{file}, vrstica {line}: {key} je {value}, kar ni število {least:g} ali več. Zapišite ga kot {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no number from {least:g} to {most:g}. Write it like {example}.</source>
<translation>{file}, vrstica {line}: {key} je {value}, kar ni število od {least:g} do {most:g}. Zapišite ga kot {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no whole number of {least} or more. Write it like {example}.</source>
<translation>{file}, vrstica {line}: {key} je {value}, kar ni celo število {least} ali več. Zapišite ga kot {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is neither true nor false. Write it like {example}.</source>
<translation>{file}, vrstica {line}: {key} je {value}, kar ni niti true niti false. Zapišite ga kot {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no month and day of every year. Write it like {example}.</source>
<translation>{file}, vrstica {line}: {key} je {value}, kar ni mesec in dan vsakega leta. Zapišite ga kot {example}.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>band metadata</source>
<translation>metapodatki kanala</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>dataset metadata</source>
<translation>metapodatki nabora podatkov</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>file name</source>
<translation>ime datoteke</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>No time found in {count} of {total} files (first: {first_none}). Give a date pattern or a table of times, or leave these files out.</source>
<translation>V {count} od {total} datotek ni bil najden noben čas (prva: {first_none}). Navedite vzorec datuma ali tabelo časov ali te datoteke izpustite.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>Several times fit {count} of {total} files (first: {first_ambiguous}). Give a date pattern or a table of times that says which is meant, or leave these files out.</source>
<translation>Pri {count} od {total} datotek ustreza več časov (prva: {first_ambiguous}). Navedite vzorec datuma ali tabelo časov, iz katere je razvidno, kateri je pravi, ali te datoteke izpustite.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>The time axis of {count} of {total} files is not in a calendar and unit that can be read (first: {first_unreadable}). Give a table of times, or leave these files out.</source>
<translation>Časovna os pri {count} od {total} datotek ni v koledarju in enoti, ki ju je mogoče prebrati (prva: {first_unreadable}). Navedite tabelo časov ali te datoteke izpustite.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>No sure time for {count} of {total} files: {none} tell none (first: {first_none}), several fit {ambiguous} (first: {first_ambiguous}), the time axis of {unreadable} cannot be read (first: {first_unreadable}). Give a date pattern or a table of times, or leave these files out.</source>
<translation>Ni zanesljivega časa za {count} od {total} datotek: pri {none} ni nobenega (prva: {first_none}), pri {ambiguous} jih ustreza več (prva: {first_ambiguous}), pri {unreadable} časovne osi ni mogoče prebrati (prva: {first_unreadable}). Navedite vzorec datuma ali tabelo časov ali te datoteke izpustite.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>time of the layer</source>
<translation>čas sloja</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>band description</source>
<translation>opis kanala</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>folder name</source>
<translation>ime mape</translation>
</message>
<message>
<location filename="../../cube/build/__init__.py" />
<source>{count} images have the same time, {time}: {names}. Choose whether the first is used or all are laid over each other, or leave out all but one.</source>
<translation>{count} posnetkov ima isti čas, {time}: {names}. Izberite, ali se uporabi prvi ali se vsi položijo drug na drugega, ali izpustite vse razen enega.</translation>
</message>
<message>
<location filename="../../cube/build/__init__.py" />
<source>There is one time only, {time}, in {total} files or bands ({name}), and a series needs at least two. Add images of other times.</source>
<translation>Čas je samo eden, {time}, v {total} datotekah ali kanalih ({name}), časovna vrsta pa potrebuje vsaj dva. Dodajte posnetke drugih časov.</translation>
</message>
<message>
<location filename="../../cube/build/__init__.py" />
<source>{count} of {total} files have no coordinate reference system, and the others have one (first: {first}). Assign it to them, or leave them out.</source>
<translation>{count} od {total} datotek nima koordinatnega sistema, druge pa ga imajo (prva: {first}). Določite jim ga ali jih izpustite.</translation>
</message>
<message>
<location filename="../../cube/build/image_files.py" />
<source>No file in the folder {folder} fits {pattern}. Give another pattern, such as NDVI_*.tif, or look into its subfolders too.</source>
<translation>Nobena datoteka v mapi {folder} ne ustreza vzorcu {pattern}. Navedite drug vzorec, na primer NDVI_*.tif, ali iščite tudi v njenih podmapah.</translation>
</message>
<message>
<location filename="../../cube/build/image_files.py" />
<source>Images and masks are the same {count} files (first: {first}). Give patterns that tell them apart, such as NDVI_*.tif and CLOUDS_*.tif.</source>
<translation>Posnetki in maske so iste datoteke, {count} (prva: {first}). Navedite vzorca, ki jih ločita, na primer NDVI_*.tif in CLOUDS_*.tif.</translation>
</message>
<message>
<location filename="../../cube/build/images.py" />
<source>{path} holds several rasters and none by itself. Give one of them: {names}.</source>
<translation>{path} vsebuje več rastrov, sam po sebi pa nobenega. Navedite enega od njih: {names}.</translation>
</message>
<message>
<location filename="../../cube/build/images.py" />
<source>{path} has {count} bands which do not each have a time of their own. Say under {title} which of them is wanted.</source>
<translation>{path} ima {count} kanalov, ki nimajo vsak svojega časa. Pod {title} povejte, kateri od njih se vzame.</translation>
</message>
<message>
<location filename="../../cube/build/images.py" />
<source>{path} has no band {band}: it has {count}. Change {title}, or leave the file out.</source>
<translation>{path} nima kanala {band}: ima jih {count}. Spremenite {title} ali datoteko izpustite.</translation>
</message>
<message>
<location filename="../../cube/build/mask_codes.py" />
<source>Mask values has "{part}", which is neither a whole number nor a range from the smaller to the larger one. Write the values that mean not valid like 1 or 3,8-11.</source>
<translation>Vrednosti maske vsebujejo »{part}«, kar ni niti celo število niti razpon od manjšega do večjega. Vrednosti, ki pomenijo neveljavno, zapišite kot 1 ali 3,8-11.</translation>
</message>
<message>
<location filename="../../cube/build/mask_codes.py" />
<source>Mask values is empty. Write the values of the mask that mean not valid, like 1 or 3,8-11.</source>
<translation>Vrednosti maske: ni vrednosti. Zapišite vrednosti maske, ki pomenijo neveljavno, kot 1 ali 3,8-11.</translation>
</message>
<message>
<location filename="../../cube/build/matching.py" />
<source>Which mask belongs to which image cannot be told for {count} of {total} images (first: {images}; masks of that time or day: {masks}). Leave out those that do not belong together, or give the masks the exact times of their images.</source>
<translation>Katera maska pripada kateremu posnetku, ni mogoče ugotoviti pri {count} od {total} posnetkov (prvi: {images}; maske tega časa ali dne: {masks}). Izpustite tiste, ki ne spadajo skupaj, ali dajte maskam natančne čase njihovih posnetkov.</translation>
</message>
<message>
<location filename="../../cube/build/matching.py" />
<source>None of the masks is of the time or day of one of the {total} images (first: {first}). Check the masks' folder and pattern, and the times in the names.</source>
<translation>Nobena od mask ni iz časa ali dne katerega od {total} posnetkov (prvi: {first}). Preverite mapo in vzorec mask ter čase v imenih.</translation>
</message>
<message>
<location filename="../../cube/build/matching.py" />
<source>{count} of {total} images have no mask of their time or day (first: {first}). Add their masks, or leave these images out.</source>
<translation>{count} od {total} posnetkov nima maske svojega časa ali dne (prvi: {first}). Dodajte njihove maske ali te posnetke izpustite.</translation>
</message>
<message>
<location filename="../../cube/build/stack_vrt.py" />
<source>{path} holds values of type {dtype}, which a VRT cannot take on every GDAL. Save it with another type first, such as Int16.</source>
<translation>{path} vsebuje vrednosti tipa {dtype}, ki jih VRT ne sprejme v vsaki različici GDAL. Datoteko najprej shranite z drugim tipom, na primer Int16.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} cannot be replaced: {reason}. Close the programs and layers that use it, or choose another name.</source>
<translation>{path} ni mogoče nadomestiti: {reason}. Zaprite programe in sloje, ki to uporabljajo, ali izberite drugo ime.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} cannot be written: its folder {folder} does not allow it ({reason}). Choose another folder, or change its permissions.</source>
<translation>{path} ni mogoče zapisati: mapa {folder} tega ne dovoli ({reason}). Izberite drugo mapo ali spremenite njena dovoljenja.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} cannot be replaced: it is protected from writing. Choose another name, or change its permissions.</source>
<translation>{path} ni mogoče zamenjati: datoteka je zaščitena pred pisanjem. Izberite drugo ime ali spremenite njena dovoljenja.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} cannot be written: it is a folder. Give the name of a file.</source>
<translation>{path} ni mogoče zapisati: to je mapa. Navedite ime datoteke.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} does not fit on its disk: about {need} are needed and {free} are free. Free some space, or choose another folder.</source>
<translation>{path} ne gre na disk: potrebnih je približno {need}, prostih pa {free}. Sprostite nekaj prostora ali izberite drugo mapo.</translation>
</message>
<message>
<location filename="../../cube/gpy_engine.py" />
<source>Variable {number} has no two different values in any series that GPy would learn from. Leave it out, or let PhenoFuse learn.</source>
<translation>Spremenljivka {number} nima dveh različnih vrednosti v nobeni časovni vrsti, iz katere bi se učil GPy. Izpustite jo ali prepustite učenje PhenoFuse.</translation>
</message>
<message>
<location filename="../../cube/gpy_engine.py" />
<source>GPy cannot be used: {reason}. Let PhenoFuse learn, which finds the same model without it, or get a version that fits this numpy by: {how}.</source>
<translation>GPy ni mogoče uporabiti: {reason}. Učenje prepustite PhenoFuse, ki brez njega najde isti model, ali pridobite različico, ki ustreza temu numpy, tako: {how}.</translation>
</message>
<message>
<location filename="../../cube/index_catalogue.py" />
<source>The catalogue of indices needs the Python package spyndex, which cannot be used ({reason}). Choose an index of the list, give the formula, or get it by: {how}.</source>
<translation>Katalog indeksov potrebuje paket Python spyndex, ki ga ni mogoče uporabiti ({reason}). Izberite indeks s seznama, navedite formulo ali pridobite paket tako: {how}.</translation>
</message>
<message>
<location filename="../../cube/index_catalogue.py" />
<source>The catalogue has no index "{name}". Like it are {near}. See awesome-ee-spectral-indices.readthedocs.io for all {count} of them, or give the formula.</source>
<translation>Katalog nima indeksa »{name}«. Podobni so {near}. Vseh {count} si oglejte na awesome-ee-spectral-indices.readthedocs.io ali navedite formulo.</translation>
</message>
<message>
<location filename="../../cube/index_catalogue.py" />
<source>The catalogue has no index "{name}". See awesome-ee-spectral-indices.readthedocs.io for all {count} of them, or give the formula.</source>
<translation>Katalog nima indeksa »{name}«. Vseh {count} si oglejte na awesome-ee-spectral-indices.readthedocs.io ali navedite formulo.</translation>
</message>
<message>
<location filename="../../cube/learned_fusion.py" />
<source>Learned fusion needs the Python package scikit-learn, which cannot be used ({reason}). Use Fuse time series (MOGPR), which needs none, or get it by: {how}.</source>
<translation>Naučena fuzija potrebuje paket Python scikit-learn, ki ga ni mogoče uporabiti ({reason}). Uporabite algoritem Fuzija časovnih vrst (MOGPR), ki ne potrebuje nobenega, ali pridobite paket tako: {how}.</translation>
</message>
<message>
<location filename="../../cube/learned_fusion.py" />
<source>There is nothing to learn from: no series of the sample has an observation between others. Give a main stack with more clear observations.</source>
<translation>Ni se iz česa učiti: nobena časovna vrsta vzorca nima opazovanja med drugimi. Navedite glavni sklad z več jasnimi opazovanji.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} cannot be read as NetCDF: it is broken, or GDAL has no such driver. Get it again, or install GDAL's netCDF plugin.</source>
<translation>{path} ni mogoče prebrati kot NetCDF: datoteka je poškodovana ali GDAL nima takega gonilnika. Prenesite jo znova ali namestite vtičnik netCDF za GDAL.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} has no variable {name}; it has {names}. Look at the log of the job that made it.</source>
<translation>{path} nima spremenljivke {name}; ima {names}. Poglejte v dnevnik opravila, ki jo je izdelalo.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} has no axis {names}, and so its place or time is unknown. Ask for the result as NetCDF with axes.</source>
<translation>{path} nima osi {names}, zato mesto ali čas ni znan. Zahtevajte rezultat kot NetCDF z osmi.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>The time axis of {path} cannot be read ({units}). Get the result as GeoTIFF, and build a stack of it.</source>
<translation>Časovne osi v {path} ni mogoče prebrati ({units}). Rezultat prevzemite kot GeoTIFF in iz njega izdelajte sklad.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} has a single pixel, whose size is unknown. Take a larger area.</source>
<translation>{path} ima en sam piksel, katerega velikost ni znana. Vzemite večje območje.</translation>
</message>
<message>
<location filename="../../cube/netcdf_mosaic.py" />
<source>The parts of the result do not lie on one grid, as across two UTM zones. Take a smaller area, or larger parts.</source>
<translation>Deli rezultata niso v eni mreži, na primer na meji dveh con UTM. Vzemite manjše območje ali večje dele.</translation>
</message>
<message>
<location filename="../../cube/packages/own_folder.py" />
<source>Packages cannot be written to {folder}: {reason}. Change its permissions or free some space; nothing was changed.</source>
<translation>Paketov ni mogoče zapisati v {folder}: {reason}. Spremenite dovoljenja mape ali sprostite nekaj prostora; nič ni bilo spremenjeno.</translation>
</message>
<message>
<location filename="../../cube/packages/own_folder.py" />
<source>{file} is none of the files that PhenoFuse was tested with, so nothing was changed. It takes {names}.</source>
<translation>{file} ni nobena od datotek, s katerimi je bil PhenoFuse preizkušen, zato ni bilo nič spremenjeno. Sprejmejo se {names}.</translation>
</message>
<message>
<location filename="../../cube/packages/own_folder.py" />
<source>{folder} cannot be removed: {reason}. Close other windows of QGIS and try again, or delete it by hand.</source>
<translation>Mape {folder} ni mogoče odstraniti: {reason}. Zaprite druga okna programa QGIS in poskusite znova ali mapo izbrišite ročno.</translation>
</message>
<message>
<location filename="../../cube/packages/wheels.py" />
<source>{file} is not the file that PhenoFuse was tested with: its SHA-256 differs. It was damaged on its way, or is another one. Nothing was changed; fetch it again.</source>
<translation>{file} ni datoteka, s katero je bil PhenoFuse preizkušen: njen SHA-256 se razlikuje. Poškodovala se je na poti ali pa je druga datoteka. Nič ni bilo spremenjeno; prevzemite jo znova.</translation>
</message>
<message>
<location filename="../../cube/packages/wheels.py" />
<source>{file} was not unpacked: {entry} has no place in a package of pure Python. Nothing was changed; get the file from its publisher again.</source>
<translation>Datoteka {file} ni bila razpakirana: {entry} ne sodi v paket v čistem Pythonu. Nič ni bilo spremenjeno; datoteko znova pridobite od izdajatelja.</translation>
</message>
<message>
<location filename="../../cube/packages/wheels.py" />
<source>{file} was not unpacked: {reason}. Nothing was changed; fetch it again.</source>
<translation>Datoteka {file} ni bila razpakirana: {reason}. Nič ni bilo spremenjeno; prevzemite jo znova.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/__init__.py" />
<source>PostgreSQL needs the Python package psycopg2, which cannot be used ({reason}). Choose a GeoPackage, or get it by: {how}.</source>
<translation>PostgreSQL potrebuje paket Python psycopg2, ki ga ni mogoče uporabiti ({reason}). Izberite GeoPackage ali pridobite paket tako: {how}.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/catalogue.py" />
<source>{database} knows a scene {reference} of {time} in another place. Rename the stack so that its scenes differ from those, or choose another schema or file.</source>
<translation>{database} pozna sceno {reference} z dne {time} na drugem mestu. Preimenujte sklad, da se njegove scene razlikujejo od teh, ali izberite drugo shemo ali datoteko.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/extraction.py" />
<source>{count} of {total} parcels have ids that are no whole numbers from 0 to {largest} (first: {first}), and the database keeps only those. Choose another field, or none to use the ids of the features.</source>
<translation>{count} od {total} parcel ima id, ki niso cela števila od 0 do {largest} (prva: {first}), podatkovna zbirka pa hrani samo takšne. Izberite drugo polje ali nobenega, da se uporabijo id geoobjektov.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/geopackage.py" />
<source>{path} is a SQLite file but no GeoPackage. Choose another file, or a new name.</source>
<translation>{path} je datoteka SQLite, vendar ne GeoPackage. Izberite drugo datoteko ali novo ime.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/geopackage.py" />
<source>{path} cannot be used as a parcel database: {reason}. Choose a GeoPackage on a local disk with free space that no other program holds, or a new name.</source>
<translation>{path} ni mogoče uporabiti kot podatkovno zbirko parcel: {reason}. Izberite GeoPackage na lokalnem disku s prostim prostorom, ki ga ne uporablja noben drug program, ali novo ime.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The connection {name} is not understood. Save it again in QGIS, with user name and password or an authentication configuration.</source>
<translation>Povezave {name} ni mogoče razumeti. Znova jo shranite v QGIS, z uporabniškim imenom in geslom ali konfiguracijo avtentikacije.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The connection {name} does not open: {reason}. Check host, database, user name and password of this connection in QGIS.</source>
<translation>Povezava {name} se ne odpre: {reason}. Preverite gostitelja, podatkovno zbirko, uporabniško ime in geslo te povezave v QGIS.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The connection {name} was lost: {reason}. Run again: what is done stays, and the rest is taken up.</source>
<translation>Povezava {name} je bila izgubljena: {reason}. Zaženite znova: kar je narejeno, ostane, preostanek pa se nadaljuje.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The database of the connection {name} refuses: {reason}. Check that its user may create and write tables in the schema, or choose another schema.</source>
<translation>Podatkovna zbirka povezave {name} zavrača: {reason}. Preverite, ali sme njen uporabnik v shemi ustvarjati in pisati tabele, ali izberite drugo shemo.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_schema.py" />
<source>The database of the connection {name} has no schema {schema}. Create it, or choose another one.</source>
<translation>Podatkovna zbirka povezave {name} nima sheme {schema}. Ustvarite jo ali izberite drugo.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_schema.py" />
<source>The database of the connection {name} has no PostGIS, which the footprints of scenes need. Ask its administrator for CREATE EXTENSION postgis, or choose another database.</source>
<translation>Podatkovna zbirka povezave {name} nima PostGIS, ki ga potrebujejo odtisi scen. Skrbnika prosite za CREATE EXTENSION postgis ali izberite drugo podatkovno zbirko.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/tables.py" />
<source>{title} is {value!r}, but the catalogue keeps one or two letters or digits, and the card in lower case. Give a code such as {example}.</source>
<translation>{title}: vrednost je {value!r}, katalog pa hrani eno ali dve črki ali števki, kodo izdelka z malimi črkami. Navedite kodo, na primer {example}.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/tables.py" />
<source>The variable {band!r} has a name of {length} characters, and the database keeps 1 to {longest}. Give its stack a shorter name.</source>
<translation>Spremenljivka {band!r} ima ime s {length} znaki, podatkovna zbirka pa jih hrani od 1 do {longest}. Njenemu skladu dajte krajše ime.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/tables.py" />
<source>{database} has a table {table} already, made for something else: it has no column {missing}. Choose another schema or file, or rename that table.</source>
<translation>{database} že ima tabelo {table}, narejeno za nekaj drugega: nima stolpca {missing}. Izberite drugo shemo ali datoteko ali to tabelo preimenujte.</translation>
</message>
<message>
<location filename="../../cube/parcels/groups.py" />
<source>Parcel number {number} spans {width} x {height} pixels, which do not fit into the memory budget. Give a larger memory budget, or leave this parcel out.</source>
<translation>Parcela številka {number} obsega {width} x {height} pikslov, ki ne gredo v omejitev pomnilnika. Navedite večjo omejitev pomnilnika ali to parcelo izpustite.</translation>
</message>
<message>
<location filename="../../cube/parcels/statistics.py" />
<source>The stack of classes has values from {lowest} to {highest}, and classes are at most {most} whole numbers. Choose a stack of classes, such as a cloud mask.</source>
<translation>Sklad razredov ima vrednosti od {lowest} do {highest}, razredov pa je največ {most} celih števil. Izberite sklad razredov, na primer masko oblakov.</translation>
</message>
<message>
<location filename="../../cube/problem.py" />
<source>The memory of this computer is used up. Give a smaller memory budget under Advanced, or close other programs, and run again.</source>
<translation>Pomnilnik tega računalnika je porabljen. Med naprednimi parametri navedite manjšo omejitev pomnilnika ali zaprite druge programe in zaženite znova.</translation>
</message>
<message>
<location filename="../../cube/problem.py" />
<source>{path} could not be written: its disk, or your share of it, is full. Make room there, or choose another folder.</source>
<translation>{path} ni bilo mogoče zapisati: disk ali vaš delež na njem je poln. Sprostite prostor ali izberite drugo mapo.</translation>
</message>
<message>
<location filename="../../cube/problem.py" />
<source>{path} could not be read or written: {reason}. Check that its disk or network drive is connected and lets you in, then run again.</source>
<translation>{path} ni bilo mogoče prebrati ali zapisati: {reason}. Preverite, ali je disk ali omrežni pogon povezan in vam dovoli dostop, nato zaženite znova.</translation>
</message>
<message>
<location filename="../../cube/quality_bits.py" />
<source>Bits has nothing in it, so that nothing would be masked. Write the bits that mean not valid like 1,3-5 or 8-9&gt;=2.</source>
<translation>Biti: ni vrednosti, zato se ne bi nič maskiralo. Bite, ki pomenijo neveljavno, zapišite kot 1,3-5 ali 8-9&gt;=2.</translation>
</message>
<message>
<location filename="../../cube/quality_bits.py" />
<source>Bits has "{part}", which is neither a bit from 0 to 31, nor a range of them, nor a comparison. Write the bits that mean not valid like 1,3-5 or 8-9&gt;=2 or 6-7=3.</source>
<translation>Biti vsebujejo »{part}«, kar ni niti bit od 0 do 31 niti njihov razpon niti primerjava. Bite, ki pomenijo neveljavno, zapišite kot 1,3-5 ali 8-9&gt;=2 ali 6-7=3.</translation>
</message>
<message>
<location filename="../../cube/quality_bits.py" />
<source>Bits has "{part}", but {count} bits make numbers up to {largest} only. Give a smaller number, or more bits.</source>
<translation>Biti vsebujejo »{part}«, {count} bitov pa sestavi števila samo do {largest}. Navedite manjše število ali več bitov.</translation>
</message>
<message>
<location filename="../../cube/raster/__init__.py" />
<source>Rasters cannot be read: neither GDAL's Python bindings nor rasterio are installed. Install python3-gdal, or rasterio.</source>
<translation>Rastrov ni mogoče brati: nameščeni niso niti vezave GDAL za Python niti rasterio. Namestite python3-gdal ali rasterio.</translation>
</message>
<message>
<location filename="../../cube/raster/__init__.py" />
<source>There is no raster back-end called {name}. Set {variable} to {known}, or leave it unset.</source>
<translation>Rastrskega zaledja z imenom {name} ni. Nastavite {variable} na {known} ali je ne nastavite.</translation>
</message>
<message>
<location filename="../../cube/raster/__init__.py" />
<source>The raster back-end {name} cannot be loaded: {reason}. Install it, or leave {variable} unset.</source>
<translation>Rastrskega zaledja {name} ni mogoče naložiti: {reason}. Namestite ga ali ne nastavite {variable}.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} does not exist. Check the path, or choose the file again.</source>
<translation>{name} ne obstaja. Preverite pot ali znova izberite datoteko.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} cannot be opened as a raster: {reason}. Check that the file is complete and of a raster format, or leave it out.</source>
<translation>{name} ni mogoče odpreti kot raster: {reason}. Preverite, ali je datoteka popolna in v rastrski obliki, ali jo izpustite.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} is incomplete or damaged: its pixels cannot be read ({reason}). Download or copy it again, or leave it out.</source>
<translation>{name}: datoteka je nepopolna ali poškodovana, njenih pikslov ni mogoče prebrati ({reason}). Znova jo prenesite ali kopirajte ali jo izpustite.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} is incomplete or damaged: it ends before its tag {tag}. Download or copy it again, or leave it out.</source>
<translation>{name} je nepopoln ali poškodovan: konča se pred oznako {tag}. Prenesite ali kopirajte ga znova ali ga izpustite.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} holds values of type {dtype}, which cannot be a series. Convert it to real numbers first, such as the intensity.</source>
<translation>{name} vsebuje vrednosti tipa {dtype}, ki ne morejo biti časovna vrsta. Najprej jih pretvorite v realna števila, na primer v intenziteto.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{path} cannot be created: {reason}. Choose a folder that exists and that you may write to.</source>
<translation>{path} ni mogoče ustvariti: {reason}. Izberite mapo, ki obstaja in v katero smete pisati.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{path} could not be written completely: {reason}. Its disk has {free} MiB left: make room there, or choose another folder.</source>
<translation>{path} ni bilo mogoče zapisati v celoti: {reason}. Na disku je ostalo {free} MiB: tam naredite prostor ali izberite drugo mapo.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} cannot be brought to another grid: one of the two has no coordinate reference system. Assign one to the file that lacks it.</source>
<translation>{name} ni mogoče prenesti v drugo mrežo: eden od obeh nima koordinatnega sistema. Določite ga datoteki, ki ga nima.</translation>
</message>
<message>
<location filename="../../cube/raster/rasterio_backend.py" />
<source>{name} holds 64-bit integers, which rasterio misreads. Convert it to Int32 or Float64, or set {variable} to gdal.</source>
<translation>{name} vsebuje 64-bitna cela števila, ki jih rasterio napačno bere. Pretvorite jih v Int32 ali Float64 ali nastavite {variable} na gdal.</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{path} cannot be read: {reason}. Choose a file that exists and that you may read.</source>
<translation>{path} ni mogoče prebrati: {reason}. Izberite datoteko, ki obstaja in jo smete brati.</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{path} has more than a MiB, and so holds no rules. Choose a file of rules.</source>
<translation>{path} ima več kot en MiB, zato ne vsebuje pravil. Izberite datoteko pravil.</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{file}, line {line}: this is not UTF-8 text. Save the file in the encoding UTF-8.</source>
<translation>{file}, vrstica {line}: to ni besedilo UTF-8. Shranite datoteko v kodiranju UTF-8.</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{file} is not TOML: {reason}. Correct it there; texts and days stand in quotes, as in from = "04-01".</source>
<translation>{file} ni TOML: {reason}. Tam jo popravite; besedila in dnevi so v narekovajih, kot v from = "04-01".</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>Files of rules are written in TOML, which Python reads by itself from 3.11 on, and this one is older. Get the package tomli by: {how}.</source>
<translation>Datoteke pravil so zapisane v obliki TOML, ki jo Python sam bere od različice 3.11, ta pa je starejši. Pridobite paket tomli tako: {how}.</translation>
</message>
<message>
<location filename="../../cube/same_times.py" />
<source>The times of {one} and {other} differ: {has} has {count} that {lacks} has not (first: {first}). Give two stacks of the same acquisitions, built alike.</source>
<translation>Časi {one} in {other} se razlikujejo: {has} ima {count} takšnih, ki jih {lacks} nima (prvi: {first}). Navedite sklada istih zajemov, izdelana enako.</translation>
</message>
<message>
<location filename="../../cube/same_times.py" />
<source>{name} has no image, or not a single one, of the time or day of {count} of the {total} times (first: {first}). Add them, or leave these times out.</source>
<translation>{name} nima posnetka, ali ne enega samega, iz časa ali dne {count} od {total} časov (prvi: {first}). Dodajte jih ali te čase izpustite.</translation>
</message>
<message>
<location filename="../../cube/sample/scene.py" />
<source>The truth was asked for outside of the sample scene's years, {first} to {last}. Ask for times within them.</source>
<translation>Resnica je bila zahtevana zunaj let vzorčne scene, od {first} do {last}. Zahtevajte čase znotraj njih.</translation>
</message>
<message>
<location filename="../../cube/sample/scene.py" />
<source>The sample scene cannot be made: {name} is {value}. It must be {wanted}.</source>
<translation>Vzorčne scene ni mogoče izdelati: {name} je {value}. Biti mora {wanted}.</translation>
</message>
<message>
<location filename="../../cube/stack.py" />
<source>{path} has one band, and a series needs at least two times. Make a stack of several images with Build time-series stack first.</source>
<translation>{path} ima en kanal, časovna vrsta pa potrebuje vsaj dva časa. Najprej naredite sklad več posnetkov z algoritmom Izdelava časovnega sklada.</translation>
</message>
<message>
<location filename="../../cube/stack.py" />
<source>No time is known for {count} of the {total} bands of {path} (first: band {band}{description}). Make a stack whose bands carry their times with Build time-series stack.</source>
<translation>Čas ni znan za {count} od {total} kanalov v {path} (prvi: kanal {band}{description}). Z algoritmom Izdelava časovnega sklada naredite sklad, katerega kanali nosijo svoje čase.</translation>
</message>
<message>
<location filename="../../cube/stack.py" />
<source>Bands {one} and {other} of {path} have the same time, {time}. A stack has each time once: build it again, and merge or leave out one of the two.</source>
<translation>Kanala {one} in {other} v {path} imata isti čas, {time}. Sklad ima vsak čas enkrat: izdelajte ga znova in enega od obeh združite ali izpustite.</translation>
</message>
<message>
<location filename="../../cube/times/date_pattern.py" />
<source>The date pattern "{pattern}" cannot be used: {reason}. Under Date pattern, give a format such as %Y%m%d or %Y_%j, or a regular expression with the named groups year and month and day, or year and doy.</source>
<translation>Vzorca datuma »{pattern}« ni mogoče uporabiti: {reason}. Pod Vzorec datuma navedite obliko kot %Y%m%d ali %Y_%j ali regularni izraz s poimenovanimi skupinami year, month in day ali year in doy.</translation>
</message>
<message>
<location filename="../../cube/times/time_table.py" />
<source>Line {line} of the table of times {name} cannot be read: file "{file}", time "{time}". Write the file's name and a time such as 2021-06-05 or 2021-06-05T10:00:31Z.</source>
<translation>Vrstice {line} tabele časov {name} ni mogoče prebrati: datoteka »{file}«, čas »{time}«. Zapišite ime datoteke in čas kot 2021-06-05 ali 2021-06-05T10:00:31Z.</translation>
</message>
<message>
<location filename="../../cube/times/time_table.py" />
<source>Line {line} of the table of times {name} gives {file} a second time, {time} after {first}. Leave one line for each file.</source>
<translation>Vrstica {line} tabele časov {name} navaja {file} drugič, {time} po {first}. Za vsako datoteko pustite eno vrstico.</translation>
</message>
<message>
<location filename="../../cube/times/time_table.py" />
<source>The table of times {name} cannot be used: {reason}. Give a CSV file whose first line is file,time and whose further lines are such as NDVI_1.tif,2021-06-05.</source>
<translation>Tabele časov {name} ni mogoče uporabiti: {reason}. Navedite datoteko CSV, katere prva vrstica je file,time, nadaljnje vrstice pa so kot NDVI_1.tif,2021-06-05.</translation>
</message>
<message>
<location filename="../../remote/backends.py" />
<source>There is no openEO back-end called {name}; known are {names}. Add it with the algorithm Connection to openEO.</source>
<translation>Zaledja openEO z imenom {name} ni; znana so {names}. Dodajte ga z algoritmom Povezava z openEO.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The proxy refuses, or cannot be reached: {reason}. Check it, and its user and password, under Settings &gt; Options &gt; Network, and try again.</source>
<translation>Posredniški strežnik zavrača ali ni dosegljiv: {reason}. Preverite ga ter njegovega uporabnika in geslo pod Nastavitve &gt; Možnosti &gt; Omrežje in poskusite znova.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The certificate of {where} cannot be trusted: {reason}. Do not log in there; ask whoever runs the back-end or your network.</source>
<translation>Potrdilu strežnika {where} ni mogoče zaupati: {reason}. Tam se ne prijavite; vprašajte upravljavca zaledja ali svojega omrežja.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>An answer of the back-end broke off, or is none of openEO: {reason}. Check the address, and try again.</source>
<translation>Odgovor zaledja se je prekinil ali ni odgovor openEO: {reason}. Preverite naslov in poskusite znova.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>{where} did not answer within {seconds:.0f} seconds. Try again later.</source>
<translation>{where} ni odgovoril v {seconds:.0f} sekundah. Poskusite znova pozneje.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>{where} cannot be reached: {reason}. Check the address and your network, and try again.</source>
<translation>{where} ni dosegljiv: {reason}. Preverite naslov in svoje omrežje ter poskusite znova.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The back-end does not accept the login: {reason}. Log in again with the algorithm Connection to openEO.</source>
<translation>Zaledje ne sprejme prijave: {reason}. Znova se prijavite z algoritmom Povezava z openEO.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The back-end asks for payment: {reason}. Look at your credits there.</source>
<translation>Zaledje zahteva plačilo: {reason}. Tam preverite svoje kredite.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The back-end failed: {reason} (status {status}). Change what it names, or try again later.</source>
<translation>Zaledju ni uspelo: {reason} (stanje {status}). Spremenite, kar navaja, ali poskusite znova pozneje.</translation>
</message>
<message>
<location filename="../../remote/graph.py" />
<source>The request is {size} large, and back-ends take no more than {most}. Give fewer or simpler parcels.</source>
<translation>Zahteva je velika {size}, zaledja pa ne sprejmejo več kot {most}. Navedite manj parcel ali enostavnejše.</translation>
</message>
<message>
<location filename="../../remote/jobs.py" />
<source>Job {job} was created but not started: {reason} It waits at the back-end; start it there, or run again.</source>
<translation>Opravilo {job} je bilo ustvarjeno, vendar ne začeto: {reason} Čaka v zaledju; začnite ga tam ali zaženite znova.</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>Nobody is logged in at {name}. Log in with the algorithm Connection to openEO.</source>
<translation>Na {name} ni nihče prijavljen. Prijavite se z algoritmom Povezava z openEO.</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>{name} gave no token to stay logged in with. Log in by another way.</source>
<translation>{name} ni dal žetona, s katerim bi ostali prijavljeni. Prijavite se na drug način.</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>{name} has no login by {provider}; it has {providers}. Choose one of these.</source>
<translation>{name} nima prijave s ponudnikom {provider}; ima {providers}. Izberite enega od teh.</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>{name} names no client for this way to log in. Give the id of one that you have there, or choose another way.</source>
<translation>{name} za ta način prijave ne navaja odjemalca. Navedite id odjemalca, ki ga imate tam, ali izberite drug način.</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>The login is not valid any more, or not right: the provider {issuer} refused it. Log in again with the algorithm Connection to openEO.</source>
<translation>Prijava ni več veljavna ali ni pravilna: ponudnik {issuer} jo je zavrnil. Znova se prijavite z algoritmom Povezava z openEO.</translation>
</message>
<message>
<location filename="../../remote/openeo_client.py" />
<source>openEO back-ends need the Python package openeo, which cannot be used ({reason}). Get it by: {how}.</source>
<translation>Zaledja openEO potrebujejo paket Python openeo, ki ga ni mogoče uporabiti ({reason}). Pridobite ga tako: {how}.</translation>
</message>
<message>
<location filename="../../remote/schema.py" />
<source>The argument {name} is {value}, which the process does not take; it takes {wanted}. Change it.</source>
<translation>Argument {name} je {value}, česar proces ne sprejme; sprejme {wanted}. Spremenite ga.</translation>
</message>
<message>
<location filename="../../remote/services.py" />
<source>No process is named. Give its id, or choose one of the catalogue.</source>
<translation>Naveden ni noben proces. Navedite njegov id ali izberite enega iz kataloga.</translation>
</message>
<message>
<location filename="../../remote/services.py" />
<source>{address} does not describe the process {name}. Give the namespace or the address of its definition.</source>
<translation>{address} ne opisuje procesa {name}. Navedite imenski prostor ali naslov njegove definicije.</translation>
</message>
<message>
<location filename="../../remote/services.py" />
<source>The process takes the arguments {names}; {wrong} is missing or unknown. Change the arguments.</source>
<translation>Proces sprejme argumente {names}; {wrong} manjka ali ni znan. Spremenite argumente.</translation>
</message>
<message>
<location filename="../../remote/services.py" />
<source>The file has no process graph that loads a collection. Export one with an algorithm on openEO (Run: not at all).</source>
<translation>Datoteka nima procesnega grafa, ki bi naložil zbirko. Izvozite ga z algoritmom na openEO (Zagon: brez zagona).</translation>
</message>
<message>
<location filename="../../remote/sources.py" />
<source>The back-end has no collection called {collection}. Give the name of one that it has as the collection.</source>
<translation>Zaledje nima zbirke z imenom {collection}. Za zbirko navedite ime ene od tistih, ki jih ima.</translation>
</message>
<message>
<location filename="../../remote/sources.py" />
<source>The collection {collection} has no band {missing}; it has {bands}. Choose another collection or band.</source>
<translation>Zbirka {collection} nima kanala {missing}; ima {bands}. Izberite drugo zbirko ali kanal.</translation>
</message>
<message>
<location filename="../../remote/token_store.py" />
<source>QGIS's store of logins is closed, where the login of the back-end is kept. Give the master password (Settings, Options, Authentication); qgis_process reads it from the file named by QGIS_AUTH_PASSWORD_FILE.</source>
<translation>Shramba prijav programa QGIS, v kateri je prijava v zaledje, je zaprta. Navedite glavno geslo (Nastavitve, Možnosti, Avtentikacija); qgis_process ga prebere iz datoteke, ki jo navaja QGIS_AUTH_PASSWORD_FILE.</translation>
</message>
<message>
<location filename="../../remote/token_store.py" />
<source>QGIS could not keep the login in its encrypted store. Check the store under Settings, Options, Authentication.</source>
<translation>QGIS prijave ni mogel shraniti v svojo šifrirano shrambo. Preverite shrambo pod Nastavitve, Možnosti, Avtentikacija.</translation>
</message>
<message>
<location filename="../../remote/token_store.py" />
<source>There is no login called {login} in QGIS's store. Make one of the kind Basic with the user and password (or the client id and secret), and choose it.</source>
<translation>V shrambi programa QGIS ni prijave z imenom {login}. Ustvarite prijavo vrste Basic z uporabnikom in geslom (ali id in skrivnostjo odjemalca) in jo izberite.</translation>
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
<translation>Sentinel-2 NDMI (vlaga)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 NDRE (red edge)</source>
<translation>Sentinel-2 NDRE (rdeči rob)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-1 radar vegetation index</source>
<translation>Radarski vegetacijski indeks Sentinel-1</translation>
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
<translation>Sentinel-2 modri (odbojnost)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 green (reflectance)</source>
<translation>Sentinel-2 zeleni (odbojnost)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 red (reflectance)</source>
<translation>Sentinel-2 rdeči (odbojnost)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 red edge (reflectance)</source>
<translation>Sentinel-2 rdeči rob (odbojnost)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 near infrared (reflectance)</source>
<translation>Sentinel-2 bližnji infrardeči (odbojnost)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 shortwave infrared 1 (reflectance)</source>
<translation>Sentinel-2 kratkovalovni infrardeči 1 (odbojnost)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 shortwave infrared 2 (reflectance)</source>
<translation>Sentinel-2 kratkovalovni infrardeči 2 (odbojnost)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 LAI (leaf area)</source>
<translation>Sentinel-2 LAI (listna površina)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 FAPAR (absorbed light)</source>
<translation>Sentinel-2 FAPAR (absorbirana svetloba)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 FCOVER (cover)</source>
<translation>Sentinel-2 FCOVER (pokritost)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 CCC (chlorophyll)</source>
<translation>Sentinel-2 CCC (klorofil)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 CWC (water)</source>
<translation>Sentinel-2 CWC (voda)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Whittaker smoothing of NDVI (VITO)</source>
<translation>Whittakerjevo glajenje NDVI (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Phenology of NDVI (VITO)</source>
<translation>Fenologija NDVI (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Peaks and valleys of NDVI (VITO)</source>
<translation>Vrhovi in doline NDVI (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Fusion of Sentinel-1 and Sentinel-2 (VITO)</source>
<translation>Fuzija Sentinel-1 in Sentinel-2 (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Gaps of Sentinel-2 filled by a Gaussian process (VITO)</source>
<translation>Vrzeli Sentinel-2, zapolnjene z Gaussovim procesom (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Biophysical variables (APEx)</source>
<translation>Biofizikalne spremenljivke (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Composite of the greenest day (APEx)</source>
<translation>Kompozit najbolj zelenega dne (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Best-available-pixel composite (APEx)</source>
<translation>Kompozit najboljših razpoložljivih pikslov (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Plant phenology index (APEx)</source>
<translation>Indeks fenologije rastlin (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Parcel delineation (APEx)</source>
<translation>Razmejitev parcel (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Statistics of time series (APEx)</source>
<translation>Statistike časovnih vrst (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>CropSAR, series of fields (VITO, on Terrascope)</source>
<translation>CropSAR, časovne vrste polj (VITO, na Terrascope)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>CropSAR, images (VITO, on Terrascope)</source>
<translation>CropSAR, posnetki (VITO, na Terrascope)</translation>
</message>
</context>
</TS>
