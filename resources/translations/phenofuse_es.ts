<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>PhenoFuse</name>
<message>
<location filename="../../algorithms/algorithm.py" />
<source>Source</source>
<translation>Fuente</translation>
</message>
<message>
<location filename="../../algorithms/algorithm.py" />
<source>Cancelled. Nothing was written.</source>
<translation>Cancelado. No se ha escrito nada.</translation>
</message>
<message>
<location filename="../../algorithms/beside_inputs.py" />
<source>It may have times of its own.</source>
<translation>Pueden tener sus propias fechas.</translation>
</message>
<message>
<location filename="../../algorithms/beside_inputs.py" />
<source>A stack with an image of the time, or else of the day, of every image of the main stack; further ones are not used.</source>
<translation>Una pila con una imagen de la misma hora, o si no del mismo día, que cada imagen de la pila principal; las demás no se usan.</translation>
</message>
<message>
<location filename="../../algorithms/beside_inputs.py" />
<source>{name} lies on another grid, and is warped to that of the first.</source>
<translation>{name} está en otra cuadrícula y se reproyecta a la del primero.</translation>
</message>
<message>
<location filename="../../algorithms/date_table.py" />
<source>Table of dates</source>
<translation>Tabla de fechas</translation>
</message>
<message>
<location filename="../../algorithms/date_table.py" />
<source>A row for each time: how many pixels have a value, their share of all, and the mean of the values. For it the stack is read a second time.</source>
<translation>Una fila por fecha: cuántos píxeles tienen valor, su proporción del total y la media de los valores. Para ello la pila se lee una segunda vez.</translation>
</message>
<message>
<location filename="../../algorithms/date_table.py" />
<source>Counting the values of each date</source>
<translation>Contando los valores de cada fecha</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Stacks</source>
<translation>Pilas</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Parcels</source>
<translation>Parcelas</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>On openEO</source>
<translation>En openEO</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Ready-made models</source>
<translation>Modelos listos para usar</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Smoothing and gap filling</source>
<translation>Suavizado y relleno de huecos</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Fusion of several variables</source>
<translation>Fusión de varias variables</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Seasons and phenology</source>
<translation>Temporadas y fenología</translation>
</message>
<message>
<location filename="../../algorithms/declaration/groups.py" />
<source>Events and markers</source>
<translation>Eventos y marcadores</translation>
</message>
<message>
<location filename="../../algorithms/declaration/inputs.py" />
<source>Time-series stack</source>
<translation>Pila temporal</translation>
</message>
<message>
<location filename="../../algorithms/declaration/inputs.py" />
<source>Raster whose bands are one variable at successive times.</source>
<translation>Ráster cuyas bandas son una misma variable en fechas sucesivas.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/learning.py" />
<source>Hyper-parameters</source>
<translation>Hiperparámetros</translation>
</message>
<message>
<location filename="../../algorithms/declaration/learning.py" />
<source>What the curves have in common: their time scales, noise and correlation. Learned once from a sample of the series and shared by all; learned from each series for itself, which takes about half a second each; or taken from a file that an earlier run has written.</source>
<translation>Lo que las curvas tienen en común: escalas temporales, ruido y correlación. Se aprenden una sola vez de una muestra de las series y son comunes a todas; se aprenden de cada serie por separado, lo que tarda cerca de medio segundo por serie; o se toman de un archivo escrito en una ejecución anterior.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>day of the year</source>
<translation>día del año</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>days since 1970-01-01</source>
<translation>días desde 1970-01-01</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Stack of the same grid, one band a time.</source>
<translation>Pila de la misma cuadrícula, una banda por fecha.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Raster of the same grid, one band a metric.</source>
<translation>Ráster de la misma cuadrícula, una banda por métrica.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Raster of the same grid, one band a metric and season.</source>
<translation>Ráster de la misma cuadrícula, una banda por métrica y temporada.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Raster of the same grid: the number of events, and a band a metric and event.</source>
<translation>Ráster de la misma cuadrícula: el número de eventos y una banda por métrica y evento.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/outputs.py" />
<source>Folder for stacks of the same grid, one band a time.</source>
<translation>Carpeta para pilas de la misma cuadrícula, una banda por fecha.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is empty. Give a number, for example {example:g}.</source>
<translation>{title} está vacío. Indique un número, por ejemplo {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a number up to {most:g}. Give one, for example {example:g}.</source>
<translation>{title} es {value}, pero debe ser un número de hasta {most:g}. Indique uno, por ejemplo {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a number from {least:g} to {most:g}. Give one, for example {example:g}.</source>
<translation>{title} es {value}, pero debe ser un número de {least:g} a {most:g}. Indique uno, por ejemplo {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a number from {least:g} on. Give one, for example {example:g}.</source>
<translation>{title} es {value}, pero debe ser un número a partir de {least:g}. Indique uno, por ejemplo {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a number above {above:g}. Give one, for example {example:g}.</source>
<translation>{title} es {value}, pero debe ser un número mayor que {above:g}. Indique uno, por ejemplo {example:g}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, which is no finite number. Give a number.</source>
<translation>{title} es {value}, que no es un número finito. Indique un número.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be a whole number. Give one, for example {example}.</source>
<translation>{title} es {value}, pero debe ser un número entero. Indique uno, por ejemplo {example}.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>{title} is {value}, but must be one of {options}. Choose one of them.</source>
<translation>{title} es {value}, pero debe ser uno de {options}. Elija uno de ellos.</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>Times of the result</source>
<translation>Fechas del resultado</translation>
</message>
<message>
<location filename="../../algorithms/declaration/parameters.py" />
<source>The times of the input, every so many days from the first one, or a list of times.</source>
<translation>Las fechas de la entrada, una cada cierto número de días desde la primera, o una lista de fechas.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_settings.py" />
<source>{title} has {part}, which is no setting of a marker. Write marker.source.setting=value, for example {example}.</source>
<translation>{title} contiene {part}, que no es un ajuste de un marcador. Escriba marcador.fuente.ajuste=valor, por ejemplo {example}.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_settings.py" />
<source>{title} has {part}, whose value is no number. Give a number, or yes or no.</source>
<translation>{title} contiene {part}, cuyo valor no es un número. Indique un número, o yes o no.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_settings.py" />
<source>{title} has {part}, which the detector does not take: {reason}. Give another value.</source>
<translation>{title} contiene {part}, que el detector no admite: {reason}. Indique otro valor.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>Variable: {what}</source>
<translation>Variable: {what}</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>The name of this variable, as the table has it. Empty means the one that is called {name}, in capital or small letters, if there is one.</source>
<translation>El nombre de esta variable, tal como figura en la tabla. Vacío significa la que se llama {name}, en mayúsculas o minúsculas, si la hay.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>The field that holds it in the rows of NDVI. Empty means {name}, if there is one.</source>
<translation>El campo que la contiene en las filas de NDVI. Vacío significa {name}, si lo hay.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>The field that holds it in its own rows. Empty means {name}, if there is one, otherwise the field of values.</source>
<translation>El campo que lo contiene en sus propias filas. Vacío significa {name}, si lo hay; si no, el campo de los valores.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>Field: {what}</source>
<translation>Campo: {what}</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>{table} has no variable {name}, which is given for {role}. Choose among {known}, or leave it empty.</source>
<translation>{table} no tiene la variable {name}, indicada para {role}. Elija entre {known}, o déjelo vacío.</translation>
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>None of the variables of {table} is called NDVI, BSI or coherence: it has {known}. Give the name of one of them.</source>
<translation>Ninguna de las variables de {table} se llama NDVI, BSI o coherence: contiene {known}. Indique el nombre de una de ellas.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Days between sources</source>
<translation>Días entre fuentes</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers of several variables that are no more than so many days apart are of one event: they confirm one another, or become one. From 0.</source>
<translation>Los marcadores de varias variables separados por no más de este número de días pertenecen a un mismo evento: se confirman entre sí o se unen en uno. Desde 0.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Lowest NDVI</source>
<translation>NDVI mínimo</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Lower values are no observations: they are snow, water or clouds that no mask has seen. Snow looks like bare soil, so mask it where you can.</source>
<translation>Los valores inferiores no son observaciones: son nieve, agua o nubes que ninguna máscara ha visto. La nieve se parece al suelo desnudo; enmascárela siempre que pueda.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Days between markers of one kind</source>
<translation>Días entre marcadores del mismo tipo</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers of one kind and variable that are no more than so many days apart become one: it has their whole time, and the main day and value of the largest. 0 keeps all apart. From 0.</source>
<translation>Los marcadores del mismo tipo y la misma variable separados por no más de este número de días se unen en uno: abarca todo su tiempo y toma el día principal y el valor del mayor. 0 los mantiene todos separados. Desde 0.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers of parcels</source>
<translation>Marcadores de parcelas</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>cbm</source>
<translation>cbm</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>iacs</source>
<translation>sigc</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>harvest</source>
<translation>cosecha</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>mowing</source>
<translation>siega</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>ploughing</source>
<translation>laboreo</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>bare soil</source>
<translation>suelo desnudo</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>monitoring</source>
<translation>monitorización</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>event</source>
<translation>evento</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Finds bare soil, mowing, harvest, ploughing and other markers in the series of parcels, and keeps the evidence for each.</source>
<translation>Busca suelo desnudo, siega, cosecha, laboreo y otros marcadores en las series de las parcelas y guarda las evidencias de cada uno.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>A marker is a time at which a series does something that tells of work on the parcel. Where the table has several variables, a marker in one of them is confirmed by others: NDVI falls at a harvest, and coherence rises.</source>
<translation>Un marcador es un momento en que una serie hace algo que delata trabajos en la parcela. Si la tabla tiene varias variables, un marcador de una de ellas se confirma con las otras: en la cosecha el NDVI cae y la coherencia sube.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Settings, where nothing else is given: {settings}; docs/events.md tells the others.</source>
<translation>Ajustes, si no se indica otra cosa: {settings}; los demás se explican en docs/events.md.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers</source>
<translation>Marcadores</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Which markers to look for; those whose variables the table lacks are left out.</source>
<translation>Qué marcadores se buscan; se omiten aquellos cuyas variables faltan en la tabla.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Confirmed markers only</source>
<translation>Solo marcadores confirmados</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Leaves out markers that only one variable shows, where the table has another one that could confirm them.</source>
<translation>Omite los marcadores que solo muestra una variable, si la tabla tiene otra que podría confirmarlos.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Settings of markers</source>
<translation>Ajustes de los marcadores</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Settings that differ from the usual ones, for example {example}; separated by commas. The help lists them.</source>
<translation>Ajustes que difieren de los habituales, por ejemplo {example}; separados por comas. La ayuda los enumera.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>One row a marker: parcel, marker, the variable that shows it, its first, main and last day (UTC), how strong it is, which variables confirm it, and the times of the observations that show it.</source>
<translation>Una fila por marcador: parcela, marcador, la variable que lo muestra, sus días primero, principal y último (UTC), su intensidad, qué variables lo confirman y las fechas de las observaciones que lo muestran.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>No marker is chosen. Choose one or several.</source>
<translation>No se ha elegido ningún marcador. Elija uno o varios.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Read {rows} rows of {parcels} parcels; looking in {names}.</source>
<translation>Leídas {rows} filas de {parcels} parcelas; se busca en {names}.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Cancelled. The result is not whole; do not use it.</source>
<translation>Cancelado. El resultado está incompleto; no lo use.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>{marker}: found {count} times.</source>
<translation>{marker}: encontrado {count} veces.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>{marker} is left out: the table has no {roles}.</source>
<translation>Se omite {marker}: la tabla no tiene {roles}.</translation>
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>{table} lacks the variables of all markers that are chosen. Choose other markers, or name their variables.</source>
<translation>En {table} faltan las variables de todos los marcadores elegidos. Elija otros marcadores, o indique el nombre de sus variables.</translation>
</message>
<message>
<location filename="../../algorithms/field_type.py" />
<source>Date</source>
<translation>Fecha</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Raster of classes</source>
<translation>Ráster de clases</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>A raster of whole numbers, such as land cover: what series have in common is learned from each class apart. Leave empty to learn from the whole scene at once.</source>
<translation>Un ráster de números enteros, como la cobertura del suelo: lo que las series tienen en común se aprende de cada clase por separado. Deje vacío para aprender de toda la escena a la vez.</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Parcels to learn from apart</source>
<translation>Parcelas de las que aprender por separado</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Polygons: what series have in common is learned from each of them apart, where it has enough pixels in the sample. Not together with a raster of classes.</source>
<translation>Polígonos: lo que las series tienen en común se aprende de cada uno por separado, si tiene suficientes píxeles en la muestra. No se combina con un ráster de clases.</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>{title}: no stack is given. Choose one or more time-series stacks.</source>
<translation>{title}: no se ha indicado ninguna pila. Elija una o varias pilas temporales.</translation>
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Both a raster of classes and parcels to learn from apart are given. Leave one of them empty.</source>
<translation>Se han indicado a la vez un ráster de clases y parcelas de las que aprender por separado. Deje vacío uno de los dos.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Fuse Sentinel-1 and Sentinel-2</source>
<translation>Fusionar Sentinel-1 y Sentinel-2</translation>
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
<translation>retrodispersión</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>speckle</source>
<translation>moteado</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>cloud mask</source>
<translation>máscara de nubes</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>scl</source>
<translation>scl</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Computes a radar index from backscatter and a vegetation index from reflectance, masks clouds, and fills the gaps with what the radar saw meanwhile.</source>
<translation>Calcula un índice de radar a partir de la retrodispersión y un índice de vegetación a partir de la reflectancia, enmascara las nubes y rellena los huecos con lo que el radar vio entretanto.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Fills the gaps of an optical vegetation index with what the radar saw meanwhile, and gives the uncertainty. The stacks may lie on different grids and have different times: the result is on the grid of the optical one.</source>
<translation>Rellena los huecos de un índice óptico de vegetación con lo que el radar vio entretanto, y da la incertidumbre. Las pilas pueden estar en cuadrículas distintas y tener fechas distintas: el resultado está en la cuadrícula de la óptica.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Steps: backscatter to linear power; unless switched off, the speckle filter; where the grids differ, the power is warped to the optical grid; the radar index; the optical index, or LAI, FAPAR or FCOVER, with gaps where the scene classification is not clear, dilated if you choose so; and then the fusion, as "Fuse time series (MOGPR)" does it.</source>
<translation>Pasos: de retrodispersión a potencia lineal; el filtro de moteado, salvo que se desactive; si las cuadrículas difieren, la potencia se reproyecta a la cuadrícula óptica; el índice de radar; el índice óptico, o LAI, FAPAR o FCOVER, con huecos donde la clasificación de la escena no es despejada, dilatada si así lo elige; y después la fusión, como la hace «Fusionar series temporales (MOGPR)».</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Clear optical index</source>
<translation>Índice óptico despejado</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>The optical stack that was fused, with its gaps.</source>
<translation>La pila óptica que se fusionó, con sus huecos.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Radar index, ascending orbits</source>
<translation>Índice de radar, órbitas ascendentes</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>The radar stack that was fused, on the grid of the optical one.</source>
<translation>La pila de radar que se fusionó, en la cuadrícula de la óptica.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Radar index, descending orbits</source>
<translation>Índice de radar, órbitas descendentes</translation>
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>{path} is the name of two outputs, which would overwrite one another. Give each a name of its own.</source>
<translation>{path} es el nombre de dos salidas, que se sobrescribirían entre sí. Dé a cada una un nombre propio.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Fuse time series (learned)</source>
<translation>Fusionar series temporales (con aprendizaje)</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>time series</source>
<translation>series temporales</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>fusion</source>
<translation>fusión</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>gap filling</source>
<translation>relleno de huecos</translation>
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
<translation>aprendizaje automático</translation>
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
<translation>Rellena los huecos de una variable, como NDVI o FAPAR, con lo que un algoritmo de aprendizaje halló que otras, como el radar, dicen de ella en las fechas despejadas de la misma escena.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Fills the gaps of a variable with what further ones, such as radar, saw meanwhile. What they tell is learned from the scene itself: clear values are hidden in blocks of 1 to 90 days, and boosted regression trees learn to bridge them from the radar 80 days before and after, the clear values left, and the day of the year.</source>
<translation>Rellena los huecos de una variable con lo que otras, como el radar, vieron entretanto. Lo que dicen se aprende de la propia escena: se ocultan valores despejados en bloques de 1 a 90 días, y unos árboles de regresión potenciados aprenden a salvarlos a partir del radar de los 80 días anteriores y posteriores, los valores despejados que quedan y el día del año.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The log compares it with Whittaker smoothing and with Fuse time series (MOGPR), at the same hidden values of places that none has learned from, hidden there alone and in the whole scene: use it only where it has the least error. It is strong where a place is hidden on days that others were seen, and hardly better than MOGPR where clouds hide the whole scene for weeks. It needs a scene of many fields and a year or more with clear dates in all seasons, it gives no uncertainty, and what it learned holds for no other scene.</source>
<translation>El registro lo compara con el suavizado Whittaker y con Fusionar series temporales (MOGPR), en los mismos valores ocultos de lugares de los que ninguno ha aprendido, ocultos solo allí o en toda la escena: úselo solo donde tenga el menor error. Es fuerte donde un lugar está oculto en días en que otros se vieron, y apenas mejor que MOGPR donde las nubes ocultan toda la escena durante semanas. Necesita una escena de muchas parcelas y un año o más con fechas despejadas en todas las estaciones; no da incertidumbre, y lo que aprendió no vale para ninguna otra escena.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Observations are kept; where none lies within 180 days the result is empty. Needs scikit-learn.</source>
<translation>Las observaciones se conservan; donde no hay ninguna a menos de 180 días el resultado queda vacío. Necesita scikit-learn.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>This algorithm needs the Python package scikit-learn, which is not installed. Use Fuse time series (MOGPR), which needs none, or get it by: {how}</source>
<translation>Este algoritmo necesita el paquete de Python scikit-learn, que no está instalado. Use Fusionar series temporales (MOGPR), que no necesita ninguno, u obtenga el paquete así: {how}</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>One to five stacks of other variables of the same place, such as radar; each has its own times and may lie on another grid.</source>
<translation>De una a cinco pilas de otras variables del mismo lugar, como el radar; cada una tiene sus propias fechas y puede estar en otra cuadrícula.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Fused stack</source>
<translation>Pila fusionada</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Further stacks: no stack is given, and gaps are filled with what these saw. Choose one or more stacks, or smooth the main one (Whittaker smoothing).</source>
<translation>Otras pilas: no se ha indicado ninguna pila, y los huecos se rellenan con lo que estas vieron. Elija una o varias pilas, o suavice la principal (suavizado Whittaker).</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Filling gaps</source>
<translation>Rellenando huecos</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>{share:.1f} % of the values read are gaps. Wrote {count} times of {series} series in {seconds:.1f} s.</source>
<translation>El {share:.1f} % de los valores leídos son huecos. Se han escrito {count} fechas de {series} series en {seconds:.1f} s.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Learning</source>
<translation>Aprendiendo</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Learned from {count} hidden values of {series} series.</source>
<translation>Aprendido de {count} valores ocultos de {series} series.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Comparing with other methods</source>
<translation>Comparando con otros métodos</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The sample is too poor to learn from: {reason}. Give stacks with more observations.</source>
<translation>La muestra es demasiado pobre para aprender de ella: {reason}. Indique pilas con más observaciones.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The scene is too small, or its observations too few, to hide some at places that were not learned from: nobody knows how good the result is. Give a larger stack, or use Fuse time series (MOGPR).</source>
<translation>La escena es demasiado pequeña, o sus observaciones demasiado pocas, para ocultar algunas en lugares de los que no se ha aprendido: no se sabe lo bueno que es el resultado. Indique una pila mayor, o use Fusionar series temporales (MOGPR).</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Error (RMSE) at hidden observations of places not learned from:</source>
<translation>Error (RMSE) en observaciones ocultas de lugares de los que no se ha aprendido:</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>hidden there for {length} days, seen elsewhere</source>
<translation>oculto allí durante {length} días, visto en otros lugares</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>hidden in the whole scene for {length} days</source>
<translation>oculto en toda la escena durante {length} días</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>  {what} ({number} observations): learned {learned:.4f}, Whittaker {whittaker:.4f}, MOGPR {mogpr:.4f}</source>
<translation>  {what} ({number} observaciones): aprendizaje {learned:.4f}, Whittaker {whittaker:.4f}, MOGPR {mogpr:.4f}</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The learned fusion is not the best in {count} of these {total} comparisons. Where such gaps matter use the method with the least error.</source>
<translation>La fusión con aprendizaje no es la mejor en {count} de estas {total} comparaciones. Donde importen esos huecos, use el método de menor error.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The learned fusion has the least error in every comparison.</source>
<translation>La fusión con aprendizaje tiene el menor error en todas las comparaciones.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Optical index stack</source>
<translation>Pila de índice óptico</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Stack of an index that is ready made, such as NDVI; instead of red and near infrared.</source>
<translation>Pila de un índice ya calculado, como NDVI; en lugar de rojo e infrarrojo cercano.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Optical index</source>
<translation>Índice óptico</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>What is computed of the bands: NDVI of red and near infrared, EVI of blue too, LAI, FAPAR and FCOVER of green too, as "Biophysical variables" does. Not used where an index is ready made.</source>
<translation>Lo que se calcula de las bandas: NDVI del rojo y el infrarrojo cercano, EVI también del azul, LAI, FAPAR y FCOVER también del verde, como hace «Variables biofísicas». No se usa si se indica un índice ya calculado.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Scene classification (SCL) or other mask</source>
<translation>Clasificación de la escena (SCL) u otra máscara</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Stack of Sentinel-2's scene classification, or of quality bits. Each optical time gets the image of the same time, or the only one of the same day. Leave empty where clouds are gaps already.</source>
<translation>Pila de la clasificación de la escena de Sentinel-2, o de bits de calidad. Cada fecha óptica recibe la imagen de la misma hora, o la única del mismo día. Deje vacío si las nubes ya son huecos.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Both an index that is ready made and {bands} are given. Leave one of them empty.</source>
<translation>Se han indicado a la vez un índice ya calculado y {bands}. Deje vacío uno de los dos.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Not given: {missing}. {index} is computed of {needed}: give these stacks, or an index stack that is ready made.</source>
<translation>Sin indicar: {missing}. {index} se calcula de {needed}: indique estas pilas, o una pila de índice ya calculado.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>ascending</source>
<translation>ascendentes</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>descending</source>
<translation>descendentes</translation>
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
<translation>Cociente VH / VV</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>Stack of Sentinel-1 backscatter in this polarisation, of orbits of this direction only: the two see the land at other hours and angles, and are variables of their own. VV and VH of at least one direction are needed, of the same times.</source>
<translation>Pila de retrodispersión de Sentinel-1 en esta polarización, solo de órbitas de este sentido: los dos sentidos ven el terreno a otras horas y con otros ángulos, y son variables distintas. Se necesitan VV y VH de al menos un sentido, de las mismas fechas.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{polarisation}, ascending orbits</source>
<translation>{polarisation}, órbitas ascendentes</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{polarisation}, descending orbits</source>
<translation>{polarisation}, órbitas descendentes</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>Radar index</source>
<translation>Índice de radar</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>What is fused, of linear power. The two RVI differ by a factor alone, which does not change the fused optical stack.</source>
<translation>Lo que se fusiona, de potencia lineal. Los dos RVI solo difieren en un factor, que no cambia la pila óptica fusionada.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{title}, linear</source>
<translation>{title}, lineal</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{given} is given without {missing}, and the index needs both. Give both stacks of the {direction} orbits, or none.</source>
<translation>Se ha indicado {given} sin {missing}, y el índice necesita ambas. Indique las dos pilas de las órbitas {direction}, o ninguna.</translation>
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>No radar stack is given, and without radar there is nothing to fuse. Give VV and VH of ascending or descending orbits, or both.</source>
<translation>No se ha indicado ninguna pila de radar, y sin radar no hay nada que fusionar. Indique VV y VH de órbitas ascendentes o descendentes, o de ambas.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{share:.0%} of the days lie in gaps of more than {long:.0f} days. With gaps like these, fusion with radar took {gain:.0%} off the error of the best smoothing on the sample scene. Validate gap filling measures it on your own stacks.</source>
<translation>El {share:.0%} de los días está en huecos de más de {long:.0f} días. Con huecos así, la fusión con radar redujo en un {gain:.0%} el error del mejor suavizado en la escena de ejemplo. Validar relleno de huecos lo mide en sus propias pilas.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Smoothing is enough for want of anything better: the gaps are long, but no further stack goes with the main one. Look for another, such as radar or another sensor.</source>
<translation>Basta con suavizar, a falta de algo mejor: los huecos son largos, pero ninguna otra pila sigue a la principal. Busque otra, como radar u otro sensor.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Smoothing is enough: nearly all days lie in gaps too short for fusion to help.</source>
<translation>Basta con suavizar: casi todos los días están en huecos demasiado cortos para que la fusión ayude.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Smoothing will do for most days; fusion is worth it where the days in the long gaps matter, such as a mowing or harvest under clouds.</source>
<translation>Suavizar servirá para la mayoría de los días; la fusión merece la pena donde importan los días de los huecos largos, como una siega o cosecha bajo las nubes.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Fusion is worth it: much of the time lies in long gaps.</source>
<translation>La fusión merece la pena: gran parte del tiempo está en huecos largos.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: too few values beside the main stack's to tell a correlation.</source>
<translation>{name}: demasiado pocos valores junto a los de la pila principal para estimar una correlación.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time, but not one observation in the long gaps, and so it cannot help there.</source>
<translation>{name}: correlación {correlation:.2f} en el tiempo, pero ni una observación en los huecos largos, así que ahí no puede ayudar.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time, so that it says little.</source>
<translation>{name}: correlación {correlation:.2f} en el tiempo, de modo que dice poco.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time; there are no long gaps.</source>
<translation>{name}: correlación {correlation:.2f} en el tiempo; no hay huecos largos.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time, an observation every {every:.1f} days within the long gaps.</source>
<translation>{name}: correlación {correlation:.2f} en el tiempo, una observación cada {every:.1f} días dentro de los huecos largos.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>up to {days}</source>
<translation>hasta {days}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>above {days}</source>
<translation>más de {days}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Gap (days)</source>
<translation>Hueco (días)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Gaps</source>
<translation>Huecos</translation>
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Share of the days</source>
<translation>Proporción de los días</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_plot.py" />
<source>Root mean square error</source>
<translation>Raíz del error cuadrático medio</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_plot.py" />
<source>Observations within the interval (%)</source>
<translation>Observaciones dentro del intervalo (%)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_plot.py" />
<source>Days hidden (1: single observations)</source>
<translation>Días ocultos (1: observaciones sueltas)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>Hidden {days} days: {number} observations of {series} series, in gaps of {gap:.0f} days.</source>
<translation>Ocultos {days} días: {number} observaciones de {series} series, en huecos de {gap:.0f} días.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>{method}: RMSE {rmse:.4f}, bias {bias:+.4f}, R2 {r2:.2f}</source>
<translation>{method}: RMSE {rmse:.4f}, sesgo {bias:+.4f}, R2 {r2:.2f}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>{shares} % within the intervals of {levels} %</source>
<translation>{shares} % dentro de los intervalos de {levels} %</translation>
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>lambda {smoothing:.0f}</source>
<translation>lambda {smoothing:.0f}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Only one pixel of the sample was ever seen, but one is needed to learn from and one to test. Give a larger stack, or another seed.</source>
<translation>Solo se vio un píxel de la muestra, pero se necesita uno del que aprender y otro para probar. Indique una pila mayor, u otra semilla.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Main stack</source>
<translation>Pila principal</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Stack of the variable whose gaps are to be filled, such as NDVI.</source>
<translation>Pila de la variable cuyos huecos se rellenan, como NDVI.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Further stacks</source>
<translation>Otras pilas</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Seed</source>
<translation>Semilla</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>The same number looks at the same pixels, and gives the same result. From 0.</source>
<translation>El mismo número mira los mismos píxeles y da el mismo resultado. Desde 0.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>There are {count} further stacks, but at most {most} can be fused. Leave some out.</source>
<translation>Hay {count} otras pilas, pero se pueden fusionar como máximo {most}. Quite algunas.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Read {path}: {count} times from {first} to {last}.</source>
<translation>Leído {path}: {count} fechas del {first} al {last}.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>{title}: {path} has no observation in the sample of {count} pixels. Give a stack with values, or another seed.</source>
<translation>{title}: {path} no tiene ninguna observación en la muestra de {count} píxeles. Indique una pila con valores, u otra semilla.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Sample of {count} pixels at {places} places; {unseen} of them were never seen and are left out.</source>
<translation>Muestra de {count} píxeles en {places} lugares; {unseen} de ellos nunca se vieron y se omiten.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Should I fuse?</source>
<translation>¿Conviene fusionar?</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>gap</source>
<translation>hueco</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>advice</source>
<translation>consejo</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>smoothing</source>
<translation>suavizado</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>clouds</source>
<translation>nubes</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>histogram</source>
<translation>histograma</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Counts the gaps of a stack by length, and says whether smoothing is enough.</source>
<translation>Cuenta los huecos de una pila por longitud y dice si basta con suavizar.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Smoothing fills short gaps about as well as anything; in long ones, radar or another sensor can tell what happened meanwhile. This looks at a sample of some thousand pixels, counts their gaps and the days in them by length, and says whether fusion is worth it.</source>
<translation>El suavizado rellena los huecos cortos tan bien como cualquier otro método; en los largos, el radar u otro sensor puede decir qué pasó entretanto. Este algoritmo mira una muestra de unos miles de píxeles, cuenta sus huecos y los días que contienen por longitud, y dice si la fusión merece la pena.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>The rule: every day counts with the errors that the best Whittaker smoothing and the fusion with radar had in gaps of that length on the sample scene. Where fusion takes less than 5 % off the error smoothing is enough, from 10 % on fusion is worth it, between them it helps in long gaps. A further stack whose correlation with the main one is below 0.3 says little, however long the gaps.</source>
<translation>La regla: cada día cuenta con los errores que el mejor suavizado Whittaker y la fusión con radar tuvieron en huecos de esa longitud en la escena de ejemplo. Si la fusión quita menos del 5 % del error, basta con suavizar; desde el 10 % la fusión merece la pena; entre ambos ayuda en los huecos largos. Otra pila cuya correlación con la principal sea inferior a 0.3 dice poco, por largos que sean los huecos.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Stacks that could fill the gaps, such as radar; up to five, on any grid. What they say in the long gaps is looked at too.</source>
<translation>Pilas que podrían rellenar los huecos, como el radar; hasta cinco, en cualquier cuadrícula. También se mira lo que dicen en los huecos largos.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Gaps by length</source>
<translation>Huecos por longitud</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>A row for each class of length: number of gaps, and share of the days in them.</source>
<translation>Una fila por clase de longitud: número de huecos y proporción de los días que contienen.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Report</source>
<translation>Informe</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>HTML files (*.html)</source>
<translation>Archivos HTML (*.html)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>A page with the advice and the histogram.</source>
<translation>Una página con el consejo y el histograma.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>{title} has no gap to advise on. Give a stack of at least two times.</source>
<translation>{title} no tiene ningún hueco sobre el que aconsejar. Indique una pila de al menos dos fechas.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Gaps of {name} days: {number}, with {share:.1%} of the days.</source>
<translation>Huecos de {name} días: {number}, con el {share:.1%} de los días.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Should I fuse? Gaps of {name}</source>
<translation>¿Conviene fusionar? Huecos de {name}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Straight lines</source>
<translation>Líneas rectas</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Whittaker smoothing</source>
<translation>Suavizado Whittaker</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Gaussian process of the main stack alone</source>
<translation>Proceso gaussiano solo de la pila principal</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Fusion with the further stacks (MOGPR)</source>
<translation>Fusión con las otras pilas (MOGPR)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Smoothing (lambda)</source>
<translation>Suavizado (lambda)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Validate gap filling</source>
<translation>Validar relleno de huecos</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>validation</source>
<translation>validación</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>accuracy</source>
<translation>exactitud</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>rmse</source>
<translation>rmse</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>cross-validation</source>
<translation>validación cruzada</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>interval</source>
<translation>intervalo</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>lambda</source>
<translation>lambda</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Hides clear observations, fills them by several methods, and reports errors.</source>
<translation>Oculta observaciones despejadas, las rellena con varios métodos e informa de los errores.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>In each series of a sample one observation is drawn and a window of so many days laid over it; all observations in the window are hidden, the gap is filled, and the filled values are held against the hidden ones. Observations are left on both sides, so that nothing is extrapolated.</source>
<translation>En cada serie de una muestra se sortea una observación y se coloca sobre ella una ventana de cierto número de días; se ocultan todas las observaciones de la ventana, se rellena el hueco y los valores rellenados se comparan con los ocultos. A ambos lados quedan observaciones, de modo que no se extrapola nada.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>What a method has to learn or choose it takes from other places of the scene than those it is tested on. Hidden observations have noise of their own: no error can be below it, and clouds that the mask has missed count as errors of the method.</source>
<translation>Lo que un método tiene que aprender o elegir lo toma de lugares de la escena distintos de aquellos en que se prueba. Las observaciones ocultas tienen su propio ruido: ningún error puede ser menor, y las nubes que la máscara no vio cuentan como errores del método.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>The table has, for each method and length: gap_days (mean days between the observations left on both sides), series and observations (how many were hidden), rmse, bias (filled less observed), r2, coverage_50, coverage_80 and coverage_95 (share of the hidden observations within these intervals, where the method has them; right is 0.5, 0.8 and 0.95), and smoothing (Whittaker's lambda).</source>
<translation>La tabla contiene, para cada método y longitud: gap_days (media de días entre las observaciones que quedan a ambos lados), series y observations (cuántas se ocultaron), rmse, bias (rellenado menos observado), r2, coverage_50, coverage_80 y coverage_95 (proporción de las observaciones ocultas dentro de esos intervalos, si el método los tiene; lo correcto es 0.5, 0.8 y 0.95), y smoothing (la lambda de Whittaker).</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Stacks of other variables for the fusion, such as radar; up to five, on any grid. Without any, fusion is left out.</source>
<translation>Pilas de otras variables para la fusión, como el radar; hasta cinco, en cualquier cuadrícula. Sin ninguna, se omite la fusión.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Methods</source>
<translation>Métodos</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>What to compare.</source>
<translation>Lo que se compara.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Lengths (days)</source>
<translation>Longitudes (días)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Days to hide at once, whole numbers from 1, separated by commas; 1 hides single observations.</source>
<translation>Días que se ocultan de una vez, números enteros desde 1, separados por comas; 1 oculta observaciones sueltas.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Whittaker's, above 0. Leave empty to choose, for each length, the one with the smallest error at observations hidden at other places.</source>
<translation>La de Whittaker, mayor que 0. Deje vacío para elegir, para cada longitud, la de menor error en observaciones ocultas en otros lugares.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Series to test</source>
<translation>Series que probar</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>How many pixels are tested at most, and as many are learned from; up to 2000.</source>
<translation>Cuántos píxeles se prueban como máximo; de otros tantos se aprende; hasta 2000.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Errors by method and length</source>
<translation>Errores por método y longitud</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>A row for each method and length.</source>
<translation>Una fila por método y longitud.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Plot</source>
<translation>Gráfico</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>PNG files (*.png)</source>
<translation>Archivos PNG (*.png)</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>A picture of errors and intervals over the length of the gaps.</source>
<translation>Una imagen de errores e intervalos según la longitud de los huecos.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>No method is chosen. Choose one or more to compare.</source>
<translation>No se ha elegido ningún método. Elija uno o varios para comparar.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Only the fusion is to be tested, but no further stack is given. Give one, or choose more methods.</source>
<translation>Solo se quiere probar la fusión, pero no se ha indicado ninguna otra pila. Indique una, o elija más métodos.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>No further stack is given, and so the fusion is left out.</source>
<translation>No se ha indicado ninguna otra pila, así que se omite la fusión.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Nothing can be learned from the sample of series: {reason}. Give stacks with more observations, or choose other methods.</source>
<translation>No se puede aprender nada de la muestra de series: {reason}. Indique pilas con más observaciones, o elija otros métodos.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>No series has observations before and after a gap of {length} days, and so nothing can be hidden.</source>
<translation>Ninguna serie tiene observaciones antes y después de un hueco de {length} días, así que no se puede ocultar nada.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Nothing can be hidden: no series has observations before and after gaps of {lengths} days. Give a longer stack, or shorter lengths.</source>
<translation>No se puede ocultar nada: ninguna serie tiene observaciones antes y después de huecos de {lengths} días. Indique una pila más larga, o longitudes menores.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Gaps of {name}, filled</source>
<translation>Huecos de {name}, rellenados</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>The plot was not drawn: {reason}. The table has all numbers; for the plot get matplotlib by: {how}</source>
<translation>No se ha dibujado el gráfico: {reason}. La tabla tiene todos los números; para el gráfico, obtenga matplotlib así: {how}</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Lengths has {part}, which is no whole number of days from 1 to {longest}. Write them like {example}.</source>
<translation>Longitudes contiene {part}, que no es un número entero de días de 1 a {longest}. Escríbalas como {example}.</translation>
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Lengths names {count} lengths, but must name 1 to {most}. Write them like {example}.</source>
<translation>Longitudes indica {count} longitudes, pero debe indicar de 1 a {most}. Escríbalas como {example}.</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Number of events</source>
<translation>Número de eventos</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>How many events there are, also those not kept.</source>
<translation>Cuántos eventos hay, incluidos los que no se conservan.</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Events kept of each pixel</source>
<translation>Eventos conservados por píxel</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>So many events have bands, in order of time; all are counted. From 1 to 100.</source>
<translation>Este número de eventos tiene bandas, por orden temporal; se cuentan todos. De 1 a 100.</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>The first</source>
<translation>Los primeros</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>The largest</source>
<translation>Los mayores</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Which events are kept</source>
<translation>Qué eventos se conservan</translation>
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Where a pixel has more events than are kept: the first ones, or the largest by this metric: {metric}.</source>
<translation>Si un píxel tiene más eventos de los que se conservan: los primeros, o los mayores según esta métrica: {metric}.</translation>
</message>
<message>
<location filename="../../algorithms/layer_snapshot.py" />
<source>Feature {number} of {layer} has an invalid geometry. Repair it with Fix geometries, or have the options of Processing skip or ignore invalid features.</source>
<translation>El objeto {number} de {layer} tiene una geometría no válida. Repárela con «Corregir geometrías», o haga que las opciones de Procesos omitan o ignoren los objetos no válidos.</translation>
</message>
<message>
<location filename="../../algorithms/layer_snapshot.py" />
<source>{layer} reads other layers, and cannot be copied to be safe from their removal. Save its features as a file, and take that.</source>
<translation>{layer} lee otras capas y no se puede copiar para quedar a salvo de que se quiten. Guarde sus objetos en un archivo y use ese.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned from a sample</source>
<translation>Aprendidos de una muestra</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned from each series</source>
<translation>Aprendidos de cada serie</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>From a file</source>
<translation>De un archivo</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>File of hyper-parameters</source>
<translation>Archivo de hiperparámetros</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Written by an earlier run; used with "From a file".</source>
<translation>Escrito en una ejecución anterior; se usa con «De un archivo».</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned by</source>
<translation>Aprendidos con</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Which program learns from the sample. Another one serves as a second opinion, and has to be installed; give it few series to learn from.</source>
<translation>Qué programa aprende de la muestra. Otro sirve como segunda opinión y tiene que estar instalado; dele pocas series de las que aprender.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned hyper-parameters</source>
<translation>Hiperparámetros aprendidos</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>JSON files (*.json)</source>
<translation>Archivos JSON (*.json)</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Keeps the hyper-parameters, for other scenes of the same variables.</source>
<translation>Guarda los hiperparámetros para otras escenas de las mismas variables.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>A page of what was learned, of all series and of each class.</source>
<translation>Una página con lo aprendido, de todas las series y de cada clase.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Nothing is learned that all series share, so no hyper-parameters are kept and no report is written.</source>
<translation>No se aprende nada común a todas las series, así que no se guardan hiperparámetros ni se escribe un informe.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Class {name}:</source>
<translation>Clase {name}:</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Nothing can be learned from the sample of series: {reason}. Give series with more observations, or hyper-parameters from a file.</source>
<translation>No se puede aprender nada de la muestra de series: {reason}. Indique series con más observaciones, o hiperparámetros de un archivo.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Class {name} gets what was learned from all series, as it tells nothing by itself: {reason}.</source>
<translation>La clase {name} recibe lo aprendido de todas las series, pues por sí sola no dice nada: {reason}.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>it is empty or too large</source>
<translation>está vacío o es demasiado grande</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>The file of hyper-parameters {path} cannot be used: {reason}. Choose a file that an earlier run of this algorithm has written.</source>
<translation>El archivo de hiperparámetros {path} no se puede usar: {reason}. Elija un archivo escrito en una ejecución anterior de este algoritmo.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>The file of hyper-parameters {path} is of {known} variables ({names}), but {variables} are given. Give the same ones, in the same order.</source>
<translation>El archivo de hiperparámetros {path} es de {known} variables ({names}), pero se han indicado {variables}. Indique las mismas, en el mismo orden.</translation>
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>The file of hyper-parameters {path} is of the variables {known}, but they are given as {names}. Give them in the same order.</source>
<translation>El archivo de hiperparámetros {path} es de las variables {known}, pero se han indicado como {names}. Indíquelas en el mismo orden.</translation>
</message>
<message>
<location filename="../../algorithms/learning_report.py" />
<source>Class {name}</source>
<translation>Clase {name}</translation>
</message>
<message>
<location filename="../../algorithms/memory.py" />
<source>Memory budget (MiB)</source>
<translation>Límite de memoria (MiB)</translation>
</message>
<message>
<location filename="../../algorithms/memory.py" />
<source>Memory the run may take beyond QGIS itself, from 64 MiB; larger blocks are a little faster.</source>
<translation>Memoria que la ejecución puede usar además de la del propio QGIS, desde 64 MiB; los bloques mayores son algo más rápidos.</translation>
</message>
<message>
<location filename="../../algorithms/method_call.py" />
<source>{method} cannot run with these values: {reason}. Change them, and run again.</source>
<translation>{method} no se puede ejecutar con estos valores: {reason}. Cámbielos y ejecútelo de nuevo.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Composite</source>
<translation>Compuesto</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Puts the observations of each period together, such as each ten days or each month, and counts them. The time of a composite is the first day of its period.</source>
<translation>Reúne las observaciones de cada periodo, como cada diez días o cada mes, y las cuenta. La fecha de un compuesto es el primer día de su periodo.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Quality</source>
<translation>Calidad</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Quality of each value, higher is better, at the same times; for the best observation of a period. NDVI gives the greenest one.</source>
<translation>Calidad de cada valor, mejor cuanto más alta, en las mismas fechas; para la mejor observación de un periodo. Con NDVI se obtiene la más verde.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Period</source>
<translation>Periodo</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>What is put together: every so many days from the first day on, or pentads (5 days), dekads (10 days), months or years of the calendar, in UTC. The last pentad and dekad of a month end with it.</source>
<translation>Lo que se reúne: cierto número de días desde el primero, o péntadas (5 días), décadas (10 días), meses o años del calendario, en UTC. La última péntada y la última década de un mes terminan con él.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Every few days</source>
<translation>Cada cierto número de días</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Pentads</source>
<translation>Péntadas</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Dekads</source>
<translation>Décadas (10 días)</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Months</source>
<translation>Meses</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Years</source>
<translation>Años</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Length of a period (days)</source>
<translation>Longitud de un periodo (días)</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Days of a period; used with "Every few days". Above 0.</source>
<translation>Días de un periodo; se usa con «Cada cierto número de días». Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Composite by</source>
<translation>Componer por</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>The median is hardly moved by a missed cloud; the mean has the least noise; the largest value is the least cloudy of NDVI, but too high; the best has the highest quality, which must be given.</source>
<translation>La mediana apenas se ve afectada por una nube no detectada; la media tiene el menor ruido; el valor máximo es el menos nuboso en NDVI, pero demasiado alto; el mejor es el de mayor calidad, que hay que indicar.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Median</source>
<translation>Mediana</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Mean</source>
<translation>Media</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Largest value</source>
<translation>Valor máximo</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Best quality</source>
<translation>Mejor calidad</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Composite stack</source>
<translation>Pila compuesta</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Stack of the same grid, one band a period.</source>
<translation>Pila de la misma cuadrícula, una banda por periodo.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Number of observations</source>
<translation>Número de observaciones</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>How many observations a period has.</source>
<translation>Cuántas observaciones tiene un periodo.</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>monthly</source>
<translation>mensual</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>dekad</source>
<translation>década</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>pentad</source>
<translation>péntada</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>median</source>
<translation>mediana</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>maximum value</source>
<translation>valor máximo</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>best pixel</source>
<translation>mejor píxel</translation>
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>aggregate</source>
<translation>agregar</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Data density</source>
<translation>Densidad de datos</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Counts the observations of each series and measures the gaps between them: where they are few, a smooth curve is a guess.</source>
<translation>Cuenta las observaciones de cada serie y mide los huecos entre ellas: donde son pocas, una curva suave es una conjetura.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Length of a step (days)</source>
<translation>Longitud de un paso (días)</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Time is cut into steps of this length, from the first day on, and the share of steps without observation is counted. Above 0.</source>
<translation>El tiempo se divide en pasos de esta longitud, desde el primer día, y se cuenta la proporción de pasos sin observación. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Expected revisit (days)</source>
<translation>Revisita esperada (días)</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>A gap of up to as many days is none for the indicator. Above 0.</source>
<translation>Un hueco de hasta este número de días no cuenta como tal para el indicador. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Observations</source>
<translation>Observaciones</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Number of valid observations.</source>
<translation>Número de observaciones válidas.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Valid share</source>
<translation>Proporción válida</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Share of the times with an observation, 0 to 1.</source>
<translation>Proporción de las fechas con observación, de 0 a 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Longest gap</source>
<translation>Hueco más largo</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Most days without observation; what lies before the first and after the last observation counts, up to the first and last time.</source>
<translation>Mayor número de días sin observación; también cuenta lo anterior a la primera observación y lo posterior a la última, hasta la primera y la última fecha.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Mean revisit</source>
<translation>Revisita media</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Mean days from one observation to the next; empty with fewer than two.</source>
<translation>Media de días de una observación a la siguiente; vacío si hay menos de dos.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Steps to fill</source>
<translation>Pasos por rellenar</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Share of the steps without observation, 0 to 1, which a smoother fills.</source>
<translation>Proporción de los pasos sin observación, de 0 a 1, que rellena un suavizador.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Data density indicator</source>
<translation>Indicador de densidad de datos</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>0 (bad) to 100 (perfect): 100 times the share of the steps with an observation, less the part of all days by which the longest gap exceeds the expected revisit.</source>
<translation>De 0 (malo) a 100 (perfecto): 100 veces la proporción de los pasos con observación, menos la parte de todos los días en que el hueco más largo supera la revisita esperada.</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>gaps</source>
<translation>huecos</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>coverage</source>
<translation>cobertura</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>revisit</source>
<translation>revisita</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>quality</source>
<translation>calidad</translation>
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>valid observations</source>
<translation>observaciones válidas</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Detections in one variable</source>
<translation>Detecciones en una variable</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Finds drops, peaks, data gaps, times beyond a level, or changes across it in each series: the parts that markers of parcels are made of.</source>
<translation>Busca caídas, picos, huecos de datos, tiempos más allá de un nivel o cambios a través de él en cada serie: los elementos de que se componen los marcadores de parcelas.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>The same without cloud mask</source>
<translation>Lo mismo sin máscara de nubes</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Values under clouds as well, used by changes to values below the level, such as the harvest in NDVI: clouds lower it and never raise it, so that a high value shows that there was no change yet. Empty for none.</source>
<translation>Valores también bajo las nubes, usados por los cambios a valores por debajo del nivel, como la cosecha en el NDVI: las nubes lo bajan y nunca lo suben, de modo que un valor alto muestra que aún no hubo cambio. Vacío para ninguno.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Detector</source>
<translation>Detector</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Drop: from a high to the next low. Peak: from a low to the next high. Gap: no observation for long. Level: below a level, or above it. Change: across the level, to stay there.</source>
<translation>Caída: de un máximo al mínimo siguiente. Pico: de un mínimo al máximo siguiente. Hueco: largo tiempo sin observación. Nivel: por debajo de un nivel, o por encima. Cambio: cruza el nivel y se queda allí.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Drop</source>
<translation>Caída</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Peak</source>
<translation>Pico</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Data gap</source>
<translation>Hueco de datos</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Beyond a level</source>
<translation>Más allá de un nivel</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Change of state</source>
<translation>Cambio de estado</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Least drop, peak or change</source>
<translation>Caída, pico o cambio mínimo</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>In units of the input; used by drop, peak and change. From 0.</source>
<translation>En unidades de la entrada; lo usan caída, pico y cambio. Desde 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Level</source>
<translation>Nivel</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>In units of the input; used by level and change.</source>
<translation>En unidades de la entrada; lo usan nivel y cambio.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Above the level</source>
<translation>Por encima del nivel</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Looks for values above the level, or changes to such; otherwise below. Used by level and change.</source>
<translation>Busca valores por encima del nivel, o cambios a tales valores; si no, por debajo. Lo usan nivel y cambio.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Fewest observations</source>
<translation>Mínimo de observaciones</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>So many in a row make a time beyond a level, or a state. Used by level and change. From 1.</source>
<translation>Este número de observaciones seguidas hace un tiempo más allá de un nivel, o un estado. Lo usan nivel y cambio. Desde 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Shortest (days)</source>
<translation>Duración mínima (días)</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Days from the first to the last of these observations, or from the high to the low of a drop. Used by all but gap. From 0.</source>
<translation>Días de la primera a la última de estas observaciones, o del máximo al mínimo de una caída. Lo usan todos menos hueco. Desde 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Longest time without observation (days)</source>
<translation>Tiempo máximo sin observación (días)</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>A longer one is a gap; used by gap. From 0.</source>
<translation>Uno más largo es un hueco; lo usa hueco. Desde 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Most drops or peaks</source>
<translation>Máximo de caídas o picos</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>The largest of a series that are kept; used by drop and peak. From 1.</source>
<translation>Cuántos se conservan de los mayores de una serie; lo usan caída y pico. Desde 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Days between drops or peaks</source>
<translation>Días entre caídas o picos</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Those no farther apart become one; 0 keeps all. Used by drop and peak. From 0.</source>
<translation>Los que no distan más se unen en uno; 0 los conserva todos. Lo usan caída y pico. Desde 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Slope</source>
<translation>Pendiente</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>In units of the input a day; empty for none. Of a drop or peak the largest step is at least so steep. Steps beside a change that are steeper belong to it, and its day is told from a slow fall or rise before. Above 0.</source>
<translation>En unidades de la entrada por día; vacío para ninguna. El mayor paso de una caída o pico tiene al menos esta pendiente. Los pasos junto a un cambio que tienen más pendiente le pertenecen, y su día se distingue de una bajada o subida lenta anterior. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Size of change for a single observation</source>
<translation>Tamaño del cambio para una sola observación</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>In units of the input; empty for none. After a change by more than this fewer observations are a state, too, where the next is not halfway back. From 0.</source>
<translation>En unidades de la entrada; vacío para ninguno. Tras un cambio mayor que este, menos observaciones también son un estado, si la siguiente no ha vuelto hasta la mitad. Desde 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Detections</source>
<translation>Detecciones</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Main day</source>
<translation>Día principal</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Of a drop or peak the middle of its largest step, of a gap its middle, of a level the farthest observation, of a change when it is halfway.</source>
<translation>De una caída o pico, el centro de su mayor paso; de un hueco, su centro; de un nivel, la observación más alejada; de un cambio, cuando va por la mitad.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Start</source>
<translation>Inicio</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Last observation before, or first of it.</source>
<translation>Última observación anterior, o la primera de la detección.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>End</source>
<translation>Fin</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>First observation after, or last of it.</source>
<translation>Primera observación posterior, o la última de la detección.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Value</source>
<translation>Valor</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Size of the drop, peak or change, days of the gap, or the value that is farthest beyond the level.</source>
<translation>Tamaño de la caída, pico o cambio, días del hueco, o el valor más alejado del nivel.</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>marker</source>
<translation>marcador</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>drop</source>
<translation>caída</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>peak</source>
<translation>pico</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>threshold</source>
<translation>umbral</translation>
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>change of state</source>
<translation>cambio de estado</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Double logistic</source>
<translation>Doble logística</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Fits each season by a rise and a fall of few parameters, double logistic or asymmetric Gaussian, and joins them to one curve. Clean seasons of one peak gain most; mown meadows and series with few observations are better smoothed otherwise.</source>
<translation>Ajusta cada temporada con una subida y una bajada de pocos parámetros, doble logística o gaussiana asimétrica, y las une en una sola curva. Ganan más las temporadas limpias de un solo pico; los prados segados y las series con pocas observaciones se suavizan mejor de otro modo.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Shape of a season</source>
<translation>Forma de una temporada</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Double logistic: a rise and a fall with a level top between them. Asymmetric Gaussian: a peak whose sides differ in width and sharpness.</source>
<translation>Doble logística: una subida y una bajada con una cima plana entre ambas. Gaussiana asimétrica: un pico cuyos lados difieren en anchura y agudeza.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Asymmetric Gaussian</source>
<translation>Gaussiana asimétrica</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Of the Whittaker curve on which seasons are found, and which stands between them and where a season cannot be fitted. Above 0.</source>
<translation>De la curva de Whittaker en la que se buscan las temporadas, y que queda entre ellas y donde una temporada no se puede ajustar. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Continue beyond the first and last observation</source>
<translation>Continuar más allá de la primera y la última observación</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Continues the curve to times before the first and after the last observation of a series; such values are less sure. Otherwise they stay empty.</source>
<translation>Continúa la curva en las fechas anteriores a la primera observación de una serie y posteriores a la última; tales valores son menos seguros. Si no, quedan vacíos.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Fitted stack</source>
<translation>Pila ajustada</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Parameters of the seasons</source>
<translation>Parámetros de las temporadas</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Low before</source>
<translation>Mínimo anterior</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Value that the rise comes from.</source>
<translation>Valor del que parte la subida.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Top</source>
<translation>Cima</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Value that the curve is level at between rise and fall.</source>
<translation>Valor en que la curva es plana entre subida y bajada.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Low behind</source>
<translation>Mínimo posterior</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Value that the fall goes to.</source>
<translation>Valor al que llega la bajada.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Upturn</source>
<translation>Arranque</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest rise meets the low.</source>
<translation>Fecha en que la tangente a la subida más rápida corta el mínimo.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Steepest rise</source>
<translation>Subida más rápida</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the curve rises fastest.</source>
<translation>Fecha en que la curva sube más deprisa.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Stabilisation</source>
<translation>Estabilización</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest rise meets the top.</source>
<translation>Fecha en que la tangente a la subida más rápida corta la cima.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Rate of the rise</source>
<translation>Tasa de la subida</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Rise a day where it is steepest.</source>
<translation>Subida por día donde es más rápida.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>VI/day</source>
<translation>IV/día</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Downturn</source>
<translation>Declive</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest fall leaves the top.</source>
<translation>Fecha en que la tangente a la bajada más rápida deja la cima.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Steepest fall</source>
<translation>Bajada más rápida</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the curve falls fastest.</source>
<translation>Fecha en que la curva baja más deprisa.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Recession</source>
<translation>Recesión</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest fall meets the low.</source>
<translation>Fecha en que la tangente a la bajada más rápida corta el mínimo.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Rate of the fall</source>
<translation>Tasa de la bajada</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Fall a day where it is steepest, a positive number.</source>
<translation>Bajada por día donde es más rápida, un número positivo.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Root mean squared distance of the observations.</source>
<translation>Raíz de la distancia cuadrática media de las observaciones.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Number of observations of the season.</source>
<translation>Número de observaciones de la temporada.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>State of the fit</source>
<translation>Estado del ajuste</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>2 fitted; 1 not converged and 0 too few observations, where the Whittaker curve stands; empty without a season.</source>
<translation>2 ajustada; 1 sin convergencia y 0 demasiado pocas observaciones, donde queda la curva de Whittaker; vacío sin temporada.</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>asymmetric gaussian</source>
<translation>gaussiana asimétrica</translation>
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
<translation>temporada</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>logistic</source>
<translation>logística</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>phenology</source>
<translation>fenología</translation>
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>gu</source>
<translation>gu</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Learned from {observations} observations of {series} series; log likelihood {likelihood:.1f}. Time scale: {length:.0f} days; noise {noise:.2f} of the deviation over time.</source>
<translation>Aprendido de {observations} observaciones de {series} series; log-verosimilitud {likelihood:.1f}. Escala temporal: {length:.0f} días; ruido {noise:.2f} de la desviación en el tiempo.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>{share:.0%} of the variance of the curves comes again every year.</source>
<translation>El {share:.0%} de la varianza de las curvas se repite cada año.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Gaussian process</source>
<translation>Proceso gaussiano</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Smooths each series and fills its gaps with the curve that its own correlation over time makes most likely, and gives the uncertainty of each value (Gaussian process).</source>
<translation>Suaviza cada serie y rellena sus huecos con la curva que su propia correlación en el tiempo hace más probable, y da la incertidumbre de cada valor (proceso gaussiano).</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Time scale and noise of the curves. Learned once from a sample of the series and shared by all; learned from each series for itself, which takes about a tenth of a second each; or taken from a file that an earlier run has written.</source>
<translation>Escala temporal y ruido de las curvas. Se aprenden una sola vez de una muestra de las series y son comunes a todas; se aprenden de cada serie por separado, lo que tarda cerca de una décima de segundo por serie; o se toman de un archivo escrito en una ejecución anterior.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Correlation over time</source>
<translation>Correlación en el tiempo</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>How smooth the curves are: Matern 3/2 for curves with bends, as of vegetation that is mown or harvested; Matern 5/2 for smoother ones; squared exponential for the smoothest.</source>
<translation>Lo suaves que son las curvas: Matern 3/2 para curvas con quiebros, como las de vegetación que se siega o cosecha; Matern 5/2 para otras más suaves; exponencial cuadrática para las más suaves.</translation>
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
<translation>Exponencial cuadrática (RBF)</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Yearly part</source>
<translation>Parte anual</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Adds a part that comes again every year, which fills gaps of months from the other years; for series of three years or more.</source>
<translation>Añade una parte que se repite cada año y rellena huecos de meses a partir de los otros años; para series de tres años o más.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Smoothed stack</source>
<translation>Pila suavizada</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Standard deviation</source>
<translation>Desviación estándar</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Stack of the standard deviation of each value of the smoothed stack.</source>
<translation>Pila de la desviación estándar de cada valor de la pila suavizada.</translation>
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>smoother</source>
<translation>suavizador</translation>
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
<translation>incertidumbre</translation>
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
<translation>Regresión armónica</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Fits each series by a level, a trend and waves that come again every year; what is far from the curve may be left out. Fills long gaps from other years, if years are alike.</source>
<translation>Ajusta cada serie con un nivel, una tendencia y ondas que se repiten cada año; lo que está lejos de la curva puede omitirse. Rellena huecos largos a partir de otros años, si los años se parecen.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Harmonics</source>
<translation>Armónicos</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Number of waves: 1 is one rise and fall a year, each further one adds detail, and needs observations in all parts of the year. From 1 to 6.</source>
<translation>Número de ondas: 1 es una subida y una bajada al año; cada una más añade detalle y necesita observaciones en todas las partes del año. De 1 a 6.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Trend</source>
<translation>Tendencia</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Lets the level rise or fall steadily from the first time to the last.</source>
<translation>Deja que el nivel suba o baje de forma constante de la primera fecha a la última.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Leave out observations</source>
<translation>Omitir observaciones</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Observations further from the curve than the tolerance are left out, the worst first, and the rest is fitted again: clouds are too low in vegetation indices.</source>
<translation>Las observaciones más lejos de la curva que la tolerancia se omiten, primero las peores, y el resto se ajusta de nuevo: en los índices de vegetación las nubes dan valores demasiado bajos.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>None</source>
<translation>Ninguno</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Too low or too high</source>
<translation>Demasiado bajas o demasiado altas</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Too low</source>
<translation>Demasiado bajas</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Too high</source>
<translation>Demasiado altas</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Tolerance</source>
<translation>Tolerancia</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>How far from the curve an observation may be where some are left out, in units of the input. Above 0.</source>
<translation>Cuánto puede alejarse de la curva una observación si se omiten algunas, en unidades de la entrada. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Observations to spare</source>
<translation>Observaciones de reserva</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>At least so many observations more than there are coefficients are kept. From 0.</source>
<translation>Se conservan al menos tantas observaciones más de las que hay coeficientes. Desde 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Period (days)</source>
<translation>Periodo (días)</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Length of the first wave. Above 0; a year by default.</source>
<translation>Longitud de la primera onda. Mayor que 0; un año por defecto.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Continues the waves to times before the first and after the last observation of a series. Otherwise they stay empty.</source>
<translation>Continúa las ondas en las fechas anteriores a la primera observación de una serie y posteriores a la última. Si no, quedan vacías.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Coefficients</source>
<translation>Coeficientes</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Value of the straight part in the middle of the times.</source>
<translation>Valor de la parte recta en el centro de las fechas.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Rise of the straight part in a period.</source>
<translation>Subida de la parte recta en un periodo.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>per period</source>
<translation>por periodo</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Root mean squared distance of what was kept.</source>
<translation>Raíz de la distancia cuadrática media de lo conservado.</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Observations used</source>
<translation>Observaciones usadas</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Number of observations that were kept.</source>
<translation>Número de observaciones conservadas.</translation>
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
<translation>seno</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>cosine</source>
<translation>coseno</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>ccdc</source>
<translation>ccdc</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>trend</source>
<translation>tendencia</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>amplitude</source>
<translation>amplitud</translation>
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>phase</source>
<translation>fase</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Interpolation</source>
<translation>Interpolación</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Fills the gaps of each series from the observations next to them, and leaves the observations as they are. Noise stays too: a smoother is closer to the truth.</source>
<translation>Rellena los huecos de cada serie a partir de las observaciones contiguas y deja las observaciones como están. El ruido también queda: un suavizador se acerca más a la verdad.</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Interpolate by</source>
<translation>Interpolar con</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>A straight line between neighbours; the nearest observation; a cubic spline, smooth but with overshoots where values jump; or Akima's curve, smooth and without them.</source>
<translation>Una línea recta entre vecinas; la observación más próxima; un spline cúbico, suave pero con rebasamientos donde los valores saltan; o la curva de Akima, suave y sin ellos.</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Nearest observation</source>
<translation>Observación más próxima</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Cubic spline</source>
<translation>Spline cúbico</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Akima's curve</source>
<translation>Curva de Akima</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Hold the ends</source>
<translation>Mantener los extremos</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Gives times before the first and after the last observation of a series the value of that observation. Otherwise they stay empty.</source>
<translation>Da a las fechas anteriores a la primera observación de una serie y posteriores a la última el valor de esa observación. Si no, quedan vacías.</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Interpolated stack</source>
<translation>Pila interpolada</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>resampling</source>
<translation>remuestreo</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>linear</source>
<translation>lineal</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>cubic</source>
<translation>cúbica</translation>
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
<translation>más próximo</translation>
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>regular</source>
<translation>regular</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variances learned from {series} series: {variances}; log likelihood {likelihood:.1f}.</source>
<translation>Varianzas aprendidas de {series} series: {variances}; log-verosimilitud {likelihood:.1f}.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Kalman smoothing</source>
<translation>Suavizado de Kalman</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Smooths each series and fills its gaps as a wandering level, with slope or season if wanted, and gives the uncertainty of each value and whether it was observed (Kalman filter and fixed-interval smoother).</source>
<translation>Suaviza cada serie y rellena sus huecos como un nivel errante, con pendiente o temporada si se desea, y da la incertidumbre de cada valor y si fue observado (filtro de Kalman y suavizador de intervalo fijo).</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variances not given</source>
<translation>Varianzas no indicadas</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>The variances that are left empty are those that make the series most likely: learned once from a sample of the series and shared by all; learned from each series for itself, which takes some forty times as long as smoothing; or taken from a file that an earlier run has written.</source>
<translation>Las varianzas que se dejan vacías son las que hacen más probable la serie: se aprenden una sola vez de una muestra de las series y son comunes a todas; se aprenden de cada serie por separado, lo que tarda unas cuarenta veces más que suavizar; o se toman de un archivo escrito en una ejecución anterior.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Model</source>
<translation>Modelo</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>What a series is made of, besides noise: a level that wanders; a level that goes on with a slope that wanders, for curves that are smooth; or a level and harmonics of the year, for gaps of months in series of several years.</source>
<translation>De qué se compone una serie, además de ruido: un nivel errante; un nivel que avanza con una pendiente errante, para curvas suaves; o un nivel y armónicos del año, para huecos de meses en series de varios años.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Local level</source>
<translation>Nivel local</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Local trend</source>
<translation>Tendencia local</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Local level and season</source>
<translation>Nivel local y temporada</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Harmonics of the year</source>
<translation>Armónicos del año</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>For the season. From 1 to 6.</source>
<translation>Para la temporada. De 1 a 6.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of an observation</source>
<translation>Varianza de una observación</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>R, in squared units of the input, of an observation of weight 1. Above 0; leave empty to learn it.</source>
<translation>R, en unidades de la entrada al cuadrado, de una observación de peso 1. Mayor que 0; deje vacío para aprenderla.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of the level</source>
<translation>Varianza del nivel</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Q, what the level gains in a day, in squared units of the input. From 0; leave empty to learn it.</source>
<translation>Q, lo que el nivel gana en un día, en unidades de la entrada al cuadrado. Desde 0; deje vacío para aprenderla.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of the slope</source>
<translation>Varianza de la pendiente</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>What the slope per day gains in a day, for the local trend. From 0; leave empty to learn it.</source>
<translation>Lo que la pendiente por día gana en un día, para la tendencia local. Desde 0; deje vacío para aprenderla.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of the season</source>
<translation>Varianza de la temporada</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>What each coefficient of a harmonic gains in a day, for the season. From 0; leave empty to learn it.</source>
<translation>Lo que cada coeficiente de un armónico gana en un día, para la temporada. Desde 0; deje vacío para aprenderla.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Stack of the standard deviation of each value of the curve; its square is the variance. The noise of an observation is not in it.</source>
<translation>Pila de la desviación estándar de cada valor de la curva; su cuadrado es la varianza. No incluye el ruido de una observación.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Source of the values</source>
<translation>Origen de los valores</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Stack of 1 where there is an observation on that day, and 0 where the value was filled in.</source>
<translation>Pila con 1 donde hay una observación ese día y 0 donde el valor se rellenó.</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>state space</source>
<translation>espacio de estados</translation>
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>structural</source>
<translation>estructural</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Learned from {observations} observations of {series} series; log likelihood {likelihood:.1f}.</source>
<translation>Aprendido de {observations} observaciones de {series} series; log-verosimilitud {likelihood:.1f}.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Time scales: {scales} days.</source>
<translation>Escalas temporales: {scales} días.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>The series go much the same way over time: their typical course is what each is expected to follow.</source>
<translation>Las series siguen un curso muy parecido en el tiempo: se espera que cada una siga su curso típico.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>{name}: noise {noise:.2f} of its deviation over time.</source>
<translation>{name}: ruido {noise:.2f} de su desviación en el tiempo.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>{name}: noise {noise:.2f} of its deviation, correlation {correlation:.2f} with the first variable, which it hardly helps.</source>
<translation>{name}: ruido {noise:.2f} de su desviación, correlación {correlation:.2f} con la primera variable, a la que apenas ayuda.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>{name}: noise {noise:.2f} of its deviation, correlation {correlation:.2f} with the first variable, which it helps.</source>
<translation>{name}: ruido {noise:.2f} de su desviación, correlación {correlation:.2f} con la primera variable, a la que ayuda.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Fuse time series (MOGPR)</source>
<translation>Fusionar series temporales (MOGPR)</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Fills the gaps of a variable with what further ones saw meanwhile, such as NDVI with radar, and gives the uncertainty (multi-output Gaussian process).</source>
<translation>Rellena los huecos de una variable con lo que otras vieron entretanto, como NDVI con radar, y da la incertidumbre (proceso gaussiano de salida múltiple).</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>The variable to be filled, such as NDVI.</source>
<translation>La variable que se rellena, como NDVI.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Follow the typical course</source>
<translation>Seguir el curso típico</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Expects each series to follow what the series have in common over time, where that is at least half of their variance, as it is for fields of one crop: give classes or parcels to learn from. Otherwise each is expected to stay at its mean.</source>
<translation>Espera que cada serie siga lo que las series tienen en común en el tiempo, si eso es al menos la mitad de su varianza, como ocurre en campos de un mismo cultivo: indique clases o parcelas de las que aprender. Si no, se espera que cada una se mantenga en su media.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>GPy (some thirty times slower)</source>
<translation>GPy (unas treinta veces más lento)</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Levels from all variables</source>
<translation>Niveles de todas las variables</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Takes level and amplitude of each main series from all its variables, so that a series whose peak is hidden follows its radar; otherwise from its own observations alone.</source>
<translation>Toma el nivel y la amplitud de cada serie principal de todas sus variables, de modo que una serie con el pico oculto siga a su radar; si no, solo de sus propias observaciones.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Stack of the standard deviation of each value of the fused stack.</source>
<translation>Pila de la desviación estándar de cada valor de la pila fusionada.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Fused further stacks</source>
<translation>Otras pilas fusionadas</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Folder for two stacks of each further variable: fused, and its standard deviation.</source>
<translation>Carpeta para dos pilas de cada una de las otras variables: la fusionada y su desviación estándar.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>gaussian process</source>
<translation>proceso gaussiano</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Mowing of grassland</source>
<translation>Siega de pastizales</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Finds when grassland was cut, how sure that is, and what each year was like: number of cuts, first cut, pauses, grazing, bare ground and reseeding.</source>
<translation>Busca cuándo se segó el pastizal, con qué seguridad, y cómo fue cada año: número de cortes, primer corte, pausas, pastoreo, suelo desnudo y resiembra.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Stack of observations</source>
<translation>Pila de observaciones</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>NDVI or another index that falls when grass is cut, as observed: clouds are gaps, and nothing is smoothed.</source>
<translation>NDVI u otro índice que cae cuando se corta la hierba, tal como se observó: las nubes son huecos y nada está suavizado.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>None, or stacks of other variables of the same place, such as the coherence of radar or VH / VV, each with its own times; they make a fall more likely a cut, or less. Not of the same images, whose errors they would share.</source>
<translation>Ninguna, o pilas de otras variables del mismo lugar, como la coherencia del radar o VH / VV, cada una con sus propias fechas; hacen que una caída sea un corte más o menos probable. No de las mismas imágenes, cuyos errores compartirían.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Rule</source>
<translation>Regla</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>How cuts are told: by a fall of the curve beyond reasonable doubt, or by the rule of the Sen4CAP system, which is for NDVI from -1 to 1 and has its own thresholds; of the other parameters only that of bare ground counts then, and no further stack.</source>
<translation>Cómo se reconocen los cortes: por una caída de la curva más allá de toda duda razonable, o por la regla del sistema Sen4CAP, que es para NDVI de -1 a 1 y tiene sus propios umbrales; de los demás parámetros solo cuenta entonces el del suelo desnudo, y ninguna otra pila.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Fall of the curve</source>
<translation>Caída de la curva</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Sen4CAP</source>
<translation>Sen4CAP</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Least drop</source>
<translation>Caída mínima</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>A cut takes more than this; in units of the input, such as 0.1 for NDVI. Above 0.</source>
<translation>Un corte quita más que esto; en unidades de la entrada, como 0.1 para NDVI. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Least confidence</source>
<translation>Confianza mínima</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>How sure a cut must be: a probability from 0.5 to 0.999. More finds fewer cuts.</source>
<translation>Lo seguro que debe ser un corte: una probabilidad de 0.5 a 0.999. Con más se encuentran menos cortes.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Shortest time between cuts (days)</source>
<translation>Tiempo mínimo entre cortes (días)</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Of falls nearer to each other than this the largest is the cut. Above 0.</source>
<translation>De las caídas más próximas entre sí que esto, el corte es la mayor. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Time of regrowth (days)</source>
<translation>Tiempo de rebrote (días)</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Until half of a cut has usually grown again: it dates cuts in gaps, and a dip that fills far faster was a cloud. Above 0.</source>
<translation>Hasta que suele haber rebrotado la mitad de un corte: fecha los cortes en huecos, y una bajada que se recupera mucho más deprisa era una nube. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Fall without a cut</source>
<translation>Caída sin corte</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>How much values may fall a day by themselves, as in drought or autumn: a standard deviation, in units of the input. Above 0.</source>
<translation>Cuánto pueden caer los valores por día por sí mismos, como en sequía u otoño: una desviación estándar, en unidades de la entrada. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Bare ground below</source>
<translation>Suelo desnudo por debajo de</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Two observations in sequence below this value are bare ground; mask snow before.</source>
<translation>Dos observaciones seguidas por debajo de este valor son suelo desnudo; enmascare antes la nieve.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Grassland by year</source>
<translation>Pastizal por año</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Number of cuts</source>
<translation>Número de cortes</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>From 0; of a year without observation none.</source>
<translation>Desde 0; ninguno en un año sin observación.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>First cut</source>
<translation>Primer corte</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Day of the year of the first cut.</source>
<translation>Día del año del primer corte.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Pause</source>
<translation>Pausa</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Mean number of days between cuts.</source>
<translation>Número medio de días entre cortes.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Use</source>
<translation>Uso</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 mown; 2 rather grazed: no cut, but a slow fall and rise by 0.3 of the least drop or more, and four times the error of the curve; 0 neither.</source>
<translation>1 segado; 2 más bien pastado: ningún corte, pero una bajada y subida lentas de al menos 0.3 de la caída mínima y cuatro veces el error de la curva; 0 ninguno de los dos.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Bare ground</source>
<translation>Suelo desnudo</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 where ground lay bare in the year, otherwise 0.</source>
<translation>1 si el suelo estuvo desnudo durante el año; si no, 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Reseeded</source>
<translation>Resembrado</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 where ground became bare and later green, and no further variable speaks against ploughing; otherwise 0.</source>
<translation>1 si el suelo quedó desnudo y después verde, y ninguna otra variable contradice el laboreo; si no, 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Permanent</source>
<translation>Permanente</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 where no ground lay bare up to the end of the year, otherwise 0.</source>
<translation>1 si el suelo no estuvo desnudo hasta el final del año; si no, 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Raster of the same grid, one band a metric and year.</source>
<translation>Ráster de la misma cuadrícula, una banda por métrica y año.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Cuts</source>
<translation>Cortes</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>The most likely time of the cut.</source>
<translation>El momento más probable del corte.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Begin</source>
<translation>Comienzo</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Last observation before the cut.</source>
<translation>Última observación antes del corte.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>First observation behind the cut.</source>
<translation>Primera observación después del corte.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Deviation</source>
<translation>Desviación</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Standard deviation of the date.</source>
<translation>Desviación estándar de la fecha.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Depth</source>
<translation>Profundidad</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>By how much the values fell.</source>
<translation>Cuánto cayeron los valores.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Confidence</source>
<translation>Confianza</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Probability of the cut, 0.5 to 1.</source>
<translation>Probabilidad del corte, de 0.5 a 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>grass</source>
<translation>hierba</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>meadow</source>
<translation>prado</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>cut</source>
<translation>corte</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>hay</source>
<translation>heno</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>grazing</source>
<translation>pastoreo</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>pasture</source>
<translation>pasto</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>permanence</source>
<translation>permanencia</translation>
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>sen4cap</source>
<translation>sen4cap</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Temporal outliers</source>
<translation>Valores atípicos temporales</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Finds observations that do not fit into their series, such as clouds that a mask has missed, and removes or replaces them.</source>
<translation>Busca observaciones que no encajan en su serie, como nubes que una máscara no ha visto, y las elimina o reemplaza.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Outliers are</source>
<translation>Los valores atípicos son</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Dips: below both neighbours, by much or steeply, as clouds in vegetation indices. Hampel: far from the median of a window, in median absolute deviations (MAD). Z-score: far from the mean of a window, in standard deviations; a window of n observations has none beyond (n - 1) / sqrt(n). MAD: far from the median of the whole series, for series without seasons. Median filter: far from the median of a window and from both neighbours, in standard deviations of the series.</source>
<translation>Bajadas: por debajo de ambas vecinas, mucho o con fuerte pendiente, como las nubes en índices de vegetación. Hampel: lejos de la mediana de una ventana, en desviaciones absolutas medianas (MAD). Puntuación z: lejos de la media de una ventana, en desviaciones estándar; una ventana de n observaciones no tiene ninguno más allá de (n - 1) / sqrt(n). MAD: lejos de la mediana de toda la serie, para series sin temporadas. Filtro de mediana: lejos de la mediana de una ventana y de ambas vecinas, en desviaciones estándar de la serie.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Dips</source>
<translation>Bajadas</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Hampel</source>
<translation>Hampel</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Rolling z-score</source>
<translation>Puntuación z móvil</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>MAD of the series</source>
<translation>MAD de la serie</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Median filter</source>
<translation>Filtro de mediana</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>What becomes of them</source>
<translation>Qué se hace con ellos</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Removed ones are gaps; replaced ones get the mean, the median or the line between neighbours that they were compared with; kept ones are only marked in the flags.</source>
<translation>Los eliminados son huecos; los reemplazados reciben la media, la mediana o la línea entre vecinas con que se compararon; los conservados solo se señalan en las marcas.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Replace</source>
<translation>Reemplazar</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Remove</source>
<translation>Eliminar</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Keep, and flag</source>
<translation>Conservar y marcar</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Threshold</source>
<translation>Umbral</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>How many deviations off an outlier is; not for dips. Above 0. Usual are 3 for Hampel and the z-score, 3.5 for MAD and 2 for the median filter.</source>
<translation>A cuántas desviaciones está un valor atípico; no para bajadas. Mayor que 0. Lo habitual es 3 para Hampel y la puntuación z, 3.5 para MAD y 2 para el filtro de mediana.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Length of the window</source>
<translation>Longitud de la ventana</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>In days or in observations, around each observation. Above 0; not for dips and MAD.</source>
<translation>En días o en observaciones, alrededor de cada observación. Mayor que 0; no para bajadas ni MAD.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Window counted in</source>
<translation>Ventana contada en</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>A window of days has many or few observations; one of observations takes as many from longer times where there are gaps.</source>
<translation>Una ventana de días tiene muchas o pocas observaciones; una de observaciones abarca más tiempo donde hay huecos para reunir el mismo número.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Days</source>
<translation>Días</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Steepest dip (a day)</source>
<translation>Pendiente máxima de bajada (por día)</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: a value that falls and rises again by more than this a day is one, in units of the input. Above 0.</source>
<translation>Para bajadas: lo es un valor que cae y vuelve a subir más que esto por día, en unidades de la entrada. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Deepest dip</source>
<translation>Profundidad máxima de bajada</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: a value that is lower than both neighbours by more than this is one, in units of the input. Above 0.</source>
<translation>Para bajadas: lo es un valor inferior a ambas vecinas en más que esto, en unidades de la entrada. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Longest gap (days)</source>
<translation>Hueco máximo (días)</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: neighbours further away than this do not count. Above 0.</source>
<translation>Para bajadas: las vecinas más alejadas que esto no cuentan. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Passes</source>
<translation>Pasadas</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: how often what is left is searched again. From 1.</source>
<translation>Para bajadas: cuántas veces se vuelve a buscar en lo que queda. Desde 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Cleaned stack</source>
<translation>Pila depurada</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Outliers</source>
<translation>Valores atípicos</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>1 where an observation is an outlier, 0 where it is none, empty without one.</source>
<translation>1 si una observación es un valor atípico, 0 si no lo es, vacío si no hay observación.</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>cloud</source>
<translation>nube</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>spike</source>
<translation>pico anómalo</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>despike</source>
<translation>eliminar picos</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>hampel</source>
<translation>hampel</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>z-score</source>
<translation>puntuación z</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>mad</source>
<translation>mad</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>median filter</source>
<translation>filtro de mediana</translation>
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>dip</source>
<translation>bajada</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Peak-valley detection</source>
<translation>Detección de picos y valles</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Finds the falls of each series from a peak to a valley that are followed by a recovery, as after a mowing or between two crops. Noisy series are to be smoothed first.</source>
<translation>Busca las caídas de cada serie de un pico a un valle que van seguidas de una recuperación, como tras una siega o entre dos cultivos. Las series ruidosas deben suavizarse antes.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>A smaller fall is none; in units of the input, such as 0.15 for NDVI. Above 0.</source>
<translation>Una caída menor no cuenta; en unidades de la entrada, como 0.15 para NDVI. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Recovery ratio</source>
<translation>Proporción de recuperación</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>After the valley the series must rise by more than this share of the least drop; the last fall of a series that has not yet done so is open. Above 0.</source>
<translation>Después del valle la serie debe subir más que esta proporción de la caída mínima; la última caída de una serie que aún no lo ha hecho está abierta. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Slope of a fall</source>
<translation>Pendiente de una caída</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>The fall starts where the series falls faster than this, in units of the input a day; steps shorter than a day count as a day. 0 or below.</source>
<translation>La caída empieza donde la serie cae más deprisa que esto, en unidades de la entrada por día; los pasos de menos de un día cuentan como un día. 0 o menos.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Peaks and valleys</source>
<translation>Picos y valles</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Stack of the same grid and times: 1 at a peak, -1 at a valley, 0 at observations between, empty elsewhere. Open falls are not marked.</source>
<translation>Pila de la misma cuadrícula y las mismas fechas: 1 en un pico, -1 en un valle, 0 en las observaciones intermedias, vacío en lo demás. Las caídas abiertas no se marcan.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Peak-valley events</source>
<translation>Eventos de picos y valles</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Date of the peak, where the fall starts.</source>
<translation>Fecha del pico, donde empieza la caída.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Valley</source>
<translation>Valle</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Date of the lowest observation.</source>
<translation>Fecha de la observación más baja.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Value at the peak less that at the valley.</source>
<translation>Valor en el pico menos el del valle.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Speed</source>
<translation>Velocidad</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Depth a day.</source>
<translation>Profundidad por día.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Recovery</source>
<translation>Recuperación</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Days from the valley to the first observation that is higher by more than the least recovery; empty where the fall is open.</source>
<translation>Días desde el valle hasta la primera observación más alta en más que la recuperación mínima; vacío si la caída está abierta.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Open</source>
<translation>Abierta</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>1 where the series ends before the fall has recovered, otherwise 0.</source>
<translation>1 si la serie termina antes de que la caída se haya recuperado; si no, 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>fusets</source>
<translation>fusets</translation>
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>grassland</source>
<translation>pastizal</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Start and end by</source>
<translation>Inicio y fin según</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Where a season starts and ends: where the curve passes a share of the amplitude of its side (as HR-VPP), of the whole amplitude, or a value; where it is steepest; where its curvature changes most (Zhang); or where tangents meet (Gu).</source>
<translation>Dónde empieza y termina una temporada: donde la curva cruza una proporción de la amplitud de su lado (como HR-VPP), de la amplitud total, o un valor; donde tiene la máxima pendiente; donde más cambia su curvatura (Zhang); o donde se cortan las tangentes (Gu).</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the amplitude of each side</source>
<translation>Proporción de la amplitud de cada lado</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the whole amplitude</source>
<translation>Proporción de la amplitud total</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Steepest rise and fall</source>
<translation>Subida y bajada más rápidas</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Change of curvature (Zhang)</source>
<translation>Cambio de curvatura (Zhang)</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Tangents (Gu)</source>
<translation>Tangentes (Gu)</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Level at the start</source>
<translation>Nivel al inicio</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the amplitude, 0 to 1, or the value itself.</source>
<translation>Proporción de la amplitud, de 0 a 1, o el propio valor.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Level at the end</source>
<translation>Nivel al final</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Phenology (seasons)</source>
<translation>Fenología (temporadas)</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Finds the growing seasons of each series and their start, peak, end, length, amplitude and productivity: the parameters of HR-VPP and TIMESAT.</source>
<translation>Busca las temporadas de crecimiento de cada serie y su inicio, pico, fin, duración, amplitud y productividad: los parámetros de HR-VPP y TIMESAT.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Level at maturity and senescence</source>
<translation>Nivel en madurez y senescencia</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the amplitude of each side at which green-up ends and the fall begins. From 0 to 1.</source>
<translation>Proporción de la amplitud de cada lado en que termina el reverdecimiento y empieza la bajada. De 0 a 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Seasons</source>
<translation>Temporadas</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>start of season</source>
<translation>inicio de temporada</translation>
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
<translation>reverdecimiento</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>crop calendar</source>
<translation>calendario de cultivos</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Phenology (FuseTS metrics)</source>
<translation>Fenología (métricas de FuseTS)</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>The 18 season metrics of PhenoloPy and FuseTS, for every season: in days, across New Year, with integrals per day; or exactly as FuseTS gives them.</source>
<translation>Las 18 métricas de temporada de PhenoloPy y FuseTS, para cada temporada: en días, a través del Año Nuevo, con integrales por día; o exactamente como las da FuseTS.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Where a season starts and ends, in the words of FuseTS.</source>
<translation>Dónde empieza y termina una temporada, en palabras de FuseTS.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>First of slope</source>
<translation>Primera de la pendiente</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Median of slope</source>
<translation>Mediana de la pendiente</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Seasonal amplitude</source>
<translation>Amplitud estacional</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Absolute value</source>
<translation>Valor absoluto</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Relative amplitude</source>
<translation>Amplitud relativa</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Share of the amplitude</source>
<translation>Proporción de la amplitud</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>For seasonal and relative amplitude. From 0 to 1.</source>
<translation>Para la amplitud estacional y la relativa. De 0 a 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>For absolute value, in units of the input.</source>
<translation>Para el valor absoluto, en unidades de la entrada.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Amplitude from</source>
<translation>Amplitud desde</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>What the amplitude counts from: the peak, or the mean of the values near it.</source>
<translation>Desde dónde se cuenta la amplitud: el pico, o la media de los valores próximos a él.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Peak of season</source>
<translation>Pico de la temporada</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Middle of season</source>
<translation>Mitad de la temporada</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Amplitude to</source>
<translation>Amplitud hasta</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>What the amplitude counts to: the mean of the lows on both sides, or the lower one.</source>
<translation>Hasta dónde se cuenta la amplitud: la media de los mínimos de ambos lados, o el más bajo.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Mean of the lows</source>
<translation>Media de los mínimos</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>One base for both sides</source>
<translation>Una base para ambos lados</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Whether the seasonal amplitude counts from the base for both sides, or from the low of each side.</source>
<translation>Si la amplitud estacional se cuenta desde la base de ambos lados, o desde el mínimo de cada lado.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Exactly as FuseTS</source>
<translation>Exactamente como FuseTS</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>One season of one year, days of the year and sums of observations, as FuseTS 3.0 gives them; for comparison with earlier results.</source>
<translation>Una temporada de un año, días del año y sumas de observaciones, como las da FuseTS 3.0; para comparar con resultados anteriores.</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Season metrics</source>
<translation>Métricas de temporada</translation>
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>phenolopy</source>
<translation>phenolopy</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Savitzky-Golay smoothing</source>
<translation>Suavizado Savitzky-Golay</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Smooths each series by a polynomial through the observations in a window of days around each time, on times that need not be regular; to their upper envelope if wanted.</source>
<translation>Suaviza cada serie con un polinomio por las observaciones de una ventana de días alrededor de cada fecha, con fechas que no tienen que ser regulares; hasta su envolvente superior si se desea.</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Window (days)</source>
<translation>Ventana (días)</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Days from the first to the last observation that a time is smoothed with, half of them before and half after it. Times without any observation in it stay empty. Above 0.</source>
<translation>Días de la primera a la última observación con que se suaviza una fecha, la mitad antes y la mitad después. Las fechas sin ninguna observación en ella quedan vacías. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Degree of the polynomials</source>
<translation>Grado de los polinomios</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>0 is the mean, 1 a straight line, 2 follows peaks, 3 and 4 turns within the window. Less is taken where there are few observations. From 0 to 4.</source>
<translation>0 es la media, 1 una línea recta, 2 sigue los picos, 3 y 4 los giros dentro de la ventana. Se toma menos donde hay pocas observaciones. De 0 a 4.</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Gives values before the first and after the last observation of a series, as far as the window reaches; such values are less sure. Otherwise they stay empty.</source>
<translation>Da valores antes de la primera observación de una serie y después de la última, hasta donde alcanza la ventana; tales valores son menos seguros. Si no, quedan vacíos.</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>local polynomial</source>
<translation>polinomio local</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>upper envelope</source>
<translation>envolvente superior</translation>
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>denoise</source>
<translation>reducir ruido</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Start of season</source>
<translation>Inicio de la temporada</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>End of season</source>
<translation>Fin de la temporada</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>, earliest</source>
<translation>, más temprano</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>, latest</source>
<translation>, más tardío</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Season dates with intervals</source>
<translation>Fechas de temporada con intervalos</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Finds start, peak and end of each season and how sure they are: intervals from curves drawn with the noise and the gaps of each series, or with the standard deviations of smooth series.</source>
<translation>Busca el inicio, el pico y el fin de cada temporada y lo seguros que son: intervalos a partir de curvas sorteadas con el ruido y los huecos de cada serie, o con las desviaciones estándar de series suaves.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Raster whose bands are one variable at successive times, as observed; smooth where standard deviations are given.</source>
<translation>Ráster cuyas bandas son una misma variable en fechas sucesivas, tal como se observó; suave si se indican desviaciones estándar.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Standard deviations</source>
<translation>Desviaciones estándar</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Of a smooth stack, such as a fused one: curves are drawn that deviate from it by so much. Without them the stack holds observations, which are smoothed first.</source>
<translation>De una pila suave, como una fusionada: se sortean curvas que se desvían de ella en esa medida. Sin ellas la pila contiene observaciones, que se suavizan antes.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Of the Whittaker smoother in front; see there. Above 0.</source>
<translation>Del suavizado Whittaker previo; véase allí. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Level of the intervals (%)</source>
<translation>Nivel de los intervalos (%)</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>How many of a hundred such intervals are to hold the true date. From 1 to 99.</source>
<translation>Cuántos de cada cien de estos intervalos deben contener la fecha verdadera. De 1 a 99.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Curves drawn</source>
<translation>Curvas sorteadas</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>More make smoother intervals and take longer. From 10.</source>
<translation>Con más, los intervalos son más suaves y se tarda más. Desde 10.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Days between smooth values</source>
<translation>Días entre valores suaves</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Of the curves in which seasons are looked for. From 1.</source>
<translation>De las curvas en que se buscan las temporadas. Desde 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>The same number draws the same curves, and gives the same result. From 0.</source>
<translation>El mismo número sortea las mismas curvas y da el mismo resultado. Desde 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Support</source>
<translation>Respaldo</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Share of the drawn curves that have the season, 0 to 1.</source>
<translation>Proporción de las curvas sorteadas que tienen la temporada, de 0 a 1.</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>confidence</source>
<translation>confianza</translation>
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>bootstrap</source>
<translation>bootstrap</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambda {smoothing:.4g}, chosen from {series} series.</source>
<translation>Lambda {smoothing:.4g}, elegida de {series} series.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Smooths each series and fills its gaps: the curve that is closest to the observations and bends least from day to day (penalised least squares on the daily grid).</source>
<translation>Suaviza cada serie y rellena sus huecos: la curva más próxima a las observaciones que menos se dobla de un día a otro (mínimos cuadrados penalizados en la malla diaria).</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambda chosen from</source>
<translation>Lambda elegida de</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Where lambda is not as given: chosen once, from a sample of the series, and shared by all; chosen for each series, which takes some four times as long as smoothing; or taken from a file that an earlier run has written.</source>
<translation>Si la lambda no es la indicada: se elige una sola vez, de una muestra de las series, y es común a todas; se elige para cada serie, lo que tarda unas cuatro veces más que suavizar; o se toma de un archivo escrito en una ejecución anterior.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>How much bending costs against distance from the observations: 10 follows them closely, 1000 suits vegetation indices every 5 to 10 days, 100000 leaves the slow course of the year. Above 0, no unit; four times the time scale needs 256 times the lambda.</source>
<translation>Cuánto cuesta doblarse frente a la distancia a las observaciones: 10 las sigue de cerca, 1000 es adecuado para índices de vegetación cada 5 a 10 días, 100000 deja el curso lento del año. Mayor que 0, sin unidad; una escala temporal cuatro veces mayor necesita una lambda 256 veces mayor.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Choice of lambda</source>
<translation>Elección de lambda</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Takes the lambda above, or chooses one: by the V-curve, where residuals and bending change least from one lambda to the next; or by generalised cross-validation, with the least error of predicting each observation from the others, which follows noise that lasts for several dates.</source>
<translation>Toma la lambda de arriba, o elige una: por la curva en V, donde los residuos y el doblado menos cambian de una lambda a la siguiente; o por validación cruzada generalizada, con el menor error al predecir cada observación a partir de las demás, que sigue el ruido que dura varias fechas.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>As given</source>
<translation>La indicada</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>V-curve</source>
<translation>Curva en V</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Generalised cross-validation</source>
<translation>Validación cruzada generalizada</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Continues the curve as a straight line to times before the first and after the last observation of a series; such values are less sure. Otherwise they stay empty.</source>
<translation>Continúa la curva como una línea recta en las fechas anteriores a la primera observación de una serie y posteriores a la última; tales valores son menos seguros. Si no, quedan vacíos.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Order of differences</source>
<translation>Orden de las diferencias</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>What is to be small: 1 the steps from day to day, 2 the bending, 3 the change of bending; each wants a lambda of its own. From 1 to 3.</source>
<translation>Lo que debe ser pequeño: 1 los pasos de un día a otro, 2 el doblado, 3 el cambio del doblado; cada uno requiere su propia lambda. De 1 a 3.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Smallest lambda to choose</source>
<translation>Menor lambda que elegir</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambdas are tried from this one on, each 1.6 times the one before. Above 0.</source>
<translation>Se prueban lambdas a partir de esta, cada una 1.6 veces la anterior. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Largest lambda to choose</source>
<translation>Mayor lambda que elegir</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambdas are tried up to this one. Above 0.</source>
<translation>Se prueban lambdas hasta esta. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambda</source>
<translation>Lambda</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>The lambda that the series was smoothed with.</source>
<translation>La lambda con que se suavizó la serie.</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>perfect smoother</source>
<translation>suavizador perfecto</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>interpolation</source>
<translation>interpolación</translation>
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>v-curve</source>
<translation>curva en v</translation>
</message>
<message>
<location filename="../../algorithms/models/imagestoseasons.py" />
<source>Images to seasons</source>
<translation>De imágenes a temporadas</translation>
</message>
<message>
<location filename="../../algorithms/models/imagestoseasons.py" />
<source>Masks the clouds of a stack, smooths it by Whittaker, and finds its seasons.</source>
<translation>Enmascara las nubes de una pila, la suaviza según Whittaker y encuentra sus temporadas.</translation>
</message>
<message>
<location filename="../../algorithms/models/parcelstomowing.py" />
<source>Parcels to mowing</source>
<translation>De parcelas a siegas</translation>
</message>
<message>
<location filename="../../algorithms/models/parcelstomowing.py" />
<source>parcels</source>
<translation>parcelas</translation>
</message>
<message>
<location filename="../../algorithms/models/parcelstomowing.py" />
<source>Extracts the series of parcels from stacks and finds when grassland was cut.</source>
<translation>Extrae de las pilas las series temporales de las parcelas y encuentra cuándo se segaron los pastizales.</translation>
</message>
<message>
<location filename="../../algorithms/models/s1s2toseasons.py" />
<source>Sentinel-1 and Sentinel-2 to seasons</source>
<translation>De Sentinel-1 y Sentinel-2 a temporadas</translation>
</message>
<message>
<location filename="../../algorithms/models/s1s2toseasons.py" />
<source>Fills the gaps of an optical index with what the radar saw meanwhile, every five days, and finds its seasons.</source>
<translation>Rellena cada cinco días los huecos de un índice óptico con lo que el radar vio entretanto, y encuentra sus temporadas.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/chain.py" />
<source>{count} methods are to run first, but there may be {most}. Leave some out.</source>
<translation>Hay {count} métodos que ejecutar antes, pero puede haber {most}. Quite algunos.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/chain.py" />
<source>{name} cannot run here. Write one of {names}, and its values behind a colon, such as whittaker: SMOOTHING=100, STEP=5.</source>
<translation>{name} no se puede ejecutar aquí. Escriba uno de {names}, y sus valores tras dos puntos, como whittaker: SMOOTHING=100, STEP=5.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>As a batch job, and wait for it</source>
<translation>Como trabajo por lotes, y esperarlo</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>At once, for a small area</source>
<translation>De inmediato, para un área pequeña</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>As a batch job that is left running</source>
<translation>Como trabajo por lotes que se deja en marcha</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Not at all: only export the process graph</source>
<translation>No ejecutar: solo exportar el grafo de procesos</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Run</source>
<translation>Ejecución</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>A batch job may take long; cancel stops it at the back-end. One that is left running is fetched later with Fetch openEO job results.</source>
<translation>Un trabajo por lotes puede tardar mucho; al cancelar se detiene en el back-end. Uno que se deja en marcha se obtiene más tarde con Obtener resultados de trabajos de openEO.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Title of the job</source>
<translation>Título del trabajo</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>By which you find it again at the back-end.</source>
<translation>Con el que lo volverá a encontrar en el back-end.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Description of the job</source>
<translation>Descripción del trabajo</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>What you want to remember of it.</source>
<translation>Lo que quiere recordar de él.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Job options (JSON)</source>
<translation>Opciones del trabajo (JSON)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Options of the back-end, such as {"executor-memory": "4G"}.</source>
<translation>Opciones del back-end, como {"executor-memory": "4G"}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Process graph</source>
<translation>Grafo de procesos</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>What runs, as JSON.</source>
<translation>Lo que se ejecuta, como JSON.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Python program</source>
<translation>Programa de Python</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Python files (*.py)</source>
<translation>Archivos de Python (*.py)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>A program that runs the same with the openeo client.</source>
<translation>Un programa que ejecuta lo mismo con el cliente openeo.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Id of the job</source>
<translation>Id del trabajo</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Computing at {url} …</source>
<translation>Calculando en {url} …</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>It runs at the back-end. Fetch its results later with Fetch openEO job results, by the id {job}.</source>
<translation>Se está ejecutando en el back-end. Obtenga sus resultados más tarde con Obtener resultados de trabajos de openEO, con el id {job}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>The back-end doubts the request: {text}</source>
<translation>El back-end pone en duda la petición: {text}</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Job {job} created at {url}.</source>
<translation>Trabajo {job} creado en {url}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Going on with job {job} of a run that broke off.</source>
<translation>Se continúa con el trabajo {job} de una ejecución interrumpida.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Stopping job {job} at the back-end …</source>
<translation>Deteniendo el trabajo {job} en el back-end …</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>It cost {costs} credits.</source>
<translation>Ha costado {costs} créditos.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>{title} is no JSON object: {text}. Write it like {{"executor-memory": "4G"}}, or leave it empty.</source>
<translation>{title} no es un objeto JSON: {text}. Escríbalo como {{"executor-memory": "4G"}}, o déjelo vacío.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Job: {status}</source>
<translation>Trabajo: {status}</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Back-end: {text}</source>
<translation>Back-end: {text}</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Downloaded {count} files: {names}.</source>
<translation>Descargados {count} archivos: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Estimate of the back-end: {parts}.</source>
<translation>Estimación del back-end: {parts}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeo_algorithm.py" />
<source>Folder for the results</source>
<translation>Carpeta para los resultados</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeo_algorithm.py" />
<source>Where the files are written; those of the same name are replaced.</source>
<translation>Donde se escriben los archivos; los del mismo nombre se reemplazan.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeo_algorithm.py" />
<source>Results</source>
<translation>Resultados</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Connection to openEO</source>
<translation>Conexión a openEO</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>openeo</source>
<translation>openeo</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>login</source>
<translation>inicio de sesión</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>log in</source>
<translation>iniciar sesión</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>copernicus data space</source>
<translation>copernicus data space</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>back-end</source>
<translation>back-end</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>credits</source>
<translation>créditos</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Adds an openEO back-end, logs in and out there, and tells who you are.</source>
<translation>Añade un back-end openEO, inicia y cierra sesión en él y dice quién es usted.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>A back-end is an openEO server that has the images and computes. Log in once: you stay logged in, by a token in QGIS's encrypted store of logins.</source>
<translation>Un back-end es un servidor openEO que tiene las imágenes y calcula. Inicie sesión una vez: la sesión se mantiene mediante un token en el almacén cifrado de autenticación de QGIS.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>With "Device code" the log shows an address; open it in any browser and confirm. With "Browser" it opens by itself. For "Client credentials" and "User and password" make a login of the kind Basic in QGIS first, with the client id and secret, or the user and password, and choose it.</source>
<translation>Con «Código de dispositivo» el registro muestra una dirección; ábrala en cualquier navegador y confirme. Con «Navegador» se abre por sí sola. Para «Credenciales de cliente» y «Usuario y contraseña» cree antes en QGIS una autenticación de tipo Basic, con el id y el secreto del cliente, o el usuario y la contraseña, y elíjala.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Known back-ends: {names}.</source>
<translation>Back-ends conocidos: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Log in, and keep</source>
<translation>Iniciar sesión y mantenerla</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Who am I</source>
<translation>Quién soy</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Log out</source>
<translation>Cerrar sesión</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Do</source>
<translation>Acción</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>What to do; to log in also adds the back-end, or changes it.</source>
<translation>Lo que se hace; iniciar sesión también añade el back-end, o lo cambia.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Name of the back-end</source>
<translation>Nombre del back-end</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>One of those below, or a name of your own for another one.</source>
<translation>Uno de los de abajo, o un nombre propio para otro.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Address</source>
<translation>Dirección</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Needed for a back-end that is not known yet.</source>
<translation>Necesaria para un back-end que aún no se conoce.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Device code</source>
<translation>Código de dispositivo</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Browser</source>
<translation>Navegador</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Client credentials</source>
<translation>Credenciales de cliente</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>User and password</source>
<translation>Usuario y contraseña</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>No login</source>
<translation>Sin inicio de sesión</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Log in by</source>
<translation>Iniciar sesión con</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>The way to log in; device code works nearly everywhere.</source>
<translation>La forma de iniciar sesión; el código de dispositivo funciona casi en todas partes.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Login in QGIS</source>
<translation>Autenticación en QGIS</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>A login of the kind Basic, for client credentials, or user and password.</source>
<translation>Una autenticación de tipo Basic, para credenciales de cliente, o usuario y contraseña.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Client id</source>
<translation>Id de cliente</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Of OpenID Connect; empty: the back-end's own.</source>
<translation>De OpenID Connect; vacío: el del propio back-end.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Provider</source>
<translation>Proveedor</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Of OpenID Connect; empty: the back-end's first.</source>
<translation>De OpenID Connect; vacío: el primero del back-end.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Who you are there</source>
<translation>Quién es usted allí</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>The back-end {name} is not known, and no address is given for it. Give its address, or one of the names {names}.</source>
<translation>El back-end {name} no se conoce y no se ha indicado su dirección. Indique su dirección, o uno de los nombres {names}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>{title} is not chosen, and this way to log in needs it. Make one of the kind Basic, and choose it.</source>
<translation>{title}: no se ha elegido, y esta forma de iniciar sesión la necesita. Cree una de tipo Basic y elíjala.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>{name}: openEO {version} at {url}.</source>
<translation>{name}: openEO {version} en {url}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>You are {user}.</source>
<translation>Usted es {user}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Credits left: {credits}.</source>
<translation>Créditos restantes: {credits}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Logged out of {name}.</source>
<translation>Sesión cerrada en {name}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Fetch openEO job results</source>
<translation>Obtener resultados de trabajos de openEO</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>batch job</source>
<translation>trabajo por lotes</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>download</source>
<translation>descarga</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>results</source>
<translation>resultados</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Downloads the results of a batch job, also one that was left running.</source>
<translation>Descarga los resultados de un trabajo por lotes, también de uno que se dejó en marcha.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Waits for a job if it is not done, and downloads its results into a folder. What a method of PhenoFuse has made there becomes the same rasters as from this computer; of other NetCDF files each variable becomes a raster, and any other file stays as it is.</source>
<translation>Espera un trabajo si no ha terminado y descarga sus resultados en una carpeta. Lo que un método de PhenoFuse ha hecho allí se convierte en los mismos rásteres que desde este equipo; de otros archivos NetCDF cada variable se convierte en un ráster, y cualquier otro archivo queda como está.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Without the id of a job the log lists those that you have there.</source>
<translation>Sin el id de un trabajo, el registro enumera los que usted tiene allí.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>As the log of the run said that has started it; several, separated by commas, of a run in parts. Empty: list the jobs.</source>
<translation>Como lo indicó el registro de la ejecución que lo inició; varios, separados por comas, si la ejecución fue por partes. Vacío: enumerar los trabajos.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Wait for it</source>
<translation>Esperarlo</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Whether to wait for a job that is still running; cancel then leaves it running.</source>
<translation>Si se espera un trabajo que aún se está ejecutando; al cancelar, este sigue en marcha.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>The jobs {jobs} are not parts of one result. Fetch them one by one.</source>
<translation>Los trabajos {jobs} no son partes de un mismo resultado. Obténgalos uno por uno.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Job {job} is not finished but {status}. Wait, and fetch it later.</source>
<translation>El trabajo {job} no ha terminado, su estado es {status}. Espere y obténgalo más tarde.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Minimum</source>
<translation>Mínimo</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Maximum</source>
<translation>Máximo</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Extract parcel time series (openEO)</source>
<translation>Extraer series temporales de parcelas (openEO)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>zonal statistics</source>
<translation>estadísticas de zona</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>fields</source>
<translation>campos</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>polygons</source>
<translation>polígonos</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>table</source>
<translation>tabla</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Statistics of parcels at every time, computed where the images are.</source>
<translation>Estadísticas de las parcelas en cada fecha, calculadas donde están las imágenes.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>An openEO back-end sums up the pixels of each parcel at each time, and only the series are downloaded: the parcel table that all methods on parcels take. Many parcels are sent in groups, a job each.</source>
<translation>Un back-end openEO resume los píxeles de cada parcela en cada fecha, y solo se descargan las series: la tabla de parcelas que admiten todos los métodos sobre parcelas. Si hay muchas parcelas, se envían en grupos, un trabajo por grupo.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>One to three methods may run on the series there too, and give the tables that they give here.</source>
<translation>También allí se pueden ejecutar de uno a tres métodos sobre las series, que dan las mismas tablas que aquí.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Polygons in any CRS; of the selected ones only, if so chosen.</source>
<translation>Polígonos en cualquier SRC; solo los seleccionados, si así se elige.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>A field whose values all differ. Leave empty to use the ids of the features.</source>
<translation>Un campo cuyos valores son todos distintos. Deje vacío para usar los id de los objetos espaciales.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Statistic</source>
<translation>Estadística</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Of the pixels of a parcel; the other fields of the table stay empty.</source>
<translation>De los píxeles de una parcela; los demás campos de la tabla quedan vacíos.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Methods to run there</source>
<translation>Métodos que ejecutar allí</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Methods that run on the series at the back-end, first to last, with those of their values that are not as usual, separated by semicolons: whittaker: SMOOTHING=100, STEP=5; phenology. The last may be any method; one that needs smooth series gets Whittaker smoothing where no other stands before it.</source>
<translation>Métodos que se ejecutan sobre las series en el back-end, del primero al último, con aquellos de sus valores que no son los habituales, separados por punto y coma: whittaker: SMOOTHING=100, STEP=5; phenology. El último puede ser cualquier método; uno que necesita series suaves recibe el suavizado Whittaker si no tiene otro delante.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Parcel table</source>
<translation>Tabla de parcelas</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>The table: a layer without geometry in memory, a file or a database.</source>
<translation>La tabla: una capa sin geometría en memoria, un archivo o una base de datos.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Result of the methods</source>
<translation>Resultado de los métodos</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>What the last method gives first.</source>
<translation>Lo primero que da el último método.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Metrics of the methods</source>
<translation>Métricas de los métodos</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Where it gives metrics beside that.</source>
<translation>Si además da métricas.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Events of the methods</source>
<translation>Eventos de los métodos</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Where it gives events beside that.</source>
<translation>Si además da eventos.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>The parcel layer is missing or broken. Choose a layer of polygons.</source>
<translation>La capa de parcelas falta o está dañada. Elija una capa de polígonos.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>{methods} is given, but no table for its result. Choose one for {title}.</source>
<translation>Se ha indicado {methods}, pero ninguna tabla para su resultado. Elija una para {title}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>{method} takes {wanted}, and {count} variables are chosen. Change them, or run it on the parcel table.</source>
<translation>{method} admite {wanted}, y se han elegido {count} variables. Cámbielas, o ejecútelo sobre la tabla de parcelas.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>further variables</source>
<translation>otras variables</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>one variable</source>
<translation>una sola variable</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>{count} parcels in {jobs} jobs.</source>
<translation>{count} parcelas en {jobs} trabajos.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Publish to openEO</source>
<translation>Publicar en openEO</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>user-defined process</source>
<translation>proceso definido por el usuario</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>share</source>
<translation>compartir</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>udp</source>
<translation>udp</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Keeps a method as a user-defined process of yours at an openEO back-end.</source>
<translation>Guarda un método como proceso definido por el usuario, a su nombre, en un back-end openEO.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Takes a process graph that an algorithm on openEO has exported, with the values of its parameters, and keeps it at the back-end under a name. It then runs for any area and period: with Run an openEO service, in the back-end's web editor, or from any openEO client. Seasons stay those of the exported period.</source>
<translation>Toma un grafo de procesos exportado por un algoritmo en openEO, con los valores de sus parámetros, y lo guarda en el back-end con un nombre. Después se ejecuta para cualquier área y periodo: con Ejecutar un servicio openEO, en el editor web del back-end o desde cualquier cliente openEO. Las temporadas siguen siendo las del periodo exportado.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>A JSON file that an algorithm on openEO has written.</source>
<translation>Un archivo JSON escrito por un algoritmo en openEO.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Name of the process</source>
<translation>Nombre del proceso</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Letters, digits and underscores; one of that name is replaced.</source>
<translation>Letras, cifras y guiones bajos; uno con el mismo nombre se reemplaza.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Summary</source>
<translation>Resumen</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>What it does, in a sentence.</source>
<translation>Lo que hace, en una frase.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Public</source>
<translation>Público</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Whether others may see and run it, where the back-end allows that.</source>
<translation>Si otros pueden verlo y ejecutarlo, donde el back-end lo permita.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>{name} is no name of a process: it may have letters, digits and underscores only. Give another one.</source>
<translation>{name} no es un nombre de proceso: solo puede tener letras, cifras y guiones bajos. Indique otro.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>{path} is no process graph: {reason}. Give a file that an algorithm on openEO has written.</source>
<translation>{path} no es un grafo de procesos: {reason}. Indique un archivo escrito por un algoritmo en openEO.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>{name} is kept at {url}; you have {names} there.</source>
<translation>{name} está guardado en {url}; usted tiene allí {names}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Run an openEO service</source>
<translation>Ejecutar un servicio openEO</translation>
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
<translation>catálogo</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Runs a user-defined process of others, such as CropSAR, on an openEO back-end.</source>
<translation>Ejecuta un proceso definido por otros usuarios, como CropSAR, en un back-end openEO.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>The process is described by its owner: the dialog and the log show what it does, how mature it is and what it takes. Area, parcels and period go to the arguments that ask for them. Its result is downloaded into a folder, and of NetCDF files each variable becomes a raster.</source>
<translation>El proceso lo describe su propietario: el diálogo y el registro muestran lo que hace, su grado de madurez y lo que admite. El área, las parcelas y el periodo van a los argumentos que los piden. Su resultado se descarga en una carpeta, y de los archivos NetCDF cada variable se convierte en un ráster.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>CropSAR's images are scaled: NDVI = 0.004 x - 0.08, FAPAR and FCOVER = 0.005 x.</source>
<translation>Las imágenes de CropSAR están escaladas: NDVI = 0.004 x - 0.08, FAPAR y FCOVER = 0.005 x.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Another process</source>
<translation>Otro proceso</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Service</source>
<translation>Servicio</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>A process of a catalogue; or another one, named below.</source>
<translation>Un proceso de un catálogo; u otro, indicado abajo.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Process</source>
<translation>Proceso</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Id of the process, for "Another process".</source>
<translation>Id del proceso, para «Otro proceso».</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Namespace or address</source>
<translation>Espacio de nombres o dirección</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Whose it is, or the address of its definition; empty: your own.</source>
<translation>De quién es, o la dirección de su definición; vacío: uno propio.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Arguments</source>
<translation>Argumentos</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>What the process takes beside where and when: the dialog shows it, with a field for each; or JSON, such as {"output": "FAPAR"}.</source>
<translation>Lo que el proceso admite además de dónde y cuándo: el diálogo lo muestra, con un campo para cada uno; o JSON, como {"output": "FAPAR"}.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Polygons, for a process that takes outlines; they give the area too.</source>
<translation>Polígonos, para un proceso que admite contornos; también dan el área.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Format of the result</source>
<translation>Formato del resultado</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>netCDF, GTiff or JSON; empty: what suits the service.</source>
<translation>netCDF, GTiff o JSON; vacío: el adecuado para el servicio.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>The process is experimental: its result may change.</source>
<translation>El proceso es experimental: su resultado puede cambiar.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>The process is deprecated: look for its successor.</source>
<translation>El proceso está obsoleto: busque su sucesor.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_answer.py" />
<source>The back-end's answer is no table of times with {parcels} parcels and {bands} numbers each, only {names}. Send fewer parcels, or look at the log of the job.</source>
<translation>La respuesta del back-end no es una tabla de fechas con {parcels} parcelas y {bands} números cada una, solo {names}. Envíe menos parcelas, o consulte el registro del trabajo.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_answer.py" />
<source>{count} parcels have more than {most} events, of which the first {most} came. Run the method on the parcel table for all.</source>
<translation>{count} parcelas tienen más de {most} eventos, de los que llegaron los primeros {most}. Para obtenerlos todos, ejecute el método sobre la tabla de parcelas.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_groups.py" />
<source>Outlines are simplified by {metres:g} m, to fit a request.</source>
<translation>Los contornos se simplifican en {metres:g} m, para que quepan en una petición.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_groups.py" />
<source>The parcels are too many or too far apart for one run: {count} parcels. Select fewer of them.</source>
<translation>Las parcelas son demasiadas o están demasiado separadas para una sola ejecución: {count} parcelas. Seleccione menos.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/parcel_groups.py" />
<source>The outline of parcel {parcel} is {size} long, and a request takes no more than {most}. Simplify it, or split it.</source>
<translation>El contorno de la parcela {parcel} ocupa {size}, y una petición no admite más de {most}. Simplifíquelo, o divídalo.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/plan.py" />
<source>The job ran the method {method}, which this version of PhenoFuse does not have. Install the version that started it.</source>
<translation>El trabajo ejecutó el método {method}, que esta versión de PhenoFuse no tiene. Instale la versión que lo inició.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Back-end</source>
<translation>Back-end</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>The openEO back-end that computes. Add others, and log in, with the algorithm Connection to openEO.</source>
<translation>El back-end openEO que calcula. Añada otros e inicie sesión con el algoritmo Conexión a openEO.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Band of a collection</source>
<translation>Banda de una colección</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Variable</source>
<translation>Variable</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>What the series are of, computed at the back-end from its own images.</source>
<translation>De qué son las series, calculado en el back-end a partir de sus propias imágenes.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Further variables</source>
<translation>Otras variables</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>One to five other variables of the same place, such as radar.</source>
<translation>De una a cinco variables más del mismo lugar, como el radar.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Further bands of collections</source>
<translation>Otras bandas de colecciones</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Further variables as COLLECTION:BAND, separated by commas.</source>
<translation>Otras variables como COLLECTION:BAND, separadas por comas.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Collection</source>
<translation>Colección</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Id of a collection of the back-end, in place of the usual one of the variable. Needed for "Band of a collection".</source>
<translation>Id de una colección del back-end, en lugar de la habitual de la variable. Necesario para «Banda de una colección».</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Band</source>
<translation>Banda</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Name of its band, for "Band of a collection".</source>
<translation>Nombre de su banda, para «Banda de una colección».</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Mask clouds</source>
<translation>Enmascarar nubes</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Leaves out what the scene classification shows as cloud or shadow, and what is near them; of Sentinel-2 only.</source>
<translation>Omite lo que la clasificación de la escena muestra como nube o sombra, y lo que está cerca; solo de Sentinel-2.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Both</source>
<translation>Ambas</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Ascending</source>
<translation>Ascendentes</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Descending</source>
<translation>Descendentes</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Orbits</source>
<translation>Órbitas</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Directions of the orbits that are taken, of Sentinel-1 only: fields look different from both, and one alone gives smoother series of fewer images.</source>
<translation>Sentidos de las órbitas que se toman, solo de Sentinel-1: los campos se ven distintos desde ambos, y uno solo da series más suaves de menos imágenes.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Area</source>
<translation>Área</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>The area to compute: an extent, that of a layer (such as parcels), or of the map.</source>
<translation>El área que se calcula: una extensión, la de una capa (como las parcelas) o la del mapa.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>First day</source>
<translation>Primer día</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>First day of the images.</source>
<translation>Primer día de las imágenes.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Last day</source>
<translation>Último día</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Last day of the images, which is part of the period.</source>
<translation>Último día de las imágenes, que forma parte del periodo.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Period of a stack</source>
<translation>Periodo de una pila</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>A local time-series stack whose first and last day are taken where none is given.</source>
<translation>Una pila temporal local cuyos días primero y último se toman si no se indica ninguno.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>A collection and its band are needed, but {given} is given. Give both, such as SENTINEL2_L2A and B08.</source>
<translation>Se necesitan una colección y su banda, pero se ha indicado {given}. Indique ambas, como SENTINEL2_L2A y B08.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>{title} is not given, or has no size. Choose an extent, a layer or the map.</source>
<translation>{title} no se ha indicado, o no tiene tamaño. Elija una extensión, una capa o el mapa.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>First and last day are not both given, or are in the wrong order. Give two days like 2023-01-01 and 2023-12-31, or a stack whose period is taken.</source>
<translation>El primer y el último día no se han indicado ambos, o están en orden incorrecto. Indique dos días como 2023-01-01 y 2023-12-31, o una pila de la que tomar el periodo.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Side of a part (km)</source>
<translation>Lado de una parte (km)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>A large area is computed in parts of at most this side, a job each, and put together at the end. A run that breaks off goes on where it was when it is started again. Leave empty for one job.</source>
<translation>Un área grande se calcula en partes de este lado como máximo, un trabajo por parte, y se une al final. Una ejecución interrumpida continúa donde estaba cuando se inicia de nuevo. Deje vacío para un solo trabajo.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>{method} (openEO)</source>
<translation>{method} (openEO)</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Runs on an openEO back-end, where the images are: the same method, sent there, on every pixel of the area. The result is downloaded, and is as from this computer.</source>
<translation>Se ejecuta en un back-end openEO, donde están las imágenes: el mismo método, enviado allí, en cada píxel del área. El resultado se descarga y es como el de este equipo.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Methods to run first</source>
<translation>Métodos que ejecutar antes</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>One or two methods that run on the main variable before, at the back-end too, with those of their values that are not as usual, separated by semicolons: whittaker: SMOOTHING=100, STEP=5; whittaker: SMOOTHING=10.</source>
<translation>Uno o dos métodos que se ejecutan antes sobre la variable principal, también en el back-end, con aquellos de sus valores que no son los habituales, separados por punto y coma: whittaker: SMOOTHING=100, STEP=5; whittaker: SMOOTHING=10.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Written by a run on this computer, for example on a part of the area: all series share them. Left empty each series is learned from for itself, which takes about half a second each.</source>
<translation>Escrito por una ejecución en este equipo, por ejemplo sobre una parte del área: todas las series los comparten. Si queda vacío se aprende de cada serie por separado, lo que tarda cerca de medio segundo por serie.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>{title}: none is given. Choose one or more.</source>
<translation>{title}: no se ha indicado nada. Elija una o varias.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>The file of hyper-parameters has those of classes, which a back-end does not know; those of the whole are taken for all series.</source>
<translation>El archivo de hiperparámetros tiene los de clases, que un back-end no conoce; para todas las series se toman los del conjunto.</translation>
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>The result has no NetCDF file, only {names}. Fetch it as files with Fetch openEO job results.</source>
<translation>El resultado no tiene ningún archivo NetCDF, solo {names}. Obténgalo como archivos con Obtener resultados de trabajos de openEO.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>As in the input</source>
<translation>Como en la entrada</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>A list of times</source>
<translation>Una lista de fechas</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Days from one time to the next</source>
<translation>Días de una fecha a la siguiente</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Days between two times of the result, from the first day of the input on; used with "Every few days".</source>
<translation>Días entre dos fechas del resultado, desde el primer día de la entrada; se usa con «Cada cierto número de días».</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>List of times</source>
<translation>Lista de fechas</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Times of the result separated by commas, for example 2023-05-01, 2023-06-01T12:00; used with "A list of times".</source>
<translation>Fechas del resultado separadas por comas, por ejemplo 2023-05-01, 2023-06-01T12:00; se usa con «Una lista de fechas».</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Days from one time to the next is {step}, which makes more than {most} times. Give a larger step.</source>
<translation>Días de una fecha a la siguiente es {step}, lo que da más de {most} fechas. Indique un paso mayor.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>List of times has {part}, which is no time. Write times like 2023-05-01 or 2023-05-01T10:30, separated by commas.</source>
<translation>Lista de fechas contiene {part}, que no es una fecha. Escriba fechas como 2023-05-01 o 2023-05-01T10:30, separadas por comas.</translation>
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>List of times is empty. Give times like 2023-05-01, 2023-06-01, or choose other times of the result.</source>
<translation>Lista de fechas está vacío. Indique fechas como 2023-05-01, 2023-06-01, o elija otras fechas del resultado.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>{parcels} parcels x {scenes} scenes x {bands} variables: at most {rows} rows, in PostgreSQL about {size}, and {indexed} with indices.</source>
<translation>{parcels} parcelas x {scenes} escenas x {bands} variables: como máximo {rows} filas, en PostgreSQL unos {size}, y {indexed} con índices.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>{database}: of {scenes} scenes {extracted} are extracted already, and {begun} are begun.</source>
<translation>{database}: de {scenes} escenas, {extracted} ya están extraídas y {begun} están empezadas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>The scenes that are extracted already have no row of {bands}. To add it, run with Extract again what is extracted.</source>
<translation>Las escenas ya extraídas no tienen ninguna fila de {bands}. Para añadirla, ejecute con Extraer de nuevo lo extraído.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>Extracted {scenes} scenes and wrote {rows} rows in {seconds:.1f} s ({speed:.0f} parcels x bands a second).</source>
<translation>Extraídas {scenes} escenas y escritas {rows} filas en {seconds:.1f} s ({speed:.0f} parcelas x bandas por segundo).</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>At this speed {parcels} parcels in {scenes} scenes of {bands} bands take {hours:.1f} hours.</source>
<translation>A esta velocidad, {parcels} parcelas en {scenes} escenas de {bands} bandas tardan {hours:.1f} horas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>Other runs are at {count} scenes. Should one of them stop, run again.</source>
<translation>Otras ejecuciones trabajan en {count} escenas. Si una de ellas se detiene, ejecute de nuevo.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>Cancelled. {extracted} of {scenes} scenes are extracted and stay; run again for the others.</source>
<translation>Cancelado. {extracted} de {scenes} escenas están extraídas y se conservan; ejecute de nuevo para las demás.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>There is no database to write to. Choose a PostGIS connection, or give the name of a GeoPackage.</source>
<translation>No hay ninguna base de datos en la que escribir. Elija una conexión PostGIS, o indique el nombre de un GeoPackage.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>Both the connection {name} and a GeoPackage are given, and the series go to one of them. Leave the other empty.</source>
<translation>Se han indicado a la vez la conexión {name} y un GeoPackage, y las series van a uno de ellos. Deje vacío el otro.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>QGIS has no PostgreSQL connection {name}. Choose one of the list, or add it in the data source manager first.</source>
<translation>QGIS no tiene ninguna conexión PostgreSQL {name}. Elija una de la lista, o añádala antes en el administrador de fuentes de datos.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>PostGIS connection</source>
<translation>Conexión PostGIS</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>A PostgreSQL connection stored in QGIS, with user name and password or an authentication configuration; its database needs PostGIS. Leave empty for a GeoPackage.</source>
<translation>Una conexión PostgreSQL guardada en QGIS, con usuario y contraseña o una configuración de autenticación; su base de datos necesita PostGIS. Deje vacío para un GeoPackage.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>Schema</source>
<translation>Esquema</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>The schema of the PostGIS database that the tables are in; public if left empty.</source>
<translation>El esquema de la base de datos PostGIS en el que están las tablas; public si se deja vacío.</translation>
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
<translation>El archivo en el que están las tablas, en un disco de este equipo; uno que ya existe conserva lo que tiene. No se usa con una conexión PostGIS.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>{path} does not end in .gpkg, and the database is a GeoPackage. Give a name that ends in .gpkg.</source>
<translation>{path} no termina en .gpkg, y la base de datos es un GeoPackage. Indique un nombre que termine en .gpkg.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>{rows} rows are to be extracted, about {size} in a database.</source>
<translation>Se van a extraer {rows} filas, unos {size} en una base de datos.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>Wrote {rows} rows in {seconds:.1f} s ({speed:.0f} a second).</source>
<translation>Escritas {rows} filas en {seconds:.1f} s ({speed:.0f} por segundo).</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>{share:.0f} % is done after {seconds:.0f} s; the whole takes about {whole:.0f} s.</source>
<translation>El {share:.0f} % está hecho tras {seconds:.0f} s; el total tarda unos {whole:.0f} s.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>{variable}: {count} parcels have no row, because they lie outside the stack or have fewer than {fewest} pixels: {names}.</source>
<translation>{variable}: {count} parcelas no tienen ninguna fila, porque están fuera de la pila o tienen menos de {fewest} píxeles: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Field that names the parcels</source>
<translation>Campo que identifica las parcelas</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Inner buffer (metres)</source>
<translation>Buffer interior (metros)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Fewest pixels</source>
<translation>Mínimo de píxeles</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>{name}: {count} times from {first} to {last}, {width} x {height} pixels.</source>
<translation>{name}: {count} fechas del {first} al {last}, {width} x {height} píxeles.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>{path} has no coordinate reference system; the parcels are taken to be in its coordinates. Give it one if they are not.</source>
<translation>{path} no tiene sistema de referencia de coordenadas; se supone que las parcelas están en sus coordenadas. Asígnele uno si no es así.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>No stack is given. Choose one or more time-series stacks.</source>
<translation>No se ha indicado ninguna pila. Elija una o varias pilas temporales.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Stack of classes</source>
<translation>Pila de clases</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Time-series stacks, one for each variable; each may have times of its own.</source>
<translation>Pilas temporales, una por variable; cada una puede tener sus propias fechas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Pixels of a parcel</source>
<translation>Píxeles de una parcela</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Those whose centre is inside</source>
<translation>Aquellos cuyo centro está dentro</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>All it touches</source>
<translation>Todos los que toca</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>All, weighted by the area inside</source>
<translation>Todos, ponderados por el área interior</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Which pixels count: those whose centre lies in the parcel; all that it touches, also by a corner; or all, each by the share of its area inside, which suits small parcels.</source>
<translation>Qué píxeles cuentan: aquellos cuyo centro está en la parcela; todos los que toca, aunque sea con una esquina; o todos, cada uno por la proporción de su área que está dentro, lo adecuado para parcelas pequeñas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Takes a margin of so many metres off each parcel, so that pixels mixed with its neighbours do not count; half a pixel to a pixel is usual.</source>
<translation>Quita de cada parcela un margen de este número de metros, para que no cuenten los píxeles mezclados con sus vecinas; lo habitual es de medio píxel a un píxel.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Leaves out parcels with fewer pixels than this, hidden ones too; such that are only in part inside count as whole ones here.</source>
<translation>Omite las parcelas con menos píxeles que estos, contando también los ocultos; los que solo están en parte dentro cuentan aquí como enteros.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>A stack of classes, such as a scene classification: the number of pixels of each class is counted, in rows of their own.</source>
<translation>Una pila de clases, como una clasificación de la escena: se cuenta el número de píxeles de cada clase, en filas propias.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Names of the variables</source>
<translation>Nombres de las variables</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Names for the stacks, in their order and separated by commas, for example NDVI, VH. Leave empty to use the names of the layers.</source>
<translation>Nombres para las pilas, en su orden y separados por comas, por ejemplo NDVI, VH. Deje vacío para usar los nombres de las capas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Names of the variables has {given} names for {stacks} stacks. Give one name for each stack, separated by commas, or none.</source>
<translation>Nombres de las variables contiene {given} nombres para {stacks} pilas. Indique un nombre por pila, separados por comas, o ninguno.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>More than one stack is called {name}, and the table tells variables by their names. Give different ones in Names of the variables.</source>
<translation>Más de una pila se llama {name}, y la tabla distingue las variables por sus nombres. Indique nombres distintos en Nombres de las variables.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Parcel heterogeneity</source>
<translation>Heterogeneidad de parcelas</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>foi</source>
<translation>foi</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>homogeneity</source>
<translation>homogeneidad</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>mixed</source>
<translation>mezclada</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>clusters</source>
<translation>agrupaciones</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>cardinality</source>
<translation>cardinalidad</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>checks by monitoring</source>
<translation>controles por monitorización</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Says which parcels are mixed or in parts, and how much their values spread.</source>
<translation>Dice qué parcelas están mezcladas o en partes, y cuánto se dispersan sus valores.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>With a raster of classes, the result has for each parcel: foi_h (1 where a class has a middling share: the parcel is mixed), foi_c (1 where it has more than one large cluster of pixels that touch and are of one class: it is in parts), clusters (how many large ones), and for every class its share of the valid pixels (share_1, ...) and its large clusters (clusters_1, ...).</source>
<translation>Con un ráster de clases, el resultado tiene para cada parcela: foi_h (1 si una clase tiene una proporción intermedia: la parcela está mezclada), foi_c (1 si tiene más de una agrupación grande de píxeles que se tocan y son de la misma clase: está en partes), clusters (cuántas grandes), y para cada clase su proporción de los píxeles válidos (share_1, ...) y sus agrupaciones grandes (clusters_1, ...).</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>With a raster of values: their mean, standard deviation (std), coefficient of variation (cv = std / mean), skewness and bimodality coefficient, which is above {bimodal:.2f} where two modes are likely and below for a single one. Read these from an image at full cover: bare soil between plants is no second crop.</source>
<translation>Con un ráster de valores: su media, desviación estándar (std), coeficiente de variación (cv = std / media), asimetría y coeficiente de bimodalidad, que supera {bimodal:.2f} si son probables dos modas y queda por debajo si hay una sola. Obténgalos de una imagen con cobertura plena: el suelo desnudo entre plantas no es un segundo cultivo.</translation>
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
<translation>Heterogeneidad de las parcelas</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>The polygons with their fields and what was measured behind them.</source>
<translation>Los polígonos con sus campos y, detrás, lo que se midió.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>{count} parcels.</source>
<translation>{count} parcelas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Large clusters have more than {large:g} pixels.</source>
<translation>Las agrupaciones grandes tienen más de {large:g} píxeles.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>No parcel has {fewest:g} pixels or more of {path}. Check the coordinate reference systems of both, or ask for fewer pixels.</source>
<translation>Ninguna parcela tiene {fewest:g} píxeles o más de {path}. Compruebe los sistemas de referencia de coordenadas de ambos, o exija menos píxeles.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>{path}: {count} parcels lie outside or have fewer than {fewest:g} pixels, and nothing is told of them.</source>
<translation>{path}: {count} parcelas están fuera o tienen menos de {fewest:g} píxeles, y no se dice nada de ellas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Of {count} parcels with a class {mixed} are mixed, {parts} are in parts, and {both} are both.</source>
<translation>De {count} parcelas con clase, {mixed} están mezcladas, {parts} están en partes y {both} ambas cosas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Mixed from a share of (%)</source>
<translation>Mezclada a partir de una proporción de (%)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Mixed up to a share of (%)</source>
<translation>Mezclada hasta una proporción de (%)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Large clusters have more pixels than</source>
<translation>Las agrupaciones grandes tienen más píxeles que</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Large clusters are larger than (m2)</source>
<translation>Las agrupaciones grandes son mayores que (m2)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>A parcel cannot be mixed from a share of {least:g} % up to {most:g} %. Give a smaller first share, or a larger second one.</source>
<translation>Una parcela no puede estar mezclada a partir de una proporción de {least:g} % y hasta {most:g} %. Indique una primera proporción menor, o una segunda mayor.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Neither a raster of classes nor one of values is given. Give one of them, or both.</source>
<translation>No se ha indicado ni un ráster de clases ni uno de valores. Indique uno de ellos, o ambos.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Whole numbers, such as land cover, a crop map or clusters; its nodata counts not.</source>
<translation>Números enteros, como la cobertura del suelo, un mapa de cultivos o agrupaciones; sus valores sin datos no cuentan.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Band of classes</source>
<translation>Banda de clases</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Raster of values</source>
<translation>Ráster de valores</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Any numbers, such as the NDVI of a date at which the crop covers the ground: the spread within each parcel is told. It may have a grid of its own.</source>
<translation>Números cualesquiera, como el NDVI de una fecha en que el cultivo cubre el suelo: se dice su dispersión dentro de cada parcela. Puede tener su propia cuadrícula.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Band of values</source>
<translation>Banda de valores</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>The band to read; the first if left empty.</source>
<translation>La banda que se lee; la primera si se deja vacío.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>A parcel is mixed where a class has at least this share of it.</source>
<translation>Una parcela está mezclada si una clase ocupa al menos esta proporción de ella.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>... and at most this one. Both in percent, above 0 up to 100.</source>
<translation>... y como máximo esta. Ambas en porcentaje, mayores que 0 y hasta 100.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>A parcel with more than one large cluster of pixels of a class is in parts; 0 or more. With the rule of areas the shares of a cluster's pixels are added up.</source>
<translation>Una parcela con más de una agrupación grande de píxeles de una clase está en partes; 0 o más. Con la regla de áreas se suman las proporciones de los píxeles de una agrupación.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>The same as an area on the ground, instead of the number of pixels; 2000 is usual. Leave empty to go by pixels.</source>
<translation>Lo mismo como área sobre el terreno, en lugar del número de píxeles; lo habitual es 2000. Deje vacío para atenerse a los píxeles.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Sides and corners (8 neighbours)</source>
<translation>Lados y esquinas (8 vecinos)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Sides alone (4 neighbours)</source>
<translation>Solo lados (4 vecinos)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Pixels are connected by</source>
<translation>Los píxeles se conectan por</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Whether pixels of a class that meet at a corner alone are of one cluster.</source>
<translation>Si los píxeles de una clase que solo se tocan por una esquina son de la misma agrupación.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>{title}: {path} has no band {number}, but bands 1 to {count}. Choose one of these.</source>
<translation>{title}: {path} no tiene la banda {number}, sino las bandas 1 a {count}. Elija una de estas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>Even</source>
<translation>Uniforme</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>Mixed (foi_h)</source>
<translation>Mezclada (foi_h)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>In parts (foi_c)</source>
<translation>En partes (foi_c)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>Mixed and in parts</source>
<translation>Mezclada y en partes</translation>
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>No pixels</source>
<translation>Sin píxeles</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{variable}: no parcel has enough days and peers for a score. Allow more distance, smaller or fewer peers, or a longer period.</source>
<translation>{variable}: ninguna parcela tiene suficientes días y homólogas para una puntuación. Permita más distancia, homólogas menores o en menor número, o un periodo más largo.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{variable}: parcels with p of at most {level}:</source>
<translation>{variable}: parcelas con p de como máximo {level}:</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>and {count} crops more</source>
<translation>y {count} cultivos más</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>all crops</source>
<translation>todos los cultivos</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{count} of {total} parcels have fewer than {needed} peers with a score, and so their p is above {level} whatever they look like; go by score and rank for these, or allow more peers.</source>
<translation>{count} de {total} parcelas tienen menos de {needed} homólogas con puntuación, y por eso su p supera {level} sean como sean; para ellas guíese por la puntuación y el rango, o permita más homólogas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{name}: {out} of {count} parcels ({share:.1f} %), {out_size:.1f} of {size:.1f} ha ({size_share:.1f} %)</source>
<translation>{name}: {out} de {count} parcelas ({share:.1f} %), {out_size:.1f} de {size:.1f} ha ({size_share:.1f} %)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_style.py" />
<source>{low:.3g} to {high:.3g}</source>
<translation>{low:.3g} a {high:.3g}</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_style.py" />
<source>(above {share:g} % of the scores)</source>
<translation>(por encima del {share:g} % de las puntuaciones)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlier_style.py" />
<source>No score</source>
<translation>Sin puntuación</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>Field {field} has the value {value} for more than one parcel. Choose a field whose values all differ, or dissolve the parcels by this field first.</source>
<translation>El campo {field} tiene el valor {value} en más de una parcela. Elija un campo cuyos valores sean todos distintos, o disuelva antes las parcelas por este campo.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>{count} parcels had invalid outlines, which were repaired: {names}.</source>
<translation>{count} parcelas tenían contornos no válidos, que se repararon: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>{count} parcels have no area and were left out: {names}.</source>
<translation>{count} parcelas no tienen área y se omitieron: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>Nothing is left of {count} parcels inside the buffer: {names}.</source>
<translation>No queda nada de {count} parcelas dentro del buffer: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>The parcel layer has no parcel to work on: {read} were read, and none has an area. Check its selection, its geometries and the inner buffer.</source>
<translation>La capa de parcelas no tiene ninguna parcela sobre la que trabajar: se leyeron {read} y ninguna tiene área. Compruebe su selección, sus geometrías y el buffer interior.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>Parcel {number} has no value in field {field}, which names the parcels. Fill it, or choose another field.</source>
<translation>La parcela {number} no tiene valor en el campo {field}, que identifica las parcelas. Rellénelo, o elija otro campo.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Extract parcel time series into a database</source>
<translation>Extraer series temporales de parcelas a una base de datos</translation>
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
<translation>Estadísticas de cada parcela en cada escena, en PostGIS o un GeoPackage.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Sums up the pixels of stacks by parcels, as Extract parcel time series does, into the tables of Checks by Monitoring: dias_catalogue lists the scenes, sigs_&amp;lt;year&amp;gt;_&amp;lt;card&amp;gt; has count, mean, std, min, max, p25, p50 and p75 of each parcel (pid), scene (obsid) and variable (band), hists the classes of each parcel and scene. The parcels stay where they are; pid is their id.</source>
<translation>Resume los píxeles de pilas por parcelas, como Extraer series temporales de parcelas, en las tablas de Checks by Monitoring: dias_catalogue enumera las escenas, sigs_&amp;lt;year&amp;gt;_&amp;lt;card&amp;gt; tiene count, mean, std, min, max, p25, p50 y p75 de cada parcela (pid), escena (obsid) y variable (band), hists las clases de cada parcela y escena. Las parcelas se quedan donde están; pid es su id.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>All variables at one time are one scene. A scene is ingested, inprogress or extracted. Any number of runs, on any number of computers, may work on one PostGIS database at once: none does another's scene. A scene's rows are written all at once, and a run that was stopped or killed leaves nothing behind: run again, and the rest is done. Scenes that are extracted are not extracted again.</source>
<translation>Todas las variables de una misma fecha y hora son una escena. Una escena está ingested, inprogress o extracted. Cualquier número de ejecuciones, en cualquier número de equipos, puede trabajar a la vez en una base de datos PostGIS: ninguna hace la escena de otra. Las filas de una escena se escriben todas de una vez, y una ejecución detenida o interrumpida no deja nada atrás: ejecute de nuevo y se hará el resto. Las escenas ya extraídas no se extraen otra vez.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Before a long run: there are at most as many rows as parcels x scenes x variables, in PostgreSQL of 75 bytes each, and 137 bytes with their indices (500,000 parcels, 73 scenes and 7 variables: 19 GB and 35 GB). The log says it for your data.</source>
<translation>Antes de una ejecución larga: hay como máximo tantas filas como parcelas x escenas x variables, en PostgreSQL de 75 bytes cada una, y 137 bytes con sus índices (500 000 parcelas, 73 escenas y 7 variables: 19 GB y 35 GB). El registro lo indica para sus datos.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Sensor</source>
<translation>Sensor</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Code of one or two characters that the catalogue keeps, such as S2 or S1.</source>
<translation>Código de uno o dos caracteres que guarda el catálogo, como S2 o S1.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Card</source>
<translation>Código de producto (card)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Code of the kind of product, one or two characters: s2 for Sentinel-2, bs for backscatter, c6 for coherence, or one of your own. Each has tables of its own.</source>
<translation>Código del tipo de producto, uno o dos caracteres: s2 para Sentinel-2, bs para retrodispersión, c6 para coherencia, o uno propio. Cada uno tiene sus propias tablas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Extract again what is extracted</source>
<translation>Extraer de nuevo lo extraído</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Also extracts scenes that are extracted already, for example when parcels or variables are new. Rows of the same parcel, scene and variable are replaced.</source>
<translation>Extrae también las escenas ya extraídas, por ejemplo si hay parcelas o variables nuevas. Las filas de la misma parcela, escena y variable se reemplazan.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Number of scenes extracted</source>
<translation>Número de escenas extraídas</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Number of rows written</source>
<translation>Número de filas escritas</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Find outlying parcels</source>
<translation>Buscar parcelas atípicas</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>anomaly</source>
<translation>anomalía</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>declaration</source>
<translation>declaración</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>wrong crop</source>
<translation>cultivo erróneo</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>peers</source>
<translation>homólogas</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>robust</source>
<translation>robusto</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Scores each parcel by how far its series is from those of its crop nearby.</source>
<translation>Puntúa cada parcela según lo lejos que está su serie de las de su cultivo en los alrededores.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Compares the series of each parcel with its peers: the nearest parcels of the same crop that have a series. A parcel that differs may be of another crop than stated, be managed in another way, or be damaged.</source>
<translation>Compara la serie de cada parcela con sus homólogas: las parcelas más próximas del mismo cultivo que tienen una serie. Una parcela que difiere puede ser de un cultivo distinto del declarado, estar gestionada de otro modo o estar dañada.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>On every day z is the distance from the peers' median in spreads, 1.4826 times their median absolute deviation. The result has the polygons with these fields: score (the measure; higher is stranger), rank (1 is the strangest of its variable), p_value (the share of the parcel and its peers that score as high: a rank, not a probability of being wrong), peers (number of peers with a score), worst_z and dates (the days of the largest distances, with their z).</source>
<translation>En cada día, z es la distancia a la mediana de las homólogas en dispersiones, 1.4826 veces su desviación absoluta mediana. El resultado tiene los polígonos con estos campos: score (la medida; cuanto mayor, más extraña), rank (1 es la más extraña de su variable), p_value (la proporción de la parcela y sus homólogas con una puntuación igual de alta: un rango, no una probabilidad de error), peers (número de homólogas con puntuación), worst_z y dates (los días de las mayores distancias, con su z).</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Observations of one day count as one; a parcel needs three days. With n peers p is never below 1 / (1 + n): to reach 0.05 it takes 19. Distances and areas are in metres on the ground, whatever the layer's CRS.</source>
<translation>Las observaciones de un día cuentan como una; una parcela necesita tres días. Con n homólogas, p nunca es menor que 1 / (1 + n): para llegar a 0.05 se necesitan 19. Las distancias y áreas están en metros sobre el terreno, sea cual sea el SRC de la capa.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Series of the parcels, as Extract parcel time series makes them.</source>
<translation>Series de las parcelas, como las produce Extraer series temporales de parcelas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Robust distance: mean |z|</source>
<translation>Distancia robusta: media de |z|</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Correlation: 1 - r with the median</source>
<translation>Correlación: 1 - r con la mediana</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Measure</source>
<translation>Medida</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The mean distance from the peers over the days, or how little the shape of the series follows the shape of their median, whatever the level: from 0 (the same) over 1 (unrelated) to 2. Series that stay flat, such as forest or bare soil, have no shape to follow: use the distance for them.</source>
<translation>La distancia media a las homólogas en todos los días, o lo poco que la forma de la serie sigue la forma de su mediana, sea cual sea el nivel: de 0 (igual), pasando por 1 (sin relación), a 2. Las series que se mantienen planas, como bosque o suelo desnudo, no tienen forma que seguir: use para ellas la distancia.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>From</source>
<translation>Desde</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The first day that counts; empty for the first of the table.</source>
<translation>El primer día que cuenta; vacío para el primero de la tabla.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>To</source>
<translation>Hasta</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The last day that counts; empty for the last of the table.</source>
<translation>El último día que cuenta; vacío para el último de la tabla.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>All days alike</source>
<translation>Todos los días por igual</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>By the days each stands for</source>
<translation>Según los días que representa cada uno</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Weights of the days</source>
<translation>Pesos de los días</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Whether days close to each other count as much as lone ones; else each counts by half the time from the day before to the day after it.</source>
<translation>Si los días próximos entre sí cuentan tanto como los aislados; si no, cada uno cuenta la mitad del tiempo entre el día anterior y el posterior.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Dates to name</source>
<translation>Fechas que nombrar</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>How many days of the largest distances the field dates lists, from 1 to 100.</source>
<translation>Cuántos días de las mayores distancias enumera el campo dates, de 1 a 100.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Outlying parcels</source>
<translation>Parcelas atípicas</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The polygons asked about with their fields and the score, one for each variable.</source>
<translation>Los polígonos consultados con sus campos y la puntuación, uno por variable.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The period ends before it begins: from {first} to {last}. Change one of the two.</source>
<translation>El periodo termina antes de empezar: del {first} al {last}. Cambie uno de los dos.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>{title} is {value}, which is no date. Give one like 2023-05-01, or none.</source>
<translation>{title} es {value}, que no es una fecha. Indique una como 2023-05-01, o ninguna.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The parcel table has no {variable} within the period. Give another period, or none.</source>
<translation>La tabla de parcelas no tiene {variable} en el periodo. Indique otro periodo, o ninguno.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Extract parcel time series</source>
<translation>Extraer series temporales de parcelas</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>percentiles</source>
<translation>percentiles</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Statistics of the pixels of every parcel at every time, as one long table.</source>
<translation>Estadísticas de los píxeles de cada parcela en cada fecha, en una sola tabla larga.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Sums up the pixels of one or more stacks by parcels: one row for each parcel, time and variable, with the number of valid pixels (count), their mean, standard deviation (of the population), minimum, quartiles (p25, p50, p75) and maximum, and the share of the parcel's pixels that are valid.</source>
<translation>Resume los píxeles de una o varias pilas por parcelas: una fila por parcela, fecha y variable, con el número de píxeles válidos (count), su media, desviación estándar (de la población), mínimo, cuartiles (p25, p50, p75) y máximo, y la proporción de los píxeles de la parcela que son válidos.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>All methods of PhenoFuse on parcels take this table. Every pixel is read once for all parcels; parcels may overlap, and may be in another CRS than the stack.</source>
<translation>Todos los métodos de PhenoFuse sobre parcelas admiten esta tabla. Cada píxel se lee una vez para todas las parcelas; las parcelas pueden solaparse y pueden estar en un SRC distinto del de la pila.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Before a long run: there are as many rows as parcels x times x variables, of about 75 bytes each without indices (700,000 parcels, 73 times and 7 variables: 27 GB). The log estimates rows, size and time as soon as the first parcels are done. A run that was stopped goes on with its table as the table to go on with.</source>
<translation>Antes de una ejecución larga: hay tantas filas como parcelas x fechas x variables, de unos 75 bytes cada una sin índices (700 000 parcelas, 73 fechas y 7 variables: 27 GB). El registro estima filas, tamaño y tiempo en cuanto están hechas las primeras parcelas. Una ejecución detenida continúa con su tabla como tabla que continuar.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Rows for times without a valid pixel</source>
<translation>Filas para fechas sin ningún píxel válido</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Whether a parcel has a row, with count 0, also at times when it is hidden. With them a later run knows what has been looked at, and reads only what is new.</source>
<translation>Si una parcela tiene una fila, con count 0, también en las fechas en que está oculta. Con ellas una ejecución posterior sabe qué se ha mirado y lee solo lo nuevo.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Table to go on with</source>
<translation>Tabla que continuar</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>A parcel table of an earlier run, in a file or database. New parcels and times are added to it, and what it has is not extracted again; no other table is written then.</source>
<translation>Una tabla de parcelas de una ejecución anterior, en un archivo o una base de datos. Se le añaden parcelas y fechas nuevas, y lo que ya tiene no se extrae de nuevo; entonces no se escribe ninguna otra tabla.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>No parcel table is given to write to. Give a new one, or one to go on with.</source>
<translation>No se ha indicado ninguna tabla de parcelas en la que escribir. Indique una nueva, o una que continuar.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Cancelled. {count} rows were written; to get the others, run again with this table as the one to go on with.</source>
<translation>Cancelado. Se escribieron {count} filas; para obtener las demás, ejecute de nuevo con esta tabla como tabla que continuar.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>{name}: {known} rows are in the table already, {new} are new.</source>
<translation>{name}: {known} filas ya están en la tabla, {new} son nuevas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>The peers of {parcels} parcels, up to {most} each, would take {size} of memory. Give fewer as most peers, or select fewer parcels.</source>
<translation>Las homólogas de {parcels} parcelas, hasta {most} de cada una, ocuparían {size} de memoria. Indique un máximo de homólogas menor, o seleccione menos parcelas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Most peers is {most}, more than {limit}. Give a smaller number.</source>
<translation>Máximo de homólogas es {most}, más de {limit}. Indique un número menor.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Polygons in any CRS. With only the selected ones these are the parcels asked about; their peers are looked for in the whole layer.</source>
<translation>Polígonos en cualquier SRC. Con solo los seleccionados, estas son las parcelas consultadas; sus homólogas se buscan en toda la capa.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Field of crops</source>
<translation>Campo de cultivos</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Peers have the same value here. Parcels without a value have no peers. Empty means {name}.</source>
<translation>Las homólogas tienen aquí el mismo valor. Las parcelas sin valor no tienen homólogas. Vacío significa {name}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Distance (metres)</source>
<translation>Distancia (metros)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Peers are at most so far away, from centroid to centroid, on the ground.</source>
<translation>Las homólogas están como máximo a esta distancia, de centroide a centroide, sobre el terreno.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Least area of a peer (square metres)</source>
<translation>Área mínima de una homóloga (metros cuadrados)</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Peers are larger than this; the parcel itself may be smaller.</source>
<translation>Las homólogas son mayores que esto; la propia parcela puede ser menor.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Most peers</source>
<translation>Máximo de homólogas</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>The nearest so many are taken, up to 10,000.</source>
<translation>Se toman como máximo tantas de las más próximas, hasta 10 000.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Fewest peers with a value</source>
<translation>Mínimo de homólogas con valor</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>A day on which fewer peers have a value does not count.</source>
<translation>Un día en que menos homólogas tienen valor no cuenta.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Least spread of the peers</source>
<translation>Dispersión mínima de las homólogas</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Where the peers are nearly all alike, this counts as their spread (1.4826 times the median absolute deviation), in the unit of the values; 0.02 suits NDVI.</source>
<translation>Si las homólogas son casi todas iguales, esto cuenta como su dispersión (1.4826 veces la desviación absoluta mediana), en la unidad de los valores; 0.02 es adecuado para NDVI.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>{title} is {value:g}, but must be {least:g} or more. Give such a number.</source>
<translation>{title} es {value:g}, pero debe ser {least:g} o más. Indique un número así.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_series.py" />
<source>No parcel of the table is in the layer: the table has {table}, and the layer {layer}. Choose the fields that hold the same ids.</source>
<translation>Ninguna parcela de la tabla está en la capa: la tabla tiene {table}, y la capa {layer}. Elija los campos que contienen los mismos id.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_series.py" />
<source>{count} of {total} parcels of the table are not in the layer, and do not count.</source>
<translation>{count} de {total} parcelas de la tabla no están en la capa y no cuentan.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peer_series.py" />
<source>{count} of {total} parcels of the layer have no series in the table.</source>
<translation>{count} de {total} parcelas de la capa no tienen serie en la tabla.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Find peers of parcels</source>
<translation>Buscar homólogas de parcelas</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>neighbours</source>
<translation>vecinas</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>same crop</source>
<translation>mismo cultivo</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>compare</source>
<translation>comparar</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Lists the nearest parcels of the same crop, and compares their series.</source>
<translation>Enumera las parcelas más próximas del mismo cultivo y compara sus series.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Lists for every parcel its peers, nearest first: parcels of the same crop, within a distance, larger than an area. Distances and areas are in metres on the ground, whatever the layer's CRS: they are measured in an equal-area projection round the middle of the layer.</source>
<translation>Enumera las homólogas de cada parcela, primero la más próxima: parcelas del mismo cultivo, dentro de una distancia, mayores que un área. Las distancias y áreas están en metros sobre el terreno, sea cual sea el SRC de la capa: se miden en una proyección equivalente alrededor del centro de la capa.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>With a parcel table, also how far each parcel is from its peers on every day: their median, their spread (1.4826 times the median absolute deviation), and z, the distance from the median in spreads. Observations of one day count as one.</source>
<translation>Con una tabla de parcelas, también lo lejos que está cada parcela de sus homólogas cada día: su mediana, su dispersión (1.4826 veces la desviación absoluta mediana) y z, la distancia a la mediana en dispersiones. Las observaciones de un día cuentan como una.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Series of the parcels, as Extract parcel time series makes them, to be compared.</source>
<translation>Series de las parcelas, como las produce Extraer series temporales de parcelas, para compararlas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Peers</source>
<translation>Homólogas</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>One row for each parcel and peer: rank, distance and area of the peer.</source>
<translation>Una fila por parcela y homóloga: rango, distancia y área de la homóloga.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Distance from peers</source>
<translation>Distancia a las homólogas</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>One row for each parcel, day and variable, where a parcel table is given.</source>
<translation>Una fila por parcela, día y variable, si se indica una tabla de parcelas.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Distances from peers are asked for, but no parcel table is given. Give one, or leave out the table of distances.</source>
<translation>Se piden distancias a las homólogas, pero no se ha indicado ninguna tabla de parcelas. Indique una, u omita la tabla de distancias.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>{asked} of {parcels} parcels have {mean:.1f} peers in the mean; {none} have none.</source>
<translation>{asked} de {parcels} parcelas tienen {mean:.1f} homólogas de media; {none} no tienen ninguna.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{source} has no parcels with an id. Choose a layer of polygons with an id each.</source>
<translation>{source} no tiene parcelas con id. Elija una capa de polígonos con un id cada uno.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{count} polygons have no value in field {field}, and were left out.</source>
<translation>{count} polígonos no tienen valor en el campo {field} y se omitieron.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{count} parcels have no outline that can be located, and so no peers: {names}.</source>
<translation>{count} parcelas no tienen un contorno que se pueda situar, y por tanto no tienen homólogas: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{source} has no coordinate reference system; its coordinates are taken for metres. Give the layer one if they are not.</source>
<translation>{source} no tiene sistema de referencia de coordenadas; se supone que sus coordenadas son metros. Asigne uno a la capa si no es así.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>The coordinates of {source} do not fit its coordinate reference system, {crs}. Give the layer the right one.</source>
<translation>Las coordenadas de {source} no corresponden a su sistema de referencia de coordenadas, {crs}. Asigne a la capa el correcto.</translation>
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>Distances and areas are those of a Lambert azimuthal equal-area projection round {longitude:.3f} E, {latitude:.3f} N.</source>
<translation>Las distancias y áreas son las de una proyección acimutal equivalente de Lambert alrededor de {longitude:.3f} E, {latitude:.3f} N.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>Compare with observations</source>
<translation>Comparar con observaciones</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>ground truth</source>
<translation>verdad terreno</translation>
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
<translation>sesgo</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>Says how well dates of seasons agree with phases seen on the ground.</source>
<translation>Dice lo bien que las fechas de las temporadas concuerdan con las fases vistas sobre el terreno.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>Takes each observation of a phase to the nearest date of its kind at its place, and sums the differences up: bias (positive where the satellite is late), mean absolute and root mean square error, the share within 7 and 14 days, and the line of Theil and Sen through the days of the year, with its 95 % interval.</source>
<translation>Lleva cada observación de una fase a la fecha más próxima de su clase en su lugar y resume las diferencias: sesgo (positivo si el satélite va con retraso), error absoluto medio y raíz del error cuadrático medio, la proporción dentro de 7 y 14 días, y la recta de Theil y Sen por los días del año, con su intervalo del 95 %.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>A phase is no start of season: emergence, for example, comes days to weeks before a canopy is seen. What counts then is less the bias than the scatter and slope.</source>
<translation>Una fase no es un inicio de temporada: la nascencia, por ejemplo, llega de días a semanas antes de que se vea un dosel. Lo que cuenta entonces es menos el sesgo que la dispersión y la pendiente.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>{title}: {metric} is no date of the seasons, which have {known}. Name one of these.</source>
<translation>{title}: {metric} no es una fecha de las temporadas, que tienen {known}. Indique una de estas.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>{title} names the phase {phase}, but no field of phases is chosen. Choose it, or give the name of a date alone.</source>
<translation>{title} nombra la fase {phase}, pero no se ha elegido ningún campo de fases. Elíjalo, o indique solo el nombre de una fecha.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>No observation of {source} lies on the raster of seasons. Check the coordinate reference systems of both.</source>
<translation>Ninguna observación de {source} está sobre el ráster de temporadas. Compruebe los sistemas de referencia de coordenadas de ambos.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>{count} of {total} observations lie outside the raster.</source>
<translation>{count} de {total} observaciones están fuera del ráster.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>The plot was not drawn: {reason}. The tables have all numbers; for the plot get matplotlib by: {how}</source>
<translation>No se ha dibujado el gráfico: {reason}. Las tablas tienen todos los números; para el gráfico, obtenga matplotlib así: {how}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>no season near</source>
<translation>ninguna temporada próxima</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>no season</source>
<translation>ninguna temporada</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>all observations</source>
<translation>todas las observaciones</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>{phase} and {metric}</source>
<translation>{phase} y {metric}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>{name}: none of {count} observations has a season near.</source>
<translation>{name}: ninguna de {count} observaciones tiene una temporada próxima.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>{name}: {matched} of {count} observations matched, bias {bias:+.1f} d, MAE {mae:.1f} d, RMSE {rmse:.1f} d, {week:.0f} % within 7 d, {fortnight:.0f} % within 14 d</source>
<translation>{name}: {matched} de {count} observaciones emparejadas, sesgo {bias:+.1f} d, MAE {mae:.1f} d, RMSE {rmse:.1f} d, {week:.0f} % a menos de 7 d, {fortnight:.0f} % a menos de 14 d</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>, slope {slope:.2f} ({low:.2f} to {high:.2f})</source>
<translation>, pendiente {slope:.2f} ({low:.2f} a {high:.2f})</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Largest difference (days)</source>
<translation>Diferencia máxima (días)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>An observation further from the date of every season is not matched: it is of a season that was not found, or of none. Up to half a season; larger differences do not count. From 1.</source>
<translation>Una observación más alejada de la fecha de todas las temporadas no se empareja: es de una temporada que no se encontró, o de ninguna. Hasta media temporada; las diferencias mayores no cuentan. Desde 1.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Pixels around the point</source>
<translation>Píxeles alrededor del punto</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>The date is the median of the pixels up to so many rows and columns away; 0 takes the pixel of the point alone. From 0 to 50.</source>
<translation>La fecha es la mediana de los píxeles hasta este número de filas y columnas de distancia; 0 toma solo el píxel del punto. De 0 a 50.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>One row for each observation: points, or a table that names parcels.</source>
<translation>Una fila por observación: puntos, o una tabla que indica parcelas.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Field of dates</source>
<translation>Campo de fechas</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>A date, a date and time, or a text like 2023-05-01. Empty means date.</source>
<translation>Una fecha, una fecha y hora, o un texto como 2023-05-01. Vacío significa date.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Field of phases</source>
<translation>Campo de fases</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Such as a BBCH code or a name. Leave empty where all are of one phase.</source>
<translation>Como un código BBCH o un nombre. Deje vacío si todas son de una misma fase.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Field of parcels of the observations</source>
<translation>Campo de parcelas de las observaciones</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Names the parcel of an observation that has no place. Empty means {name}.</source>
<translation>Indica la parcela de una observación que no tiene lugar. Vacío significa {name}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Phases and their dates</source>
<translation>Fases y sus fechas</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Which date a phase is compared with: pairs like emergence = SOSD; flowering = MAXD; harvest = EOSD. Phases that are not named do not count. One name, like SOSD, compares all with it, each phase apart and all together.</source>
<translation>Con qué fecha se compara una fase: parejas como emergence = SOSD; flowering = MAXD; harvest = EOSD. Las fases que no se nombran no cuentan. Un solo nombre, como SOSD, compara todas con él, cada fase por separado y todas juntas.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Compared observations</source>
<translation>Observaciones comparadas</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>The observations with phase, metric, season, observed and estimated date, their difference in days (estimated less observed) and, where there is none, why.</source>
<translation>Las observaciones con fase, métrica, temporada, fecha observada y estimada, su diferencia en días (estimada menos observada) y, si no la hay, el motivo.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Agreement</source>
<translation>Concordancia</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>One row for each phase and date: counts, bias, mae and rmse (days), within_7 and within_14 (% of those matched), slope and intercept with their intervals.</source>
<translation>Una fila por fase y fecha: recuentos, bias, mae y rmse (días), within_7 y within_14 (% de las emparejadas), slope e intercept con sus intervalos.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>PNG (*.png)</source>
<translation>PNG (*.png)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>A picture of estimated over observed days of the year; needs matplotlib.</source>
<translation>Una imagen de los días del año estimados frente a los observados; necesita matplotlib.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>{name}: n {number}, bias {bias:+.1f} d, RMSE {rmse:.1f} d</source>
<translation>{name}: n {number}, sesgo {bias:+.1f} d, RMSE {rmse:.1f} d</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>same day, 7 and 14 days</source>
<translation>mismo día, 7 y 14 días</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>Observed (day of the year)</source>
<translation>Observado (día del año)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>Estimated (day of the year)</source>
<translation>Estimado (día del año)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/daily_temperatures.py" />
<source>{source} has two temperatures of {day}{site}. Choose the field that tells the sites apart, or leave one of the two out.</source>
<translation>{source} tiene dos temperaturas del {day}{site}. Elija el campo que distingue los sitios, u omita una de las dos.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/daily_temperatures.py" />
<source>{source} has no temperatures with a day. Choose another table, or its field of days.</source>
<translation>{source} no tiene temperaturas con día. Elija otra tabla, o su campo de días.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/daily_temperatures.py" />
<source>The field {field} of {source} holds {value}, which is no temperature. Choose a field of numbers.</source>
<translation>El campo {field} de {source} contiene {value}, que no es una temperatura. Elija un campo de números.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>{source}: {value} in {fields} is no date. Choose a field of dates, or of texts like 2023-05-01, or the fields of the year and the day of the year.</source>
<translation>{source}: {value} en {fields} no es una fecha. Elija un campo de fechas, o de textos como 2023-05-01, o los campos del año y del día del año.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Field of dates of {table}</source>
<translation>Campo de fechas de {table}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Dates, texts like 2023-05-01, or numbers of days since 1970-01-01. Leave empty to choose the next two.</source>
<translation>Fechas, textos como 2023-05-01, o números de días desde 1970-01-01. Deje vacío para elegir los dos siguientes.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Field of years of {table}</source>
<translation>Campo de años de {table}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Used where no field of dates is chosen.</source>
<translation>Se usa si no se elige ningún campo de fechas.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Field of days of the year of {table}</source>
<translation>Campo de días del año de {table}</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>From 1; 0 and below are days of the year before.</source>
<translation>Desde 1; 0 y valores inferiores son días del año anterior.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>{source}: its days are told by a field of dates, or by one of years and one of days of the year. Choose the one or the other two.</source>
<translation>{source}: sus días se indican con un campo de fechas, o con uno de años y uno de días del año. Elija el primero o los otros dos.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Mean day</source>
<translation>Día medio</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Thermal time with given numbers</source>
<translation>Tiempo térmico con números dados</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Thermal time</source>
<translation>Tiempo térmico</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Photothermal time</source>
<translation>Tiempo fototérmico</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Chilling first</source>
<translation>Primero frío</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Mean temperature</source>
<translation>Temperatura media</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Degree days by</source>
<translation>Grados-día por</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Of the mean; of minimum and maximum held between base and cap; or of a sine through both (Baskerville and Emin 1969).</source>
<translation>De la media; de mínima y máxima mantenidas entre base y tope; o de un seno por ambas (Baskerville y Emin 1969).</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Minimum and maximum</source>
<translation>Mínima y máxima</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Sine</source>
<translation>Seno</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Latitude (degrees)</source>
<translation>Latitud (grados)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Of the sites, north positive; photothermal time needs it for the length of the day. From -89 to 89.</source>
<translation>De los sitios, norte positivo; el tiempo fototérmico la necesita para la duración del día. De -89 a 89.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Given start day</source>
<translation>Día de inicio dado</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>With a given total: the day from which degrees are summed up. From -120 to 366.</source>
<translation>Con un total dado: el día desde el que se suman grados. De -120 a 366.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Given base temperature</source>
<translation>Temperatura base dada</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>With a given total, in degrees.</source>
<translation>Con un total dado, en grados.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Given total</source>
<translation>Total dado</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Degree days at which the phase begins by a model from elsewhere; it is compared with the fitted ones. Empty for none. Above 0.</source>
<translation>Grados-día con que empieza la fase según un modelo de otro origen; se compara con los ajustados. Vacío para ninguno. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Cap (degrees)</source>
<translation>Tope (grados)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Temperature above which nothing grows faster. Empty for none.</source>
<translation>Temperatura por encima de la cual nada crece más deprisa. Vacío para ninguno.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Year begins on (day of the year)</source>
<translation>El año empieza el (día del año)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Days are counted from 1 on it; 182 (1st of July) suits the southern hemisphere. From 1 to 365.</source>
<translation>Los días se cuentan desde 1 en él; 182 (1 de julio) es adecuado para el hemisferio sur. De 1 a 365.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>First start day tried</source>
<translation>Primer día de inicio probado</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Temperatures are needed from this day on in every year. From -120 to 366.</source>
<translation>Se necesitan temperaturas desde este día en cada año. De -120 a 366.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Last start day tried</source>
<translation>Último día de inicio probado</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Up to 366.</source>
<translation>Hasta 366.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Step of start days</source>
<translation>Paso de los días de inicio</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>From 1.</source>
<translation>Desde 1.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Lowest base tried</source>
<translation>Base más baja probada</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>In degrees.</source>
<translation>En grados.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Highest base tried</source>
<translation>Base más alta probada</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Step of bases</source>
<translation>Paso de las bases</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Above 0.</source>
<translation>Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>{source}: no field of temperatures is chosen. Choose that of the means, or those of minimum and maximum.</source>
<translation>{source}: no se ha elegido ningún campo de temperaturas. Elija el de las medias, o los de mínima y máxima.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>{title} needs minimum and maximum temperatures. Choose their fields, or degree days by the mean.</source>
<translation>{title} necesita temperaturas mínimas y máximas. Elija sus campos, o grados-día por la media.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>The sites are told apart in one of {dates} and {temperatures} only. Choose the field of sites of both tables, or of none.</source>
<translation>Los sitios solo se distinguen en una de {dates} y {temperatures}. Elija el campo de sitios de ambas tablas, o de ninguna.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Photothermal time needs the length of the day. Give the latitude, or leave this model out.</source>
<translation>El tiempo fototérmico necesita la duración del día. Indique la latitud, u omita este modelo.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>From {start_from} to {start_to} by {start_step} and from {base_from:g} to {base_to:g} by {base_step:g} there are no start days and bases to try, or more than {most}. Change the range, or take larger steps.</source>
<translation>De {start_from} a {start_to} en pasos de {start_step} y de {base_from:g} a {base_to:g} en pasos de {base_step:g} no hay días de inicio y bases que probar, o hay más de {most}. Cambie el intervalo, o tome pasos mayores.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>The cap of {cap:g} degrees is not above the base of {base:g}. Give a higher cap, or lower bases.</source>
<translation>El tope de {cap:g} grados no supera la base de {base:g}. Indique un tope más alto, o bases más bajas.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Dates of a phase</source>
<translation>Fechas de una fase</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>One row for each date: observations, the result of Compare with observations, or seasons of parcels.</source>
<translation>Una fila por fecha: observaciones, el resultado de Comparar con observaciones, o temporadas de parcelas.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>the phase</source>
<translation>la fase</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of sites of the phase</source>
<translation>Campo de sitios de la fase</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Names the sites of the temperatures.</source>
<translation>Indica los sitios de las temperaturas.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Each phase gets models of its own.</source>
<translation>Cada fase recibe sus propios modelos.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Daily temperatures</source>
<translation>Temperaturas diarias</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>One row for each day, and site if there are several.</source>
<translation>Una fila por día, y por sitio si hay varios.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>the temperatures</source>
<translation>las temperaturas</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>In degrees, Celsius or any other.</source>
<translation>En grados, Celsius o cualquier otro.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of sites of the temperatures</source>
<translation>Campo de sitios de las temperaturas</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Names the sites.</source>
<translation>Indica los sitios.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of mean temperatures</source>
<translation>Campo de temperaturas medias</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of minimum temperatures</source>
<translation>Campo de temperaturas mínimas</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of maximum temperatures</source>
<translation>Campo de temperaturas máximas</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Models</source>
<translation>Modelos</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Thermal time: degree days from a start day on reach a total. Photothermal: long days count more. Chilling first: the sum begins when enough cold days have gone by. Mean temperature: a straight line over that of a window. The mean day is always there.</source>
<translation>Tiempo térmico: los grados-día desde un día de inicio alcanzan un total. Fototérmico: los días largos cuentan más. Primero frío: la suma empieza cuando han pasado suficientes días fríos. Temperatura media: una recta sobre la de una ventana. El día medio está siempre.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Degree-day models</source>
<translation>Modelos de grados-día</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>gdd</source>
<translation>gdd</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>thermal time</source>
<translation>tiempo térmico</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>temperature</source>
<translation>temperatura</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>chilling</source>
<translation>frío invernal</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>phenology model</source>
<translation>modelo de fenología</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>forecast</source>
<translation>predicción</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Fits models of temperature to dates of phases, and says how good they are.</source>
<translation>Ajusta modelos de temperatura a fechas de fases y dice lo buenos que son.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Fits models that tell the day of a phase from daily temperatures, by trying all values of their parameters on a grid: the one with the least root mean square error counts. Days are counted from 1 on the day that the year begins on.</source>
<translation>Ajusta modelos que dan el día de una fase a partir de temperaturas diarias, probando todos los valores de sus parámetros en una malla: cuenta el de menor raíz del error cuadrático medio. Los días se cuentan desde 1 en el día en que empieza el año.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>What a model is worth shows in the years left out: each year is predicted by a fit to the others, and compared with the mean day of the others (skill: by how much the error is smaller, 1 is perfect, below 0 it is worse than no model). A good fit to few years says little by itself.</source>
<translation>Lo que vale un modelo se ve en los años excluidos: cada año se predice con un ajuste a los demás y se compara con el día medio de los demás (destreza: cuánto menor es el error; 1 es perfecto, por debajo de 0 es peor que ningún modelo). Un buen ajuste a pocos años dice poco por sí solo.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>One row for each phase and model: its parameters, errors of the fit (days), efficiency (Nash and Sutcliffe), aicc, errors of years left out, and skill.</source>
<translation>Una fila por fase y modelo: sus parámetros, errores del ajuste (días), eficiencia (Nash y Sutcliffe), aicc, errores de los años excluidos y destreza.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Observed and predicted days</source>
<translation>Días observados y predichos</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>One row for each date and model, predicted with all years and without its own.</source>
<translation>Una fila por fecha y modelo, predicha con todos los años y sin el suyo.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>No date lies in a season whose temperatures are all known from day {first} to the last date. Choose a later first start day, or a longer table of temperatures.</source>
<translation>Ninguna fecha está en una temporada cuyas temperaturas se conozcan todas desde el día {first} hasta la última fecha. Elija un primer día de inicio posterior, o una tabla de temperaturas más larga.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>{phase}: {count} of {total} dates were left out, because their season lacks temperatures between day {first} and day {last}.</source>
<translation>{phase}: se omitieron {count} de {total} fechas, porque a su temporada le faltan temperaturas entre el día {first} y el día {last}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>{phase}: {count} dates of {years} years.</source>
<translation>{phase}: {count} fechas de {years} años.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>All dates</source>
<translation>Todas las fechas</translation>
</message>
<message>
<location filename="../../algorithms/phenology/model_rows.py" />
<source>  {model}: nothing could be fitted.</source>
<translation>  {model}: no se pudo ajustar nada.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/model_rows.py" />
<source>  {model} ({values}): RMSE {rmse:.2f} d, bias {bias:+.2f} d; years left out: RMSE {out:.2f} d, {skill:.0f} % less than the mean day.</source>
<translation>  {model} ({values}): RMSE {rmse:.2f} d, sesgo {bias:+.2f} d; años excluidos: RMSE {out:.2f} d, {skill:.0f} % menos que el día medio.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>Parcels of the observations</source>
<translation>Parcelas de las observaciones</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>For a raster of seasons and observations without a place: the polygons or points of the parcels that the observations name.</source>
<translation>Para un ráster de temporadas y observaciones sin lugar: los polígonos o puntos de las parcelas que indican las observaciones.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>Field of the parcels</source>
<translation>Campo de las parcelas</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>Holds the same parcels as the observations; empty where it has the same name there.</source>
<translation>Contiene las mismas parcelas que las observaciones; vacío si allí tiene el mismo nombre.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>{source} has no places, which a raster of seasons needs. Choose a layer of points, the parcels that the observations name, or a table of seasons of parcels.</source>
<translation>{source} no tiene lugares, que un ráster de temporadas necesita. Elija una capa de puntos, las parcelas que indican las observaciones, o una tabla de temporadas de parcelas.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>No parcel of the observations is in {places}: they name {named}, and it has {known}. Choose the fields that hold the same parcels.</source>
<translation>Ninguna parcela de las observaciones está en {places}: indican {named}, y hay {known}. Elija los campos que contienen las mismas parcelas.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{title}: "{part}" is no pair. Write pairs like emergence = SOSD; harvest = EOSD, or one name like SOSD for all phases.</source>
<translation>{title}: «{part}» no es una pareja. Escriba parejas como emergence = SOSD; harvest = EOSD, o un solo nombre como SOSD para todas las fases.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{title} is empty. Write the date to compare with, like SOSD, or pairs like emergence = SOSD; harvest = EOSD.</source>
<translation>{title} está vacío. Escriba la fecha con que comparar, como SOSD, o parejas como emergence = SOSD; harvest = EOSD.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{count} observations are of phases that are compared with nothing: {names}.</source>
<translation>{count} observaciones son de fases que no se comparan con nada: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>The field {field} of {source} tells no date in any observation (first: {first}). Choose a field of dates, or of texts like 2023-05-01.</source>
<translation>El campo {field} de {source} no da una fecha en ninguna observación (primera: {first}). Elija un campo de fechas, o de textos como 2023-05-01.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>No observation of {source} is of a phase that is compared with a date; it has the phases {names}. Name them as they are written there.</source>
<translation>Ninguna observación de {source} es de una fase que se compare con una fecha; tiene las fases {names}. Nómbrelas como están escritas allí.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{source} has no observations. Choose another table, or select some.</source>
<translation>{source} no tiene observaciones. Elija otra tabla, o seleccione algunas.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{count} observations have no date and were left out (first: {first}).</source>
<translation>{count} observaciones no tienen fecha y se omitieron (primera: {first}).</translation>
</message>
<message>
<location filename="../../algorithms/phenology/parcel_places.py" />
<source>{polygons} has no coordinate reference system, so that the place of the sun is not known. Give the layer one, or give the sun zenith angle as a number.</source>
<translation>{polygons} no tiene sistema de referencia de coordenadas, así que no se conoce la posición del sol. Asigne uno a la capa, o indique el ángulo cenital solar como número.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/parcel_places.py" />
<source>No parcel of {polygons} has a latitude and longitude, so that the place of the sun is not known. Check its coordinate reference system, {crs}, or give the sun zenith angle as a number.</source>
<translation>Ninguna parcela de {polygons} tiene latitud y longitud, así que no se conoce la posición del sol. Compruebe su sistema de referencia de coordenadas, {crs}, o indique el ángulo cenital solar como número.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/phase_days.py" />
<source>{source} has no rows with a date. Choose another table, or its field of dates.</source>
<translation>{source} no tiene filas con fecha. Elija otra tabla, o su campo de fechas.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/phase_days.py" />
<source>{count} rows have no date and were left out.</source>
<translation>{count} filas no tienen fecha y se omitieron.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/places_raster.py" />
<source>The stack has no coordinate reference system, so that the place of the sun is not known. Give the layer one, or give the sun zenith angle as a number.</source>
<translation>La pila no tiene sistema de referencia de coordenadas, así que no se conoce la posición del sol. Asigne uno a la capa, o indique el ángulo cenital solar como número.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/places_raster.py" />
<source>The middle of the stack has no latitude and longitude, so that the place of the sun is not known. Check the coordinate reference system of the layer, or give the sun zenith angle as a number.</source>
<translation>El centro de la pila no tiene latitud ni longitud, así que no se conoce la posición del sol. Compruebe el sistema de referencia de coordenadas de la capa, o indique el ángulo cenital solar como número.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Plant Phenology Index (PPI)</source>
<translation>Índice de fenología vegetal (PPI)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Computes the index that HR-VPP takes its seasons from, of red and near infrared and the height of the sun.</source>
<translation>Calcula el índice del que HR-VPP toma sus temporadas, a partir del rojo, el infrarrojo cercano y la altura del sol.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Where the sun stands follows from time and place of each pixel, to 0.01 degree. A time at midnight UTC is taken to be a date alone: then the solar time counts. Values at which the sun is not up are gaps.</source>
<translation>La posición del sol se deduce de la hora y el lugar de cada píxel, con 0.01 grados. Una hora de medianoche UTC se toma como una fecha sin hora: entonces cuenta la hora solar. Los valores en los que el sol no ha salido son huecos.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Red</source>
<translation>Rojo</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Stack of surface reflectance in the red, B04 of Sentinel-2; clouds are gaps.</source>
<translation>Pila de reflectancia de superficie en el rojo, B04 de Sentinel-2; las nubes son huecos.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Near infrared</source>
<translation>Infrarrojo cercano</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Stack of surface reflectance, B08 or B8A of Sentinel-2; times as red.</source>
<translation>Pila de reflectancia de superficie, B08 o B8A de Sentinel-2; fechas como el rojo.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>PPI stack</source>
<translation>Pila de PPI</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Stack of the grid and times of the red one.</source>
<translation>Pila de la cuadrícula y las fechas de la del rojo.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>{share:.1f} % of the red values are gaps. Wrote {count} times of {series} series in {seconds:.1f} s.</source>
<translation>El {share:.1f} % de los valores del rojo son huecos. Se han escrito {count} fechas de {series} series en {seconds:.1f} s.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>DVI of bare soil</source>
<translation>DVI del suelo desnudo</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>Near infrared less red of bare soil, in reflectance; the index is 0 below. From 0.01 to 0.39.</source>
<translation>Infrarrojo cercano menos rojo del suelo desnudo, en reflectancia; por debajo el índice es 0. De 0.01 a 0.39.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>DVI of the densest canopy</source>
<translation>DVI del dosel más denso</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>Near infrared less red of the densest canopy, in reflectance. Empty takes it from each series, as HR-VPP does: its 95th percentile, and what maxima are above that in the scene. For this the series should have a year or more. From 0.05 to 0.8.</source>
<translation>Infrarrojo cercano menos rojo de la vegetación más densa, en reflectancia. Vacío lo toma de cada serie, como hace HR-VPP: su percentil 95 y lo que los máximos lo superan en la escena. Para ello las series deberían abarcar un año o más. De 0.05 a 0.8.</translation>
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
<translation>cenit solar</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>leaf area</source>
<translation>área foliar</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>The Plant Phenology Index grows in proportion to the green leaf area, where NDVI no longer does, and hardly answers to snow: it suits the seasons of conifers and of the north. It runs from 0 (bare) to 3 (closed). Give cloud-free reflectance, then find seasons with "Phenology (seasons)".</source>
<translation>El índice de fenología vegetal crece en proporción al área foliar verde, donde el NDVI ya no lo hace, y apenas responde a la nieve: es adecuado para las temporadas de coníferas y del norte. Va de 0 (desnudo) a 3 (cerrado). Indique reflectancia sin nubes y busque después las temporadas con «Fenología (temporadas)».</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parameters.py" />
<source>The DVI of the densest canopy is the 95th percentile of each series and {headroom:.3f}.</source>
<translation>El DVI del dosel más denso es el percentil 95 de cada serie más {headroom:.3f}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Plant Phenology Index (PPI) (parcels)</source>
<translation>Plant Phenology Index (PPI) (parcelas)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Computes the index that HR-VPP takes its seasons from, of the red and near-infrared series of parcels and the height of the sun.</source>
<translation>Calcula el índice del que HR-VPP toma sus temporadas, a partir de las series de rojo e infrarrojo cercano de las parcelas y de la altura del sol.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Where the sun stands follows from the time of each row and the centroid of the parcel's polygon, to 0.01 degree. A time at midnight UTC is taken to be a date alone: then the solar time counts. Values at which the sun is not up are gaps.</source>
<translation>La posición del sol se deduce de la hora de cada fila y del centroide del polígono de la parcela, con 0.01 grados. Una hora de medianoche UTC se toma como una fecha sin hora: entonces cuenta la hora solar. Los valores en los que el sol no ha salido son huecos.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Red variable</source>
<translation>Variable del rojo</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>The name that red reflectance has in the table, such as B04; clouds are gaps.</source>
<translation>El nombre que tiene la reflectancia en el rojo en la tabla, como B04; las nubes son huecos.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Near-infrared variable</source>
<translation>Variable del infrarrojo cercano</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>The name that near-infrared reflectance has, such as B08; of the same images.</source>
<translation>El nombre que tiene la reflectancia en el infrarrojo cercano, como B08; de las mismas imágenes.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Where the parcels are, and so where the sun stands. They may be left out where the sun zenith angle is given.</source>
<translation>Dónde están las parcelas y, por tanto, dónde está el sol. Pueden faltar si se indica el ángulo cenital solar.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>The rows of the red variable with the fields of the input, and the index behind them in the field "ppi": the field of values of "Phenology (seasons) (parcels)".</source>
<translation>Las filas de la variable del rojo con los campos de la entrada y, detrás, el índice en el campo «ppi»: el campo de valores de «Fenología (temporadas) (parcelas)».</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>{title} is not given. Give the name that it has in the table.</source>
<translation>{title} no se ha indicado. Indique el nombre que tiene en la tabla.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Red and near infrared are the same variable, {name}. Give two different ones.</source>
<translation>El rojo y el infrarrojo cercano son la misma variable, {name}. Indique dos distintas.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>Neither the polygons of the parcels nor the sun zenith angle is given, so that the place of the sun is not known. Give one of them.</source>
<translation>No se han indicado ni los polígonos de las parcelas ni el ángulo cenital solar, así que no se conoce la posición del sol. Indique uno de los dos.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>{count} values of {parcels} parcels at {times} times.</source>
<translation>{count} valores de {parcels} parcelas en {times} fechas.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>{red} and {nir} have no time in common. The index needs both of one image: extract them from stacks of the same images.</source>
<translation>{red} y {nir} no tienen ninguna fecha en común. El índice necesita ambos de una imagen: extráigalos de pilas de las mismas imágenes.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/ppi_parcels.py" />
<source>{count} of {total} times of {red} have no {nir}, and so no index.</source>
<translation>{count} de {total} fechas de {red} no tienen {nir} y, por tanto, ningún índice.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_raster.py" />
<source>{path} has no bands that are dates of seasons. Choose a raster that Phenology (seasons) has written.</source>
<translation>{path} no tiene bandas que sean fechas de temporadas. Elija un ráster escrito por Fenología (temporadas).</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_raster.py" />
<source>The dates of {path} are days of the year, and its seasons are not told apart by year, so that the year is not known. Run Phenology (seasons) again with dates as days since 1970.</source>
<translation>Las fechas de {path} son días del año, y sus temporadas no se distinguen por año, así que no se conoce el año. Ejecute de nuevo Fenología (temporadas) con fechas como días desde 1970.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_table.py" />
<source>No parcel of the observations is in {table}: they name {names}. Choose the fields that hold the same parcels.</source>
<translation>Ninguna parcela de las observaciones está en {table}: indican {names}. Elija los campos que contienen las mismas parcelas.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_table.py" />
<source>The field {field} of {table} holds {value}, which is no date. Choose a field of dates, or of numbers as Phenology (seasons) makes them.</source>
<translation>El campo {field} de {table} contiene {value}, que no es una fecha. Elija un campo de fechas, o de números como los que produce Fenología (temporadas).</translation>
</message>
<message>
<location filename="../../algorithms/phenology/season_table.py" />
<source>{table} has days of the year, but a season without a year: {season}. Choose the field that names seasons like 2021_s1, or make the table with days since 1970.</source>
<translation>{table} tiene días del año, pero una temporada sin año: {season}. Elija el campo que nombra temporadas como 2021_s1, o cree la tabla con días desde 1970.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Raster of seasons</source>
<translation>Ráster de temporadas</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>A raster that Phenology (seasons) or Phenology (FuseTS metrics) has written, with dates counted in any way. The observations need a place then.</source>
<translation>Un ráster escrito por Fenología (temporadas) o Fenología (métricas de FuseTS), con fechas contadas de cualquier forma. Las observaciones necesitan entonces un lugar.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Table of seasons</source>
<translation>Tabla de temporadas</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Instead of the raster: a table with one row for each parcel and season, whose fields are named as the dates are: SOSD, MAXD, EOSD and so on.</source>
<translation>En lugar del ráster: una tabla con una fila por parcela y temporada, cuyos campos se llaman como las fechas: SOSD, MAXD, EOSD, etc.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Field of parcels in the table</source>
<translation>Campo de parcelas en la tabla</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Holds the parcel of each season. Empty means {name}.</source>
<translation>Contiene la parcela de cada temporada. Vacío significa {name}.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Field of seasons in the table</source>
<translation>Campo de temporadas en la tabla</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Names the season, such as 2021_s1; needed where dates are days of the year.</source>
<translation>Nombra la temporada, como 2021_s1; necesario si las fechas son días del año.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Days since 1970-01-01</source>
<translation>Días desde 1970-01-01</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Day of the year</source>
<translation>Día del año</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>YYDDD</source>
<translation>YYDDD</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Dates of the table as</source>
<translation>Fechas de la tabla como</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>What dates are that are numbers; a raster tells it by itself.</source>
<translation>Qué son las fechas que son números; un ráster lo dice por sí mismo.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Both {raster} and {table} are given. Leave one of them empty.</source>
<translation>Se han indicado a la vez {raster} y {table}. Deje vacío uno de los dos.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Neither {raster} nor {table} is given. Give one of them.</source>
<translation>No se ha indicado ni {raster} ni {table}. Indique uno de los dos.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Sun zenith angle (degrees)</source>
<translation>Ángulo cenital solar (grados)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>One angle for all times. Empty computes it from the time and place of each value. From 0 to 89.</source>
<translation>Un ángulo para todas las fechas. Vacío lo calcula de la hora y el lugar de cada valor. De 0 a 89.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Solar time of dates alone (hours)</source>
<translation>Hora solar de las fechas sin hora (horas)</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Time of the day by the sun at which images were taken whose stack has dates without a time; 12 is noon. Sentinel-2 passes at about 10.5. From 0 to 24.</source>
<translation>Hora solar del día en que se tomaron las imágenes cuya pila tiene fechas sin hora; 12 es el mediodía. Sentinel-2 pasa hacia las 10.5. De 0 a 24.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Sun zenith angle: {zenith:g} degrees.</source>
<translation>Ángulo cenital solar: {zenith:g} grados.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Sun zenith angle in the middle ({latitude:.3f} N, {longitude:.3f} E): {low:.1f} to {high:.1f} degrees.</source>
<translation>Ángulo cenital solar en el centro ({latitude:.3f} N, {longitude:.3f} E): de {low:.1f} a {high:.1f} grados.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>{count} of {total} times are dates alone, and count as {hours:g} h by the sun.</source>
<translation>{count} de {total} fechas no llevan hora y cuentan como {hours:g} h solares.</translation>
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>At {count} of {total} times the sun is not up, and so there is no value. Check that the times are in UTC.</source>
<translation>En {count} de {total} fechas el sol no ha salido, así que no hay valor. Compruebe que las horas estén en UTC.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Sun zenith angles</source>
<translation>Ángulos cenitales solares</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>View zenith angles</source>
<translation>Ángulos cenitales de observación</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Sun azimuths</source>
<translation>Acimutes solares</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>View azimuths</source>
<translation>Acimutes de observación</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>View zenith angle (degrees)</source>
<translation>Ángulo cenital de observación (grados)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Where there is no stack of them; Sentinel-2 sees from 0 to 12. It changes LAI by 3 % at most. From 0 to 60.</source>
<translation>Si no hay una pila de ellos; Sentinel-2 observa de 0 a 12. Cambia el LAI en un 3 % como máximo. De 0 a 60.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Angle between sun and sensor (degrees)</source>
<translation>Ángulo entre sol y sensor (grados)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Difference of the azimuths of sun and sensor, where there are no stacks of them. From 0 to 180.</source>
<translation>Diferencia de los acimutes de sol y sensor, si no hay pilas de ellos. De 0 a 180.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Stack of degrees, with an image of the time or day of each time of the bands; instead of the number. Azimuths only both together.</source>
<translation>Pila de grados, con una imagen de la hora o del día de cada fecha de las bandas; en lugar del número. Los acimutes, solo ambos a la vez.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Only one of the azimuths of sun and view is given, and their difference is needed. Give both stacks, or none.</source>
<translation>Solo se ha indicado uno de los acimutes de sol y observación, y se necesita su diferencia. Indique ambas pilas, o ninguna.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Unit of backscatter</source>
<translation>Unidad de la retrodispersión</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Decibel</source>
<translation>Decibelio</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Linear power</source>
<translation>Potencia lineal</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Whether the values are in dB (mostly -25 to 0) or linear (mostly 0 to 1).</source>
<translation>Si los valores están en dB (en general de -25 a 0) o son lineales (en general de 0 a 1).</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Filter speckle</source>
<translation>Filtrar moteado</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Multitemporal filter of both polarisations (Quegan and Yu 2001): averages in space, and keeps the detail that all dates have in common. Not needed for backscatter that is filtered already.</source>
<translation>Filtro multitemporal de ambas polarizaciones (Quegan y Yu 2001): promedia en el espacio y conserva el detalle que todas las fechas tienen en común. No es necesario si la retrodispersión ya está filtrada.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Window of the speckle filter (pixels)</source>
<translation>Ventana del filtro de moteado (píxeles)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Rows and columns that are averaged, an odd number from 3 to 31.</source>
<translation>Filas y columnas que se promedian, un número impar de 3 a 31.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>The window of the speckle filter is {window} pixels, but needs a pixel in its middle. Give an odd number from 3 to {most}.</source>
<translation>La ventana del filtro de moteado es de {window} píxeles, pero necesita un píxel en su centro. Indique un número impar de 3 a {most}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>{title}: {share:.0f} % of the values looked at are no backscatter of land in dB, which is below 0 and above -50 (their median is {example:.3g}). Choose linear power as unit, or give calibrated backscatter.</source>
<translation>{title}: el {share:.0f} % de los valores mirados no son retrodispersión del terreno en dB, que está por debajo de 0 y por encima de -50 (su mediana es {example:.3g}). Elija potencia lineal como unidad, o indique retrodispersión calibrada.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>{title}: {share:.0f} % of the values looked at are no linear backscatter, which is above 0 and below 10 (their median is {example:.3g}). Choose decibel as unit, or give calibrated backscatter.</source>
<translation>{title}: el {share:.0f} % de los valores mirados no son retrodispersión lineal, que está por encima de 0 y por debajo de 10 (su mediana es {example:.3g}). Elija decibelio como unidad, o indique retrodispersión calibrada.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>{title}: {share:.0f} % of the values looked at are unlike backscatter of land in this unit (the median of all is {example:.3g}). Check the unit, and that the nodata value of the file is set.</source>
<translation>{title}: el {share:.0f} % de los valores mirados no se parecen a retrodispersión del terreno en esta unidad (la mediana de todos es {example:.3g}). Compruebe la unidad, y que el valor sin datos del archivo esté definido.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Coastal aerosol</source>
<translation>Aerosol costero</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Blue</source>
<translation>Azul</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Green</source>
<translation>Verde</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Red edge 1</source>
<translation>Borde rojo 1</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Red edge 2</source>
<translation>Borde rojo 2</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Red edge 3</source>
<translation>Borde rojo 3</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Near infrared, narrow</source>
<translation>Infrarrojo cercano, estrecho</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Water vapour</source>
<translation>Vapor de agua</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Short-wave infrared 1</source>
<translation>Infrarrojo de onda corta 1</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Short-wave infrared 2</source>
<translation>Infrarrojo de onda corta 2</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Stack of surface reflectance, {sentinel2} of Sentinel-2; {name} in formulas.</source>
<translation>Pila de reflectancia de superficie, {sentinel2} de Sentinel-2; {name} en las fórmulas.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Stack of backscatter in this polarisation.</source>
<translation>Pila de retrodispersión en esta polarización.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Biophysical variables (LAI, FAPAR, FCOVER, CCC, CWC)</source>
<translation>Variables biofísicas (LAI, FAPAR, FCOVER, CCC, CWC)</translation>
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
<translation>clorofila</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>canopy water</source>
<translation>agua del dosel</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>snap</source>
<translation>snap</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>neural network</source>
<translation>red neuronal</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Computes leaf area, absorbed radiation, cover, chlorophyll or water of the canopy of Sentinel-2's bands, as SNAP does.</source>
<translation>Calcula área foliar, radiación absorbida, cobertura, clorofila o agua del dosel a partir de las bandas de Sentinel-2, como SNAP.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>The networks of SNAP's biophysical processor, of surface reflectance without clouds. With 20 m they take B03, B04, B05, B06, B07, B8A, B11 and B12, with 10 m B03, B04 and B08. The result lies on the grid of the first band.</source>
<translation>Las redes del procesador biofísico de SNAP, a partir de reflectancia de superficie sin nubes. Con 20 m usan B03, B04, B05, B06, B07, B8A, B11 y B12, con 10 m B03, B04 y B08. El resultado está en la cuadrícula de la primera banda.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Where the sun stands follows from time and place; a time at midnight UTC is taken to be a date alone, and then the solar time counts. Values that are out of the range of the variable by little are set to its end, and by more are gaps.</source>
<translation>La posición del sol se deduce de la hora y el lugar; una hora de medianoche UTC se toma como una fecha sin hora, y entonces cuenta la hora solar. Los valores que salen por poco del intervalo de la variable se llevan a su extremo, y los que salen por más son huecos.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>{variables}.</source>
<translation>{variables}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Network</source>
<translation>Red</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Version, satellite and pixels. That of the other satellite differs little; the 20 m ones are better, and the only ones for CCC and CWC.</source>
<translation>Versión, satélite y píxeles. La del otro satélite difiere poco; las de 20 m son mejores, y las únicas para CCC y CWC.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Variable stack</source>
<translation>Pila de la variable</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Stack of the grid and times of the first band.</source>
<translation>Pila de la cuadrícula y las fechas de la primera banda.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Stack of flags that add up: 0 good, 1 a band or angle out of the range of training, 2 set to the smallest and 4 to the largest value, 8 too small and 16 too large for a value.</source>
<translation>Pila de marcas que se suman: 0 bueno, 1 una banda o un ángulo fuera del intervalo de entrenamiento, 2 llevado al valor menor y 4 al mayor, 8 demasiado pequeño y 16 demasiado grande para un valor.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Not given: {missing}. The network {name} takes {needed}: give these stacks, or choose another network.</source>
<translation>Sin indicar: {missing}. La red {name} usa {needed}: indique estas pilas, o elija otra red.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>{share:.1f} % of the values of the first band are gaps. Wrote {variable} at {count} times of {series} series in {seconds:.1f} s.</source>
<translation>El {share:.1f} % de los valores de la primera banda son huecos. Se ha escrito {variable} en {count} fechas de {series} series en {seconds:.1f} s.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/derivation.py" />
<source>{name}: computed at {count} times, {gaps:.1f} % gaps.</source>
<translation>{name}: calculado en {count} fechas, {gaps:.1f} % huecos.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Radar vegetation index: 2 VH / (VV + VH)</source>
<translation>Índice de vegetación de radar: 2 VH / (VV + VH)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Radar vegetation index: 4 VH / (VV + VH)</source>
<translation>Índice de vegetación de radar: 4 VH / (VV + VH)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Ratio of powers</source>
<translation>Cociente de potencias</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VV in linear power</source>
<translation>VV en potencia lineal</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VH in linear power</source>
<translation>VH en potencia lineal</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VV in decibel</source>
<translation>VV en decibelios</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VH in decibel</source>
<translation>VH en decibelios</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Index</source>
<translation>Índice</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>What is computed:&lt;br&gt;{list}&lt;br&gt;CATALOGUE one of the Awesome Spectral Indices&lt;br&gt;FORMULA your own, with the names of bands that stand here.</source>
<translation>Lo que se calcula:&lt;br&gt;{list}&lt;br&gt;CATALOGUE uno de los Awesome Spectral Indices&lt;br&gt;FORMULA uno propio, con los nombres de las bandas que figuran aquí.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Index of the catalogue</source>
<translation>Índice del catálogo</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Short name in the catalogue of Awesome Spectral Indices, such as kNDVI or BAI; used with CATALOGUE. It needs the Python package spyndex.</source>
<translation>Nombre corto en el catálogo de Awesome Spectral Indices, como kNDVI o BAI; se usa con CATALOGUE. Necesita el paquete de Python spyndex.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Formula</source>
<translation>Fórmula</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Used with FORMULA: + - * / ** and brackets, sqrt, abs, exp, log, log10, arctan, arccos, min, max and hue over the bands A B G R RE1 RE2 RE3 N N2 WV S1 S2 (or B01 to B12), VV VH HH HV in linear power, and the names of further stacks. For example (N - R) / (N + R).</source>
<translation>Se usa con FORMULA: + - * / ** y paréntesis, sqrt, abs, exp, log, log10, arctan, arccos, min, max y hue sobre las bandas A B G R RE1 RE2 RE3 N N2 WV S1 S2 (o B01 a B12), VV VH HH HV en potencia lineal, y los nombres de otras pilas. Por ejemplo (N - R) / (N + R).</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Constants</source>
<translation>Constantes</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Values of constants of the formula, such as L=0.5, g=2.5; they replace the usual ones of the catalogue.</source>
<translation>Valores de constantes de la fórmula, como L=0.5, g=2.5; sustituyen a los habituales del catálogo.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Index is {name}, which is none of the list. Choose one, such as NDVI, or give a formula.</source>
<translation>Índice es {name}, que no está en la lista. Elija uno, como NDVI, o indique una fórmula.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Formula is wrong at character {place}, "{part}": {what}. Write it like (N - R) / (N + R).</source>
<translation>Fórmula tiene un error en el carácter {place}, «{part}»: {what}. Escríbala como (N - R) / (N + R).</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Formula names no band, and so its result would be the same everywhere. Write it like (N - R) / (N + R).</source>
<translation>Fórmula no nombra ninguna banda, así que su resultado sería igual en todas partes. Escríbala como (N - R) / (N + R).</translation>
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Constants has "{part}", which is no name with its value. Write them like L=0.5, g=2.5.</source>
<translation>Constantes contiene «{part}», que no es un nombre con su valor. Escríbalas como L=0.5, g=2.5.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Least valid share of a date</source>
<translation>Proporción válida mínima de una fecha</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>A date of which a smaller share of the pixels is left is not used at all: it becomes a gap, or is removed. 0 keeps every date. From 0 to 1.</source>
<translation>Una fecha de la que queda una proporción menor de los píxeles no se usa en absoluto: se convierte en hueco o se elimina. 0 conserva todas las fechas. De 0 a 1.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Remove dates that are not used</source>
<translation>Eliminar fechas que no se usan</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Whether these dates are left out of the result. Otherwise they stay, with gaps alone.</source>
<translation>Si estas fechas se omiten del resultado. Si no, permanecen, solo con huecos.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>shadow</source>
<translation>sombra</translation>
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
<translation>dilatación</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Makes gaps of the values under clouds, by a scene classification or quality bits, and leaves out dates of which too little is left.</source>
<translation>Convierte en huecos los valores bajo nubes, según una clasificación de la escena o bits de calidad, y omite las fechas de las que queda demasiado poco.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Each time of the stack gets the mask of the same time, or the only one of the same day. Masks on another grid take the nearest pixel. Where a mask has no value, the stack gets none either.</source>
<translation>Cada fecha de la pila recibe la máscara de la misma hora, o la única del mismo día. Las máscaras en otra cuadrícula toman el píxel más próximo. Donde una máscara no tiene valor, tampoco lo recibe la pila.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>The dilated scene classification is openEO's to_scl_dilation_mask: what is not clear is smeared by a Gaussian of 17 pixels and masked above 0.057, clouds, shadow and snow by one of 201 pixels and masked above 0.025. Sizes are pixels of the stack.</source>
<translation>La clasificación de la escena dilatada es la to_scl_dilation_mask de openEO: lo que no es despejado se difumina con una gaussiana de 17 píxeles y se enmascara por encima de 0.057; nubes, sombra y nieve, con una de 201 píxeles y se enmascara por encima de 0.025. Los tamaños son píxeles de la pila.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Mask stack</source>
<translation>Pila de máscaras</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Stack of the scene classification or quality band, of the same acquisitions.</source>
<translation>Pila de la clasificación de la escena o de la banda de calidad, de las mismas adquisiciones.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Masked stack</source>
<translation>Pila enmascarada</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Stack of the same grid, with gaps where the mask says so.</source>
<translation>Pila de la misma cuadrícula, con huecos donde la máscara lo indica.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Mask used</source>
<translation>Máscara usada</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Stack of all times: 1 masked, 0 not masked, empty where the stack has no value.</source>
<translation>Pila de todas las fechas: 1 enmascarado, 0 sin enmascarar, vacío donde la pila no tiene valor.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Mask</source>
<translation>Máscara</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>{before:.1f} % of the pixels have a value, and {after:.1f} % are left. The clearest date, {best}, has {most:.1f} %.</source>
<translation>El {before:.1f} % de los píxeles tiene valor, y queda el {after:.1f} %. La fecha más despejada, {best}, tiene el {most:.1f} %.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Only {count} of {total} dates have a valid share of {least:g}, and a series needs at least two: the second best has {share:.3f}. Lower the least valid share of a date.</source>
<translation>Solo {count} de {total} fechas tienen una proporción válida de {least:g}, y una serie necesita al menos dos: la segunda mejor tiene {share:.3f}. Reduzca la proporción válida mínima de una fecha.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source> and {count} more</source>
<translation> y {count} más</translation>
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>{count} of {total} dates are not used, because their valid share is below {least:g}: {names}{more}.</source>
<translation>{count} de {total} fechas no se usan, porque su proporción válida es inferior a {least:g}: {names}{more}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>leaf area index</source>
<translation>índice de área foliar</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>absorbed share of photosynthetically active radiation</source>
<translation>fracción absorbida de la radiación fotosintéticamente activa</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>share of the ground that is covered</source>
<translation>proporción del suelo cubierta</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>chlorophyll of the canopy (ug/cm2)</source>
<translation>clorofila del dosel (ug/cm2)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>water of the canopy (g/cm2)</source>
<translation>agua del dosel (g/cm2)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>There is no network of {variable} for {name}: of three bands only LAI, FAPAR and FCOVER can be told. Choose a network of 20 m, or another variable.</source>
<translation>No hay red de {variable} para {name}: de tres bandas solo se pueden obtener LAI, FAPAR y FCOVER. Elija una red de 20 m, u otra variable.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Scale of reflectance</source>
<translation>Escala de la reflectancia</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>For values of another unit: reflectance (0 to 1) = value * scale + offset, whatever is chosen above. Empty: as chosen. Above 0.</source>
<translation>Para valores en otra unidad: reflectancia (0 a 1) = valor * escala + desplazamiento, se elija lo que se elija arriba. Vacío: lo elegido. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Offset of reflectance</source>
<translation>Desplazamiento de la reflectancia</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Used with a scale.</source>
<translation>Se usa con una escala.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Found from values and metadata</source>
<translation>Deducido de valores y metadatos</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Reflectance, 0 to 1</source>
<translation>Reflectancia, 0 a 1</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Digital numbers, 10000 = 1</source>
<translation>Niveles digitales, 10000 = 1</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>The same, 1000 added at all dates</source>
<translation>Igual, con 1000 sumado en todas las fechas</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>The same, 1000 added from 2022-01-25 on</source>
<translation>Igual, con 1000 sumado desde 2022-01-25</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Values of the bands</source>
<translation>Valores de las bandas</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Since processing baseline 04.00 (2022-01-25) ESA adds 1000 to Sentinel-2's digital numbers; products processed again have it at earlier dates too, and some providers take it off. Found: the metadata PROCESSING_BASELINE, BOA_ADD_OFFSET or boa_offset_applied, or the name of the product decide; the run stops where nothing says it of a date from then on. What was taken is in the log.</source>
<translation>Desde la línea base de procesamiento 04.00 (2022-01-25), ESA suma 1000 a los niveles digitales de Sentinel-2; los productos reprocesados también lo llevan en fechas anteriores, y algunos proveedores lo quitan. Deducido: deciden los metadatos PROCESSING_BASELINE, BOA_ADD_OFFSET o boa_offset_applied, o el nombre del producto; la ejecución se detiene si nada lo dice de una fecha desde entonces. Lo que se tomó está en el registro.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{titles}: {how}</source>
<translation>{titles}: {how}</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>value * {scale:g} + {offset:g}.</source>
<translation>valor * {scale:g} + {offset:g}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>reflectance as it is.</source>
<translation>reflectancia tal cual.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers without offset, as chosen.</source>
<translation>niveles digitales sin desplazamiento, según lo elegido.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers less 1000, as chosen.</source>
<translation>niveles digitales menos 1000, según lo elegido.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers, of the {count} of {total} dates from 2022-01-25 on less 1000, as chosen.</source>
<translation>niveles digitales, los de {count} de {total} fechas desde 2022-01-25 menos 1000, según lo elegido.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{title} holds digital numbers (median {median:.3g}), and nothing says whether those of {count} dates from 2022-01-25 on have Sentinel-2's offset of 1000: products as ESA makes them have it, harmonised ones have not. Choose under Values of the bands.</source>
<translation>{title} contiene números digitales (mediana {median:.3g}), y nada dice si los de {count} fechas a partir del 2022-01-25 tienen el desplazamiento de 1000 de Sentinel-2: los productos tal como los hace la ESA lo tienen, los armonizados no. Elija en «Valores de las bandas».</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers without offset, because all dates are before 2022-01-25. If they are of Collection 1 (processing baseline 05.00), choose the offset instead.</source>
<translation>niveles digitales sin desplazamiento, porque todas las fechas son anteriores a 2022-01-25. Si son de la Collection 1 (línea base de procesamiento 05.00), elija en cambio el desplazamiento.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers, of {count} of {total} dates with an offset, by the metadata.</source>
<translation>niveles digitales, los de {count} de {total} fechas con desplazamiento, según los metadatos.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{title} holds no reflectance: the median of the values looked at is {median:.3g}, and 0 to 1 is needed. Choose digital numbers under Values of the bands, or give the scale of reflectance, 0.0001 for Sentinel-2's digital numbers.</source>
<translation>{title} no contiene reflectancia: la mediana de los valores mirados es {median:.3g}, y se necesita de 0 a 1. Elija niveles digitales en Valores de las bandas, o indique la escala de la reflectancia, 0.0001 para los niveles digitales de Sentinel-2.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{title}: with the offset {share:.0f} % of the values are below 0. It seems that your provider has taken it off already.</source>
<translation>{title}: con el desplazamiento, el {share:.0f} % de los valores es menor que 0. Parece que su proveedor ya lo ha quitado.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Small kernel (pixels)</source>
<translation>Núcleo pequeño (píxeles)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Side of the Gaussian that everything not clear grows by, for the dilated classification; 17 is 170 m at 10 m. Odd, 0 for none.</source>
<translation>Lado de la gaussiana con que crece todo lo no despejado, para la clasificación dilatada; 17 son 170 m a 10 m. Impar, 0 para ninguno.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Large kernel (pixels)</source>
<translation>Núcleo grande (píxeles)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Side of the Gaussian that clouds, shadow and snow grow by; FuseTS takes 77. Odd, 0 for none.</source>
<translation>Lado de la gaussiana con que crecen nubes, sombra y nieve; FuseTS usa 77. Impar, 0 para ninguno.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Erosion (pixels)</source>
<translation>Erosión (píxeles)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Diameter of the disc that masked areas shrink by before they grow, which drops lone pixels; FuseTS takes 3. Odd, 0 for none.</source>
<translation>Diámetro del disco con que se reducen las áreas enmascaradas antes de crecer, lo que elimina píxeles aislados; FuseTS usa 3. Impar, 0 para ninguno.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Sentinel-2 scene classification (SCL), dilated</source>
<translation>Clasificación de la escena de Sentinel-2 (SCL), dilatada</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Sentinel-2 scene classification (SCL), as it is</source>
<translation>Clasificación de la escena de Sentinel-2 (SCL), tal cual</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Landsat QA_PIXEL (Collection 2)</source>
<translation>QA_PIXEL de Landsat (Collection 2)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>MODIS state (MOD09, MYD09)</source>
<translation>Estado de MODIS (MOD09, MYD09)</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>HLS Fmask</source>
<translation>Fmask de HLS</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Bits of my own</source>
<translation>Bits propios</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Values of my own</source>
<translation>Valores propios</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Kind of mask</source>
<translation>Tipo de máscara</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>How the mask is read. Dilated: what is not clear grows by a small kernel, clouds and shadow by a large one, because classifications miss their edges. Landsat masks the bits {landsat}, MODIS {modis}, HLS {hls}.</source>
<translation>Cómo se lee la máscara. Dilatada: lo no despejado crece con un núcleo pequeño, nubes y sombra con uno grande, porque las clasificaciones no ven sus bordes. Landsat enmascara los bits {landsat}, MODIS {modis}, HLS {hls}.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Classes that are clear</source>
<translation>Clases despejadas</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Of the scene classification; values of all other classes become gaps. Empty: 4 to 7, and 2 if dilated. Class 7 has some thin cloud in it: leave it out where clear dates are many.</source>
<translation>De la clasificación de la escena; los valores de todas las demás clases se convierten en huecos. Vacío: 4 a 7, y 2 si está dilatada. La clase 7 contiene algo de nube fina: omítala si hay muchas fechas despejadas.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Classes that grow far</source>
<translation>Clases que crecen mucho</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Of the scene classification, if dilated: those that grow by the large kernel.</source>
<translation>De la clasificación de la escena, si está dilatada: las que crecen con el núcleo grande.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Bits</source>
<translation>Bits</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>For bits of my own: which mean not valid, counted from 0. 1,3-5: any of these is set. 8-9&gt;=2 or 6-7=3: the number that the bits make.</source>
<translation>Para bits propios: cuáles significan no válido, contados desde 0. 1,3-5: cualquiera de estos está activado. 8-9&gt;=2 o 6-7=3: el número que forman los bits.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Mask values</source>
<translation>Valores de la máscara</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>For values of my own: which mean not valid, whole numbers and ranges such as 3,8-11.</source>
<translation>Para valores propios: cuáles significan no válido, números enteros e intervalos como 3,8-11.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>0 no data</source>
<translation>0 sin datos</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>1 saturated or defective</source>
<translation>1 saturado o defectuoso</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>2 dark area or shadow of terrain</source>
<translation>2 área oscura o sombra del relieve</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>3 cloud shadow</source>
<translation>3 sombra de nube</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>4 vegetation</source>
<translation>4 vegetación</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>5 not vegetated</source>
<translation>5 sin vegetación</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>6 water</source>
<translation>6 agua</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>7 unclassified</source>
<translation>7 sin clasificar</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>8 cloud, medium probability</source>
<translation>8 nube, probabilidad media</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>9 cloud, high probability</source>
<translation>9 nube, probabilidad alta</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>10 thin cirrus</source>
<translation>10 cirro fino</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>11 snow or ice</source>
<translation>11 nieve o hielo</translation>
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>{title} is {size}, but needs a pixel in its middle. Give an odd number, for example {example}, or 0 for none.</source>
<translation>{title} es {size}, pero necesita un píxel en su centro. Indique un número impar, por ejemplo {example}, o 0 para ninguno.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Spectral index</source>
<translation>Índice espectral</translation>
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
<translation>matemática de bandas</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>raster calculator</source>
<translation>calculadora ráster</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>formula</source>
<translation>fórmula</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>decibel</source>
<translation>decibelio</translation>
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
<translation>Calcula un índice de vegetación, agua, quemado o radar a partir de pilas de bandas: uno de una lista, uno de un gran catálogo o una fórmula.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Give the stacks of the bands that the index needs; all have the same times. The result lies on the grid of the first band given, in the order of the dialog.</source>
<translation>Indique las pilas de las bandas que el índice necesita; todas tienen las mismas fechas. El resultado está en la cuadrícula de la primera banda indicada, en el orden del diálogo.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Indices of the list are gaps where they leave their own range, or where what they divide by is not above 0, as over water, shadow or bright cloud. Radar: decibels become linear power, the speckle is filtered, and then the index is computed.</source>
<translation>Los índices de la lista son huecos donde salen de su propio intervalo, o donde aquello entre lo que dividen no es mayor que 0, como sobre agua, sombra o nube brillante. Radar: los decibelios se convierten en potencia lineal, se filtra el moteado y después se calcula el índice.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Stacks of other variables for a formula, which calls them by the names of their layers or files; what is neither letter nor digit is _ there. Values as they are.</source>
<translation>Pilas de otras variables para una fórmula, que las llama por los nombres de sus capas o archivos; lo que no es letra ni cifra es allí _. Los valores, tal cual.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Index stack</source>
<translation>Pila de índice</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Not given: {missing}. {index} is computed of {needed}: give these stacks.</source>
<translation>Sin indicar: {missing}. {index} se calcula de {needed}: indique estas pilas.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Two stacks are called {name} in formulas. Rename one of the further stacks.</source>
<translation>Dos pilas se llaman {name} en las fórmulas. Cambie el nombre de una de las otras pilas.</translation>
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>{title} lies on another grid than {first}, and backscatter is not to be warped before its speckle is filtered. Bring the stacks to one grid first.</source>
<translation>{title} está en una cuadrícula distinta de la de {first}, y la retrodispersión no debe reproyectarse antes de filtrar su moteado. Lleve antes las pilas a una misma cuadrícula.</translation>
</message>
<message>
<location filename="../../algorithms/preview.py" />
<source>{method} needs a second variable. Choose one more stack or variable.</source>
<translation>{method} necesita una segunda variable. Elija una pila o variable más.</translation>
</message>
<message>
<location filename="../../algorithms/preview.py" />
<source>Smoothed first</source>
<translation>Suavizado previo</translation>
</message>
<message>
<location filename="../../algorithms/rules/chips.py" />
<source>{count} stacks are given for the image chips. Give one, or three as red, green and blue.</source>
<translation>Se han indicado {count} pilas para los recortes de imagen. Indique una, o tres como rojo, verde y azul.</translation>
</message>
<message>
<location filename="../../algorithms/rules/chips.py" />
<source>The stacks of red, green and blue have no time in common. Choose stacks of the same images.</source>
<translation>Las pilas de rojo, verde y azul no tienen ninguna fecha en común. Elija pilas de las mismas imágenes.</translation>
</message>
<message>
<location filename="../../algorithms/rules/curves.py" />
<source>The parcel table has no variable {name}, but {names}. Name one of these, or none.</source>
<translation>La tabla de parcelas no tiene la variable {name}, sino {names}. Indique una de estas, o ninguna.</translation>
</message>
<message>
<location filename="../../algorithms/rules/curves.py" />
<source>one without a name</source>
<translation>una sin nombre</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The marker table</source>
<translation>La tabla de marcadores</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The parcel table</source>
<translation>La tabla de parcelas</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>{table} has none of the parcels of the layer: it has {parcels}, and the layer {ids}. Choose the fields that hold the same ids.</source>
<translation>{table} no tiene ninguna de las parcelas de la capa: tiene {parcels}, y la capa {ids}. Elija los campos que contienen los mismos id.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The rule {rule} has {key}, but nothing says when parcels were observed. Give the parcel table that the markers were found in, or leave {key} out of the rules.</source>
<translation>La regla {rule} tiene {key}, pero nada dice cuándo se observaron las parcelas. Indique la tabla de parcelas en la que se encontraron los marcadores, o quite {key} de las reglas.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>{title}: {count} rules, from {first} on. Markers: {found}.</source>
<translation>{title}: {count} reglas, desde el {first}. Marcadores: {found}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>none</source>
<translation>ninguno</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The marker table has no marker {names}, which the rules name. If they were looked for and not found that is right; else make them, or correct the rules.</source>
<translation>La tabla de marcadores no tiene los marcadores {names}, que nombran las reglas. Si se buscaron y no se encontraron, es correcto; si no, créelos o corrija las reglas.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Year</source>
<translation>Año</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Most sheets</source>
<translation>Máximo de fichas</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>No rule file is given. Choose one; {folder} has examples to begin with.</source>
<translation>No se ha indicado ningún archivo de reglas. Elija uno; {folder} contiene ejemplos para empezar.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The year is not given. Give the one that the rules are to hold in.</source>
<translation>No se ha indicado el año. Indique aquel en que deben valer las reglas.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Stacks for image chips</source>
<translation>Pilas para recortes de imagen</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>A field whose values are those of the marker table. Empty: the ids of the features.</source>
<translation>Un campo cuyos valores son los de la tabla de marcadores. Vacío: los id de los objetos espaciales.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The crop code, which says which rules are for a parcel. Empty: {crop}.</source>
<translation>El código de cultivo, que dice qué reglas se aplican a una parcela. Vacío: {crop}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Rule file</source>
<translation>Archivo de reglas</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>What must, may and must not happen, when and for which crops, in TOML; see docs/traffic-light.md. Examples come with the plugin, in {folder}.</source>
<translation>Lo que debe, puede y no debe ocurrir, cuándo y para qué cultivos, en TOML; véase docs/traffic-light.md. El complemento trae ejemplos, en {folder}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The year in which the periods of the rules begin.</source>
<translation>El año en que empiezan los periodos de las reglas.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Marker table</source>
<translation>Tabla de marcadores</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>What was seen, as Markers of parcels makes it: a row a marker, with the fields parcel_id, marker and main (its day), and as far as known source, start, end, value, confidence (0 to 1), confirmed_by and scenes.</source>
<translation>Lo que se vio, como lo produce Marcadores de parcelas: una fila por marcador, con los campos parcel_id, marker y main (su día), y en lo que se conozca source, start, end, value, confidence (0 a 1), confirmed_by y scenes.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Field of parcels of markers</source>
<translation>Campo de parcelas de los marcadores</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Says whose a marker is. Empty: {name}.</source>
<translation>Dice de qué parcela es un marcador. Vacío: {name}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Table of events</source>
<translation>Tabla de eventos</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Events of one kind as a method on parcels has found them, such as the cuts of Mowing: a row an event, with its parcel and date, and as far as known begin, end, depth and confidence. They stand for the markers of their name in the marker table.</source>
<translation>Eventos de un tipo como los ha encontrado un método sobre parcelas, por ejemplo los cortes de Siega de pastizales: una fila por evento, con su parcela y fecha, y en lo que se conozca begin, end, depth y confidence. Sustituyen a los marcadores de su nombre en la tabla de marcadores.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Name of the events</source>
<translation>Nombre de los eventos</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>What rules call these events.</source>
<translation>Cómo llaman las reglas a estos eventos.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Field of the dates of events</source>
<translation>Campo de fechas de los eventos</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>When an event was. Empty: {name}.</source>
<translation>Cuándo fue un evento. Vacío: {name}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The series that the markers were found in: they say when a parcel was seen, and are drawn on its sheet. Rules that ask for observations need it; for the longest gap, markers called data gap do instead.</source>
<translation>Las series en las que se encontraron los marcadores: dicen cuándo se vio una parcela, y se dibujan en su ficha. Las reglas que exigen observaciones la necesitan; para el hueco más largo sirven en su lugar marcadores llamados data gap.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Variable that counts</source>
<translation>Variable que cuenta</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The variable whose observations count, such as NDVI. Empty: the table's first.</source>
<translation>La variable cuyas observaciones cuentan, como NDVI. Vacío: la primera de la tabla.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>One stack, such as NDVI, or three as red, green and blue in this order: the sheets show the parcel at clear dates before and after its markers.</source>
<translation>Una pila, como NDVI, o tres como rojo, verde y azul en este orden: las fichas muestran la parcela en fechas despejadas antes y después de sus marcadores.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Sheets for parcels that are</source>
<translation>Fichas para parcelas en</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Which parcels have an evidence sheet.</source>
<translation>Qué parcelas tienen una ficha de evidencias.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>No more sheets are written than this; a sheet takes about half a second.</source>
<translation>No se escriben más fichas que estas; una ficha tarda cerca de medio segundo.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The events have no name. Give the one that rules call them by.</source>
<translation>Los eventos no tienen nombre. Indique aquel con que los llaman las reglas.</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>green: the rules are followed</source>
<translation>verde: se cumplen las reglas</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>yellow: to be looked at</source>
<translation>amarillo: por revisar</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>red: a rule is broken</source>
<translation>rojo: se incumple una regla</translation>
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>grey: no rule for this crop</source>
<translation>gris: ninguna regla para este cultivo</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>{source} is no marker table: it has no field {missing}, but {names}. Choose a table as Markers of parcels makes it.</source>
<translation>{source} no es una tabla de marcadores: no tiene el campo {missing}, sino {names}. Elija una tabla como la que produce Marcadores de parcelas.</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>{count} markers have no time and were left out.</source>
<translation>{count} marcadores no tienen fecha y se omitieron.</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>The marker {marker} of {day} has the confidence {value:g}, which must be from 0 to 1 or empty. Correct it in the table.</source>
<translation>El marcador {marker} del {day} tiene la confianza {value:g}, que debe ser de 0 a 1 o vacía. Corríjala en la tabla.</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>The field {name} of the marker table holds {value}, which is no number. Correct it, or empty it.</source>
<translation>El campo {name} de la tabla de marcadores contiene {value}, que no es un número. Corríjalo, o vacíelo.</translation>
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>The field {name} of the marker table holds {value}, which is no time. Give times like 2023-05-01 or 2023-05-01T10:30.</source>
<translation>El campo {name} de la tabla de marcadores contiene {value}, que no es una fecha. Indique fechas como 2023-05-01 o 2023-05-01T10:30.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_chips.py" />
<source>{date}
{days:.0f} d after {marker}</source>
<translation>{date}
{days:.0f} d después de {marker}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_chips.py" />
<source>{date}
{days:.0f} d before {marker}</source>
<translation>{date}
{days:.0f} d antes de {marker}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Parcel {parcel}</source>
<translation>Parcela {parcel}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Crop: {crop}</source>
<translation>Cultivo: {crop}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Area: {hectares:.2f} ha</source>
<translation>Área: {hectares:.2f} ha</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Scheme: {title}</source>
<translation>Línea de ayuda: {title}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Year: {year}</source>
<translation>Año: {year}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Rules</source>
<translation>Reglas</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Verdict</source>
<translation>Dictamen</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Why</source>
<translation>Motivo</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Lines: markers, broken where they are not sure; shades: from start to end. Bars: the periods of the rules, hatched where nothing was observed for too long.</source>
<translation>Líneas: marcadores, discontinuas si no son seguros; sombreados: de inicio a fin. Barras: los periodos de las reglas, rayadas donde no se observó nada durante demasiado tiempo.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Curve</source>
<translation>Curva</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Curve of the parcel</source>
<translation>Curva de la parcela</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Evidence</source>
<translation>Evidencias</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Images</source>
<translation>Imágenes</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Images of the parcel at dates near the evidence</source>
<translation>Imágenes de la parcela en fechas próximas a las evidencias</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>No marker was found in the periods of the rules.</source>
<translation>No se encontró ningún marcador en los periodos de las reglas.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Marker</source>
<translation>Marcador</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Main</source>
<translation>Principal</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Confirmed by</source>
<translation>Confirmado por</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Scenes</source>
<translation>Escenas</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Counts for</source>
<translation>Cuenta para</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>{some} ({count} in all)</source>
<translation>{some} ({count} en total)</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>{rule}: not sure, {reason}</source>
<translation>{rule}: no seguro, {reason}</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>{rule}: contradicts</source>
<translation>{rule}: contradice</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheet_plot.py" />
<source>value</source>
<translation>valor</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Parcel</source>
<translation>Parcela</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Crop</source>
<translation>Cultivo</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Colour</source>
<translation>Color</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Wrote {count} evidence sheets.</source>
<translation>Escritas {count} fichas de evidencias.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>{count} parcels more have no sheet, as {most} are the most. Allow more, or select parcels.</source>
<translation>{count} parcelas más no tienen ficha, porque el máximo es {most}. Permita más, o seleccione parcelas.</translation>
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>The sheets have no plots and images: {reason}. Get matplotlib by: {how}</source>
<translation>Las fichas no tienen gráficos ni imágenes: {reason}. Obtenga matplotlib así: {how}</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Traffic light of scheme rules</source>
<translation>Semáforo de reglas de la ayuda</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>compliance</source>
<translation>cumplimiento</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>eligibility</source>
<translation>admisibilidad</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>evidence</source>
<translation>evidencia</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>subsidy</source>
<translation>subvención</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>cap</source>
<translation>pac</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Says which parcels follow the rules of a scheme, which not, and why.</source>
<translation>Dice qué parcelas cumplen las reglas de una ayuda, cuáles no, y por qué.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>A rule file says which markers must, may or must not occur in which period for which crops. A parcel is green where all its rules are followed for sure, red where one is broken for sure, and yellow where what is known allows both: a marker is not sure (low confidence, not confirmed, contradicted), or the parcel was not seen well enough (a long gap, few observations, a period that is not over). Parcels of crops without rules are grey.</source>
<translation>Un archivo de reglas dice qué marcadores deben, pueden o no deben darse en qué periodo para qué cultivos. Una parcela es verde si todas sus reglas se cumplen con seguridad, roja si una se incumple con seguridad, y amarilla si lo que se sabe permite ambas cosas: un marcador no es seguro (confianza baja, sin confirmar, contradicho), o la parcela no se vio lo bastante bien (un hueco largo, pocas observaciones, un periodo sin terminar). Las parcelas de cultivos sin reglas son grises.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>The result has the polygons with the fields colour, reasons (a line a rule), evidence (the markers) and sheet. An evidence sheet is a page of HTML, whole in itself, with the verdicts, the curve, the markers and images; to get a PDF, print it from a browser.</source>
<translation>El resultado tiene los polígonos con los campos colour, reasons (una línea por regla), evidence (los marcadores) y sheet. Una ficha de evidencias es una página HTML, completa en sí misma, con los dictámenes, la curva, los marcadores e imágenes; para obtener un PDF, imprímala desde un navegador.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Traffic light</source>
<translation>Semáforo</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>The polygons with their colour, the reasons and the evidence.</source>
<translation>Los polígonos con su color, los motivos y las evidencias.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Folder of evidence sheets</source>
<translation>Carpeta de fichas de evidencias</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Where the sheets go, with a list of them (index.html); empty for none.</source>
<translation>Adónde van las fichas, con una lista de ellas (index.html); vacío para ninguna.</translation>
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>{colour}: {count} parcels</source>
<translation>{colour}: {count} parcelas</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>green</source>
<translation>verde</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>yellow</source>
<translation>amarillo</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>red</source>
<translation>rojo</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>grey</source>
<translation>gris</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{begin} to {end}</source>
<translation>{begin} a {end}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} must occur: {least} or more</source>
<translation>Debe darse {markers}: {least} o más</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} must occur: {least} to {most}</source>
<translation>Debe darse {markers}: de {least} a {most}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} must not occur</source>
<translation>No debe darse {markers}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} may occur: at most {most}</source>
<translation>Puede darse {markers}: como máximo {most}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} may occur</source>
<translation>Puede darse {markers}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>, each of {days:g} days or more</source>
<translation>, cada uno de {days:g} días o más</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>, counted by any part</source>
<translation>, cuenta cualquier parte</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{marker} on {day}</source>
<translation>{marker} el {day}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{marker} from {begin} to {end}</source>
<translation>{marker} del {begin} al {end}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>(confidence {value:.2f})</source>
<translation>(confianza {value:.2f})</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>its confidence is below {least:g}</source>
<translation>su confianza es inferior a {least:g}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{other} contradicts it</source>
<translation>{other} lo contradice</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>no other source confirms it</source>
<translation>ninguna otra fuente lo confirma</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{marker} is not sure: {reason}.</source>
<translation>{marker} no es seguro: {reason}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source> or </source>
<translation> o </translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>for sure </source>
<translation>con seguridad </translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>No {markers} seen {sure}from {period}</source>
<translation>No se ha visto {sure}{markers} de {period}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>Seen: {listed}</source>
<translation>Visto: {listed}</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>; {least} must be.</source>
<translation>; debe haber {least}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>; none must be.</source>
<translation>; no debe haber ninguno.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>; {most} at most may be.</source>
<translation>; puede haber como máximo {most}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>Nothing was observed for {days:.0f} days from {begin}; at most {most:g} may pass.</source>
<translation>No se observó nada durante {days:.0f} días desde el {begin}; pueden pasar como máximo {most:g}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>There are {count} observations in the period; {least} are needed.</source>
<translation>Hay {count} observaciones en el periodo; se necesitan {least}.</translation>
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>The period is not over.</source>
<translation>El periodo no ha terminado.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Observations behind a smooth curve</source>
<translation>Observaciones detrás de una curva suave</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>What a smooth input, such as a fused one, was made of. It tells when sudden ends were, and which dates lie in gaps. Leave it empty where the input is smoothed first.</source>
<translation>De qué se hizo una entrada suave, por ejemplo una fusionada. Dicen cuándo fueron los finales repentinos y qué fechas están en huecos. Déjelo vacío si la entrada se suaviza primero.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Dates as</source>
<translation>Fechas como</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>What a date is in the result: days since 1970-01-01; the day of the year; or as in HR-VPP, two digits of the year and three of its day (YYDDD).</source>
<translation>Qué es una fecha en el resultado: días desde 1970-01-01; el día del año; o como en HR-VPP, dos cifras del año y tres de su día (YYDDD).</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Sudden ends as observed</source>
<translation>Finales repentinos según lo observado</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>A smooth curve falls too early where a harvest lies in a gap. Where the observations fall at once by half of the amplitude, and three times as steeply as beside it, the season ends when they say that it was likeliest, or in the middle of the gap. Needs observations: of a curve smoothed before it looks at the curve itself, unless they are given too.</source>
<translation>Una curva suave cae demasiado pronto donde una cosecha está en un hueco. Donde las observaciones caen de golpe la mitad de la amplitud, y tres veces más inclinadas que al lado, la temporada termina cuando es más probable según ellas, o en medio del hueco. Necesita observaciones: de una curva suavizada antes se mira la curva misma, si no se dan también.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Half band around the levels</source>
<translation>Semibanda alrededor de los niveles</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>The date is the middle of the passage through a band of this half width, a share of the amplitude. From 0 to below 0.5.</source>
<translation>La fecha es el centro del paso por una banda de esta semianchura, una proporción de la amplitud. De 0 a menos de 0.5.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>First rise and last fall</source>
<translation>Primera subida y última bajada</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Where the curve passes a level several times, as mown meadows do, take the first rise and the last fall instead of those next to the peak.</source>
<translation>Si la curva cruza un nivel varias veces, como en los prados segados, toma la primera subida y la última bajada en lugar de las contiguas al pico.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Peak between dates</source>
<translation>Pico entre fechas</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Takes the top of the parabola through the largest value and its neighbours as the peak.</source>
<translation>Toma como pico el vértice de la parábola que pasa por el valor máximo y sus vecinos.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Seasons a year</source>
<translation>Temporadas por año</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>How many seasons of a calendar year to keep: the largest, in order of their dates. From 1 to 12.</source>
<translation>Cuántas temporadas de un año natural se conservan: las mayores, por orden de sus fechas. De 1 a 12.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Least amplitude</source>
<translation>Amplitud mínima</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>A smaller rise is no season; in units of the input, such as 0.1 for NDVI from -1 to 1. From 0.</source>
<translation>Una subida menor no es una temporada; en unidades de la entrada, como 0.1 para NDVI de -1 a 1. Desde 0.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Seasonal parameter</source>
<translation>Parámetro estacional</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>How large a peak must be beside its neighbours to be a season of its own: 0 keeps every peak, 1 only the largest within nine months. From 0 to 1.</source>
<translation>Lo grande que debe ser un pico junto a sus vecinos para ser una temporada propia: 0 conserva todos los picos, 1 solo el mayor en nueve meses. De 0 a 1.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Least length of a season (days)</source>
<translation>Duración mínima de una temporada (días)</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>A season is at least so long from low to low. From 0.</source>
<translation>Una temporada dura al menos esto de mínimo a mínimo. Desde 0.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Least pause between seasons (days)</source>
<translation>Pausa mínima entre temporadas (días)</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Two peaks over a narrower low are one season; its width counts at half its depth. Where plants still stand, as after a mowing (a low above 45 % of the higher peak), it is 2.5 times as many. From 0.</source>
<translation>Dos picos sobre un mínimo más estrecho son una sola temporada; su anchura se mide a la mitad de su profundidad. Donde aún hay plantas, como tras una siega (un mínimo por encima del 45 % del pico más alto), es 2.5 veces mayor. Desde 0.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>No date lies in a longer gap of the input. Above 0.</source>
<translation>Ninguna fecha está en un hueco más largo de la entrada. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Seasons by calendar year</source>
<translation>Temporadas por año natural</translation>
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Puts a season among those of the year of its peak; otherwise seasons are numbered from the first to the last.</source>
<translation>Coloca una temporada entre las del año de su pico; si no, las temporadas se numeran de la primera a la última.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Weights</source>
<translation>Pesos</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>How much each observation counts, such as the quality of its image: from 0, which leaves it out.</source>
<translation>Cuánto cuenta cada observación, como la calidad de su imagen: desde 0, que la omite.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Longest gap to fill (days)</source>
<translation>Hueco máximo que rellenar (días)</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Days without any observation for longer than this stay empty. Leave empty to fill every gap.</source>
<translation>Los días sin ninguna observación durante más tiempo que este quedan vacíos. Deje vacío para rellenar todos los huecos.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Longest gap with a free curve (days)</source>
<translation>Hueco máximo con curva libre (días)</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>In a longer gap the curve stays between its values at the observations on both sides, and does not swing below or above them. Leave empty to leave it free in every gap. Above 0.</source>
<translation>En un hueco más largo la curva se queda entre sus valores en las observaciones de ambos lados, sin bajar ni subir más allá. Deje vacío para dejarla libre en todos los huecos. Mayor que 0.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Passes to the upper envelope</source>
<translation>Pasadas hasta la envolvente superior</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Smooths again so many times with less weight on the observations below the curve, which clouds and haze have lowered; 0 to stay in their midst, 3 to 5 for vegetation indices with clouds that the mask has missed. From 0 to 20.</source>
<translation>Suaviza de nuevo este número de veces con menos peso en las observaciones por debajo de la curva, rebajadas por nubes y bruma; 0 para quedarse en medio de ellas, de 3 a 5 para índices de vegetación con nubes que la máscara no ha visto. De 0 a 20.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Weight below the curve</source>
<translation>Peso por debajo de la curva</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>What the weight of an observation below the curve is multiplied by in these passes. Above 0, up to 1.</source>
<translation>Por cuánto se multiplica en estas pasadas el peso de una observación por debajo de la curva. Mayor que 0, hasta 1.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Series to learn from</source>
<translation>Series de las que aprender</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>How many series of the sample the hyper-parameters are learned from; more take longer and say little more. From 1.</source>
<translation>De cuántas series de la muestra se aprenden los hiperparámetros; más tardan más y dicen poco más. Desde 1.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>The same number learns from the same series, and gives the same result. From 0.</source>
<translation>El mismo número aprende de las mismas series y da el mismo resultado. Desde 0.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Uncertainty of an observation</source>
<translation>Incertidumbre de una observación</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Gives the standard deviation that an observation would have, with its noise; otherwise that of the curve itself.</source>
<translation>Da la desviación estándar que tendría una observación, con su ruido; si no, la de la propia curva.</translation>
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Gives values before the first and after the last observation of a series, with their growing uncertainty. Otherwise they stay empty.</source>
<translation>Da valores antes de la primera observación de una serie y después de la última, con su incertidumbre creciente. Si no, quedan vacíos.</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>None: the input is smooth</source>
<translation>Ninguno: la entrada es suave</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>Smooth first by</source>
<translation>Suavizar antes con</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>The method needs smooth series without gaps. Choose a smoother for a stack of observations, or none for one that is smooth already.</source>
<translation>El método necesita series suaves sin huecos. Elija un suavizador para una pila de observaciones, o ninguno para una que ya es suave.</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>Parameters of the smoother</source>
<translation>Parámetros del suavizador</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>The smoother's own parameters where they are not as they are best before seasons, for example SMOOTHING=1000; separated by commas. Whittaker smoothing takes a lambda of 100 here, does not go on beyond the observations, stays between those beside it in gaps of more than 15 days, and leaves the longest gaps empty.</source>
<translation>Los parámetros propios del suavizado cuando no son como mejor convienen antes de las temporadas, por ejemplo SMOOTHING=1000; separados por comas. El suavizado Whittaker toma aquí una lambda de 100, no continúa más allá de las observaciones, se queda en los huecos de más de 15 días entre las de ambos lados y deja vacíos los huecos más largos.</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>{observed} is given, but the input is smoothed first, and is what was observed. Leave it empty, or choose for {smoother} that the input is smooth.</source>
<translation>{observed} está dado, pero la entrada se suaviza primero y es lo observado. Déjelo vacío, o elija en {smoother} que la entrada es suave.</translation>
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>Parameters of the smoother has {part}, which is no parameter of {smoother}. Write NAME=value with one of {names}.</source>
<translation>Parámetros del suavizador contiene {part}, que no es un parámetro de {smoother}. Escriba NOMBRE=valor con uno de {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stack_input.py" />
<source>{title} is not given. Choose a raster layer or file.</source>
<translation>{title} no se ha indicado. Elija una capa o un archivo ráster.</translation>
</message>
<message>
<location filename="../../algorithms/stack_input.py" />
<source>{title}: the layer {layer} is not a raster file but comes from {provider}. Save it to a GeoTIFF first.</source>
<translation>{title}: la capa {layer} no es un archivo ráster, sino que procede de {provider}. Guárdela antes en un GeoTIFF.</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>stack</source>
<translation>pila</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{path} does not end in .tif, and stacks are written as GeoTIFF. Give a name that ends in .tif.</source>
<translation>{path} no termina en .tif, y las pilas se escriben como GeoTIFF. Indique un nombre que termine en .tif.</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{name} has no coordinate reference system, and so the result has none. Give the layer one if it should lie on a map.</source>
<translation>{name} no tiene sistema de referencia de coordenadas, así que el resultado tampoco. Asigne uno a la capa si debe situarse en un mapa.</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{count} metrics</source>
<translation>{count} métricas</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{count} times</source>
<translation>{count} fechas</translation>
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{share:.1f} % of the values read are gaps. Wrote {counts} of {series} series in {seconds:.1f} s, of which {computing:.1f} s the method ({speed:.0f} series a second).</source>
<translation>El {share:.1f} % de los valores leídos son huecos. Se han escrito {counts} de {series} series en {seconds:.1f} s, de los cuales {computing:.1f} s el método ({speed:.0f} series por segundo).</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Read {files} images. Their times, as found:</source>
<translation>Leídas {files} imágenes. Sus fechas, según lo encontrado:</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Read {images} bands of {files} images. Their times, as found:</source>
<translation>Leídas {images} bandas de {files} imágenes. Sus fechas, según lo encontrado:</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>  and {more} more</source>
<translation>  y {more} más</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Read {count} masks, such as {name} -&gt; {time}.</source>
<translation>Leídas {count} máscaras, como {name} -&gt; {time}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{count} times from {first} to {last}, told by: {sources}.</source>
<translation>{count} fechas del {first} al {last}, según: {sources}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>More than one acquisition, each a time of its own, on {days}.</source>
<translation>Más de una adquisición, cada una con su propia hora, el {days}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Each of the {count} images has its mask.</source>
<translation>Cada una de las {count} imágenes tiene su máscara.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{count} masks are of the same day as their image and not of its very time: those of {names}.</source>
<translation>{count} máscaras son del mismo día que su imagen y no exactamente de su hora: las de {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Not used, because another image has the same time: {names}.</source>
<translation>No se usan, porque otra imagen tiene la misma fecha y hora: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Left out, because they have no sure time or mask: {names}.</source>
<translation>Se omiten, porque no tienen fecha segura o máscara: {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Resampled to the grid of {first}, because they lie on another one (images: {method}, masks: nearest): {names}.</source>
<translation>Remuestreadas a la cuadrícula de {first}, porque están en otra (imágenes: {method}, máscaras: más próximo): {names}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>The images have no coordinate reference system, and so the stack has none. Give the layer one if it should lie on a map.</source>
<translation>Las imágenes no tienen sistema de referencia de coordenadas, así que la pila tampoco. Asigne uno a la capa si debe situarse en un mapa.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{count} times, {width} x {height} pixels</source>
<translation>{count} fechas, {width} x {height} píxeles</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Wrote {path}: {size}.</source>
<translation>Escrito {path}: {size}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Wrote {path}: {size}. It shows the images where they are: leave them there, or move it together with those beside or below it.</source>
<translation>Escrito {path}: {size}. Muestra las imágenes donde están: déjelas allí, o muévalo junto con las que están a su lado o por debajo.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>no sure time ({read})</source>
<translation>sin fecha segura ({read})</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>no time</source>
<translation>sin fecha</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{time} (from the {source}: {read})</source>
<translation>{time} (de {source}: {read})</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source> and {more} more</source>
<translation> y {more} más</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Raster layers or files, in any order; in addition to those of the folder.</source>
<translation>Capas o archivos ráster, en cualquier orden; además de los de la carpeta.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Folder of images</source>
<translation>Carpeta de imágenes</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>A folder to look for images in.</source>
<translation>Una carpeta en la que buscar imágenes.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Names of images</source>
<translation>Nombres de las imágenes</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Which files of the folder are images: * stands for any characters, ? for one, and semicolons separate patterns, for example NDVI_*.tif;*.jp2.</source>
<translation>Qué archivos de la carpeta son imágenes: * representa cualquier secuencia de caracteres, ? uno solo, y el punto y coma separa patrones, por ejemplo NDVI_*.tif;*.jp2.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Look into subfolders too</source>
<translation>Buscar también en subcarpetas</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Whether folders within the folder are searched as well; also for masks.</source>
<translation>Si se busca también en las carpetas que contiene la carpeta; también para las máscaras.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>The band of each image that is wanted, from 1. Empty: the only band, or all bands where each has a time of its own, as in another stack or a NetCDF file.</source>
<translation>La banda de cada imagen que se desea, desde 1. Vacío: la única banda, o todas si cada una tiene su propia fecha, como en otra pila o un archivo NetCDF.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Masks</source>
<translation>Máscaras</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Rasters that say which pixels of an image are not valid, such as clouds. A mask belongs to the image of its time, or else to the only image of its day (UTC).</source>
<translation>Rásteres que dicen qué píxeles de una imagen no son válidos, como las nubes. Una máscara pertenece a la imagen de su hora, o si no a la única imagen de su día (UTC).</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Folder of masks</source>
<translation>Carpeta de máscaras</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>A folder to look for masks in; it may be that of the images.</source>
<translation>Una carpeta en la que buscar máscaras; puede ser la de las imágenes.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Names of masks</source>
<translation>Nombres de las máscaras</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Which files of the folder are masks, for example CLOUDS_*.tif.</source>
<translation>Qué archivos de la carpeta son máscaras, por ejemplo CLOUDS_*.tif.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Values of the mask that mean not valid: whole numbers and ranges, for example 3,8-11. Where a mask has no data, the image is not valid either.</source>
<translation>Valores de la máscara que significan no válido: números enteros e intervalos, por ejemplo 3,8-11. Donde una máscara no tiene datos, la imagen tampoco es válida.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Mask band</source>
<translation>Banda de la máscara</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>The band of each mask that is wanted, from 1; empty as for images.</source>
<translation>La banda de cada máscara que se desea, desde 1; vacío, como en las imágenes.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Date pattern</source>
<translation>Patrón de fecha</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>How the time is written in the names of images and masks, where it is not found by itself: a format such as %Y%m%d or NDVI_%d-%m-%Y, or a regular expression with the named groups year, month and day, or year and doy. It replaces all other sources but the table. The log shows what it finds.</source>
<translation>Cómo está escrita la fecha en los nombres de imágenes y máscaras, si no se encuentra por sí sola: un formato como %Y%m%d o NDVI_%d-%m-%Y, o una expresión regular con los grupos con nombre year, month y day, o year y doy. Sustituye a todas las demás fuentes salvo la tabla. El registro muestra lo que encuentra.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Table of times</source>
<translation>Tabla de fechas y horas</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>A CSV file whose first line is file,time and whose further lines are such as NDVI_1.tif,2021-06-05T10:00:31Z. Times are UTC.</source>
<translation>Un archivo CSV cuya primera línea es file,time y cuyas demás líneas son como NDVI_1.tif,2021-06-05T10:00:31Z. Las horas son UTC.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Images of the very same time</source>
<translation>Imágenes de exactamente la misma hora</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Stop and name them</source>
<translation>Detenerse y nombrarlas</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Use the first in order of name</source>
<translation>Usar la primera por orden de nombre</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Mosaic: the first on top, its gaps filled from the next</source>
<translation>Mosaico: la primera encima, sus huecos rellenados con la siguiente</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>What to do with images whose times are equal. Images of one day with different times always stay separate.</source>
<translation>Qué hacer con las imágenes cuya fecha y hora coinciden. Las imágenes de un mismo día con horas distintas quedan siempre separadas.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Leave out files without a time or a mask</source>
<translation>Omitir archivos sin fecha o sin máscara</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Otherwise the algorithm stops and names them.</source>
<translation>Si no, el algoritmo se detiene y los nombra.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Images on another grid</source>
<translation>Imágenes en otra cuadrícula</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Nearest pixel</source>
<translation>Píxel más próximo</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Bilinear</source>
<translation>Bilineal</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>How images are shown that do not lie on the grid of the first image in time. Masks always take the nearest pixel.</source>
<translation>Cómo se muestran las imágenes que no están en la cuadrícula de la primera imagen en el tiempo. Las máscaras toman siempre el píxel más próximo.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>There are no images. Choose layers or files under Images, or a folder under Folder of images.</source>
<translation>No hay imágenes. Elija capas o archivos en Imágenes, o una carpeta en Carpeta de imágenes.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>{path} is an input and the output at once. Choose another name for the output.</source>
<translation>{path} es a la vez una entrada y la salida. Elija otro nombre para la salida.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>{path}, the output, is the only file found in the folder. Give another folder or pattern, or another name for the output.</source>
<translation>{path}, la salida, es el único archivo encontrado en la carpeta. Indique otra carpeta u otro patrón, u otro nombre para la salida.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>{title} is {value}, but bands are numbered from 1. Give the number of a band, or leave it empty.</source>
<translation>{title} es {value}, pero las bandas se numeran desde 1. Indique el número de una banda, o déjelo vacío.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>The folder {folder} does not exist. Check the path, or choose it again.</source>
<translation>La carpeta {folder} no existe. Compruebe la ruta, o elíjala de nuevo.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Build time-series stack</source>
<translation>Crear pila temporal</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>images</source>
<translation>imágenes</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>dates</source>
<translation>fechas</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>virtual raster</source>
<translation>ráster virtual</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>vrt</source>
<translation>vrt</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>cube</source>
<translation>cubo</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Makes one raster of images of many times, a band a time, clouds masked out.</source>
<translation>Hace un solo ráster de imágenes de muchas fechas, una banda por fecha, con las nubes enmascaradas.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Makes one raster of images of many times: a band a time, in order of time. This is the input of all methods on stacks.</source>
<translation>Hace un solo ráster de imágenes de muchas fechas: una banda por fecha, por orden temporal. Es la entrada de todos los métodos sobre pilas.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>The result is a VRT, a small file that shows the images where they are and copies nothing; with a name that ends in .tif it is a GeoTIFF of its own. Images that are all stored alike stay as they are; with masks, or where types differ, the values are in physical units (float32, NaN for no observation).</source>
<translation>El resultado es un VRT, un archivo pequeño que muestra las imágenes donde están y no copia nada; con un nombre que termina en .tif es un GeoTIFF independiente. Las imágenes almacenadas todas del mismo modo quedan como están; con máscaras, o si los tipos difieren, los valores están en unidades físicas (float32, NaN para ninguna observación).</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>An image's time is read, in this order, from the table of times, the layer's temporal range, the band's metadata and description, the file's metadata, the file's name and its folder's. The log shows what was found.</source>
<translation>La fecha y hora de una imagen se lee, en este orden, de la tabla de fechas y horas, el intervalo temporal de la capa, los metadatos y la descripción de la banda, los metadatos del archivo, el nombre del archivo y el de su carpeta. El registro muestra lo encontrado.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>A VRT (.vrt), which copies nothing and needs the images where they are, or a GeoTIFF (.tif).</source>
<translation>Un VRT (.vrt), que no copia nada y necesita las imágenes donde están, o un GeoTIFF (.tif).</translation>
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Number of times</source>
<translation>Número de fechas</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Create sample scene</source>
<translation>Crear escena de ejemplo</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>example</source>
<translation>ejemplo</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>demo</source>
<translation>demostración</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>simulation</source>
<translation>simulación</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>test data</source>
<translation>datos de prueba</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Writes a simulated farm landscape with its truth, to try everything on.</source>
<translation>Escribe un paisaje agrario simulado con su verdad, para probarlo todo.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>&lt;p&gt;Writes a simulated farm landscape: cloudy NDVI images and their cloud masks at Sentinel-2 times (folder images), a radar vegetation index at Sentinel-1 times (radar_rvi.tif), the parcels with their crops (parcels.gpkg), and the truth: noise-free NDVI (truth_ndvi.tif) and the start, peak and end of every season with its mowings and harvest (seasons.csv).&lt;/p&gt;&lt;p&gt;The same seed gives the same scene. Next, make a stack of the images with Build time-series stack: pattern NDVI_*.tif, masks CLOUDS_*.tif.&lt;/p&gt;</source>
<translation>&lt;p&gt;Escribe un paisaje agrario simulado: imágenes NDVI con nubes y sus máscaras de nubes en fechas de Sentinel-2 (carpeta images), un índice de vegetación de radar en fechas de Sentinel-1 (radar_rvi.tif), las parcelas con sus cultivos (parcels.gpkg), y la verdad: NDVI sin ruido (truth_ndvi.tif) y el inicio, el pico y el fin de cada temporada con sus siegas y su cosecha (seasons.csv).&lt;/p&gt;&lt;p&gt;La misma semilla da la misma escena. Después, haga una pila de las imágenes con Crear pila temporal: patrón NDVI_*.tif, máscaras CLOUDS_*.tif.&lt;/p&gt;</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Columns</source>
<translation>Columnas</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Pixels of 10 m from west to east.</source>
<translation>Píxeles de 10 m de oeste a este.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Rows</source>
<translation>Filas</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Pixels of 10 m from north to south.</source>
<translation>Píxeles de 10 m de norte a sur.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Number of calendar years.</source>
<translation>Número de años naturales.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>First year</source>
<translation>Primer año</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>The year of the first images.</source>
<translation>El año de las primeras imágenes.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>The same number gives the same scene, another one another scene.</source>
<translation>El mismo número da la misma escena, otro da otra escena.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Share of clouds (%)</source>
<translation>Proporción de nubes (%)</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Share of all pixels and dates under clouds or their shadows, from 1 to 99 %.</source>
<translation>Proporción de todos los píxeles y fechas bajo nubes o sus sombras, de 1 a 99 %.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Folder of the scene</source>
<translation>Carpeta de la escena</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Where the files go; files of an earlier scene there are replaced.</source>
<translation>Adónde van los archivos; los de una escena anterior que haya allí se reemplazan.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Folder of the images</source>
<translation>Carpeta de las imágenes</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Radar vegetation index</source>
<translation>Índice de vegetación de radar</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Noise-free NDVI</source>
<translation>NDVI sin ruido</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>True seasons</source>
<translation>Temporadas verdaderas</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Columns x rows is {pixels}, more than the {most} a sample scene may have. Give a smaller scene.</source>
<translation>Columnas x filas es {pixels}, más que las {most} que puede tener una escena de ejemplo. Indique una escena menor.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>{parcels} parcels, {optical} optical and {radar} radar acquisitions, about {size}.</source>
<translation>{parcels} parcelas, {optical} adquisiciones ópticas y {radar} de radar, unos {size}.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/scene_layers.py" />
<source>{path} could not be written: {reason}. Free some space, or choose another folder.</source>
<translation>{path} no se pudo escribir: {reason}. Libere espacio, o elija otra carpeta.</translation>
</message>
<message>
<location filename="../../algorithms/stacks/vrt_destination.py" />
<source>VRT files</source>
<translation>Archivos VRT</translation>
</message>
<message>
<location filename="../../algorithms/stacks/vrt_destination.py" />
<source>GeoTIFF files</source>
<translation>Archivos GeoTIFF</translation>
</message>
<message>
<location filename="../../algorithms/stacks/vrt_destination.py" />
<source>{path} is neither a VRT nor a GeoTIFF, which a stack must be. Give a name that ends in .vrt or .tif.</source>
<translation>{path} no es ni un VRT ni un GeoTIFF, que es lo que debe ser una pila. Indique un nombre que termine en .vrt o .tif.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Empty means none.</source>
<translation>Vacío significa ninguna.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Empty means all others.</source>
<translation>Vacío significa todas las demás.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Main variable</source>
<translation>Variable principal</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>The name of the variable that the method is for, as the table has it. Empty means the first in the table that is no further one.</source>
<translation>El nombre de la variable para la que es el método, tal como figura en la tabla. Vacío significa la primera de la tabla que no es una de las otras.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>The names of the variables that help, separated by commas; each has its own times, and a parcel may lack some. {empty}</source>
<translation>Los nombres de las variables que ayudan, separados por comas; cada una tiene sus propias fechas, y a una parcela pueden faltarle algunas. {empty}</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Rows of the further variables</source>
<translation>Filas de las otras variables</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Adds the rows of the further variables to the result, with the same fields; otherwise it has those of the main variable alone.</source>
<translation>Añade al resultado las filas de las otras variables, con los mismos campos; si no, solo tiene las de la variable principal.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>The variable {name} is named twice among the main and the further variables. Name each of them once.</source>
<translation>La variable {name} se nombra dos veces entre la principal y las otras variables. Nombre cada una una sola vez.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>{table} has no variable {name}. Choose among {known}.</source>
<translation>{table} no tiene la variable {name}. Elija entre {known}.</translation>
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>{table} has one variable only, {name}, and nothing to fuse it with. Choose the field that tells its variables apart, or extract the series of several stacks into one table.</source>
<translation>{table} tiene una sola variable, {name}, y nada con que fusionarla. Elija el campo que distingue sus variables, o extraiga las series de varias pilas a una sola tabla.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>The field {field} is chosen for two things. Choose different fields for parcel, time, value and variable.</source>
<translation>El campo {field} se ha elegido para dos cosas. Elija campos distintos para parcela, fecha, valor y variable.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>{table} has one variable only, as no field tells variables apart. Choose such a field for {title}, or extract the series of several stacks into one table.</source>
<translation>{table} tiene una sola variable, ya que ningún campo distingue variables. Elija un campo así para {title}, o extraiga las series de varias pilas a una sola tabla.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>A table with one row for each parcel, time and variable, as Extract parcel time series makes it; of the selected rows only, if so chosen.</source>
<translation>Una tabla con una fila por parcela, fecha y variable, como la produce Extraer series temporales de parcelas; solo las filas seleccionadas, si así se elige.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of parcels</source>
<translation>Campo de parcelas</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Says whose series a row belongs to: a number or a text. Empty means {name}.</source>
<translation>Dice a qué parcela pertenece la serie de una fila: un número o un texto. Vacío significa {name}.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of times</source>
<translation>Campo de fecha y hora</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>A date, a date and time, or a text like 2023-05-01 or 2023-05-01T10:30, in UTC. Empty means {name}.</source>
<translation>Una fecha, una fecha y hora, o un texto como 2023-05-01 o 2023-05-01T10:30, en UTC. Vacío significa {name}.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of values</source>
<translation>Campo de valores</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>The number that makes the series, for example the mean or a median; its empty values are gaps. Empty means {name}.</source>
<translation>El número que forma la serie, por ejemplo la media o una mediana; sus valores vacíos son huecos. Vacío significa {name}.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of variables</source>
<translation>Campo de variables</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Tells apart the variables, such as NDVI and VH, of a table that has several. Not used where the table has no such field.</source>
<translation>Distingue las variables, como NDVI y VH, de una tabla que tiene varias. No se usa si la tabla no tiene tal campo.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>A field of the table, such as the count of pixels.</source>
<translation>Un campo de la tabla, como el número de píxeles (count).</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>{title} is not given. Choose a layer or a table.</source>
<translation>{title} no se ha indicado. Elija una capa o una tabla.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>{title}: {given} cannot be opened as a table or layer. Check that it exists, and that QGIS can load it.</source>
<translation>{title}: {given} no se puede abrir como tabla o capa. Compruebe que existe y que QGIS puede cargarlo.</translation>
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>{title}: {source} has no field {name}. Choose one of {fields}.</source>
<translation>{title}: {source} no tiene el campo {name}. Elija uno de {fields}.</translation>
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>Field of classes</source>
<translation>Campo de clases</translation>
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>A field that is the same in all rows of a parcel, such as its crop: what series have in common is learned from each class apart, where it has {fewest} parcels or more. Leave empty to learn from all parcels at once.</source>
<translation>Un campo que es igual en todas las filas de una parcela, como su cultivo: lo que las series tienen en común se aprende de cada clase por separado, si tiene {fewest} parcelas o más. Deje vacío para aprender de todas las parcelas a la vez.</translation>
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>{table} has {count} variables, but a file of what is learned is of one of them. Select the rows of one variable, and run on the selected rows only.</source>
<translation>{table} tiene {count} variables, pero un archivo de lo aprendido es de una sola. Seleccione las filas de una variable y ejecute solo con las filas seleccionadas.</translation>
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>Nothing was learned from these classes apart, and their parcels get what was learned from all: {classes}.</source>
<translation>De estas clases no se aprendió nada por separado, y sus parcelas reciben lo aprendido de todas: {classes}.</translation>
</message>
<message>
<location filename="../../algorithms/table/metrics.py" />
<source>No polygon of {polygons} is a parcel of the table: {field} holds {ids}, and the table's parcels are {parcels}. Choose the field that holds the parcels of the table.</source>
<translation>Ningún polígono de {polygons} es una parcela de la tabla: {field} contiene {ids}, y las parcelas de la tabla son {parcels}. Elija el campo que contiene las parcelas de la tabla.</translation>
</message>
<message>
<location filename="../../algorithms/table/parcel_classes.py" />
<source>Parcel {parcel} has two classes in the field {field}, {one} and {other}. Choose a field that is the same in all rows of a parcel, or leave the classes out.</source>
<translation>La parcela {parcel} tiene dos clases en el campo {field}, {one} y {other}. Elija un campo que sea igual en todas las filas de una parcela, u omita las clases.</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>Polygons of the parcels</source>
<translation>Polígonos de las parcelas</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>With it the metrics are joined to these polygons, and all their fields are kept.</source>
<translation>Con ellos las métricas se unen a estos polígonos y se conservan todos sus campos.</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>Field of parcels of the polygons</source>
<translation>Campo de parcelas de los polígonos</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>Holds the same parcels as the table; empty where it has the same name there.</source>
<translation>Contiene las mismas parcelas que la tabla; vacío si allí tiene el mismo nombre.</translation>
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>{count} of {total} parcels of the table have no polygon, and so no result.</source>
<translation>{count} de {total} parcelas de la tabla no tienen polígono y, por tanto, ningún resultado.</translation>
</message>
<message>
<location filename="../../algorithms/table/result_sink.py" />
<source>{title} could not be written: {reason}. Check its disk and its permissions, or choose another place or name.</source>
<translation>No se pudo escribir {title}: {reason}. Compruebe su disco y sus permisos, o elija otro lugar u otro nombre.</translation>
</message>
<message>
<location filename="../../algorithms/table/result_sink.py" />
<source>no reason is given</source>
<translation>no se indica ningún motivo</translation>
</message>
<message>
<location filename="../../algorithms/table/result_sink.py" />
<source>not all of its rows are in it</source>
<translation>no están en ella todas sus filas</translation>
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>{source} has no rows, and so no series. Choose a table with rows, or select some.</source>
<translation>{source} no tiene filas, y por tanto no tiene series. Elija una tabla con filas, o seleccione algunas.</translation>
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>The field {field} of {source} tells no time in {count} of {total} rows (first: {first}). Choose a field of dates, of times, or of texts like 2023-05-01, or leave these rows out.</source>
<translation>El campo {field} de {source} no da una fecha en {count} de {total} filas (primera: {first}). Elija un campo de fechas, de fechas y horas, o de textos como 2023-05-01, u omita estas filas.</translation>
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>The field {field} of {source} holds no number in {count} of {total} rows (first: {first}). Choose a field of numbers, or empty these values.</source>
<translation>El campo {field} de {source} no contiene un número en {count} de {total} filas (primera: {first}). Elija un campo de números, o vacíe estos valores.</translation>
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>The field {field} of {source} names no parcel in {count} of {total} rows. Fill in the parcel, or leave these rows out.</source>
<translation>El campo {field} de {source} no indica ninguna parcela en {count} de {total} filas. Rellene la parcela, u omita estas filas.</translation>
</message>
<message>
<location filename="../../algorithms/table/series.py" />
<source>{count} rows repeat the parcel, time and variable of another row (first: parcel {parcel}, {time}{variable}). Choose the field that tells the variables apart, or leave out all but one of such rows.</source>
<translation>{count} filas repiten la parcela, la fecha y la variable de otra fila (primera: parcela {parcel}, {time}{variable}). Elija el campo que distingue las variables, u omita todas estas filas menos una.</translation>
</message>
<message>
<location filename="../../algorithms/table/written_table.py" />
<source>The table does not take any more rows: {reason}. Check its disk and its permissions, then run again with it as the table to go on with.</source>
<translation>La tabla no admite más filas: {reason}. Compruebe su disco y sus permisos, y ejecute de nuevo con ella como tabla que continuar.</translation>
</message>
<message>
<location filename="../../algorithms/table/written_table.py" />
<source>Rows cannot be added to the table to go on with, {table}. Choose a table in a GeoPackage or a database, or write a new one.</source>
<translation>No se pueden añadir filas a la tabla que continuar, {table}. Elija una tabla de un GeoPackage o de una base de datos, o escriba una nueva.</translation>
</message>
<message>
<location filename="../../algorithms/table/written_table.py" />
<source>The table to go on with, {table}, has no field {names}. Choose a table that this algorithm has made with the same settings, or write a new one.</source>
<translation>La tabla que continuar, {table}, no tiene el campo {names}. Elija una tabla hecha por este algoritmo con los mismos ajustes, o escriba una nueva.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{method} (parcels)</source>
<translation>{method} (parcelas)</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>Table with the fields of the input, and the values found at the times of the result behind them.</source>
<translation>Tabla con los campos de la entrada y, detrás, los valores obtenidos en las fechas del resultado.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>One row for each parcel and variable, and each season where it has such, with the metrics as fields.</source>
<translation>Una fila por parcela y variable, y por temporada si las hay, con las métricas como campos.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>One row for each event of a parcel and variable, numbered in order of time, with its metrics as fields; a parcel without events has none.</source>
<translation>Una fila por evento de una parcela y variable, numerados por orden temporal, con sus métricas como campos; una parcela sin eventos no tiene ninguna.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{method}: metrics</source>
<translation>{method}: métricas</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{method}: events</source>
<translation>{method}: eventos</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>Read {table}: {rows} rows of {parcels} parcels.</source>
<translation>Leída {table}: {rows} filas de {parcels} parcelas.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>The method took {seconds:.1f} s for {series} series ({speed:.0f} a second).</source>
<translation>El método tardó {seconds:.1f} s en {series} series ({speed:.0f} por segundo).</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{name}: {parcels} parcels, {times} times from {first} to {last}, {share:.1f} % gaps.</source>
<translation>{name}: {parcels} parcelas, {times} fechas del {first} al {last}, {share:.1f} % huecos.</translation>
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{name}: {events} events of {parcels} parcels; {none} parcels have none, and no row.</source>
<translation>{name}: {events} eventos de {parcels} parcelas; {none} parcelas no tienen ninguno, ni fila.</translation>
</message>
<message>
<location filename="../../ui/background.py" />
<source>Something went wrong: {reason}</source>
<translation>Algo ha fallado: {reason}</translation>
</message>
<message>
<location filename="../../ui/background.py" />
<source>Cancelled.</source>
<translation>Cancelado.</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>read images</source>
<translation>leer imágenes</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Bands of the images</source>
<translation>Bandas de las imágenes</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>One stack in colours, or the first three as red, green, blue.</source>
<translation>Una pila en colores, o las tres primeras como rojo, verde y azul.</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>All dates alike</source>
<translation>Todas las fechas por igual</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Each date for itself</source>
<translation>Cada fecha por separado</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Stretch of the images</source>
<translation>Estiramiento de las imágenes</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Which values become dark and bright.</source>
<translation>Qué valores se ven oscuros y claros.</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Images by date</source>
<translation>Imágenes por fecha</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>{names} as RGB</source>
<translation>{names} como RGB</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Images of {place}</source>
<translation>Imágenes de {place}</translation>
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>masked</source>
<translation>enmascarado</translation>
</message>
<message>
<location filename="../../ui/dock/controls.py" />
<source>Advanced</source>
<translation>Avanzado</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Follow the selection</source>
<translation>Seguir la selección</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Series of</source>
<translation>Series de</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>A time-series stack or a parcel table.</source>
<translation>Una pila temporal o una tabla de parcelas.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Together with</source>
<translation>Junto con</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Stacks of other variables, which methods of several variables use also.</source>
<translation>Pilas de otras variables, que también usan los métodos de varias variables.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>First variable</source>
<translation>Primera variable</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>The variable of the table to begin with.</source>
<translation>La variable de la tabla con la que se empieza.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Polygons: the selected ones are shown, as mean and spread of their pixels.</source>
<translation>Polígonos: se muestran los seleccionados, como media y dispersión de sus píxeles.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Field of parcel ids</source>
<translation>Campo de id de parcela</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Names the parcels.</source>
<translation>Identifica las parcelas.</translation>
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Stack</source>
<translation>Pila</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Time series</source>
<translation>Serie temporal</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Time series {number}</source>
<translation>Serie temporal {number}</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>The method whose result is shown.</source>
<translation>El método cuyo resultado se muestra.</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>A second method beside the first, dashed; or the same one with other values.</source>
<translation>Un segundo método junto al primero, con trazo discontinuo; o el mismo con otros valores.</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Seasons and events, in the curve of the method or in the observations.</source>
<translation>Temporadas y eventos, en la curva del método o en las observaciones.</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Data</source>
<translation>Datos</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Method</source>
<translation>Método</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Compare</source>
<translation>Comparar</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Numbers</source>
<translation>Números</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>The seasons are those of the curve of {method}. Run that one on the whole layer first, and give its result as the input.</source>
<translation>Las temporadas son las de la curva de {method}. Ejecute antes ese método en toda la capa e indique su resultado como entrada.</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Learning…</source>
<translation>Aprendiendo…</translation>
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Working…</source>
<translation>Trabajando…</translation>
</message>
<message>
<location filename="../../ui/dock/figure.py" />
<source>Plot of time series</source>
<translation>Gráfico de series temporales</translation>
</message>
<message>
<location filename="../../ui/dock/figure.py" />
<source>{names} (dotted lines)</source>
<translation>{names} (líneas de puntos)</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Plots need the Python package matplotlib, which this QGIS lacks. All algorithms run without it. Get it by the following, and start QGIS again: {how}</source>
<translation>Los gráficos necesitan el paquete de Python matplotlib, que falta en este QGIS. Todos los algoritmos funcionan sin él. Obténgalo de la forma siguiente y reinicie QGIS: {how}</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Create sample scene…</source>
<translation>Crear escena de ejemplo…</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Build time-series stack…</source>
<translation>Crear pila temporal…</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Add a time-series stack or a parcel table to the project, and its series appear here with a click on the map. To try it out, create the sample scene.</source>
<translation>Añada una pila temporal o una tabla de parcelas al proyecto, y sus series aparecerán aquí al hacer clic en el mapa. Para probarlo, cree la escena de ejemplo.</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Select rows of {layer} in its attribute table, or choose the layer of its parcels under Data and select some on the map.</source>
<translation>Seleccione filas de {layer} en su tabla de atributos, o elija la capa de sus parcelas en Datos y seleccione algunas en el mapa.</translation>
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Click a pixel of {layer} on the map, drag a rectangle, or select parcels of the layer chosen under Data. With Shift a place is shown beside the others.</source>
<translation>Haga clic en un píxel de {layer} en el mapa, arrastre un rectángulo o seleccione parcelas de la capa elegida en Datos. Con Mayús el lugar se muestra junto a los demás.</translation>
</message>
<message>
<location filename="../../ui/dock/layers.py" />
<source>{name} ({count} bands)</source>
<translation>{name} ({count} bandas)</translation>
</message>
<message>
<location filename="../../ui/dock/layers.py" />
<source>{name} (parcel table)</source>
<translation>{name} (tabla de parcelas)</translation>
</message>
<message>
<location filename="../../ui/dock/layers.py" />
<source>{name} ({count} times, {first} to {last})</source>
<translation>{name} ({count} fechas, del {first} al {last})</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Masked</source>
<translation>Enmascarado</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Middle half of the pixels</source>
<translation>Mitad central de los píxeles</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>± 2 standard deviations</source>
<translation>± 2 desviaciones estándar</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Peers: median</source>
<translation>Homólogas: mediana</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Peers: 10 to 90 %</source>
<translation>Homólogas: del 10 al 90 %</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Event</source>
<translation>Evento</translation>
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Season</source>
<translation>Temporada</translation>
</message>
<message>
<location filename="../../ui/dock/message.py" />
<source>No time is known</source>
<translation>No se conoce ninguna fecha</translation>
</message>
<message>
<location filename="../../ui/dock/message.py" />
<source>has one band</source>
<translation>tiene una sola banda</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Run on the whole layer…</source>
<translation>Ejecutar en toda la capa…</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Opens the algorithm's dialog with exactly these parameters.</source>
<translation>Abre el diálogo del algoritmo con exactamente estos parámetros.</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Copy as Python</source>
<translation>Copiar como Python</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Copies the call of processing.run with these parameters.</source>
<translation>Copia la llamada a processing.run con estos parámetros.</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>In the curve of the method</source>
<translation>En la curva del método</translation>
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Runs on the curve of the method, as if on its result; else on the observations.</source>
<translation>Se ejecuta sobre la curva del método, como si fuera sobre su resultado; si no, sobre las observaciones.</translation>
</message>
<message>
<location filename="../../ui/dock/model.py" />
<source>read series</source>
<translation>leer series</translation>
</message>
<message>
<location filename="../../ui/dock/model.py" />
<source>preview methods</source>
<translation>previsualizar métodos</translation>
</message>
<message>
<location filename="../../ui/dock/model.py" />
<source>close files</source>
<translation>cerrar archivos</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>What</source>
<translation>Dato</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>Numbers found</source>
<translation>Números obtenidos</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>{known} of {total} times</source>
<translation>{known} de {total} fechas</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>Season {slot}</source>
<translation>Temporada {slot}</translation>
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>Event {number}</source>
<translation>Evento {number}</translation>
</message>
<message>
<location filename="../../ui/dock/picking.py" />
<source>A parcel table has no pixels. Select its parcels, or choose a stack under Data.</source>
<translation>Una tabla de parcelas no tiene píxeles. Seleccione sus parcelas, o elija una pila en Datos.</translation>
</message>
<message>
<location filename="../../ui/dock/picking.py" />
<source>{most} places are shown, and more could not be told apart. Remove some, or open one more dock.</source>
<translation>Se muestran {most} lugares, y más no se podrían distinguir. Quite algunos, o abra otro panel.</translation>
</message>
<message>
<location filename="../../ui/dock/picking.py" />
<source>&amp;All places</source>
<translation>&amp;Todos los lugares</translation>
</message>
<message>
<location filename="../../ui/dock/places.py" />
<source>{number}: parcel {parcel}</source>
<translation>{number}: parcela {parcel}</translation>
</message>
<message>
<location filename="../../ui/dock/places.py" />
<source>{number}: rectangle</source>
<translation>{number}: rectángulo</translation>
</message>
<message>
<location filename="../../ui/dock/places.py" />
<source>{number}: pixel</source>
<translation>{number}: píxel</translation>
</message>
<message>
<location filename="../../ui/dock/pointer.py" />
<source>{name}: masked ({value:.6g})</source>
<translation>{name}: enmascarado ({value:.6g})</translation>
</message>
<message>
<location filename="../../ui/dock/pointer.py" />
<source>Middle half: {low:.4g} to {high:.4g}</source>
<translation>Mitad central: {low:.4g} a {high:.4g}</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>{place} lies outside the stack {name}. Click on the stack, or choose another one.</source>
<translation>{place} está fuera de la pila {name}. Haga clic en la pila, o elija otra.</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>column {column}, row {row}</source>
<translation>columna {column}, fila {row}</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>No pixel of the stack {name} has its centre in {place}. Choose a larger place, or one that lies on the stack.</source>
<translation>Ningún píxel de la pila {name} tiene su centro en {place}. Elija un lugar mayor, o uno que esté sobre la pila.</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>mean of up to {count} pixels</source>
<translation>media de hasta {count} píxeles</translation>
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>{place} has no position in the coordinate reference system of the stack {name}. Click on the stack.</source>
<translation>{place} no tiene posición en el sistema de referencia de coordenadas de la pila {name}. Haga clic en la pila.</translation>
</message>
<message>
<location filename="../../ui/dock/table_source.py" />
<source>The table {table} has no rows of parcel {parcel}. Choose another parcel, or the table that was extracted of these parcels.</source>
<translation>La tabla {table} no tiene filas de la parcela {parcel}. Elija otra parcela, o la tabla que se extrajo de estas parcelas.</translation>
</message>
<message>
<location filename="../../ui/dock/table_source.py" />
<source>table {name}</source>
<translation>tabla {name}</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>Save numbers</source>
<translation>Guardar números</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>CSV (*.csv)</source>
<translation>CSV (*.csv)</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>Save picture</source>
<translation>Guardar imagen</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>&amp;New layout</source>
<translation>&amp;Nueva composición</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>{path} could not be written: {reason}. Choose another place.</source>
<translation>{path} no se pudo escribir: {reason}. Elija otro lugar.</translation>
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>Nothing is shown that could be saved. Show a place first.</source>
<translation>No se muestra nada que se pueda guardar. Muestre antes un lugar.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Show places of the map</source>
<translation>Mostrar lugares del mapa</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Click a pixel or drag a rectangle on the map; with Shift beside the others.</source>
<translation>Haga clic en un píxel o arrastre un rectángulo en el mapa; con Mayús, junto a los demás.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Show the pixel at the centre of the map</source>
<translation>Mostrar el píxel del centro del mapa</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Adds the pixel in the middle of the map.</source>
<translation>Añade el píxel del centro del mapa.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Remove places</source>
<translation>Quitar lugares</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Takes places out of the plot.</source>
<translation>Quita lugares del gráfico.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Lay years over one another</source>
<translation>Superponer los años</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Compares the years by the day of the year.</source>
<translation>Compara los años por el día del año.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Second axis</source>
<translation>Segundo eje</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Gives further variables an axis of their own.</source>
<translation>Da a las otras variables un eje propio.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>2nd axis</source>
<translation>2.º eje</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Shows or hides the observations: before and after smoothing.</source>
<translation>Muestra u oculta las observaciones: antes y después del suavizado.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Shows the other parcels of the table: their median, and 10 to 90 % of them.</source>
<translation>Muestra las demás parcelas de la tabla: su mediana, y del 10 al 90 % de ellas.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Shows an image of the first place for every date.</source>
<translation>Muestra una imagen del primer lugar para cada fecha.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Show all times</source>
<translation>Mostrar todas las fechas</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Undoes zooming: the wheel zooms in time, dragging moves.</source>
<translation>Deshace el zoom: la rueda amplía en el tiempo, arrastrar desplaza.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Read again</source>
<translation>Leer de nuevo</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Reads files and tables anew, which may have changed.</source>
<translation>Vuelve a leer archivos y tablas, que pueden haber cambiado.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Take away</source>
<translation>Exportar</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Saves or copies what is shown.</source>
<translation>Guarda o copia lo que se muestra.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Save &amp;numbers (CSV)…</source>
<translation>Guardar &amp;números (CSV)…</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Save picture (&amp;PNG)…</source>
<translation>Guardar imagen (&amp;PNG)…</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Save picture (&amp;SVG)…</source>
<translation>Guardar imagen (&amp;SVG)…</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>&amp;Copy picture</source>
<translation>&amp;Copiar imagen</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Add to print &amp;layout</source>
<translation>&amp;Añadir a la composición de impresión</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>New dock</source>
<translation>Nuevo panel</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Opens one more time-series dock.</source>
<translation>Abre otro panel de series temporales.</translation>
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>More actions</source>
<translation>Más acciones</translation>
</message>
<message>
<location filename="../../ui/dock/worker.py" />
<source>This needs the Python package {package}, which this QGIS lacks. Install it and start QGIS again: on Debian and Ubuntu by apt install python3-{package}, on Windows by the OSGeo4W setup (package python3-{package}), with conda by conda install {package}.</source>
<translation>Esto necesita el paquete de Python {package}, que falta en este QGIS. Instálelo y reinicie QGIS: en Debian y Ubuntu con apt install python3-{package}, en Windows con el instalador de OSGeo4W (paquete python3-{package}), con conda mediante conda install {package}.</translation>
</message>
<message>
<location filename="../../ui/dock/worker.py" />
<source>This failed unexpectedly: {reason}. Please report it with what you did before, and try another place or method meanwhile.</source>
<translation>Esto ha fallado inesperadamente: {reason}. Infórmenos de ello con lo que hizo antes y, entretanto, pruebe otro lugar u otro método.</translation>
</message>
<message>
<location filename="../../ui/docks.py" />
<source>Show the time series of places on the map</source>
<translation>Mostrar las series temporales de lugares del mapa</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>openEO jobs</source>
<translation>Trabajos de openEO</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Search</source>
<translation>Buscar</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Title</source>
<translation>Título</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Status</source>
<translation>Estado</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Created (UTC)</source>
<translation>Creado (UTC)</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Credits</source>
<translation>Créditos</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Id</source>
<translation>Id</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Choose a back-end, and refresh.</source>
<translation>Elija un back-end y actualice.</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Refresh</source>
<translation>Actualizar</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Results…</source>
<translation>Resultados…</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Log</source>
<translation>Registro</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Run again</source>
<translation>Ejecutar de nuevo</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Stop</source>
<translation>Detener</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Delete</source>
<translation>Borrar</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>{count} jobs.</source>
<translation>{count} trabajos.</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>The log is empty.</source>
<translation>El registro está vacío.</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Delete job {job} and its results at the back-end?</source>
<translation>¿Borrar el trabajo {job} y sus resultados en el back-end?</translation>
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Asking {name} …</source>
<translation>Preguntando a {name} …</translation>
</message>
<message>
<location filename="../../ui/menu.py" />
<source>Packages</source>
<translation>Paquetes</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>The package index has no {file} with the hash that PhenoFuse knows. Nothing was changed; look for a newer version of PhenoFuse.</source>
<translation>El índice de paquetes no tiene ningún {file} con el hash que conoce PhenoFuse. No se ha cambiado nada; busque una versión más reciente de PhenoFuse.</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>Cancelled. Nothing was changed.</source>
<translation>Cancelado. No se ha cambiado nada.</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>the answer is larger than the file</source>
<translation>la respuesta es mayor que el archivo</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>no answer within the time-out of QGIS</source>
<translation>sin respuesta dentro del tiempo de espera de QGIS</translation>
</message>
<message>
<location filename="../../ui/packages/download.py" />
<source>{file} could not be fetched from {host}: {reason}. Nothing was changed. Check the proxy under Settings &gt; Options &gt; Network and try again, or fetch the file by hand.</source>
<translation>No se pudo descargar {file} de {host}: {reason}. No se ha cambiado nada. Compruebe el proxy en Configuración &gt; Opciones &gt; Red e inténtelo de nuevo, o descargue el archivo a mano.</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Package</source>
<translation>Paquete</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Version</source>
<translation>Versión</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>What for</source>
<translation>Para qué</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Where it is, or how to get it</source>
<translation>Dónde está, o cómo obtenerlo</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Fetch missing packages…</source>
<translation>Descargar paquetes que faltan…</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Install from files…</source>
<translation>Instalar desde archivos…</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Remove fetched packages</source>
<translation>Eliminar paquetes descargados</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<location filename="../../ui/packages/listing.py" />
<source>PhenoFuse runs on what every QGIS has. These packages each serve one purpose and may be missing. Those of pure Python can be fetched into PhenoFuse's own folder; QGIS's Python is never changed. The folder: {folder}</source>
<translation>PhenoFuse funciona con lo que tiene cualquier QGIS. Cada uno de estos paquetes sirve para un solo fin y puede faltar. Los de Python puro se pueden descargar en la carpeta propia de PhenoFuse; el Python de QGIS no se cambia nunca. La carpeta: {folder}</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Fetching packages</source>
<translation>Descargando paquetes</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Fetching {count} files …</source>
<translation>Descargando {count} archivos …</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Install from files</source>
<translation>Instalar desde archivos</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Python wheels (*.whl)</source>
<translation>Wheels de Python (*.whl)</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>The packages were removed. What is in use goes when QGIS is closed.</source>
<translation>Los paquetes se han eliminado. Lo que está en uso desaparece al cerrar QGIS.</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Fetch these files ({size}) from {host} into {folder}?

{files}

Each is checked against the hash PhenoFuse was tested with. QGIS's own Python is not changed.</source>
<translation>¿Descargar estos archivos ({size}) de {host} en {folder}?

{files}

Cada uno se comprueba con el hash con el que se probó PhenoFuse. El Python propio de QGIS no se cambia.</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>Installed and ready: {names}.</source>
<translation>Instalados y listos: {names}.</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>By hand: get these files from the package index (pypi.org) on a computer with internet, copy them here, and choose them by Install from files: {files}</source>
<translation>A mano: obtenga estos archivos del índice de paquetes (pypi.org) en un equipo con internet, cópielos aquí y elíjalos con Instalar desde archivos: {files}</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>PhenoFuse's own folder</source>
<translation>Carpeta propia de PhenoFuse</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>there</source>
<translation>presente</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>first get {names}</source>
<translation>obtener primero {names}</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>by the button below</source>
<translation>con el botón de abajo</translation>
</message>
<message>
<location filename="../../ui/packages/page.py" />
<source>missing</source>
<translation>falta</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>The time-series dock, and plots</source>
<translation>El panel de series temporales, y los gráficos</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Fusion, mowing, the sample scene, and some statistics of parcels</source>
<translation>Fusión, siega, la escena de ejemplo y algunas estadísticas de parcelas</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Methods, parcels and services on openEO back-ends</source>
<translation>Métodos, parcelas y servicios en back-ends openEO</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Learned fusion</source>
<translation>Fusión con aprendizaje</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>The catalogue of Awesome Spectral Indices</source>
<translation>El catálogo de Awesome Spectral Indices</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Parcel series in PostGIS</source>
<translation>Series de parcelas en PostGIS</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Reads and writes rasters in place of GDAL's own bindings, where it runs on the same GDAL</source>
<translation>Lee y escribe rásteres en lugar de los enlaces propios de GDAL, donde funciona sobre el mismo GDAL</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>A second opinion on the hyper-parameters of fusion</source>
<translation>Una segunda opinión sobre los hiperparámetros de la fusión</translation>
</message>
<message>
<location filename="../../ui/packages/purposes.py" />
<source>Reads files of rules; a part of Python from 3.11 on</source>
<translation>Lee archivos de reglas; forma parte de Python desde la versión 3.11</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>JSON</source>
<translation>JSON</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>Separated by commas</source>
<translation>Separado por comas</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>not given</source>
<translation>sin indicar</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>yes</source>
<translation>sí</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>no</source>
<translation>no</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>as the period</source>
<translation>como el periodo</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>as the area</source>
<translation>como el área</translation>
</message>
<message>
<location filename="../../ui/service_fields.py" />
<source>as the parcels or the area</source>
<translation>como las parcelas o el área</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Show what it takes</source>
<translation>Mostrar lo que admite</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Or write the arguments as JSON:</source>
<translation>O escriba los argumentos como JSON:</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Parameters of {process}</source>
<translation>Parámetros de {process}</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Where they are not given, {names} are the area, parcels and period below.</source>
<translation>Si no se indican, {names} son el área, las parcelas y el periodo de abajo.</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Deprecated: look for its successor.</source>
<translation>Obsoleto: busque su sucesor.</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Experimental: its result may change.</source>
<translation>Experimental: su resultado puede cambiar.</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Costs about {cost} {unit}.</source>
<translation>Cuesta unos {cost} {unit}.</translation>
</message>
<message>
<location filename="../../ui/service_form.py" />
<source>Entry of the catalogue of {day}.</source>
<translation>Entrada del catálogo del {day}.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Bare soil index</source>
<translation>Índice de suelo desnudo</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Coherence</source>
<translation>Coherencia</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Standard deviation of NDVI</source>
<translation>Desviación estándar del NDVI</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>NDVI without cloud mask</source>
<translation>NDVI sin máscara de nubes</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Bare soil</source>
<translation>Suelo desnudo</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>At least two observations in a row show soil: NDVI below 0.3; confirmed by a bare soil index above 0 and by coherence above 0.5.</source>
<translation>Al menos dos observaciones seguidas muestran suelo: NDVI por debajo de 0.3; lo confirman un índice de suelo desnudo por encima de 0 y una coherencia por encima de 0.5.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Mowing</source>
<translation>Siega</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>NDVI falls by at least 0.12, by 0.008 a day or more, and rises again; confirmed by a rise of coherence of at least 0.1.</source>
<translation>El NDVI cae al menos 0.12, a razón de 0.008 por día o más, y vuelve a subir; lo confirma una subida de la coherencia de al menos 0.1.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Harvest</source>
<translation>Cosecha</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>NDVI falls below 0.27 and stays there, by at least 0.05 in steps that are steep: a drop without recovery; confirmed by coherence that comes to stay above 0.5. NDVI without cloud mask tells until when the crop stood: clouds lower it, and never raise it.</source>
<translation>El NDVI cae por debajo de 0.27 y se queda ahí, al menos 0.05 en pasos de fuerte pendiente: una caída sin recuperación; lo confirma la coherencia que pasa a mantenerse por encima de 0.5. El NDVI sin máscara de nubes dice hasta cuándo estuvo en pie el cultivo: las nubes lo bajan y nunca lo suben.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Ploughing</source>
<translation>Laboreo</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>The soil gets bare: the bare soil index comes to stay above 0, or NDVI below 0.2, by at least 0.05; confirmed by coherence that comes to stay above 0.5.</source>
<translation>El suelo queda desnudo: el índice de suelo desnudo pasa a mantenerse por encima de 0, o el NDVI por debajo de 0.2, con un cambio de al menos 0.05; lo confirma la coherencia que pasa a mantenerse por encima de 0.5.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>No vegetation</source>
<translation>Sin vegetación</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>NDVI stays below 0.3 for at least 120 days with five observations or more.</source>
<translation>El NDVI se mantiene por debajo de 0.3 al menos 120 días con cinco observaciones o más.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Homogeneity</source>
<translation>Homogeneidad</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>At least three observations in a row vary little within the parcel: their standard deviation is below 0.1.</source>
<translation>Al menos tres observaciones seguidas varían poco dentro de la parcela: su desviación estándar es inferior a 0.1.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>Heterogeneity</source>
<translation>Heterogeneidad</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>At least three observations in a row vary much within the parcel: their standard deviation is above 0.1.</source>
<translation>Al menos tres observaciones seguidas varían mucho dentro de la parcela: su desviación estándar es superior a 0.1.</translation>
</message>
<message>
<location filename="../../series/named_markers.py" />
<source>No observation of NDVI for more than 20 days.</source>
<translation>Ninguna observación de NDVI durante más de 20 días.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is no table. Write [defaults] in a line of its own, and the keys below it.</source>
<translation>{file}, línea {line}: {key} no es una tabla. Escriba [defaults] en una línea propia, y las claves debajo.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: there is no rule. Begin each {key} with a line [[rule]].</source>
<translation>{file}, línea {line}: no hay ninguna regla. Empiece cada {key} con una línea [[rule]].</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, as that of another rule. Give every rule a name of its own.</source>
<translation>{file}, línea {line}: {key} es {value}, igual que en otra regla. Dé a cada regla un nombre propio.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is missing. Add a line like {example}.</source>
<translation>{file}, línea {line}: falta {key}. Añada una línea como {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is unknown here. Write {near}, or leave it out; known are {known}.</source>
<translation>{file}, línea {line}: {key} no se conoce aquí. Escriba {near}, o quítelo; se conocen {known}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is unknown here. Leave it out; known are {known}.</source>
<translation>{file}, línea {line}: {key} no se conoce aquí. Quítelo; se conocen {known}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} says nothing in a rule of what {demand} occur. Leave it out, or change demand.</source>
<translation>{file}, línea {line}: {key} no dice nada en una regla de lo que {demand} ocurrir. Quítelo, o cambie demand.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {most}, below least, which is {least}. Write a larger number.</source>
<translation>{file}, línea {line}: {key} es {most}, menor que least, que es {least}. Escriba un número mayor.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no text. Write it like {example}.</source>
<translation>{file}, línea {line}: {key} es {value}, que no es un texto. Escríbalo como {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is neither a text nor a list of texts. Write it like {example}.</source>
<translation>{file}, línea {line}: {key} es {value}, que no es ni un texto ni una lista de textos. Escríbalo como {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, but must be one of {known}. Write one of these.</source>
<translation>{file}, línea {line}: {key} es {value}, pero debe ser uno de {known}. Escriba uno de estos.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no number of {least:g} or more. Write it like {example}.</source>
<translation>{file}, línea {line}: {key} es {value}, que no es un número de {least:g} o más. Escríbalo como {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no number from {least:g} to {most:g}. Write it like {example}.</source>
<translation>{file}, línea {line}: {key} es {value}, que no es un número de {least:g} a {most:g}. Escríbalo como {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no whole number of {least} or more. Write it like {example}.</source>
<translation>{file}, línea {line}: {key} es {value}, que no es un número entero de {least} o más. Escríbalo como {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is neither true nor false. Write it like {example}.</source>
<translation>{file}, línea {line}: {key} es {value}, que no es ni true ni false. Escríbalo como {example}.</translation>
</message>
<message>
<location filename="../../cube/rules/scheme_file.py" />
<source>{file}, line {line}: {key} is {value}, which is no month and day of every year. Write it like {example}.</source>
<translation>{file}, línea {line}: {key} es {value}, que no es un mes y día de cada año. Escríbalo como {example}.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>band metadata</source>
<translation>metadatos de la banda</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>dataset metadata</source>
<translation>metadatos del conjunto de datos</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>file name</source>
<translation>nombre del archivo</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>No time found in {count} of {total} files (first: {first_none}). Give a date pattern or a table of times, or leave these files out.</source>
<translation>No se encontró ninguna fecha en {count} de {total} archivos (primero: {first_none}). Indique un patrón de fecha o una tabla de fechas y horas, u omita estos archivos.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>Several times fit {count} of {total} files (first: {first_ambiguous}). Give a date pattern or a table of times that says which is meant, or leave these files out.</source>
<translation>Varias fechas encajan en {count} de {total} archivos (primero: {first_ambiguous}). Indique un patrón de fecha o una tabla de fechas y horas que diga cuál es la correcta, u omita estos archivos.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>The time axis of {count} of {total} files is not in a calendar and unit that can be read (first: {first_unreadable}). Give a table of times, or leave these files out.</source>
<translation>El eje temporal de {count} de {total} archivos no está en un calendario y una unidad que se puedan leer (primero: {first_unreadable}). Indique una tabla de fechas y horas, u omita estos archivos.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>No sure time for {count} of {total} files: {none} tell none (first: {first_none}), several fit {ambiguous} (first: {first_ambiguous}), the time axis of {unreadable} cannot be read (first: {first_unreadable}). Give a date pattern or a table of times, or leave these files out.</source>
<translation>Sin fecha segura para {count} de {total} archivos: {none} no indican ninguna (primero: {first_none}), en {ambiguous} encajan varias (primero: {first_ambiguous}), el eje temporal de {unreadable} no se puede leer (primero: {first_unreadable}). Indique un patrón de fecha o una tabla de fechas y horas, u omita estos archivos.</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>time of the layer</source>
<translation>fecha de la capa</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>band description</source>
<translation>descripción de la banda</translation>
</message>
<message>
<location filename="../../cube/times/__init__.py" />
<source>folder name</source>
<translation>nombre de la carpeta</translation>
</message>
<message>
<location filename="../../cube/build/__init__.py" />
<source>{count} images have the same time, {time}: {names}. Choose whether the first is used or all are laid over each other, or leave out all but one.</source>
<translation>{count} imágenes tienen la misma fecha y hora, {time}: {names}. Elija si se usa la primera o si se superponen todas, u omita todas menos una.</translation>
</message>
<message>
<location filename="../../cube/build/__init__.py" />
<source>There is one time only, {time}, in {total} files or bands ({name}), and a series needs at least two. Add images of other times.</source>
<translation>Solo hay una fecha, {time}, en {total} archivos o bandas ({name}), y una serie necesita al menos dos. Añada imágenes de otras fechas.</translation>
</message>
<message>
<location filename="../../cube/build/__init__.py" />
<source>{count} of {total} files have no coordinate reference system, and the others have one (first: {first}). Assign it to them, or leave them out.</source>
<translation>{count} de {total} archivos no tienen sistema de referencia de coordenadas, y los demás sí (primero: {first}). Asígneselo, u omítalos.</translation>
</message>
<message>
<location filename="../../cube/build/image_files.py" />
<source>No file in the folder {folder} fits {pattern}. Give another pattern, such as NDVI_*.tif, or look into its subfolders too.</source>
<translation>Ningún archivo de la carpeta {folder} se ajusta a {pattern}. Indique otro patrón, como NDVI_*.tif, o busque también en sus subcarpetas.</translation>
</message>
<message>
<location filename="../../cube/build/image_files.py" />
<source>Images and masks are the same {count} files (first: {first}). Give patterns that tell them apart, such as NDVI_*.tif and CLOUDS_*.tif.</source>
<translation>Imágenes y máscaras son los mismos {count} archivos (primero: {first}). Indique patrones que los distingan, como NDVI_*.tif y CLOUDS_*.tif.</translation>
</message>
<message>
<location filename="../../cube/build/images.py" />
<source>{path} holds several rasters and none by itself. Give one of them: {names}.</source>
<translation>{path} contiene varios rásteres y ninguno por sí mismo. Indique uno de ellos: {names}.</translation>
</message>
<message>
<location filename="../../cube/build/images.py" />
<source>{path} has {count} bands which do not each have a time of their own. Say under {title} which of them is wanted.</source>
<translation>{path} tiene {count} bandas que no tienen cada una su propia fecha. Diga en {title} cuál de ellas se desea.</translation>
</message>
<message>
<location filename="../../cube/build/images.py" />
<source>{path} has no band {band}: it has {count}. Change {title}, or leave the file out.</source>
<translation>{path} no tiene la banda {band}: tiene {count}. Cambie {title}, u omita el archivo.</translation>
</message>
<message>
<location filename="../../cube/build/mask_codes.py" />
<source>Mask values has "{part}", which is neither a whole number nor a range from the smaller to the larger one. Write the values that mean not valid like 1 or 3,8-11.</source>
<translation>Valores de la máscara contiene «{part}», que no es ni un número entero ni un intervalo del menor al mayor. Escriba los valores que significan no válido como 1 o 3,8-11.</translation>
</message>
<message>
<location filename="../../cube/build/mask_codes.py" />
<source>Mask values is empty. Write the values of the mask that mean not valid, like 1 or 3,8-11.</source>
<translation>Valores de la máscara está vacío. Escriba los valores de la máscara que significan no válido, como 1 o 3,8-11.</translation>
</message>
<message>
<location filename="../../cube/build/matching.py" />
<source>Which mask belongs to which image cannot be told for {count} of {total} images (first: {images}; masks of that time or day: {masks}). Leave out those that do not belong together, or give the masks the exact times of their images.</source>
<translation>No se puede saber qué máscara pertenece a qué imagen en {count} de {total} imágenes (primera: {images}; máscaras de esa hora o ese día: {masks}). Omita las que no van juntas, o dé a las máscaras las horas exactas de sus imágenes.</translation>
</message>
<message>
<location filename="../../cube/build/matching.py" />
<source>None of the masks is of the time or day of one of the {total} images (first: {first}). Check the masks' folder and pattern, and the times in the names.</source>
<translation>Ninguna de las máscaras es de la hora o del día de una de las {total} imágenes (primera: {first}). Compruebe la carpeta y el patrón de las máscaras, y las fechas en los nombres.</translation>
</message>
<message>
<location filename="../../cube/build/matching.py" />
<source>{count} of {total} images have no mask of their time or day (first: {first}). Add their masks, or leave these images out.</source>
<translation>{count} de {total} imágenes no tienen máscara de su hora o día (primera: {first}). Añada sus máscaras, u omita estas imágenes.</translation>
</message>
<message>
<location filename="../../cube/build/stack_vrt.py" />
<source>{path} holds values of type {dtype}, which a VRT cannot take on every GDAL. Save it with another type first, such as Int16.</source>
<translation>{path} contiene valores de tipo {dtype}, que un VRT no admite en todas las versiones de GDAL. Guárdelo antes con otro tipo, como Int16.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} cannot be replaced: {reason}. Close the programs and layers that use it, or choose another name.</source>
<translation>{path} no se puede reemplazar: {reason}. Cierre los programas y las capas que lo usan, o elija otro nombre.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} cannot be written: its folder {folder} does not allow it ({reason}). Choose another folder, or change its permissions.</source>
<translation>{path} no se puede escribir: su carpeta {folder} no lo permite ({reason}). Elija otra carpeta, o cambie sus permisos.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} cannot be replaced: it is protected from writing. Choose another name, or change its permissions.</source>
<translation>No se puede reemplazar {path}: está protegido contra escritura. Elija otro nombre, o cambie sus permisos.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} cannot be written: it is a folder. Give the name of a file.</source>
<translation>{path} no se puede escribir: es una carpeta. Indique el nombre de un archivo.</translation>
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} does not fit on its disk: about {need} are needed and {free} are free. Free some space, or choose another folder.</source>
<translation>{path} no cabe en su disco: se necesitan unos {need} y hay {free} libres. Libere espacio, o elija otra carpeta.</translation>
</message>
<message>
<location filename="../../cube/gpy_engine.py" />
<source>Variable {number} has no two different values in any series that GPy would learn from. Leave it out, or let PhenoFuse learn.</source>
<translation>La variable {number} no tiene dos valores distintos en ninguna serie de la que aprendería GPy. Omítala, o deje que aprenda PhenoFuse.</translation>
</message>
<message>
<location filename="../../cube/gpy_engine.py" />
<source>GPy cannot be used: {reason}. Let PhenoFuse learn, which finds the same model without it, or get a version that fits this numpy by: {how}.</source>
<translation>GPy no se puede usar: {reason}. Deje que aprenda PhenoFuse, que encuentra el mismo modelo sin él, u obtenga una versión compatible con este numpy así: {how}.</translation>
</message>
<message>
<location filename="../../cube/index_catalogue.py" />
<source>The catalogue of indices needs the Python package spyndex, which cannot be used ({reason}). Choose an index of the list, give the formula, or get it by: {how}.</source>
<translation>El catálogo de índices necesita el paquete de Python spyndex, que no se puede usar ({reason}). Elija un índice de la lista, indique la fórmula, u obtenga el paquete así: {how}.</translation>
</message>
<message>
<location filename="../../cube/index_catalogue.py" />
<source>The catalogue has no index "{name}". Like it are {near}. See awesome-ee-spectral-indices.readthedocs.io for all {count} of them, or give the formula.</source>
<translation>El catálogo no tiene ningún índice «{name}». Se le parecen {near}. Consulte los {count} en awesome-ee-spectral-indices.readthedocs.io, o indique la fórmula.</translation>
</message>
<message>
<location filename="../../cube/index_catalogue.py" />
<source>The catalogue has no index "{name}". See awesome-ee-spectral-indices.readthedocs.io for all {count} of them, or give the formula.</source>
<translation>El catálogo no tiene ningún índice «{name}». Consulte los {count} en awesome-ee-spectral-indices.readthedocs.io, o indique la fórmula.</translation>
</message>
<message>
<location filename="../../cube/learned_fusion.py" />
<source>Learned fusion needs the Python package scikit-learn, which cannot be used ({reason}). Use Fuse time series (MOGPR), which needs none, or get it by: {how}.</source>
<translation>La fusión con aprendizaje necesita el paquete de Python scikit-learn, que no se puede usar ({reason}). Use Fusionar series temporales (MOGPR), que no necesita ninguno, u obtenga el paquete así: {how}.</translation>
</message>
<message>
<location filename="../../cube/learned_fusion.py" />
<source>There is nothing to learn from: no series of the sample has an observation between others. Give a main stack with more clear observations.</source>
<translation>No hay nada de lo que aprender: ninguna serie de la muestra tiene una observación entre otras. Indique una pila principal con más observaciones despejadas.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} cannot be read as NetCDF: it is broken, or GDAL has no such driver. Get it again, or install GDAL's netCDF plugin.</source>
<translation>{path} no se puede leer como NetCDF: está dañado, o GDAL no tiene ese controlador. Obténgalo de nuevo, o instale el complemento netCDF de GDAL.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} has no variable {name}; it has {names}. Look at the log of the job that made it.</source>
<translation>{path} no tiene la variable {name}; tiene {names}. Consulte el registro del trabajo que lo creó.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} has no axis {names}, and so its place or time is unknown. Ask for the result as NetCDF with axes.</source>
<translation>{path} no tiene el eje {names}, así que no se conoce su lugar o su fecha. Pida el resultado como NetCDF con ejes.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>The time axis of {path} cannot be read ({units}). Get the result as GeoTIFF, and build a stack of it.</source>
<translation>El eje temporal de {path} no se puede leer ({units}). Obtenga el resultado como GeoTIFF y haga una pila con él.</translation>
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} has a single pixel, whose size is unknown. Take a larger area.</source>
<translation>{path} tiene un solo píxel, cuyo tamaño no se conoce. Tome un área mayor.</translation>
</message>
<message>
<location filename="../../cube/netcdf_mosaic.py" />
<source>The parts of the result do not lie on one grid, as across two UTM zones. Take a smaller area, or larger parts.</source>
<translation>Las partes del resultado no están en una misma cuadrícula, como entre dos zonas UTM. Tome un área menor, o partes mayores.</translation>
</message>
<message>
<location filename="../../cube/packages/own_folder.py" />
<source>Packages cannot be written to {folder}: {reason}. Change its permissions or free some space; nothing was changed.</source>
<translation>No se pueden escribir paquetes en {folder}: {reason}. Cambie sus permisos o libere espacio; no se ha cambiado nada.</translation>
</message>
<message>
<location filename="../../cube/packages/own_folder.py" />
<source>{file} is none of the files that PhenoFuse was tested with, so nothing was changed. It takes {names}.</source>
<translation>{file} no es ninguno de los archivos con los que se probó PhenoFuse, así que no se ha cambiado nada. Se admiten {names}.</translation>
</message>
<message>
<location filename="../../cube/packages/own_folder.py" />
<source>{folder} cannot be removed: {reason}. Close other windows of QGIS and try again, or delete it by hand.</source>
<translation>{folder} no se puede eliminar: {reason}. Cierre las otras ventanas de QGIS e inténtelo de nuevo, o bórrela a mano.</translation>
</message>
<message>
<location filename="../../cube/packages/wheels.py" />
<source>{file} is not the file that PhenoFuse was tested with: its SHA-256 differs. It was damaged on its way, or is another one. Nothing was changed; fetch it again.</source>
<translation>{file} no es el archivo con el que se probó PhenoFuse: su SHA-256 difiere. Se dañó por el camino, o es otro. No se ha cambiado nada; descárguelo de nuevo.</translation>
</message>
<message>
<location filename="../../cube/packages/wheels.py" />
<source>{file} was not unpacked: {entry} has no place in a package of pure Python. Nothing was changed; get the file from its publisher again.</source>
<translation>No se ha descomprimido {file}: {entry} no tiene cabida en un paquete de Python puro. No se ha cambiado nada; obtenga de nuevo el archivo de quien lo publica.</translation>
</message>
<message>
<location filename="../../cube/packages/wheels.py" />
<source>{file} was not unpacked: {reason}. Nothing was changed; fetch it again.</source>
<translation>No se ha descomprimido {file}: {reason}. No se ha cambiado nada; descárguelo de nuevo.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/__init__.py" />
<source>PostgreSQL needs the Python package psycopg2, which cannot be used ({reason}). Choose a GeoPackage, or get it by: {how}.</source>
<translation>PostgreSQL necesita el paquete de Python psycopg2, que no se puede usar ({reason}). Elija un GeoPackage, u obtenga el paquete así: {how}.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/catalogue.py" />
<source>{database} knows a scene {reference} of {time} in another place. Rename the stack so that its scenes differ from those, or choose another schema or file.</source>
<translation>{database} conoce una escena {reference} del {time} en otro lugar. Cambie el nombre de la pila para que sus escenas se distingan de aquellas, o elija otro esquema o archivo.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/extraction.py" />
<source>{count} of {total} parcels have ids that are no whole numbers from 0 to {largest} (first: {first}), and the database keeps only those. Choose another field, or none to use the ids of the features.</source>
<translation>{count} de {total} parcelas tienen id que no son números enteros de 0 a {largest} (primero: {first}), y la base de datos solo guarda esos. Elija otro campo, o ninguno para usar los id de los objetos espaciales.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/geopackage.py" />
<source>{path} is a SQLite file but no GeoPackage. Choose another file, or a new name.</source>
<translation>{path} es un archivo SQLite, pero no un GeoPackage. Elija otro archivo, o un nombre nuevo.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/geopackage.py" />
<source>{path} cannot be used as a parcel database: {reason}. Choose a GeoPackage on a local disk with free space that no other program holds, or a new name.</source>
<translation>{path} no se puede usar como base de datos de parcelas: {reason}. Elija un GeoPackage en un disco local con espacio libre que ningún otro programa tenga abierto, o un nombre nuevo.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The connection {name} is not understood. Save it again in QGIS, with user name and password or an authentication configuration.</source>
<translation>No se entiende la conexión {name}. Guárdela de nuevo en QGIS, con usuario y contraseña o una configuración de autenticación.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The connection {name} does not open: {reason}. Check host, database, user name and password of this connection in QGIS.</source>
<translation>La conexión {name} no se abre: {reason}. Compruebe servidor, base de datos, usuario y contraseña de esta conexión en QGIS.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The connection {name} was lost: {reason}. Run again: what is done stays, and the rest is taken up.</source>
<translation>Se perdió la conexión {name}: {reason}. Ejecute de nuevo: lo hecho se conserva, y se retoma el resto.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The database of the connection {name} refuses: {reason}. Check that its user may create and write tables in the schema, or choose another schema.</source>
<translation>La base de datos de la conexión {name} lo rechaza: {reason}. Compruebe que su usuario puede crear y escribir tablas en el esquema, o elija otro esquema.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_schema.py" />
<source>The database of the connection {name} has no schema {schema}. Create it, or choose another one.</source>
<translation>La base de datos de la conexión {name} no tiene el esquema {schema}. Créelo, o elija otro.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/postgis_schema.py" />
<source>The database of the connection {name} has no PostGIS, which the footprints of scenes need. Ask its administrator for CREATE EXTENSION postgis, or choose another database.</source>
<translation>La base de datos de la conexión {name} no tiene PostGIS, que las huellas de las escenas necesitan. Pida a su administrador CREATE EXTENSION postgis, o elija otra base de datos.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/tables.py" />
<source>{title} is {value!r}, but the catalogue keeps one or two letters or digits, and the card in lower case. Give a code such as {example}.</source>
<translation>{title} es {value!r}, pero el catálogo guarda una o dos letras o cifras, y el código de producto en minúsculas. Indique un código como {example}.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/tables.py" />
<source>The variable {band!r} has a name of {length} characters, and the database keeps 1 to {longest}. Give its stack a shorter name.</source>
<translation>La variable {band!r} tiene un nombre de {length} caracteres, y la base de datos guarda de 1 a {longest}. Dé a su pila un nombre más corto.</translation>
</message>
<message>
<location filename="../../cube/parcels/database/tables.py" />
<source>{database} has a table {table} already, made for something else: it has no column {missing}. Choose another schema or file, or rename that table.</source>
<translation>{database} ya tiene una tabla {table}, hecha para otra cosa: no tiene la columna {missing}. Elija otro esquema o archivo, o cambie el nombre de esa tabla.</translation>
</message>
<message>
<location filename="../../cube/parcels/groups.py" />
<source>Parcel number {number} spans {width} x {height} pixels, which do not fit into the memory budget. Give a larger memory budget, or leave this parcel out.</source>
<translation>La parcela número {number} abarca {width} x {height} píxeles, que no caben en el límite de memoria. Indique un límite de memoria mayor, u omita esta parcela.</translation>
</message>
<message>
<location filename="../../cube/parcels/statistics.py" />
<source>The stack of classes has values from {lowest} to {highest}, and classes are at most {most} whole numbers. Choose a stack of classes, such as a cloud mask.</source>
<translation>La pila de clases tiene valores de {lowest} a {highest}, y las clases son como máximo {most} números enteros. Elija una pila de clases, como una máscara de nubes.</translation>
</message>
<message>
<location filename="../../cube/problem.py" />
<source>The memory of this computer is used up. Give a smaller memory budget under Advanced, or close other programs, and run again.</source>
<translation>La memoria de este ordenador se ha agotado. Indique un presupuesto de memoria menor en los parámetros avanzados, o cierre otros programas, y ejecute de nuevo.</translation>
</message>
<message>
<location filename="../../cube/problem.py" />
<source>{path} could not be written: its disk, or your share of it, is full. Make room there, or choose another folder.</source>
<translation>No se pudo escribir {path}: su disco, o la parte que le corresponde, está lleno. Haga sitio en él, o elija otra carpeta.</translation>
</message>
<message>
<location filename="../../cube/problem.py" />
<source>{path} could not be read or written: {reason}. Check that its disk or network drive is connected and lets you in, then run again.</source>
<translation>No se pudo leer o escribir {path}: {reason}. Compruebe que su disco o unidad de red está conectado y le permite el acceso, y ejecute de nuevo.</translation>
</message>
<message>
<location filename="../../cube/quality_bits.py" />
<source>Bits has nothing in it, so that nothing would be masked. Write the bits that mean not valid like 1,3-5 or 8-9&gt;=2.</source>
<translation>Bits no contiene nada, de modo que no se enmascararía nada. Escriba los bits que significan no válido como 1,3-5 o 8-9&gt;=2.</translation>
</message>
<message>
<location filename="../../cube/quality_bits.py" />
<source>Bits has "{part}", which is neither a bit from 0 to 31, nor a range of them, nor a comparison. Write the bits that mean not valid like 1,3-5 or 8-9&gt;=2 or 6-7=3.</source>
<translation>Bits contiene «{part}», que no es ni un bit de 0 a 31, ni un intervalo de ellos, ni una comparación. Escriba los bits que significan no válido como 1,3-5 o 8-9&gt;=2 o 6-7=3.</translation>
</message>
<message>
<location filename="../../cube/quality_bits.py" />
<source>Bits has "{part}", but {count} bits make numbers up to {largest} only. Give a smaller number, or more bits.</source>
<translation>Bits contiene «{part}», pero {count} bits solo forman números hasta {largest}. Indique un número menor, o más bits.</translation>
</message>
<message>
<location filename="../../cube/raster/__init__.py" />
<source>Rasters cannot be read: neither GDAL's Python bindings nor rasterio are installed. Install python3-gdal, or rasterio.</source>
<translation>No se pueden leer rásteres: no están instalados ni los enlaces de Python de GDAL ni rasterio. Instale python3-gdal, o rasterio.</translation>
</message>
<message>
<location filename="../../cube/raster/__init__.py" />
<source>There is no raster back-end called {name}. Set {variable} to {known}, or leave it unset.</source>
<translation>No hay ningún motor ráster llamado {name}. Dé a {variable} el valor {known}, o déjela sin definir.</translation>
</message>
<message>
<location filename="../../cube/raster/__init__.py" />
<source>The raster back-end {name} cannot be loaded: {reason}. Install it, or leave {variable} unset.</source>
<translation>El motor ráster {name} no se puede cargar: {reason}. Instálelo, o deje {variable} sin definir.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} does not exist. Check the path, or choose the file again.</source>
<translation>{name} no existe. Compruebe la ruta, o elija el archivo de nuevo.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} cannot be opened as a raster: {reason}. Check that the file is complete and of a raster format, or leave it out.</source>
<translation>{name} no se puede abrir como ráster: {reason}. Compruebe que el archivo está completo y tiene un formato ráster, u omítalo.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} is incomplete or damaged: its pixels cannot be read ({reason}). Download or copy it again, or leave it out.</source>
<translation>{name} está incompleto o dañado: sus píxeles no se pueden leer ({reason}). Descárguelo o cópielo de nuevo, u omítalo.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} is incomplete or damaged: it ends before its tag {tag}. Download or copy it again, or leave it out.</source>
<translation>{name} está incompleto o dañado: termina antes de su etiqueta {tag}. Descárguelo o cópielo de nuevo, o déjelo fuera.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} holds values of type {dtype}, which cannot be a series. Convert it to real numbers first, such as the intensity.</source>
<translation>{name} contiene valores de tipo {dtype}, que no pueden ser una serie. Conviértalo antes a números reales, como la intensidad.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{path} cannot be created: {reason}. Choose a folder that exists and that you may write to.</source>
<translation>{path} no se puede crear: {reason}. Elija una carpeta que exista y en la que pueda escribir.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{path} could not be written completely: {reason}. Its disk has {free} MiB left: make room there, or choose another folder.</source>
<translation>{path} no se pudo escribir por completo: {reason}. A su disco le quedan {free} MiB: haga sitio en él, o elija otra carpeta.</translation>
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} cannot be brought to another grid: one of the two has no coordinate reference system. Assign one to the file that lacks it.</source>
<translation>{name} no se puede llevar a otra cuadrícula: uno de los dos no tiene sistema de referencia de coordenadas. Asigne uno al archivo que no lo tiene.</translation>
</message>
<message>
<location filename="../../cube/raster/rasterio_backend.py" />
<source>{name} holds 64-bit integers, which rasterio misreads. Convert it to Int32 or Float64, or set {variable} to gdal.</source>
<translation>{name} contiene enteros de 64 bits, que rasterio lee mal. Conviértalo a Int32 o Float64, o dé a {variable} el valor gdal.</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{path} cannot be read: {reason}. Choose a file that exists and that you may read.</source>
<translation>{path} no se puede leer: {reason}. Elija un archivo que exista y que pueda leer.</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{path} has more than a MiB, and so holds no rules. Choose a file of rules.</source>
<translation>{path} tiene más de un MiB, así que no contiene reglas. Elija un archivo de reglas.</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{file}, line {line}: this is not UTF-8 text. Save the file in the encoding UTF-8.</source>
<translation>{file}, línea {line}: esto no es texto UTF-8. Guarde el archivo con la codificación UTF-8.</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{file} is not TOML: {reason}. Correct it there; texts and days stand in quotes, as in from = "04-01".</source>
<translation>{file} no es TOML: {reason}. Corríjalo allí; los textos y los días van entre comillas, como en from = "04-01".</translation>
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>Files of rules are written in TOML, which Python reads by itself from 3.11 on, and this one is older. Get the package tomli by: {how}.</source>
<translation>Los archivos de reglas están escritos en TOML, que Python lee por sí mismo desde la versión 3.11, y este es anterior. Obtenga el paquete tomli así: {how}.</translation>
</message>
<message>
<location filename="../../cube/same_times.py" />
<source>The times of {one} and {other} differ: {has} has {count} that {lacks} has not (first: {first}). Give two stacks of the same acquisitions, built alike.</source>
<translation>Las fechas de {one} y {other} difieren: {has} tiene {count} que {lacks} no tiene (primera: {first}). Indique dos pilas de las mismas adquisiciones, creadas del mismo modo.</translation>
</message>
<message>
<location filename="../../cube/same_times.py" />
<source>{name} has no image, or not a single one, of the time or day of {count} of the {total} times (first: {first}). Add them, or leave these times out.</source>
<translation>{name} no tiene ninguna imagen, o no una única, de la hora o del día de {count} de las {total} fechas (primera: {first}). Añádalas, u omita estas fechas.</translation>
</message>
<message>
<location filename="../../cube/sample/scene.py" />
<source>The truth was asked for outside of the sample scene's years, {first} to {last}. Ask for times within them.</source>
<translation>Se pidió la verdad fuera de los años de la escena de ejemplo, de {first} a {last}. Pida fechas dentro de ellos.</translation>
</message>
<message>
<location filename="../../cube/sample/scene.py" />
<source>The sample scene cannot be made: {name} is {value}. It must be {wanted}.</source>
<translation>La escena de ejemplo no se puede crear: {name} es {value}. Debe ser {wanted}.</translation>
</message>
<message>
<location filename="../../cube/stack.py" />
<source>{path} has one band, and a series needs at least two times. Make a stack of several images with Build time-series stack first.</source>
<translation>{path} tiene una sola banda, y una serie necesita al menos dos fechas. Haga antes una pila de varias imágenes con Crear pila temporal.</translation>
</message>
<message>
<location filename="../../cube/stack.py" />
<source>No time is known for {count} of the {total} bands of {path} (first: band {band}{description}). Make a stack whose bands carry their times with Build time-series stack.</source>
<translation>No se conoce la fecha de {count} de las {total} bandas de {path} (primera: banda {band}{description}). Haga con Crear pila temporal una pila cuyas bandas lleven sus fechas.</translation>
</message>
<message>
<location filename="../../cube/stack.py" />
<source>Bands {one} and {other} of {path} have the same time, {time}. A stack has each time once: build it again, and merge or leave out one of the two.</source>
<translation>Las bandas {one} y {other} de {path} tienen la misma fecha y hora, {time}. Una pila tiene cada una solo una vez: créela de nuevo, y una u omita una de las dos.</translation>
</message>
<message>
<location filename="../../cube/times/date_pattern.py" />
<source>The date pattern "{pattern}" cannot be used: {reason}. Under Date pattern, give a format such as %Y%m%d or %Y_%j, or a regular expression with the named groups year and month and day, or year and doy.</source>
<translation>El patrón de fecha «{pattern}» no se puede usar: {reason}. En Patrón de fecha, indique un formato como %Y%m%d o %Y_%j, o una expresión regular con los grupos con nombre year, month y day, o year y doy.</translation>
</message>
<message>
<location filename="../../cube/times/time_table.py" />
<source>Line {line} of the table of times {name} cannot be read: file "{file}", time "{time}". Write the file's name and a time such as 2021-06-05 or 2021-06-05T10:00:31Z.</source>
<translation>No se puede leer la línea {line} de la tabla de fechas y horas {name}: archivo «{file}», fecha «{time}». Escriba el nombre del archivo y una fecha como 2021-06-05 o 2021-06-05T10:00:31Z.</translation>
</message>
<message>
<location filename="../../cube/times/time_table.py" />
<source>Line {line} of the table of times {name} gives {file} a second time, {time} after {first}. Leave one line for each file.</source>
<translation>La línea {line} de la tabla de fechas y horas {name} da a {file} una segunda fecha, {time} después de {first}. Deje una sola línea por archivo.</translation>
</message>
<message>
<location filename="../../cube/times/time_table.py" />
<source>The table of times {name} cannot be used: {reason}. Give a CSV file whose first line is file,time and whose further lines are such as NDVI_1.tif,2021-06-05.</source>
<translation>La tabla de fechas y horas {name} no se puede usar: {reason}. Indique un archivo CSV cuya primera línea es file,time y cuyas demás líneas son como NDVI_1.tif,2021-06-05.</translation>
</message>
<message>
<location filename="../../remote/backends.py" />
<source>There is no openEO back-end called {name}; known are {names}. Add it with the algorithm Connection to openEO.</source>
<translation>No hay ningún back-end openEO llamado {name}; se conocen {names}. Añádalo con el algoritmo Conexión a openEO.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The proxy refuses, or cannot be reached: {reason}. Check it, and its user and password, under Settings &gt; Options &gt; Network, and try again.</source>
<translation>El proxy rechaza la petición o no está accesible: {reason}. Compruébelo, junto con su usuario y contraseña, en Configuración &gt; Opciones &gt; Red e inténtelo de nuevo.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The certificate of {where} cannot be trusted: {reason}. Do not log in there; ask whoever runs the back-end or your network.</source>
<translation>El certificado de {where} no es de confianza: {reason}. No inicie sesión allí; pregunte a quien gestiona el back-end o su red.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>An answer of the back-end broke off, or is none of openEO: {reason}. Check the address, and try again.</source>
<translation>Una respuesta del back-end se interrumpió, o no es de openEO: {reason}. Compruebe la dirección e inténtelo de nuevo.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>{where} did not answer within {seconds:.0f} seconds. Try again later.</source>
<translation>{where} no respondió en {seconds:.0f} segundos. Inténtelo más tarde.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>{where} cannot be reached: {reason}. Check the address and your network, and try again.</source>
<translation>No se puede conectar con {where}: {reason}. Compruebe la dirección y su red, e inténtelo de nuevo.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The back-end does not accept the login: {reason}. Log in again with the algorithm Connection to openEO.</source>
<translation>El back-end no acepta el inicio de sesión: {reason}. Inicie sesión de nuevo con el algoritmo Conexión a openEO.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The back-end asks for payment: {reason}. Look at your credits there.</source>
<translation>El back-end pide un pago: {reason}. Consulte allí sus créditos.</translation>
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The back-end failed: {reason} (status {status}). Change what it names, or try again later.</source>
<translation>El back-end ha fallado: {reason} (estado {status}). Cambie lo que indica, o inténtelo más tarde.</translation>
</message>
<message>
<location filename="../../remote/graph.py" />
<source>The request is {size} large, and back-ends take no more than {most}. Give fewer or simpler parcels.</source>
<translation>La petición ocupa {size}, y los back-ends no admiten más de {most}. Indique menos parcelas, o más sencillas.</translation>
</message>
<message>
<location filename="../../remote/jobs.py" />
<source>Job {job} was created but not started: {reason} It waits at the back-end; start it there, or run again.</source>
<translation>El trabajo {job} se creó pero no se inició: {reason} Está esperando en el back-end; inícielo allí, o ejecute de nuevo.</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>Nobody is logged in at {name}. Log in with the algorithm Connection to openEO.</source>
<translation>Nadie ha iniciado sesión en {name}. Inicie sesión con el algoritmo Conexión a openEO.</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>{name} gave no token to stay logged in with. Log in by another way.</source>
<translation>{name} no dio ningún token con el que mantener la sesión. Inicie sesión de otra forma.</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>{name} has no login by {provider}; it has {providers}. Choose one of these.</source>
<translation>{name} no permite iniciar sesión con {provider}; tiene {providers}. Elija uno de estos.</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>{name} names no client for this way to log in. Give the id of one that you have there, or choose another way.</source>
<translation>{name} no indica ningún cliente para esta forma de iniciar sesión. Indique el id de uno que tenga allí, o elija otra forma.</translation>
</message>
<message>
<location filename="../../remote/login.py" />
<source>The login is not valid any more, or not right: the provider {issuer} refused it. Log in again with the algorithm Connection to openEO.</source>
<translation>El inicio de sesión ya no es válido, o no es correcto: el proveedor {issuer} lo rechazó. Inicie sesión de nuevo con el algoritmo Conexión a openEO.</translation>
</message>
<message>
<location filename="../../remote/openeo_client.py" />
<source>openEO back-ends need the Python package openeo, which cannot be used ({reason}). Get it by: {how}.</source>
<translation>Los back-ends openEO necesitan el paquete de Python openeo, que no se puede usar ({reason}). Obténgalo así: {how}.</translation>
</message>
<message>
<location filename="../../remote/schema.py" />
<source>The argument {name} is {value}, which the process does not take; it takes {wanted}. Change it.</source>
<translation>El argumento {name} es {value}, que el proceso no admite; admite {wanted}. Cámbielo.</translation>
</message>
<message>
<location filename="../../remote/services.py" />
<source>No process is named. Give its id, or choose one of the catalogue.</source>
<translation>No se ha indicado ningún proceso. Indique su id, o elija uno del catálogo.</translation>
</message>
<message>
<location filename="../../remote/services.py" />
<source>{address} does not describe the process {name}. Give the namespace or the address of its definition.</source>
<translation>{address} no describe el proceso {name}. Indique el espacio de nombres o la dirección de su definición.</translation>
</message>
<message>
<location filename="../../remote/services.py" />
<source>The process takes the arguments {names}; {wrong} is missing or unknown. Change the arguments.</source>
<translation>El proceso admite los argumentos {names}; falta {wrong} o no se conoce. Cambie los argumentos.</translation>
</message>
<message>
<location filename="../../remote/services.py" />
<source>The file has no process graph that loads a collection. Export one with an algorithm on openEO (Run: not at all).</source>
<translation>El archivo no tiene ningún grafo de procesos que cargue una colección. Exporte uno con un algoritmo en openEO (Ejecución: no ejecutar).</translation>
</message>
<message>
<location filename="../../remote/sources.py" />
<source>The back-end has no collection called {collection}. Give the name of one that it has as the collection.</source>
<translation>El back-end no tiene ninguna colección llamada {collection}. Indique como colección el nombre de una que tenga.</translation>
</message>
<message>
<location filename="../../remote/sources.py" />
<source>The collection {collection} has no band {missing}; it has {bands}. Choose another collection or band.</source>
<translation>La colección {collection} no tiene la banda {missing}; tiene {bands}. Elija otra colección u otra banda.</translation>
</message>
<message>
<location filename="../../remote/token_store.py" />
<source>QGIS's store of logins is closed, where the login of the back-end is kept. Give the master password (Settings, Options, Authentication); qgis_process reads it from the file named by QGIS_AUTH_PASSWORD_FILE.</source>
<translation>El almacén de autenticación de QGIS está cerrado, y en él se guarda el inicio de sesión del back-end. Indique la contraseña maestra (Configuración, Opciones, Autenticación); qgis_process la lee del archivo indicado en QGIS_AUTH_PASSWORD_FILE.</translation>
</message>
<message>
<location filename="../../remote/token_store.py" />
<source>QGIS could not keep the login in its encrypted store. Check the store under Settings, Options, Authentication.</source>
<translation>QGIS no pudo guardar el inicio de sesión en su almacén cifrado. Compruebe el almacén en Configuración, Opciones, Autenticación.</translation>
</message>
<message>
<location filename="../../remote/token_store.py" />
<source>There is no login called {login} in QGIS's store. Make one of the kind Basic with the user and password (or the client id and secret), and choose it.</source>
<translation>No hay ninguna autenticación llamada {login} en el almacén de QGIS. Cree una de tipo Basic con el usuario y la contraseña (o el id y el secreto del cliente), y elíjala.</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 NDVI</source>
<translation>NDVI de Sentinel-2</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 EVI</source>
<translation>EVI de Sentinel-2</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 EVI2</source>
<translation>EVI2 de Sentinel-2</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 NDMI (moisture)</source>
<translation>NDMI de Sentinel-2 (humedad)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 NDRE (red edge)</source>
<translation>NDRE de Sentinel-2 (borde rojo)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-1 radar vegetation index</source>
<translation>Índice de vegetación de radar de Sentinel-1</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-1 VH / VV</source>
<translation>VH / VV de Sentinel-1</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-1 VV (dB)</source>
<translation>VV de Sentinel-1 (dB)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-1 VH (dB)</source>
<translation>VH de Sentinel-1 (dB)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 blue (reflectance)</source>
<translation>Azul de Sentinel-2 (reflectancia)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 green (reflectance)</source>
<translation>Verde de Sentinel-2 (reflectancia)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 red (reflectance)</source>
<translation>Rojo de Sentinel-2 (reflectancia)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 red edge (reflectance)</source>
<translation>Borde rojo de Sentinel-2 (reflectancia)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 near infrared (reflectance)</source>
<translation>Infrarrojo cercano de Sentinel-2 (reflectancia)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 shortwave infrared 1 (reflectance)</source>
<translation>Infrarrojo de onda corta 1 de Sentinel-2 (reflectancia)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 shortwave infrared 2 (reflectance)</source>
<translation>Infrarrojo de onda corta 2 de Sentinel-2 (reflectancia)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 LAI (leaf area)</source>
<translation>LAI de Sentinel-2 (área foliar)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 FAPAR (absorbed light)</source>
<translation>FAPAR de Sentinel-2 (luz absorbida)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 FCOVER (cover)</source>
<translation>FCOVER de Sentinel-2 (cobertura)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 CCC (chlorophyll)</source>
<translation>CCC de Sentinel-2 (clorofila)</translation>
</message>
<message>
<location filename="../../remote/backends.json" />
<source>Sentinel-2 CWC (water)</source>
<translation>CWC de Sentinel-2 (agua)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Whittaker smoothing of NDVI (VITO)</source>
<translation>Suavizado Whittaker de NDVI (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Phenology of NDVI (VITO)</source>
<translation>Fenología de NDVI (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Peaks and valleys of NDVI (VITO)</source>
<translation>Picos y valles de NDVI (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Fusion of Sentinel-1 and Sentinel-2 (VITO)</source>
<translation>Fusión de Sentinel-1 y Sentinel-2 (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Gaps of Sentinel-2 filled by a Gaussian process (VITO)</source>
<translation>Huecos de Sentinel-2 rellenados con un proceso gaussiano (VITO)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Biophysical variables (APEx)</source>
<translation>Variables biofísicas (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Composite of the greenest day (APEx)</source>
<translation>Compuesto del día más verde (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Best-available-pixel composite (APEx)</source>
<translation>Compuesto del mejor píxel disponible (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Plant phenology index (APEx)</source>
<translation>Índice de fenología vegetal (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Parcel delineation (APEx)</source>
<translation>Delineación de parcelas (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>Statistics of time series (APEx)</source>
<translation>Estadísticas de series temporales (APEx)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>CropSAR, series of fields (VITO, on Terrascope)</source>
<translation>CropSAR, series de parcelas (VITO, en Terrascope)</translation>
</message>
<message>
<location filename="../../remote/services.json" />
<source>CropSAR, images (VITO, on Terrascope)</source>
<translation>CropSAR, imágenes (VITO, en Terrascope)</translation>
</message>
</context>
</TS>
