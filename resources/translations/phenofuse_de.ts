<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>PhenoFuse</name>
<message>
<location filename="../../algorithms/algorithm.py" />
<source>Cancelled. Nothing was written.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/algorithm.py" />
<source>Source</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/beside_inputs.py" />
<source>A stack with an image of the time, or else of the day, of every image of the main stack; further ones are not used.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/beside_inputs.py" />
<source>{name} lies on another grid, and is warped to that of the first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/date_table.py" />
<source>Table of dates</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/date_table.py" />
<source>A row for each time: how many pixels have a value, their share of all, and the mean of the values. For it the stack is read a second time.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/date_table.py" />
<source>Counting the values of each date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>Stacks</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>Parcels</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>On openEO</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>Smoothing and gap filling</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>Fusion of several variables</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>day of the year</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>days since 1970-01-01</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>Seasons and phenology</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>Events and markers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>Time-series stack</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>Raster whose bands are one variable at successive times.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>{title} is empty. Give a number, for example {example:g}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>{title} is {value}, but must be a number up to {most:g}. Give one, for example {example:g}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>{title} is {value}, but must be a number from {least:g} to {most:g}. Give one, for example {example:g}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>{title} is {value}, but must be a number from {least:g} on. Give one, for example {example:g}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>{title} is {value}, but must be a number above {above:g}. Give one, for example {example:g}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>{title} is {value}, which is no finite number. Give a number.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>{title} is {value}, but must be a whole number. Give one, for example {example}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>{title} is {value}, but must be one of {options}. Choose one of them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>Times of the result</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>The times of the input, every so many days from the first one, or a list of times.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>Stack of the same grid, one band a time.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>Raster of the same grid, one band a metric.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>Raster of the same grid, one band a metric and season.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>Raster of the same grid: the number of events, and a band a metric and event.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>Folder for stacks of the same grid, one band a time.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>Hyper-parameters</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/declaration.py" />
<source>What the curves have in common: their time scales, noise and correlation. Learned once from a sample of the series and shared by all; learned from each series for itself, which takes about half a second each; or taken from a file that an earlier run has written.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/marker_settings.py" />
<source>{title} has {part}, which is no setting of a marker. Write marker.source.setting=value, for example {example}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/marker_settings.py" />
<source>{title} has {part}, whose value is no number. Give a number, or yes or no.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/marker_settings.py" />
<source>{title} has {part}, which the detector does not take: {reason}. Give another value.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>Variable: {what}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>The name of this variable, as the table has it. Empty means the one that is called {name}, in capital or small letters, if there is one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>Field: {what}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>The field that holds it in the rows of NDVI. Empty means {name}, if there is one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>{table} has no variable {name}, which is given for {role}. Choose among {known}, or leave it empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/marker_sources.py" />
<source>None of the variables of {table} is called NDVI, BSI or coherence: it has {known}. Give the name of one of them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Days between sources</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers of several variables that are no more than so many days apart are of one event: they confirm one another, or become one. From 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Lowest NDVI</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Lower values are no observations: they are snow, water or clouds that no mask has seen. Snow looks like bare soil, so mask it where you can.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Days between markers of one kind</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers of one kind and variable that are no more than so many days apart become one: it has their whole time, and the main day and value of the largest. 0 keeps all apart. From 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers of parcels</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>bare soil</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Finds bare soil, mowing, harvest, ploughing and other markers in the series of parcels, and keeps the evidence for each.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>A marker is a time at which a series does something that tells of work on the parcel. Where the table has several variables, a marker in one of them is confirmed by others: NDVI falls at a harvest, and coherence rises.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Settings, where nothing else is given: {settings}; docs/events.md tells the others.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Markers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Which markers to look for; those whose variables the table lacks are left out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Confirmed markers only</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Leaves out markers that only one variable shows, where the table has another one that could confirm them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Settings of markers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Settings that differ from the usual ones, for example {example}; separated by commas. The help lists them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>One row a marker: parcel, marker, the variable that shows it, its first, main and last day (UTC), how strong it is, which variables confirm it, and the times of the observations that show it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>No marker is chosen. Choose one or several.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Read {rows} rows of {parcels} parcels; looking in {names}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>Cancelled. The result is not whole; do not use it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>{marker}: found {count} times.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>{marker} is left out: the table has no {roles}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/events/markers.py" />
<source>{table} lacks the variables of all markers that are chosen. Choose other markers, or name their variables.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Raster of classes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>A raster of whole numbers, such as land cover: what series have in common is learned from each class apart. Leave empty to learn from the whole scene at once.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Parcels to learn from apart</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Polygons: what series have in common is learned from each of them apart, where it has enough pixels in the sample. Not together with a raster of classes.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>{title}: no stack is given. Choose one or more time-series stacks.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/further_inputs.py" />
<source>Both a raster of classes and parcels to learn from apart are given. Leave one of them empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Fuse Sentinel-1 and Sentinel-2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>cloud mask</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Computes a radar index from backscatter and a vegetation index from reflectance, masks clouds, and fills the gaps with what the radar saw meanwhile.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Fills the gaps of an optical vegetation index with what the radar saw meanwhile, and gives the uncertainty. The stacks may lie on different grids and have different times: the result is on the grid of the optical one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Steps: backscatter to linear power; unless switched off, the speckle filter; where the grids differ, the power is warped to the optical grid; the radar index; the optical index, or LAI, FAPAR or FCOVER, with gaps where the scene classification is not clear, dilated if you choose so; and then the fusion, as "Fuse time series (MOGPR)" does it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Clear optical index</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>The optical stack that was fused, with its gaps.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Radar index, ascending orbits</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>The radar stack that was fused, on the grid of the optical one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>Radar index, descending orbits</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/fuses1s2.py" />
<source>{path} is the name of two outputs, which would overwrite one another. Give each a name of its own.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Fuse time series (learned)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>time series</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>gap filling</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>machine learning</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>gradient boosting</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Fills the gaps of a variable, such as NDVI or FAPAR, with what a learner found further ones, such as radar, to tell of it on the clear dates of the same scene.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Fills the gaps of a variable with what further ones, such as radar, saw meanwhile. What they tell is learned from the scene itself: clear values are hidden in blocks of 1 to 90 days, and boosted regression trees learn to bridge them from the radar 80 days before and after, the clear values left, and the day of the year.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The log compares it with Whittaker smoothing and with Fuse time series (MOGPR), at the same hidden values of places that none has learned from, hidden there alone and in the whole scene: use it only where it has the least error. It is strong where a place is hidden on days that others were seen, and hardly better than MOGPR where clouds hide the whole scene for weeks. It needs a scene of many fields and a year or more with clear dates in all seasons, it gives no uncertainty, and what it learned holds for no other scene.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Observations are kept; where none lies within 180 days the result is empty. Needs scikit-learn.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>This algorithm needs the Python package scikit-learn, which is not installed. Install it (on Debian and Ubuntu the package python3-sklearn, on Windows scikit-learn in the OSGeo4W setup), or use Fuse time series (MOGPR), which needs nothing.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>One to five stacks of other variables of the same place, such as radar; each has its own times and may lie on another grid.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Fused stack</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Further stacks: no stack is given, and gaps are filled with what these saw. Choose one or more stacks, or smooth the main one (Whittaker smoothing).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Filling gaps</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>{share:.1f} % of the values read are gaps. Wrote {count} times of {series} series in {seconds:.1f} s.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Learning</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Learned from {count} hidden values of {series} series.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Comparing with other methods</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The sample is too poor to learn from: {reason}. Give stacks with more observations.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The scene is too small, or its observations too few, to hide some at places that were not learned from: nobody knows how good the result is. Give a larger stack, or use Fuse time series (MOGPR).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>Error (RMSE) at hidden observations of places not learned from:</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>hidden there for {length} days, seen elsewhere</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>hidden in the whole scene for {length} days</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>  {what} ({number} observations): learned {learned:.4f}, Whittaker {whittaker:.4f}, MOGPR {mogpr:.4f}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The learned fusion is not the best in {count} of these {total} comparisons. Where such gaps matter use the method with the least error.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/learnedfusion.py" />
<source>The learned fusion has the least error in every comparison.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Optical index stack</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Stack of an index that is ready made, such as NDVI; instead of red and near infrared.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Optical index</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>What is computed of the bands: NDVI of red and near infrared, EVI of blue too, LAI, FAPAR and FCOVER of green too, as "Biophysical variables" does. Not used where an index is ready made.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Scene classification (SCL) or other mask</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Stack of Sentinel-2's scene classification, or of quality bits. Each optical time gets the image of the same time, or the only one of the same day. Leave empty where clouds are gaps already.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Both an index that is ready made and {bands} are given. Leave one of them empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/optical_inputs.py" />
<source>Not given: {missing}. {index} is computed of {needed}: give these stacks, or an index stack that is ready made.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>Ratio VH / VV</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>Stack of Sentinel-1 backscatter in this polarisation, of orbits of this direction only: the two see the land at other hours and angles, and are variables of their own. VV and VH of at least one direction are needed, of the same times.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{polarisation}, ascending orbits</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{polarisation}, descending orbits</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>Radar index</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>What is fused, of linear power. The two RVI differ by a factor alone, which does not change the fused optical stack.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{title}, linear</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>{given} is given without {missing}, and the index needs both. Give both stacks of the {direction} orbits, or none.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/fusion/radar_inputs.py" />
<source>No radar stack is given, and without radar there is nothing to fuse. Give VV and VH of ascending or descending orbits, or both.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{share:.0%} of the days lie in gaps of more than {long:.0f} days. With gaps like these, fusion with radar took {gain:.0%} off the error of the best smoothing on the sample scene. Validate gap filling measures it on your own stacks.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Smoothing is enough for want of anything better: the gaps are long, but no further stack goes with the main one. Look for another, such as radar or another sensor.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Smoothing is enough: nearly all days lie in gaps too short for fusion to help.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Smoothing will do for most days; fusion is worth it where the days in the long gaps matter, such as a mowing or harvest under clouds.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Fusion is worth it: much of the time lies in long gaps.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: too few values beside the main stack's to tell a correlation.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time, but not one observation in the long gaps, and so it cannot help there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time, so that it says little.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time; there are no long gaps.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>{name}: correlation {correlation:.2f} over time, an observation every {every:.1f} days within the long gaps.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>up to {days}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>above {days}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Gap (days)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Gaps</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/advice_report.py" />
<source>Share of the days</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/comparison_plot.py" />
<source>Root mean square error</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/comparison_plot.py" />
<source>Observations within the interval (%)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/comparison_plot.py" />
<source>Days hidden (1: single observations)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>Hidden {days} days: {number} observations of {series} series, in gaps of {gap:.0f} days.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>{method}: RMSE {rmse:.4f}, bias {bias:+.4f}, R2 {r2:.2f}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>{shares} % within the intervals of {levels} %</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/comparison_rows.py" />
<source>lambda {smoothing:.0f}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Only one pixel of the sample was ever seen, but one is needed to learn from and one to test. Give a larger stack, or another seed.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Main stack</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Stack of the variable whose gaps are to be filled, such as NDVI.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Further stacks</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Seed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>The same number looks at the same pixels, and gives the same result. From 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>There are {count} further stacks, but at most {most} can be fused. Leave some out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Read {path}: {count} times from {first} to {last}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>{title}: {path} has no observation in the sample of {count} pixels. Give a stack with values, or another seed.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gap_inputs.py" />
<source>Sample of {count} pixels at {places} places; {unseen} of them were never seen and are left out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Should I fuse?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Counts the gaps of a stack by length, and says whether smoothing is enough.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Smoothing fills short gaps about as well as anything; in long ones, radar or another sensor can tell what happened meanwhile. This looks at a sample of some thousand pixels, counts their gaps and the days in them by length, and says whether fusion is worth it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>The rule: every day counts with the errors that the best Whittaker smoothing and the fusion with radar had in gaps of that length on the sample scene. Where fusion takes less than 5 % off the error smoothing is enough, from 10 % on fusion is worth it, between them it helps in long gaps. A further stack whose correlation with the main one is below 0.3 says little, however long the gaps.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Stacks that could fill the gaps, such as radar; up to five, on any grid. What they say in the long gaps is looked at too.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Gaps by length</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>A row for each class of length: number of gaps, and share of the days in them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Report</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>HTML files (*.html)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>A page with the advice and the histogram.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>{title} has no gap to advise on. Give a stack of at least two times.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Gaps of {name} days: {number}, with {share:.1%} of the days.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/gapadvice.py" />
<source>Should I fuse? Gaps of {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Straight lines</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Whittaker smoothing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Gaussian process of the main stack alone</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Fusion with the further stacks (MOGPR)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Smoothing (lambda)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Validate gap filling</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Hides clear observations, fills them by several methods, and reports errors.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>In each series of a sample one observation is drawn and a window of so many days laid over it; all observations in the window are hidden, the gap is filled, and the filled values are held against the hidden ones. Observations are left on both sides, so that nothing is extrapolated.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>What a method has to learn or choose it takes from other places of the scene than those it is tested on. Hidden observations have noise of their own: no error can be below it, and clouds that the mask has missed count as errors of the method.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>The table has, for each method and length: gap_days (mean days between the observations left on both sides), series and observations (how many were hidden), rmse, bias (filled less observed), r2, coverage_50, coverage_80 and coverage_95 (share of the hidden observations within these intervals, where the method has them; right is 0.5, 0.8 and 0.95), and smoothing (Whittaker's lambda).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Stacks of other variables for the fusion, such as radar; up to five, on any grid. Without any, fusion is left out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Methods</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>What to compare.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Lengths (days)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Days to hide at once, whole numbers from 1, separated by commas; 1 hides single observations.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Whittaker's, above 0. Leave empty to choose, for each length, the one with the smallest error at observations hidden at other places.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Series to test</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>How many pixels are tested at most, and as many are learned from; up to 2000.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Errors by method and length</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>A row for each method and length.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Plot</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>PNG files (*.png)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>A picture of errors and intervals over the length of the gaps.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>No method is chosen. Choose one or more to compare.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Only the fusion is to be tested, but no further stack is given. Give one, or choose more methods.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>No further stack is given, and so the fusion is left out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Nothing can be learned from the sample of series: {reason}. Give stacks with more observations, or choose other methods.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>No series has observations before and after a gap of {length} days, and so nothing can be hidden.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Nothing can be hidden: no series has observations before and after gaps of {lengths} days. Give a longer stack, or shorter lengths.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Gaps of {name}, filled</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>The plot was not drawn: {reason}. Install matplotlib for QGIS's Python (on Debian: python3-matplotlib); the table has all numbers.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Lengths has {part}, which is no whole number of days from 1 to {longest}. Write them like {example}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/gaps/validategapfilling.py" />
<source>Lengths names {count} lengths, but must name 1 to {most}. Write them like {example}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Number of events</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>How many events there are, also those not kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Events kept of each pixel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>So many events have bands, in order of time; all are counted. From 1 to 100.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>The first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>The largest</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Which events are kept</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/kept_events.py" />
<source>Where a pixel has more events than are kept: the first ones, or the largest by this metric: {metric}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned from a sample</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned from each series</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>From a file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>File of hyper-parameters</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Written by an earlier run; used with "From a file".</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned by</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Which program learns from the sample. Another one serves as a second opinion, and has to be installed; give it few series to learn from.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Learned hyper-parameters</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>JSON files (*.json)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Keeps the hyper-parameters, for other scenes of the same variables.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>A page of what was learned, of all series and of each class.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Nothing is learned that all series share, so no hyper-parameters are kept and no report is written.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Class {name}:</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>Nothing can be learned from the sample of series: {reason}. Give series with more observations, or hyper-parameters from a file.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>it is empty or too large</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>The file of hyper-parameters {path} cannot be used: {reason}. Choose a file that an earlier run of this algorithm has written.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>The file of hyper-parameters {path} is of {known} variables ({names}), but {variables} are given. Give the same ones, in the same order.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/learning.py" />
<source>The file of hyper-parameters {path} is of the variables {known}, but they are given as {names}. Give them in the same order.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/learning_report.py" />
<source>Class {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/memory.py" />
<source>Memory budget (MiB)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/memory.py" />
<source>Memory the run may take beyond QGIS itself, from 64 MiB; larger blocks are a little faster.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/method_call.py" />
<source>{method} cannot run with these values: {reason}. Change them, and run again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Composite</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Puts the observations of each period together, such as each ten days or each month, and counts them. The time of a composite is the first day of its period.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Quality</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Quality of each value, higher is better, at the same times; for the best observation of a period. NDVI gives the greenest one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Period</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>What is put together: every so many days from the first day on, or pentads (5 days), dekads (10 days), months or years of the calendar, in UTC. The last pentad and dekad of a month end with it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Every few days</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Pentads</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Dekads</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Months</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Years</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Length of a period (days)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Days of a period; used with "Every few days". Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Composite by</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>The median is hardly moved by a missed cloud; the mean has the least noise; the largest value is the least cloudy of NDVI, but too high; the best has the highest quality, which must be given.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Median</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Mean</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Largest value</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Best quality</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Composite stack</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Stack of the same grid, one band a period.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>Number of observations</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>How many observations a period has.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>maximum value</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/composite.py" />
<source>best pixel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Data density</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Counts the observations of each series and measures the gaps between them: where they are few, a smooth curve is a guess.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Length of a step (days)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Time is cut into steps of this length, from the first day on, and the share of steps without observation is counted. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Expected revisit (days)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>A gap of up to as many days is none for the indicator. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Observations</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Number of valid observations.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Valid share</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Share of the times with an observation, 0 to 1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Longest gap</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Most days without observation; what lies before the first and after the last observation counts, up to the first and last time.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Mean revisit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Mean days from one observation to the next; empty with fewer than two.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Steps to fill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Share of the steps without observation, 0 to 1, which a smoother fills.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>Data density indicator</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>0 (bad) to 100 (perfect): 100 times the share of the steps with an observation, less the part of all days by which the longest gap exceeds the expected revisit.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/datadensity.py" />
<source>valid observations</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Detections in one variable</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Finds drops, peaks, data gaps, times beyond a level, or changes across it in each series: the parts that markers of parcels are made of.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Detector</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Drop: from a high to the next low. Peak: from a low to the next high. Gap: no observation for long. Level: below a level, or above it. Change: across the level, to stay there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Drop</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Peak</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Data gap</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Beyond a level</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Change of state</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Least drop, peak or change</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>In units of the input; used by drop, peak and change. From 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Level</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>In units of the input; used by level and change.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Above the level</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Looks for values above the level, or changes to such; otherwise below. Used by level and change.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Fewest observations</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>So many in a row make a time beyond a level, or a state. Used by level and change. From 1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Shortest (days)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Days from the first to the last of these observations, or from the high to the low of a drop. Used by all but gap. From 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Longest time without observation (days)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>A longer one is a gap; used by gap. From 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Most drops or peaks</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>The largest of a series that are kept; used by drop and peak. From 1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Days between drops or peaks</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Those no farther apart become one; 0 keeps all. Used by drop and peak. From 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Slope</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>In units of the input a day; empty for none. Of a drop or peak the largest step is at least so steep. Steps beside a change that are steeper belong to it, so that its day is exact where an observation falls into it. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Detections</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Main day</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Of a drop or peak the middle of its largest step, of a gap its middle, of a level the farthest observation, of a change when it is halfway.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Start</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Last observation before, or first of it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>End</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>First observation after, or last of it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Value</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>Size of the drop, peak or change, days of the gap, or the value that is farthest beyond the level.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/detections.py" />
<source>change of state</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Double logistic</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Fits each season by a rise and a fall of few parameters, double logistic or asymmetric Gaussian, and joins them to one curve. Clean seasons of one peak gain most; mown meadows and series with few observations are better smoothed otherwise.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Shape of a season</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Double logistic: a rise and a fall with a level top between them. Asymmetric Gaussian: a peak whose sides differ in width and sharpness.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Asymmetric Gaussian</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Of the Whittaker curve on which seasons are found, and which stands between them and where a season cannot be fitted. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Continue beyond the first and last observation</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Continues the curve to times before the first and after the last observation of a series; such values are less sure. Otherwise they stay empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Fitted stack</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Parameters of the seasons</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Low before</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Value that the rise comes from.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Top</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Value that the curve is level at between rise and fall.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Low behind</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Value that the fall goes to.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Upturn</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest rise meets the low.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Steepest rise</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the curve rises fastest.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Stabilisation</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest rise meets the top.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Rate of the rise</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Rise a day where it is steepest.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Downturn</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest fall leaves the top.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Steepest fall</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the curve falls fastest.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Recession</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Date on which the tangent at the steepest fall meets the low.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Rate of the fall</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Fall a day where it is steepest, a positive number.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Root mean squared distance of the observations.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>Number of observations of the season.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>State of the fit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>2 fitted; 1 not converged and 0 too few observations, where the Whittaker curve stands; empty without a season.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/doublelogistic.py" />
<source>asymmetric gaussian</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Learned from {observations} observations of {series} series; log likelihood {likelihood:.1f}. Time scale: {length:.0f} days; noise {noise:.2f} of the deviation over time.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>{share:.0%} of the variance of the curves comes again every year.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Gaussian process</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Smooths each series and fills its gaps with the curve that its own correlation over time makes most likely, and gives the uncertainty of each value (Gaussian process).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Time scale and noise of the curves. Learned once from a sample of the series and shared by all; learned from each series for itself, which takes about a tenth of a second each; or taken from a file that an earlier run has written.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Correlation over time</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>How smooth the curves are: Matern 3/2 for curves with bends, as of vegetation that is mown or harvested; Matern 5/2 for smoother ones; squared exponential for the smoothest.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Matern 3/2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Matern 5/2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Squared exponential (RBF)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Yearly part</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Adds a part that comes again every year, which fills gaps of months from the other years; for series of three years or more.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Smoothed stack</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Standard deviation</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/gaussianprocess.py" />
<source>Stack of the standard deviation of each value of the smoothed stack.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Harmonic regression</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Fits each series by a level, a trend and waves that come again every year; what is far from the curve may be left out. Fills long gaps from other years, if years are alike.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Harmonics</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Number of waves: 1 is one rise and fall a year, each further one adds detail, and needs observations in all parts of the year. From 1 to 6.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Trend</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Lets the level rise or fall steadily from the first time to the last.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Leave out observations</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Observations further from the curve than the tolerance are left out, the worst first, and the rest is fitted again: clouds are too low in vegetation indices.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>None</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Too low or too high</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Too low</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Too high</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Tolerance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>How far from the curve an observation may be where some are left out, in units of the input. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Observations to spare</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>At least so many observations more than there are coefficients are kept. From 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Period (days)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Length of the first wave. Above 0; a year by default.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Continues the waves to times before the first and after the last observation of a series. Otherwise they stay empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Coefficients</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Value of the straight part in the middle of the times.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Rise of the straight part in a period.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>per period</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Root mean squared distance of what was kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Observations used</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/harmonic.py" />
<source>Number of observations that were kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Interpolation</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Fills the gaps of each series from the observations next to them, and leaves the observations as they are. Noise stays too: a smoother is closer to the truth.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Interpolate by</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>A straight line between neighbours; the nearest observation; a cubic spline, smooth but with overshoots where values jump; or Akima's curve, smooth and without them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Nearest observation</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Cubic spline</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Akima's curve</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Hold the ends</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Gives times before the first and after the last observation of a series the value of that observation. Otherwise they stay empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/interpolate.py" />
<source>Interpolated stack</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variances learned from {series} series: {variances}; log likelihood {likelihood:.1f}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Kalman smoothing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Smooths each series and fills its gaps as a wandering level, with slope or season if wanted, and gives the uncertainty of each value and whether it was observed (Kalman filter and fixed-interval smoother).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variances not given</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>The variances that are left empty are those that make the series most likely: learned once from a sample of the series and shared by all; learned from each series for itself, which takes some forty times as long as smoothing; or taken from a file that an earlier run has written.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Model</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>What a series is made of, besides noise: a level that wanders; a level that goes on with a slope that wanders, for curves that are smooth; or a level and harmonics of the year, for gaps of months in series of several years.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Local level</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Local trend</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Local level and season</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Harmonics of the year</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>For the season. From 1 to 6.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of an observation</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>R, in squared units of the input, of an observation of weight 1. Above 0; leave empty to learn it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of the level</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Q, what the level gains in a day, in squared units of the input. From 0; leave empty to learn it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of the slope</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>What the slope per day gains in a day, for the local trend. From 0; leave empty to learn it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Variance of the season</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>What each coefficient of a harmonic gains in a day, for the season. From 0; leave empty to learn it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Stack of the standard deviation of each value of the curve; its square is the variance. The noise of an observation is not in it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Source of the values</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>Stack of 1 where there is an observation on that day, and 0 where the value was filled in.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/kalman.py" />
<source>state space</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Learned from {observations} observations of {series} series; log likelihood {likelihood:.1f}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Time scales: {scales} days.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>The series go much the same way over time: their typical course is what each is expected to follow.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>{name}: noise {noise:.2f} of its deviation over time.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>{name}: noise {noise:.2f} of its deviation, correlation {correlation:.2f} with the first variable, which it hardly helps.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>{name}: noise {noise:.2f} of its deviation, correlation {correlation:.2f} with the first variable, which it helps.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Fuse time series (MOGPR)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Fills the gaps of a variable with what further ones saw meanwhile, such as NDVI with radar, and gives the uncertainty (multi-output Gaussian process).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>The variable to be filled, such as NDVI.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Follow the typical course</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Expects each series to follow what the series have in common over time, where that is at least half of their variance, as it is for fields of one crop: give classes or parcels to learn from. Otherwise each is expected to stay at its mean.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>GPy (some thirty times slower)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Levels from all variables</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Takes level and amplitude of each main series from all its variables, so that a series whose peak is hidden follows its radar; otherwise from its own observations alone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Stack of the standard deviation of each value of the fused stack.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Fused further stacks</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>Folder for two stacks of each further variable: fused, and its standard deviation.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mogpr.py" />
<source>gaussian process</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Mowing of grassland</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Finds when grassland was cut, how sure that is, and what each year was like: number of cuts, first cut, pauses, grazing, bare ground and reseeding.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Stack of observations</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>NDVI or another index that falls when grass is cut, as observed: clouds are gaps, and nothing is smoothed.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>None, or stacks of other variables of the same place, such as the coherence of radar or VH / VV, each with its own times; they make a fall more likely a cut, or less. Not of the same images, whose errors they would share.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Rule</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>How cuts are told: by a fall of the curve beyond reasonable doubt, or by the rule of the Sen4CAP system, which is for NDVI from -1 to 1 and has its own thresholds; of the other parameters only that of bare ground counts then, and no further stack.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Fall of the curve</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Sen4CAP</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Least drop</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>A cut takes more than this; in units of the input, such as 0.1 for NDVI. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Least confidence</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>How sure a cut must be: a probability from 0.5 to 0.999. More finds fewer cuts.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Shortest time between cuts (days)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Of falls nearer to each other than this the largest is the cut. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Time of regrowth (days)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Until half of a cut has usually grown again: it dates cuts in gaps, and a dip that fills far faster was a cloud. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Fall without a cut</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>How much values may fall a day by themselves, as in drought or autumn: a standard deviation, in units of the input. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Bare ground below</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Two observations in sequence below this value are bare ground; mask snow before.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Grassland by year</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Number of cuts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>From 0; of a year without observation none.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>First cut</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Day of the year of the first cut.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Pause</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Mean number of days between cuts.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Use</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 mown; 2 rather grazed: no cut, but a slow fall and rise of half the least drop or more; 0 neither.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Bare ground</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 where ground lay bare in the year, otherwise 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Reseeded</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 where ground became bare and later green, and no further variable speaks against ploughing; otherwise 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Permanent</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>1 where no ground lay bare up to the end of the year, otherwise 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Raster of the same grid, one band a metric and year.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Cuts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>The most likely time of the cut.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Begin</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Last observation before the cut.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>First observation behind the cut.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Deviation</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Standard deviation of the date.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Depth</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>By how much the values fell.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Confidence</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/mowing.py" />
<source>Probability of the cut, 0.5 to 1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Temporal outliers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Finds observations that do not fit into their series, such as clouds that a mask has missed, and removes or replaces them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Outliers are</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Dips: below both neighbours, by much or steeply, as clouds in vegetation indices. Hampel: far from the median of a window, in median absolute deviations (MAD). Z-score: far from the mean of a window, in standard deviations; a window of n observations has none beyond (n - 1) / sqrt(n). MAD: far from the median of the whole series, for series without seasons. Median filter: far from the median of a window and from both neighbours, in standard deviations of the series.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Dips</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Hampel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Rolling z-score</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>MAD of the series</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Median filter</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>What becomes of them</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Removed ones are gaps; replaced ones get the mean, the median or the line between neighbours that they were compared with; kept ones are only marked in the flags.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Replace</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Remove</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Keep, and flag</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Threshold</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>How many deviations off an outlier is; not for dips. Above 0. Usual are 3 for Hampel and the z-score, 3.5 for MAD and 2 for the median filter.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Length of the window</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>In days or in observations, around each observation. Above 0; not for dips and MAD.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Window counted in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>A window of days has many or few observations; one of observations takes as many from longer times where there are gaps.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Days</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Steepest dip (a day)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: a value that falls and rises again by more than this a day is one, in units of the input. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Deepest dip</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: a value that is lower than both neighbours by more than this is one, in units of the input. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Longest gap (days)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: neighbours further away than this do not count. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Passes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>For dips: how often what is left is searched again. From 1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Cleaned stack</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>Outliers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>1 where an observation is an outlier, 0 where it is none, empty without one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/outliers.py" />
<source>median filter</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Peak-valley detection</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Finds the falls of each series from a peak to a valley that are followed by a recovery, as after a mowing or between two crops. Noisy series are to be smoothed first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>A smaller fall is none; in units of the input, such as 0.15 for NDVI. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Recovery ratio</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>After the valley the series must rise by more than this share of the least drop; the last fall of a series that has not yet done so is open. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Slope of a fall</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>The fall starts where the series falls faster than this, in units of the input a day; steps shorter than a day count as a day. 0 or below.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Peaks and valleys</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Stack of the same grid and times: 1 at a peak, -1 at a valley, 0 at observations between, empty elsewhere. Open falls are not marked.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Peak-valley events</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Date of the peak, where the fall starts.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Valley</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Date of the lowest observation.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Value at the peak less that at the valley.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Speed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Depth a day.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Recovery</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Days from the valley to the first observation that is higher by more than the least recovery; empty where the fall is open.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>Open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/peakvalley.py" />
<source>1 where the series ends before the fall has recovered, otherwise 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Start and end by</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Where a season starts and ends: where the curve passes a share of the amplitude of its side (as HR-VPP), of the whole amplitude, or a value; where it is steepest; where its curvature changes most (Zhang); or where tangents meet (Gu).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the amplitude of each side</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the whole amplitude</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Steepest rise and fall</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Change of curvature (Zhang)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Tangents (Gu)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Level at the start</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the amplitude, 0 to 1, or the value itself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Level at the end</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Phenology (seasons)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Finds the growing seasons of each series and their start, peak, end, length, amplitude and productivity: the parameters of HR-VPP and TIMESAT.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Level at maturity and senescence</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Share of the amplitude of each side at which green-up ends and the fall begins. From 0 to 1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Half band around the levels</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>The date is the middle of the passage through a band of this half width, a share of the amplitude. From 0 to below 0.5.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>First rise and last fall</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Where the curve passes a level several times, as mown meadows do, take the first rise and the last fall instead of those next to the peak.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Peak between dates</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Takes the top of the parabola through the largest value and its neighbours as the peak.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>Seasons</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>start of season</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenology.py" />
<source>crop calendar</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Phenology (FuseTS metrics)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>The 18 season metrics of PhenoloPy and FuseTS, for every season: in days, across New Year, with integrals per day; or exactly as FuseTS gives them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Where a season starts and ends, in the words of FuseTS.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>First of slope</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Median of slope</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Seasonal amplitude</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Absolute value</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Relative amplitude</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Share of the amplitude</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>For seasonal and relative amplitude. From 0 to 1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>For absolute value, in units of the input.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Amplitude from</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>What the amplitude counts from: the peak, or the mean of the values near it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Peak of season</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Middle of season</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Amplitude to</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>What the amplitude counts to: the mean of the lows on both sides, or the lower one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Mean of the lows</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>One base for both sides</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Whether the seasonal amplitude counts from the base for both sides, or from the low of each side.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Exactly as FuseTS</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>One season of one year, days of the year and sums of observations, as FuseTS 3.0 gives them; for comparison with earlier results.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/phenologymetrics.py" />
<source>Season metrics</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Savitzky-Golay smoothing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Smooths each series by a polynomial through the observations in a window of days around each time, on times that need not be regular; to their upper envelope if wanted.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Window (days)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Days from the first to the last observation that a time is smoothed with, half of them before and half after it. Times without any observation in it stay empty. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Degree of the polynomials</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>0 is the mean, 1 a straight line, 2 follows peaks, 3 and 4 turns within the window. Less is taken where there are few observations. From 0 to 4.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>Gives values before the first and after the last observation of a series, as far as the window reaches; such values are less sure. Otherwise they stay empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>local polynomial</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/savitzkygolay.py" />
<source>upper envelope</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Start of season</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>End of season</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>, earliest</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>, latest</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Season dates with intervals</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Finds start, peak and end of each season and how sure they are: intervals from curves drawn with the noise and the gaps of each series, or with the standard deviations of smooth series.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Raster whose bands are one variable at successive times, as observed; smooth where standard deviations are given.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Standard deviations</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Of a smooth stack, such as a fused one: curves are drawn that deviate from it by so much. Without them the stack holds observations, which are smoothed first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Of the Whittaker smoother in front; see there. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Where the curve passes a level several times, take the first rise and the last fall instead of those next to the peak.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Level of the intervals (%)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>How many of a hundred such intervals are to hold the true date. From 1 to 99.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Curves drawn</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>More make smoother intervals and take longer. From 10.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Days between smooth values</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Of the curves in which seasons are looked for. From 1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>The same number draws the same curves, and gives the same result. From 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Support</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/seasonintervals.py" />
<source>Share of the drawn curves that have the season, 0 to 1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambda {smoothing:.4g}, chosen from {series} series.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Smooths each series and fills its gaps: the curve that is closest to the observations and bends least from day to day (penalised least squares on the daily grid).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambda chosen from</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Where lambda is not as given: chosen once, from a sample of the series, and shared by all; chosen for each series, which takes some four times as long as smoothing; or taken from a file that an earlier run has written.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>How much bending costs against distance from the observations: 10 follows them closely, 1000 suits vegetation indices every 5 to 10 days, 100000 leaves the slow course of the year. Above 0, no unit; four times the time scale needs 256 times the lambda.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Choice of lambda</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Takes the lambda above, or chooses one: by the V-curve, where residuals and bending change least from one lambda to the next; or by generalised cross-validation, with the least error of predicting each observation from the others, which follows noise that lasts for several dates.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>As given</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Generalised cross-validation</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Continues the curve as a straight line to times before the first and after the last observation of a series; such values are less sure. Otherwise they stay empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Order of differences</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>What is to be small: 1 the steps from day to day, 2 the bending, 3 the change of bending; each wants a lambda of its own. From 1 to 3.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Smallest lambda to choose</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambdas are tried from this one on, each 1.6 times the one before. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Largest lambda to choose</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambdas are tried up to this one. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>Lambda</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>The lambda that the series was smoothed with.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/methods/whittaker.py" />
<source>perfect smoother</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/chain.py" />
<source>{count} methods are to run first, but there may be {most}. Leave some out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/chain.py" />
<source>{name} cannot run before another method. Write one of {names}, and its values behind a colon, such as whittaker: SMOOTHING=100, STEP=5.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>As a batch job, and wait for it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>At once, for a small area</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>As a batch job that is left running</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Not at all: only export the process graph</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Run</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>A batch job may take long; cancel stops it at the back-end. One that is left running is fetched later with Fetch openEO job results.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Title of the job</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>By which you find it again at the back-end.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Job options (JSON)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Options of the back-end, such as {"executor-memory": "4G"}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Process graph</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>What runs, as JSON.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Python program</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Python files (*.py)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>A program that runs the same with the openeo client.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Id of the job</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Computing at {url} …</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>It runs at the back-end. Fetch its results later with Fetch openEO job results, by the id {job}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>The back-end doubts the request: {text}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Job {job} created at {url}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Going on with job {job} of a run that broke off.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Stopping job {job} at the back-end …</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>It cost {costs} credits.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>{title} is no JSON object: {text}. Write it like {{"executor-memory": "4G"}}, or leave it empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Job: {status}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Back-end: {text}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Downloaded {count} files: {names}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/job_run.py" />
<source>Estimate of the back-end: {parts}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Connection to openEO</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>log in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>copernicus data space</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Adds an openEO back-end, logs in and out there, and tells who you are.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>A back-end is an openEO server that has the images and computes. Log in once: you stay logged in, by a token in QGIS's encrypted store of logins.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>With "Device code" the log shows an address; open it in any browser and confirm. With "Browser" it opens by itself. For "Client credentials" and "User and password" make a login of the kind Basic in QGIS first, with the client id and secret, or the user and password, and choose it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Known back-ends: {names}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Log in, and keep</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Who am I</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Log out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Do</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>What to do; to log in also adds the back-end, or changes it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Name of the back-end</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>One of those below, or a name of your own for another one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Address</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Needed for a back-end that is not known yet.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Device code</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Browser</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Client credentials</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>User and password</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>No login</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Log in by</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>The way to log in; device code works nearly everywhere.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Login in QGIS</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>A login of the kind Basic, for client credentials, or user and password.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Client id</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Of OpenID Connect; empty: the back-end's own.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Provider</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Of OpenID Connect; empty: the back-end's first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Who you are there</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>The back-end {name} is not known, and no address is given for it. Give its address, or one of the names {names}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>{title} is not chosen, and this way to log in needs it. Make one of the kind Basic, and choose it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>{name}: openEO {version} at {url}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>You are {user}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Credits left: {credits}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoconnection.py" />
<source>Logged out of {name}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Fetch openEO job results</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>batch job</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Downloads the results of a batch job, also one that was left running.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Waits for a job if it is not done, and downloads its results into a folder. What a method of PhenoFuse has made there becomes the same rasters as from this computer; of other NetCDF files each variable becomes a raster, and any other file stays as it is.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Without the id of a job the log lists those that you have there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>As the log of the run said that has started it; several, separated by commas, of a run in parts. Empty: list the jobs.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Wait for it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Whether to wait for a job that is still running; cancel then leaves it running.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Folder for the results</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Where the files are written; those of the same name are replaced.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Results</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>The jobs {jobs} are not parts of one result. Fetch them one by one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeojob.py" />
<source>Job {job} is not finished but {status}. Wait, and fetch it later.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Minimum</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Maximum</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Extract parcel time series (openEO)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>zonal statistics</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Statistics of parcels at every time, computed where the images are.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>An openEO back-end sums up the pixels of each parcel at each time, and only the series are downloaded: the parcel table that all methods on parcels take. Many parcels are sent in groups, a job each.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Polygons in any CRS; of the selected ones only, if so chosen.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>A field whose values all differ. Leave empty to use the ids of the features.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Statistic</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Of the pixels of a parcel; the other fields of the table stay empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>Parcel table</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>The table: a layer without geometry in memory, a file or a database.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>The parcel layer is missing or broken. Choose a layer of polygons.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>{count} parcels in {jobs} jobs.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>The back-end's answer is no table of times and parcels: {text} has {count} of {wanted} parcels. Send fewer parcels, or look at its log.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoparcels.py" />
<source>The result has no table of times and parcels, only {names}. Look at the log of the job.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Publish to openEO</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>user-defined process</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Keeps a method as a user-defined process of yours at an openEO back-end.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Takes a process graph that an algorithm on openEO has exported, with the values of its parameters, and keeps it at the back-end under a name. It then runs for any area and period: with Run an openEO service, in the back-end's web editor, or from any openEO client. Seasons stay those of the exported period.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>A JSON file that an algorithm on openEO has written.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Name of the process</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Letters, digits and underscores; one of that name is replaced.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Summary</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>What it does, in a sentence.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Public</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>Whether others may see and run it, where the back-end allows that.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>{name} is no name of a process: it may have letters, digits and underscores only. Give another one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>{path} is no process graph: {reason}. Give a file that an algorithm on openEO has written.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeopublish.py" />
<source>{name} is kept at {url}; you have {names} there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Run an openEO service</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Runs a user-defined process of others, such as CropSAR, on an openEO back-end.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>The process is described by its owner: the log shows what it does and what it takes. Area, parcels and period go to the arguments that ask for them; any other argument is given as JSON. Its result is downloaded into a folder, and of NetCDF files each variable becomes a raster.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>CropSAR's images are scaled: NDVI = 0.004 x - 0.08, FAPAR and FCOVER = 0.005 x.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Another process</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Service</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>A process of a catalogue; or another one, named below.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Process</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Id of the process, for "Another process".</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Namespace or address</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Whose it is, or the address of its definition; empty: your own.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Further arguments (JSON)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Arguments of the process, such as {"output": "FAPAR"}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Polygons, for a process that takes outlines; they give the area too.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>Format of the result</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>netCDF, GTiff or JSON; empty: what suits the service.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>No process is named. Give its id, or choose one of the catalogue.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>The parcels are too many or too far apart for one run: {count} parcels. Select fewer of them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>The process is experimental: its result may change.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/openeoservice.py" />
<source>The process is deprecated: look for its successor.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/plan.py" />
<source>The job ran the method {method}, which this version of PhenoFuse does not have. Install the version that started it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Back-end</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>The openEO back-end that computes. Add others, and log in, with the algorithm openEO connection.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Band of a collection</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Variable</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>What the series are of, computed at the back-end from its own images.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Further variables</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>One to five other variables of the same place, such as radar.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Further bands of collections</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Further variables as COLLECTION:BAND, separated by commas.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Collection</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Id of a collection of the back-end, in place of the usual one of the variable. Needed for "Band of a collection".</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Band</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Name of its band, for "Band of a collection".</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Mask clouds</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Leaves out what the scene classification shows as cloud or shadow, and what is near them; of Sentinel-2 only.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Area</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>The area to compute: an extent, that of a layer (such as parcels), or of the map.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>First day</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>First day of the images.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Last day</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Last day of the images, which is part of the period.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>Period of a stack</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>A local time-series stack whose first and last day are taken where none is given.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>A collection and its band are needed, but {given} is given. Give both, such as SENTINEL2_L2A and B08.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>{title} is not given, or has no size. Choose an extent, a layer or the map.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/request_parameters.py" />
<source>First and last day are not both given, or are in the wrong order. Give two days like 2023-01-01 and 2023-12-31, or a stack whose period is taken.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Side of a part (km)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>A large area is computed in parts of at most this side, a job each, and put together at the end. A run that breaks off goes on where it was when it is started again. Leave empty for one job.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>{method} (openEO)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>cloud</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>back-end</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Runs on an openEO back-end, where the images are: the same method, sent there, on every pixel of the area. The result is downloaded, and is as from this computer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Methods to run first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>One or two methods that run on the main variable before, at the back-end too, with those of their values that are not as usual, separated by semicolons: whittaker: SMOOTHING=100, STEP=5; whittaker: SMOOTHING=10.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>Written by a run on this computer, for example on a part of the area: all series share them. Left empty each series is learned from for itself, which takes about half a second each.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>{title}: none is given. Choose one or more.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>The file of hyper-parameters has those of classes, which a back-end does not know; those of the whole are taken for all series.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/openeo/runner.py" />
<source>The result has no NetCDF file, only {names}. Fetch it as files with Fetch openEO job results.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>As in the input</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>A list of times</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Days from one time to the next</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Days between two times of the result, from the first day of the input on; used with "Every few days".</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>List of times</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Times of the result separated by commas, for example 2023-05-01, 2023-06-01T12:00; used with "A list of times".</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>Days from one time to the next is {step}, which makes more than {most} times. Give a larger step.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>List of times has {part}, which is no time. Write times like 2023-05-01 or 2023-05-01T10:30, separated by commas.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parameters.py" />
<source>List of times is empty. Give times like 2023-05-01, 2023-06-01, or choose other times of the result.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>{parcels} parcels x {scenes} scenes x {bands} variables: at most {rows} rows, in PostgreSQL about {size}, and {indexed} with indices.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>{database}: of {scenes} scenes {extracted} are extracted already, and {begun} are begun.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>The scenes that are extracted already have no row of {bands}. To add it, run with Extract again what is extracted.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>Extracted {scenes} scenes and wrote {rows} rows in {seconds:.1f} s ({speed:.0f} parcels x bands a second).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>At this speed {parcels} parcels in {scenes} scenes of {bands} bands take {hours:.1f} hours.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>Other runs are at {count} scenes. Should one of them stop, run again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/database_log.py" />
<source>Cancelled. {extracted} of {scenes} scenes are extracted and stay; run again for the others.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>There is no database to write to. Choose a PostGIS connection, or give the name of a GeoPackage.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>Both the connection {name} and a GeoPackage are given, and the series go to one of them. Leave the other empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>QGIS has no PostgreSQL connection {name}. Choose one of the list, or add it in the data source manager first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>PostGIS connection</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>A PostgreSQL connection stored in QGIS, with user name and password or an authentication configuration; its database needs PostGIS. Leave empty for a GeoPackage.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>Schema</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>The schema of the PostGIS database that the tables are in; public if left empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>GeoPackage</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>GeoPackage (*.gpkg)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>The file that the tables are in, on a disk of this computer; one that exists keeps what it has. Not used with a PostGIS connection.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/database_target.py" />
<source>{path} does not end in .gpkg, and the database is a GeoPackage. Give a name that ends in .gpkg.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>{rows} rows are to be extracted, about {size} in a database.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>Wrote {rows} rows in {seconds:.1f} s ({speed:.0f} a second).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>{share:.0f} % is done after {seconds:.0f} s; the whole takes about {whole:.0f} s.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction.py" />
<source>{variable}: {count} parcels have no row, because they lie outside the stack or have fewer than {fewest} pixels: {names}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Field that names the parcels</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Inner buffer (metres)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Fewest pixels</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>{name}: {count} times from {first} to {last}, {width} x {height} pixels.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>{path} has no coordinate reference system; the parcels are taken to be in its coordinates. Give it one if they are not.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>No stack is given. Choose one or more time-series stacks.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Stack of classes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Time-series stacks, one for each variable; each may have times of its own.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Pixels of a parcel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Those whose centre is inside</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>All it touches</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>All, weighted by the area inside</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Which pixels count: those whose centre lies in the parcel; all that it touches, also by a corner; or all, each by the share of its area inside, which suits small parcels.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Takes a margin of so many metres off each parcel, so that pixels mixed with its neighbours do not count; half a pixel to a pixel is usual.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Leaves out parcels with fewer pixels than this, hidden ones too; such that are only in part inside count as whole ones here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>A stack of classes, such as a scene classification: the number of pixels of each class is counted, in rows of their own.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Names of the variables</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Names for the stacks, in their order and separated by commas, for example NDVI, VH. Leave empty to use the names of the layers.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>Names of the variables has {given} names for {stacks} stacks. Give one name for each stack, separated by commas, or none.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/extraction_parameters.py" />
<source>More than one stack is called {name}, and the table tells variables by their names. Give different ones in Names of the variables.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Parcel heterogeneity</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>checks by monitoring</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Says which parcels are mixed or in parts, and how much their values spread.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>With a raster of classes, the result has for each parcel: foi_h (1 where a class has a middling share: the parcel is mixed), foi_c (1 where it has more than one large cluster of pixels that touch and are of one class: it is in parts), clusters (how many large ones), and for every class its share of the valid pixels (share_1, ...) and its large clusters (clusters_1, ...).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>With a raster of values: their mean, standard deviation (std), coefficient of variation (cv = std / mean), skewness and bimodality coefficient, which is above {bimodal:.2f} where two modes are likely and below for a single one. Read these from an image at full cover: bare soil between plants is no second crop.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Pfister et al. (2013), Good things peak in pairs: a note on the bimodality </source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>coefficient. Frontiers in Psychology 4, 700</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Heterogeneity of parcels</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>The polygons with their fields and what was measured behind them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>{count} parcels.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Large clusters have more than {large:g} pixels.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>No parcel has {fewest:g} pixels or more of {path}. Check the coordinate reference systems of both, or ask for fewer pixels.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>{path}: {count} parcels lie outside or have fewer than {fewest:g} pixels, and nothing is told of them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity.py" />
<source>Of {count} parcels with a class {mixed} are mixed, {parts} are in parts, and {both} are both.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Mixed from a share of (%)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Mixed up to a share of (%)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Large clusters have more pixels than</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Large clusters are larger than (m2)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>A parcel cannot be mixed from a share of {least:g} % up to {most:g} %. Give a smaller first share, or a larger second one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Neither a raster of classes nor one of values is given. Give one of them, or both.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Whole numbers, such as land cover, a crop map or clusters; its nodata counts not.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Band of classes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Raster of values</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Any numbers, such as the NDVI of a date at which the crop covers the ground: the spread within each parcel is told. It may have a grid of its own.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Band of values</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>The band to read; the first if left empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>A parcel is mixed where a class has at least this share of it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>... and at most this one. Both in percent, above 0 up to 100.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>A parcel with more than one large cluster of pixels of a class is in parts; 0 or more. With the rule of areas the shares of a cluster's pixels are added up.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>The same as an area on the ground, instead of the number of pixels; 2000 is usual. Leave empty to go by pixels.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Sides and corners (8 neighbours)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Sides alone (4 neighbours)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Pixels are connected by</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>Whether pixels of a class that meet at a corner alone are of one cluster.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_parameters.py" />
<source>{title}: {path} has no band {number}, but bands 1 to {count}. Choose one of these.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>Even</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>Mixed (foi_h)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>In parts (foi_c)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>Mixed and in parts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/heterogeneity_style.py" />
<source>No pixels</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{variable}: no parcel has enough days and peers for a score. Allow more distance, smaller or fewer peers, or a longer period.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{variable}: parcels with p of at most {level}:</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>and {count} crops more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>all crops</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{count} of {total} parcels have fewer than {needed} peers with a score, and so their p is above {level} whatever they look like; go by score and rank for these, or allow more peers.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/outlier_report.py" />
<source>{name}: {out} of {count} parcels ({share:.1f} %), {out_size:.1f} of {size:.1f} ha ({size_share:.1f} %)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/outlier_style.py" />
<source>{low:.3g} to {high:.3g}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/outlier_style.py" />
<source>(above {share:g} % of the scores)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/outlier_style.py" />
<source>No score</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>Field {field} has the value {value} for more than one parcel. Choose a field whose values all differ, or dissolve the parcels by this field first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>{count} parcels had invalid outlines, which were repaired: {names}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>{count} parcels have no area and were left out: {names}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>Nothing is left of {count} parcels inside the buffer: {names}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>The parcel layer has no parcel to work on: {read} were read, and none has an area. Check its selection, its geometries and the inner buffer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/outlines.py" />
<source>Parcel {number} has no value in field {field}, which names the parcels. Fill it, or choose another field.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/output_rows.py" />
<source>{title} could not be written: {reason}. Check its disk and its permissions, or choose another place.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/output_rows.py" />
<source>no reason is given</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Extract parcel time series into a database</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Statistics of every parcel in every scene, in PostGIS or a GeoPackage.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Sums up the pixels of stacks by parcels, as Extract parcel time series does, into the tables of Checks by Monitoring: dias_catalogue lists the scenes, sigs_&amp;lt;year&amp;gt;_&amp;lt;card&amp;gt; has count, mean, std, min, max, p25, p50 and p75 of each parcel (pid), scene (obsid) and variable (band), hists the classes of each parcel and scene. The parcels stay where they are; pid is their id.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>All variables at one time are one scene. A scene is ingested, inprogress or extracted. Any number of runs, on any number of computers, may work on one PostGIS database at once: none does another's scene. A scene's rows are written all at once, and a run that was stopped or killed leaves nothing behind: run again, and the rest is done. Scenes that are extracted are not extracted again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Before a long run: there are at most as many rows as parcels x scenes x variables, in PostgreSQL of 75 bytes each, and 137 bytes with their indices (500,000 parcels, 73 scenes and 7 variables: 19 GB and 35 GB). The log says it for your data.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Sensor</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Code of one or two characters that the catalogue keeps, such as S2 or S1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Card</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Code of the kind of product, one or two characters: s2 for Sentinel-2, bs for backscatter, c6 for coherence, or one of your own. Each has tables of its own.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Extract again what is extracted</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Also extracts scenes that are extracted already, for example when parcels or variables are new. Rows of the same parcel, scene and variable are replaced.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Number of scenes extracted</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceldatabase.py" />
<source>Number of rows written</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Find outlying parcels</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>wrong crop</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Scores each parcel by how far its series is from those of its crop nearby.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Compares the series of each parcel with its peers: the nearest parcels of the same crop that have a series. A parcel that differs may be of another crop than stated, be managed in another way, or be damaged.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>On every day z is the distance from the peers' median in spreads, 1.4826 times their median absolute deviation. The result has the polygons with these fields: score (the measure; higher is stranger), rank (1 is the strangest of its variable), p_value (the share of the parcel and its peers that score as high: a rank, not a probability of being wrong), peers (number of peers with a score), worst_z and dates (the days of the largest distances, with their z).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Observations of one day count as one; a parcel needs three days. With n peers p is never below 1 / (1 + n): to reach 0.05 it takes 19. Distances and areas are in metres on the ground, whatever the layer's CRS.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Series of the parcels, as Extract parcel time series makes them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Robust distance: mean |z|</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Correlation: 1 - r with the median</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Measure</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The mean distance from the peers over the days, or how little the shape of the series follows the shape of their median, whatever the level: from 0 (the same) over 1 (unrelated) to 2. Series that stay flat, such as forest or bare soil, have no shape to follow: use the distance for them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>From</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The first day that counts; empty for the first of the table.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>To</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The last day that counts; empty for the last of the table.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>All days alike</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>By the days each stands for</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Weights of the days</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Whether days close to each other count as much as lone ones; else each counts by half the time from the day before to the day after it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Dates to name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>How many days of the largest distances the field dates lists, from 1 to 100.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>Outlying parcels</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The polygons asked about with their fields and the score, one for each variable.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The period ends before it begins: from {first} to {last}. Change one of the two.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>{title} is {value}, which is no date. Give one like 2023-05-01, or none.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parceloutliers.py" />
<source>The parcel table has no {variable} within the period. Give another period, or none.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Extract parcel time series</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Statistics of the pixels of every parcel at every time, as one long table.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Sums up the pixels of one or more stacks by parcels: one row for each parcel, time and variable, with the number of valid pixels (count), their mean, standard deviation (of the population), minimum, quartiles (p25, p50, p75) and maximum, and the share of the parcel's pixels that are valid.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>All methods of PhenoFuse on parcels take this table. Every pixel is read once for all parcels; parcels may overlap, and may be in another CRS than the stack.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Before a long run: there are as many rows as parcels x times x variables, of about 75 bytes each without indices (700,000 parcels, 73 times and 7 variables: 27 GB). The log estimates rows, size and time as soon as the first parcels are done. A run that was stopped goes on with its table as the table to go on with.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Rows for times without a valid pixel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Whether a parcel has a row, with count 0, also at times when it is hidden. With them a later run knows what has been looked at, and reads only what is new.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Table to go on with</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>A parcel table of an earlier run, in a file or database. New parcels and times are added to it, and what it has is not extracted again; no other table is written then.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>No parcel table is given to write to. Give a new one, or one to go on with.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>Cancelled. {count} rows were written; to get the others, run again with this table as the one to go on with.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/parcelseries.py" />
<source>{name}: {known} rows are in the table already, {new} are new.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>The peers of {parcels} parcels, up to {most} each, would take {size} of memory. Give fewer as most peers, or select fewer parcels.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Most peers is {most}, more than {limit}. Give a smaller number.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Polygons in any CRS. With only the selected ones these are the parcels asked about; their peers are looked for in the whole layer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Field of crops</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Peers have the same value here. Parcels without a value have no peers. Empty means {name}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Distance (metres)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Peers are at most so far away, from centroid to centroid, on the ground.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Least area of a peer (square metres)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Peers are larger than this; the parcel itself may be smaller.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Most peers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>The nearest so many are taken, up to 10,000.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Fewest peers with a value</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>A day on which fewer peers have a value does not count.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Least spread of the peers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>Where the peers are nearly all alike, this counts as their spread (1.4826 times the median absolute deviation), in the unit of the values; 0.02 suits NDVI.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peer_parameters.py" />
<source>{title} is {value:g}, but must be {least:g} or more. Give such a number.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peer_series.py" />
<source>No parcel of the table is in the layer: the table has {table}, and the layer {layer}. Choose the fields that hold the same ids.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peer_series.py" />
<source>{count} of {total} parcels of the table are not in the layer, and do not count.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peer_series.py" />
<source>{count} of {total} parcels of the layer have no series in the table.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Find peers of parcels</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>same crop</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Lists the nearest parcels of the same crop, and compares their series.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Lists for every parcel its peers, nearest first: parcels of the same crop, within a distance, larger than an area. Distances and areas are in metres on the ground, whatever the layer's CRS: they are measured in an equal-area projection round the middle of the layer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>With a parcel table, also how far each parcel is from its peers on every day: their median, their spread (1.4826 times the median absolute deviation), and z, the distance from the median in spreads. Observations of one day count as one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Series of the parcels, as Extract parcel time series makes them, to be compared.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Peers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>One row for each parcel and peer: rank, distance and area of the peer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Distance from peers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>One row for each parcel, day and variable, where a parcel table is given.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>Distances from peers are asked for, but no parcel table is given. Give one, or leave out the table of distances.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/peers.py" />
<source>{asked} of {parcels} parcels have {mean:.1f} peers in the mean; {none} have none.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{source} has no parcels with an id. Choose a layer of polygons with an id each.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{count} polygons have no value in field {field}, and were left out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{count} parcels have no outline that can be located, and so no peers: {names}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>{source} has no coordinate reference system; its coordinates are taken for metres. Give the layer one if they are not.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>The coordinates of {source} do not fit its coordinate reference system, {crs}. Give the layer the right one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/parcels/places.py" />
<source>Distances and areas are those of a Lambert azimuthal equal-area projection round {longitude:.3f} E, {latitude:.3f} N.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>Compare with observations</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>ground truth</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>Says how well dates of seasons agree with phases seen on the ground.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>Takes each observation of a phase to the nearest date of its kind at its place, and sums the differences up: bias (positive where the satellite is late), mean absolute and root mean square error, the share within 7 and 14 days, and the line of Theil and Sen through the days of the year, with its 95 % interval.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>A phase is no start of season: emergence, for example, comes days to weeks before a canopy is seen. What counts then is less the bias than the scatter and slope.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>{title}: {metric} is no date of the seasons, which have {known}. Name one of these.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>{title} names the phase {phase}, but no field of phases is chosen. Choose it, or give the name of a date alone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>No observation of {source} lies on the raster of seasons. Check the coordinate reference systems of both.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>{count} of {total} observations lie outside the raster.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/compareobservations.py" />
<source>The plot was not drawn: {reason}. Install matplotlib for QGIS's Python (on Debian: python3-matplotlib); the tables have all numbers.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>no season near</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>no season</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>all observations</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>{phase} and {metric}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>{name}: none of {count} observations has a season near.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>{name}: {matched} of {count} observations matched, bias {bias:+.1f} d, MAE {mae:.1f} d, RMSE {rmse:.1f} d, {week:.0f} % within 7 d, {fortnight:.0f} % within 14 d</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison.py" />
<source>, slope {slope:.2f} ({low:.2f} to {high:.2f})</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Largest difference (days)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>An observation further from the date of every season is not matched: it is of a season that was not found, or of none. Up to half a season; larger differences do not count. From 1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Pixels around the point</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>The date is the median of the pixels up to so many rows and columns away; 0 takes the pixel of the point alone. From 0 to 50.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>One row for each observation: points, or a table that names parcels.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Field of dates</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>A date, a date and time, or a text like 2023-05-01. Empty means date.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Field of phases</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Such as a BBCH code or a name. Leave empty where all are of one phase.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Field of parcels of the observations</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Names the parcel of an observation that has no place. Empty means {name}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Phases and their dates</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Which date a phase is compared with: pairs like emergence = SOSD; flowering = MAXD; harvest = EOSD. Phases that are not named do not count. One name, like SOSD, compares all with it, each phase apart and all together.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Compared observations</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>The observations with phase, metric, season, observed and estimated date, their difference in days (estimated less observed) and, where there is none, why.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>Agreement</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>One row for each phase and date: counts, bias, mae and rmse (days), within_7 and within_14 (% of those matched), slope and intercept with their intervals.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>PNG (*.png)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_parameters.py" />
<source>A picture of estimated over observed days of the year; needs matplotlib.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>{name}: n {number}, bias {bias:+.1f} d, RMSE {rmse:.1f} d</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>same day, 7 and 14 days</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>Observed (day of the year)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/comparison_plot.py" />
<source>Estimated (day of the year)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/daily_temperatures.py" />
<source>{source} has two temperatures of {day}{site}. Choose the field that tells the sites apart, or leave one of the two out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/daily_temperatures.py" />
<source>{source} has no temperatures with a day. Choose another table, or its field of days.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/daily_temperatures.py" />
<source>The field {field} of {source} holds {value}, which is no temperature. Choose a field of numbers.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>{source}: {value} in {fields} is no date. Choose a field of dates, or of texts like 2023-05-01, or the fields of the year and the day of the year.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Field of dates of {table}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Dates, texts like 2023-05-01, or numbers of days since 1970-01-01. Leave empty to choose the next two.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Field of years of {table}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Used where no field of dates is chosen.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>Field of days of the year of {table}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>From 1; 0 and below are days of the year before.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/day_fields.py" />
<source>{source}: its days are told by a field of dates, or by one of years and one of days of the year. Choose the one or the other two.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Mean day</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Thermal time with given numbers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Thermal time</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Photothermal time</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Chilling first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Mean temperature</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Degree days by</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Of the mean; of minimum and maximum held between base and cap; or of a sine through both (Baskerville and Emin 1969).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Minimum and maximum</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Sine</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Latitude (degrees)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Of the sites, north positive; photothermal time needs it for the length of the day. From -89 to 89.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Given start day</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>With a given total: the day from which degrees are summed up. From -120 to 366.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Given base temperature</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>With a given total, in degrees.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Given total</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Degree days at which the phase begins by a model from elsewhere; it is compared with the fitted ones. Empty for none. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Cap (degrees)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Temperature above which nothing grows faster. Empty for none.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Year begins on (day of the year)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Days are counted from 1 on it; 182 (1st of July) suits the southern hemisphere. From 1 to 365.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>First start day tried</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Temperatures are needed from this day on in every year. From -120 to 366.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Last start day tried</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Up to 366.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Step of start days</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>From 1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Lowest base tried</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>In degrees.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Highest base tried</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Step of bases</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>{source}: no field of temperatures is chosen. Choose that of the means, or those of minimum and maximum.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>{title} needs minimum and maximum temperatures. Choose their fields, or degree days by the mean.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>The sites are told apart in one of {dates} and {temperatures} only. Choose the field of sites of both tables, or of none.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Photothermal time needs the length of the day. Give the latitude, or leave this model out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>From {start_from} to {start_to} by {start_step} and from {base_from:g} to {base_to:g} by {base_step:g} there are no start days and bases to try, or more than {most}. Change the range, or take larger steps.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>The cap of {cap:g} degrees is not above the base of {base:g}. Give a higher cap, or lower bases.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Dates of a phase</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>One row for each date: observations, the result of Compare with observations, or seasons of parcels.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>the phase</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of sites of the phase</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Names the sites of the temperatures.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Each phase gets models of its own.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Daily temperatures</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>One row for each day, and site if there are several.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>the temperatures</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>In degrees, Celsius or any other.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of sites of the temperatures</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Names the sites.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of mean temperatures</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of minimum temperatures</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Field of maximum temperatures</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Models</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreeday_parameters.py" />
<source>Thermal time: degree days from a start day on reach a total. Photothermal: long days count more. Chilling first: the sum begins when enough cold days have gone by. Mean temperature: a straight line over that of a window. The mean day is always there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Degree-day models</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>thermal time</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>phenology model</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Fits models of temperature to dates of phases, and says how good they are.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Fits models that tell the day of a phase from daily temperatures, by trying all values of their parameters on a grid: the one with the least root mean square error counts. Days are counted from 1 on the day that the year begins on.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>What a model is worth shows in the years left out: each year is predicted by a fit to the others, and compared with the mean day of the others (skill: by how much the error is smaller, 1 is perfect, below 0 it is worse than no model). A good fit to few years says little by itself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>One row for each phase and model: its parameters, errors of the fit (days), efficiency (Nash and Sutcliffe), aicc, errors of years left out, and skill.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>Observed and predicted days</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>One row for each date and model, predicted with all years and without its own.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>No date lies in a season whose temperatures are all known from day {first} to the last date. Choose a later first start day, or a longer table of temperatures.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>{phase}: {count} of {total} dates were left out, because their season lacks temperatures between day {first} and day {last}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>{phase}: {count} dates of {years} years.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/degreedays.py" />
<source>All dates</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/model_rows.py" />
<source>  {model}: nothing could be fitted.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/model_rows.py" />
<source>  {model} ({values}): RMSE {rmse:.2f} d, bias {bias:+.2f} d; years left out: RMSE {out:.2f} d, {skill:.0f} % less than the mean day.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>Parcels of the observations</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>For a raster of seasons and observations without a place: the polygons or points of the parcels that the observations name.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>Field of the parcels</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>Holds the same parcels as the observations; empty where it has the same name there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>{source} has no places, which a raster of seasons needs. Choose a layer of points, the parcels that the observations name, or a table of seasons of parcels.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/observation_places.py" />
<source>No parcel of the observations is in {places}: they name {named}, and it has {known}. Choose the fields that hold the same parcels.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{title}: "{part}" is no pair. Write pairs like emergence = SOSD; harvest = EOSD, or one name like SOSD for all phases.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{title} is empty. Write the date to compare with, like SOSD, or pairs like emergence = SOSD; harvest = EOSD.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{count} observations are of phases that are compared with nothing: {names}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>The field {field} of {source} tells no date in any observation (first: {first}). Choose a field of dates, or of texts like 2023-05-01.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>No observation of {source} is of a phase that is compared with a date; it has the phases {names}. Name them as they are written there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{source} has no observations. Choose another table, or select some.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/observations.py" />
<source>{count} observations have no date and were left out (first: {first}).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/phase_days.py" />
<source>{source} has no rows with a date. Choose another table, or its field of dates.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/phase_days.py" />
<source>{count} rows have no date and were left out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/places_raster.py" />
<source>The stack has no coordinate reference system, so that the place of the sun is not known. Give the layer one, or give the sun zenith angle as a number.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/places_raster.py" />
<source>The middle of the stack has no latitude and longitude, so that the place of the sun is not known. Check the coordinate reference system of the layer, or give the sun zenith angle as a number.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>DVI of bare soil</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Near infrared less red of bare soil, in reflectance; the index is 0 below. From 0.01 to 0.39.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>DVI of the densest canopy</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Near infrared less red of the densest canopy, in reflectance. Empty takes it from each series, as HR-VPP does: its 95th percentile, and what maxima are above that in the scene. For this the stacks should have a year or more. From 0.05 to 0.8.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Plant Phenology Index (PPI)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>sun zenith</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>leaf area</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Computes the index that HR-VPP takes its seasons from, of red and near infrared and the height of the sun.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>The Plant Phenology Index grows in proportion to the green leaf area, where NDVI no longer does, and hardly answers to snow: it suits the seasons of conifers and of the north. It runs from 0 (bare) to 3 (closed). Give cloud-free reflectance, then find seasons with "Phenology (seasons)".</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Where the sun stands follows from time and place of each pixel, to 0.01 degree. A time at midnight UTC is taken to be a date alone: then the solar time counts. Values at which the sun is not up are gaps.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Red</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Stack of surface reflectance in the red, B04 of Sentinel-2; clouds are gaps.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Near infrared</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Stack of surface reflectance, B08 or B8A of Sentinel-2; times as red.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>PPI stack</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>Stack of the grid and times of the red one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>{share:.1f} % of the red values are gaps. Wrote {count} times of {series} series in {seconds:.1f} s.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/ppi.py" />
<source>The DVI of the densest canopy is the 95th percentile of each series and {headroom:.3f}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/season_raster.py" />
<source>{path} has no bands that are dates of seasons. Choose a raster that Phenology (seasons) has written.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/season_raster.py" />
<source>The dates of {path} are days of the year, and its seasons are not told apart by year, so that the year is not known. Run Phenology (seasons) again with dates as days since 1970.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/season_table.py" />
<source>No parcel of the observations is in {table}: they name {names}. Choose the fields that hold the same parcels.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/season_table.py" />
<source>The field {field} of {table} holds {value}, which is no date. Choose a field of dates, or of numbers as Phenology (seasons) makes them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/season_table.py" />
<source>{table} has days of the year, but a season without a year: {season}. Choose the field that names seasons like 2021_s1, or make the table with days since 1970.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Raster of seasons</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>A raster that Phenology (seasons) or Phenology (FuseTS metrics) has written, with dates counted in any way. The observations need a place then.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Table of seasons</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Instead of the raster: a table with one row for each parcel and season, whose fields are named as the dates are: SOSD, MAXD, EOSD and so on.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Field of parcels in the table</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Holds the parcel of each season. Empty means {name}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Field of seasons in the table</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Names the season, such as 2021_s1; needed where dates are days of the year.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Days since 1970-01-01</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Day of the year</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>YYDDD</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Dates of the table as</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>What dates are that are numbers; a raster tells it by itself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Both {raster} and {table} are given. Leave one of them empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/seasons_input.py" />
<source>Neither {raster} nor {table} is given. Give one of them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Sun zenith angle (degrees)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>One angle for all times. Empty computes it from the time and place of each value. From 0 to 89.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Solar time of dates alone (hours)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Time of the day by the sun at which images were taken whose stack has dates without a time; 12 is noon. Sentinel-2 passes at about 10.5. From 0 to 24.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Sun zenith angle: {zenith:g} degrees.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>Sun zenith angle in the middle of the stack ({latitude:.3f} N, {longitude:.3f} E): {low:.1f} to {high:.1f} degrees.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>{count} of {total} times are dates alone, and count as {hours:g} h by the sun.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/phenology/sun_angle.py" />
<source>At {count} of {total} times the sun is not up, and so there is no value. Check that the times of the stack are in UTC.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Sun zenith angles</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>View zenith angles</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Sun azimuths</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>View azimuths</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>View zenith angle (degrees)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Where there is no stack of them; Sentinel-2 sees from 0 to 12. It changes LAI by 3 % at most. From 0 to 60.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Angle between sun and sensor (degrees)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Difference of the azimuths of sun and sensor, where there are no stacks of them. From 0 to 180.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Stack of degrees, with an image of the time or day of each time of the bands; instead of the number. Azimuths only both together.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/angles.py" />
<source>Only one of the azimuths of sun and view is given, and their difference is needed. Give both stacks, or none.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Unit of backscatter</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Decibel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Linear power</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Whether the values are in dB (mostly -25 to 0) or linear (mostly 0 to 1).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Filter speckle</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Multitemporal filter of both polarisations (Quegan and Yu 2001): averages in space, and keeps the detail that all dates have in common. Not needed for backscatter that is filtered already.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Window of the speckle filter (pixels)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>Rows and columns that are averaged, an odd number from 3 to 31.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>The window of the speckle filter is {window} pixels, but needs a pixel in its middle. Give an odd number from 3 to {most}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>{title}: {share:.0f} % of the values looked at are no backscatter of land in dB, which is below 0 and above -50 (their median is {example:.3g}). Choose linear power as unit, or give calibrated backscatter.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>{title}: {share:.0f} % of the values looked at are no linear backscatter, which is above 0 and below 10 (their median is {example:.3g}). Choose decibel as unit, or give calibrated backscatter.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/backscatter.py" />
<source>{title}: {share:.0f} % of the values looked at are unlike backscatter of land in this unit (the median of all is {example:.3g}). Check the unit, and that the nodata value of the file is set.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Coastal aerosol</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Blue</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Green</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Red edge 1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Red edge 2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Red edge 3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Near infrared, narrow</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Water vapour</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Short-wave infrared 1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Short-wave infrared 2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Stack of surface reflectance, {sentinel2} of Sentinel-2; {name} in formulas.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/band_inputs.py" />
<source>Stack of backscatter in this polarisation.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Biophysical variables (LAI, FAPAR, FCOVER, CCC, CWC)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>canopy water</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>neural network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Computes leaf area, absorbed radiation, cover, chlorophyll or water of the canopy of Sentinel-2's bands, as SNAP does.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>The networks of SNAP's biophysical processor, of surface reflectance without clouds. With 20 m they take B03, B04, B05, B06, B07, B8A, B11 and B12, with 10 m B03, B04 and B08. The result lies on the grid of the first band.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Where the sun stands follows from time and place; a time at midnight UTC is taken to be a date alone, and then the solar time counts. Values that are out of the range of the variable by little are set to its end, and by more are gaps.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>{variables}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Version, satellite and pixels. That of the other satellite differs little; the 20 m ones are better, and the only ones for CCC and CWC.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Variable stack</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Stack of the grid and times of the first band.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Stack of flags that add up: 0 good, 1 a band or angle out of the range of training, 2 set to the smallest and 4 to the largest value, 8 too small and 16 too large for a value.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>Not given: {missing}. The network {name} takes {needed}: give these stacks, or choose another network.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/biophysical.py" />
<source>{share:.1f} % of the values of the first band are gaps. Wrote {variable} at {count} times of {series} series in {seconds:.1f} s.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/derivation.py" />
<source>{name}: computed at {count} times, {gaps:.1f} % gaps.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Radar vegetation index: 2 VH / (VV + VH)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Radar vegetation index: 4 VH / (VV + VH)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Ratio of powers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VV in linear power</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VH in linear power</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VV in decibel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>VH in decibel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Index</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>What is computed:&lt;br&gt;{list}&lt;br&gt;CATALOGUE one of the Awesome Spectral Indices&lt;br&gt;FORMULA your own, with the names of bands that stand here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Index of the catalogue</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Short name in the catalogue of Awesome Spectral Indices, such as kNDVI or BAI; used with CATALOGUE. It needs the Python package spyndex.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Formula</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Used with FORMULA: + - * / ** and brackets, sqrt, abs, exp, log, log10, arctan, arccos, min, max and hue over the bands A B G R RE1 RE2 RE3 N N2 WV S1 S2 (or B01 to B12), VV VH HH HV in linear power, and the names of further stacks. For example (N - R) / (N + R).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Constants</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Values of constants of the formula, such as L=0.5, g=2.5; they replace the usual ones of the catalogue.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Index is {name}, which is none of the list. Choose one, such as NDVI, or give a formula.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Formula is wrong at character {place}, "{part}": {what}. Write it like (N - R) / (N + R).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Formula names no band, and so its result would be the same everywhere. Write it like (N - R) / (N + R).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/index_choice.py" />
<source>Constants has "{part}", which is no name with its value. Write them like L=0.5, g=2.5.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Least valid share of a date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>A date of which a smaller share of the pixels is left is not used at all: it becomes a gap, or is removed. 0 keeps every date. From 0 to 1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Remove dates that are not used</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Whether these dates are left out of the result. Otherwise they stay, with gaps alone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Makes gaps of the values under clouds, by a scene classification or quality bits, and leaves out dates of which too little is left.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Each time of the stack gets the mask of the same time, or the only one of the same day. Masks on another grid take the nearest pixel. Where a mask has no value, the stack gets none either.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>The dilated scene classification is openEO's to_scl_dilation_mask: what is not clear is smeared by a Gaussian of 17 pixels and masked above 0.057, clouds, shadow and snow by one of 201 pixels and masked above 0.025. Sizes are pixels of the stack.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Mask stack</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Stack of the scene classification or quality band, of the same acquisitions.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Masked stack</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Stack of the same grid, with gaps where the mask says so.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Mask used</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Stack of all times: 1 masked, 0 not masked, empty where the stack has no value.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Mask</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>{before:.1f} % of the pixels have a value, and {after:.1f} % are left. The clearest date, {best}, has {most:.1f} %.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>Only {count} of {total} dates have a valid share of {least:g}, and a series needs at least two: the second best has {share:.3f}. Lower the least valid share of a date.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source> and {count} more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/maskclouds.py" />
<source>{count} of {total} dates are not used, because their valid share is below {least:g}: {names}{more}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>leaf area index</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>absorbed share of photosynthetically active radiation</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>share of the ground that is covered</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>chlorophyll of the canopy (ug/cm2)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>water of the canopy (g/cm2)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/networks.py" />
<source>There is no network of {variable} for {name}: of three bands only LAI, FAPAR and FCOVER can be told. Choose a network of 20 m, or another variable.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Scale of reflectance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>For values of another unit: reflectance (0 to 1) = value * scale + offset, whatever is chosen above. Empty: as chosen. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Offset of reflectance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Used with a scale.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Found from values and metadata</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Reflectance, 0 to 1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Digital numbers, 10000 = 1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>The same, 1000 added at all dates</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>The same, 1000 added from 2022-01-25 on</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Values of the bands</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>Since processing baseline 04.00 (2022-01-25) ESA adds 1000 to Sentinel-2's digital numbers; products processed again have it at earlier dates too, and some providers take it off. Found: the metadata PROCESSING_BASELINE, BOA_ADD_OFFSET or boa_offset_applied, or the name of the product decide; the run stops where nothing says it of a date from then on. What was taken is in the log.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{titles}: {how}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>value * {scale:g} + {offset:g}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>reflectance as it is.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers without offset, as chosen.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers less 1000, as chosen.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers, of the {count} of {total} dates from 2022-01-25 on less 1000, as chosen.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{title} holds digital numbers (median {median:.3g}), and nothing in the file says whether those of {count} dates from 2022-01-25 on have Sentinel-2's offset of 1000: products as ESA makes them have it, harmonised ones have not. Choose under Values of the bands.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers without offset, because all dates are before 2022-01-25. If they are of Collection 1 (processing baseline 05.00), choose the offset instead.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>digital numbers, of {count} of {total} dates with an offset, by the metadata.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{title} holds no reflectance: the median of the values looked at is {median:.3g}, and 0 to 1 is needed. Choose digital numbers under Values of the bands, or give the scale of reflectance, 0.0001 for Sentinel-2's digital numbers.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/reflectance.py" />
<source>{title}: with the offset {share:.0f} % of the values are below 0. It seems that your provider has taken it off already.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Small kernel (pixels)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Side of the Gaussian that everything not clear grows by, for the dilated classification; 17 is 170 m at 10 m. Odd, 0 for none.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Large kernel (pixels)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Side of the Gaussian that clouds, shadow and snow grow by; FuseTS takes 77. Odd, 0 for none.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Erosion (pixels)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Diameter of the disc that masked areas shrink by before they grow, which drops lone pixels; FuseTS takes 3. Odd, 0 for none.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Sentinel-2 scene classification (SCL), dilated</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Sentinel-2 scene classification (SCL), as it is</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Landsat QA_PIXEL (Collection 2)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>MODIS state (MOD09, MYD09)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>HLS Fmask</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Bits of my own</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Values of my own</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Kind of mask</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>How the mask is read. Dilated: what is not clear grows by a small kernel, clouds and shadow by a large one, because classifications miss their edges. Landsat masks the bits {landsat}, MODIS {modis}, HLS {hls}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Classes that are clear</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Of the scene classification; values of all other classes become gaps. Empty: 4 to 7, and 2 if dilated. Class 7 has some thin cloud in it: leave it out where clear dates are many.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Classes that grow far</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Of the scene classification, if dilated: those that grow by the large kernel.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Bits</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>For bits of my own: which mean not valid, counted from 0. 1,3-5: any of these is set. 8-9&gt;=2 or 6-7=3: the number that the bits make.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>Mask values</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>For values of my own: which mean not valid, whole numbers and ranges such as 3,8-11.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>0 no data</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>1 saturated or defective</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>2 dark area or shadow of terrain</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>3 cloud shadow</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>4 vegetation</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>5 not vegetated</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>6 water</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>7 unclassified</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>8 cloud, medium probability</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>9 cloud, high probability</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>10 thin cirrus</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>11 snow or ice</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/scene_mask.py" />
<source>{title} is {size}, but needs a pixel in its middle. Give an odd number, for example {example}, or 0 for none.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Spectral index</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>band math</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>raster calculator</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Computes a vegetation, water, burn or radar index of stacks of bands: one of a list, one of a large catalogue, or a formula.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Give the stacks of the bands that the index needs; all have the same times. The result lies on the grid of the first band given, in the order of the dialog.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Indices of the list are gaps where they leave their own range, or where what they divide by is not above 0, as over water, shadow or bright cloud. Radar: decibels become linear power, the speckle is filtered, and then the index is computed.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Stacks of other variables for a formula, which calls them by the names of their layers or files; what is neither letter nor digit is _ there. Values as they are.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Index stack</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Not given: {missing}. {index} is computed of {needed}: give these stacks.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>Two stacks are called {name} in formulas. Rename one of the further stacks.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preparation/spectralindex.py" />
<source>{title} lies on another grid than {first}, and backscatter is not to be warped before its speckle is filtered. Bring the stacks to one grid first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preview.py" />
<source>{method} needs a second variable. Choose one more stack or variable.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/preview.py" />
<source>Smoothed first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/chips.py" />
<source>{count} stacks are given for the image chips. Give one, or three as red, green and blue.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/chips.py" />
<source>The stacks of red, green and blue have no time in common. Choose stacks of the same images.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/curves.py" />
<source>The parcel table has no variable {name}, but {names}. Name one of these, or none.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/curves.py" />
<source>one without a name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The marker table</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The parcel table</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>{table} has none of the parcels of the layer: it has {parcels}, and the layer {ids}. Choose the fields that hold the same ids.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The rule {rule} has {key}, but nothing says when parcels were observed. Give the parcel table that the markers were found in, or leave {key} out of the rules.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>{title}: {count} rules, from {first} on. Markers: {found}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>none</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_checks.py" />
<source>The marker table has no marker {names}, which the rules name. If they were looked for and not found that is right; else make them, or correct the rules.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Year</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Most sheets</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>No rule file is given. Choose one; {folder} has examples to begin with.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The year is not given. Give the one that the rules are to hold in.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Stacks for image chips</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>A field whose values are those of the marker table. Empty: the ids of the features.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The crop code, which says which rules are for a parcel. Empty: {crop}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Rule file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>What must, may and must not happen, when and for which crops, in TOML; see docs/traffic-light.md. Examples come with the plugin, in {folder}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The year in which the periods of the rules begin.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Marker table</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>What was seen, as Markers of parcels makes it: a row a marker, with the fields parcel_id, marker and main (its day), and as far as known source, start, end, value, confidence (0 to 1), confirmed_by and scenes.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Field of parcels of markers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Says whose a marker is. Empty: {name}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Table of events</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Events of one kind as a method on parcels has found them, such as the cuts of Mowing: a row an event, with its parcel and date, and as far as known begin, end, depth and confidence. They stand for the markers of their name in the marker table.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Name of the events</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>What rules call these events.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Field of the dates of events</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>When an event was. Empty: {name}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The series that the markers were found in: they say when a parcel was seen, and are drawn on its sheet. Rules that ask for observations need it; for the longest gap, markers called data gap do instead.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Variable that counts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The variable whose observations count, such as NDVI. Empty: the table's first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>One stack, such as NDVI, or three as red, green and blue in this order: the sheets show the parcel at clear dates before and after its markers.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Sheets for parcels that are</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>Which parcels have an evidence sheet.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>No more sheets are written than this; a sheet takes about half a second.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_parameters.py" />
<source>The events have no name. Give the one that rules call them by.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>green: the rules are followed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>yellow: to be looked at</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>red: a rule is broken</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/light_style.py" />
<source>grey: no rule for this crop</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>{source} is no marker table: it has no field {missing}, but {names}. Choose a table as Markers of parcels makes it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>{count} markers have no time and were left out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>The marker {marker} of {day} has the confidence {value:g}, which must be from 0 to 1 or empty. Correct it in the table.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>The field {name} of the marker table holds {value}, which is no number. Correct it, or empty it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/marker_reader.py" />
<source>The field {name} of the marker table holds {value}, which is no time. Give times like 2023-05-01 or 2023-05-01T10:30.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_chips.py" />
<source>{date}
{days:.0f} d after {marker}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_chips.py" />
<source>{date}
{days:.0f} d before {marker}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Parcel {parcel}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Crop: {crop}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Area: {hectares:.2f} ha</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Scheme: {title}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Year: {year}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Rules</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Verdict</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Why</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Lines: markers, broken where they are not sure; shades: from start to end. Bars: the periods of the rules, hatched where nothing was observed for too long.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Curve</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Curve of the parcel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Evidence</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Images</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Images of the parcel at dates near the evidence</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>No marker was found in the periods of the rules.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Marker</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Main</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Confirmed by</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Scenes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>Counts for</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>{some} ({count} in all)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>{rule}: not sure, {reason}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_page.py" />
<source>{rule}: contradicts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheet_plot.py" />
<source>value</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Parcel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Crop</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Colour</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>Wrote {count} evidence sheets.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>{count} parcels more have no sheet, as {most} are the most. Allow more, or select parcels.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/sheets.py" />
<source>The sheets have no plots and images: {reason}. Install matplotlib for QGIS's Python (on Debian: python3-matplotlib).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Traffic light of scheme rules</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Says which parcels follow the rules of a scheme, which not, and why.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>A rule file says which markers must, may or must not occur in which period for which crops. A parcel is green where all its rules are followed for sure, red where one is broken for sure, and yellow where what is known allows both: a marker is not sure (low confidence, not confirmed, contradicted), or the parcel was not seen well enough (a long gap, few observations, a period that is not over). Parcels of crops without rules are grey.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>The result has the polygons with the fields colour, reasons (a line a rule), evidence (the markers) and sheet. An evidence sheet is a page of HTML, whole in itself, with the verdicts, the curve, the markers and images; to get a PDF, print it from a browser.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Traffic light</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>The polygons with their colour, the reasons and the evidence.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Folder of evidence sheets</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>Where the sheets go, with a list of them (index.html); empty for none.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/trafficlight.py" />
<source>{colour}: {count} parcels</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>green</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>yellow</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>red</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>grey</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{begin} to {end}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} must occur: {least} or more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} must occur: {least} to {most}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} must not occur</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} may occur: at most {most}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{markers} may occur</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>, each of {days:g} days or more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>, counted by any part</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{marker} on {day}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{marker} from {begin} to {end}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>(confidence {value:.2f})</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>its confidence is not known</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>its confidence is below {least:g}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{other} contradicts it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>no other source confirms it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>{marker} is not sure: {reason}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source> or </source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>for sure </source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>No {markers} seen {sure}from {period}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>Seen: {listed}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>; {least} must be.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>; none must be.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>; {most} at most may be.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>Nothing was observed for {days:.0f} days from {begin}; at most {most:g} may pass.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>There are {count} observations in the period; {least} are needed.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/rules/wording.py" />
<source>The period is not over.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Dates as</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>What a date is in the result: days since 1970-01-01; the day of the year; or as in HR-VPP, two digits of the year and three of its day (YYDDD).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Seasons a year</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>How many seasons of a calendar year to keep: the largest, in order of their dates. From 1 to 12.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Least amplitude</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>A smaller rise is no season; in units of the input, such as 0.1 for NDVI from -1 to 1. From 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Seasonal parameter</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>How large a peak must be beside its neighbours to be a season of its own: 0 keeps every peak, 1 only the largest within nine months. From 0 to 1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Least length of a season (days)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>A season is at least so long from low to low. From 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Least pause between seasons (days)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Two peaks over a narrower low are one season; its width counts at half its depth. Where plants still stand, as after a mowing (a low above 45 % of the higher peak), it is 2.5 times as many. From 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>No date lies in a longer gap of the input. Above 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Seasons by calendar year</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/season_parameters.py" />
<source>Puts a season among those of the year of its peak; otherwise seasons are numbered from the first to the last.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Weights</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>How much each observation counts, such as the quality of its image: from 0, which leaves it out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Longest gap to fill (days)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Days without any observation for longer than this stay empty. Leave empty to fill every gap.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Passes to the upper envelope</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Smooths again so many times with less weight on the observations below the curve, which clouds and haze have lowered; 0 to stay in their midst, 3 to 5 for vegetation indices with clouds that the mask has missed. From 0 to 20.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Weight below the curve</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>What the weight of an observation below the curve is multiplied by in these passes. Above 0, up to 1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Series to learn from</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>How many series of the sample the hyper-parameters are learned from; more take longer and say little more. From 1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>The same number learns from the same series, and gives the same result. From 0.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Uncertainty of an observation</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Gives the standard deviation that an observation would have, with its noise; otherwise that of the curve itself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoother_parameters.py" />
<source>Gives values before the first and after the last observation of a series, with their growing uncertainty. Otherwise they stay empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>None: the input is smooth</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>Smooth first by</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>The method needs smooth series without gaps. Choose a smoother for a stack of observations, or none for one that is smooth already.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>Parameters of the smoother</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>The smoother's own parameters where they are not as they are best before seasons, for example SMOOTHING=1000; separated by commas. Whittaker smoothing takes a lambda of 100 here, does not go on beyond the observations, and leaves the longest gaps empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/smoothing_first.py" />
<source>Parameters of the smoother has {part}, which is no parameter of {smoother}. Write NAME=value with one of {names}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stack_input.py" />
<source>{title} is not given. Choose a raster layer or file.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stack_input.py" />
<source>{title}: the layer {layer} is not a raster file but comes from {provider}. Save it to a GeoTIFF first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{path} does not end in .tif, and stacks are written as GeoTIFF. Give a name that ends in .tif.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{name} has no coordinate reference system, and so the result has none. Give the layer one if it should lie on a map.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{count} metrics</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{count} times</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stack_runner.py" />
<source>{share:.1f} % of the values read are gaps. Wrote {counts} of {series} series in {seconds:.1f} s, of which {computing:.1f} s the method ({speed:.0f} series a second).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Read {files} images. Their times, as found:</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Read {images} bands of {files} images. Their times, as found:</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>  and {more} more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Read {count} masks, such as {name} -&gt; {time}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{count} times from {first} to {last}, told by: {sources}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>More than one acquisition, each a time of its own, on {days}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Each of the {count} images has its mask.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{count} masks are of the same day as their image and not of its very time: those of {names}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Not used, because another image has the same time: {names}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Left out, because they have no sure time or mask: {names}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Resampled to the grid of {first}, because they lie on another one (images: {method}, masks: nearest): {names}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>The images have no coordinate reference system, and so the stack has none. Give the layer one if it should lie on a map.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{count} times, {width} x {height} pixels</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Wrote {path}: {size}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>Wrote {path}: {size}. It shows the images where they are: leave them there, or move it together with those beside or below it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>no sure time ({read})</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>no time</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source>{time} (from the {source}: {read})</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_log.py" />
<source> and {more} more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Raster layers or files, in any order; in addition to those of the folder.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Folder of images</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>A folder to look for images in.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Names of images</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Which files of the folder are images: * stands for any characters, ? for one, and semicolons separate patterns, for example NDVI_*.tif;*.jp2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Look into subfolders too</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Whether folders within the folder are searched as well; also for masks.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>The band of each image that is wanted, from 1. Empty: the only band, or all bands where each has a time of its own, as in another stack or a NetCDF file.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Masks</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Rasters that say which pixels of an image are not valid, such as clouds. A mask belongs to the image of its time, or else to the only image of its day (UTC).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Folder of masks</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>A folder to look for masks in; it may be that of the images.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Names of masks</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Which files of the folder are masks, for example CLOUDS_*.tif.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Values of the mask that mean not valid: whole numbers and ranges, for example 3,8-11. Where a mask has no data, the image is not valid either.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Mask band</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>The band of each mask that is wanted, from 1; empty as for images.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Date pattern</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>How the time is written in the names of images and masks, where it is not found by itself: a format such as %Y%m%d or NDVI_%d-%m-%Y, or a regular expression with the named groups year, month and day, or year and doy. It replaces all other sources but the table. The log shows what it finds.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Table of times</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>A CSV file whose first line is file,time and whose further lines are such as NDVI_1.tif,2021-06-05T10:00:31Z. Times are UTC.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Images of the very same time</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Stop and name them</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Use the first in order of name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Mosaic: the first on top, its gaps filled from the next</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>What to do with images whose times are equal. Images of one day with different times always stay separate.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Leave out files without a time or a mask</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Otherwise the algorithm stops and names them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Images on another grid</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Nearest pixel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>Bilinear</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_parameters.py" />
<source>How images are shown that do not lie on the grid of the first image in time. Masks always take the nearest pixel.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>There are no images. Choose layers or files under Images, or a folder under Folder of images.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>{path} is an input and the output at once. Choose another name for the output.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>{path}, the output, is the only file found in the folder. Give another folder or pattern, or another name for the output.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>{title} is {value}, but bands are numbered from 1. Give the number of a band, or leave it empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/build_request.py" />
<source>The folder {folder} does not exist. Check the path, or choose it again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Build time-series stack</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>virtual raster</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Makes one raster of images of many times, a band a time, clouds masked out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Makes one raster of images of many times: a band a time, in order of time. This is the input of all methods on stacks.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>The result is a VRT, a small file that shows the images where they are and copies nothing; with a name that ends in .tif it is a GeoTIFF of its own. Images that are all stored alike stay as they are; with masks, or where types differ, the values are in physical units (float32, NaN for no observation).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>An image's time is read, in this order, from the table of times, the layer's temporal range, the band's metadata and description, the file's metadata, the file's name and its folder's. The log shows what was found.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>A VRT (.vrt), which copies nothing and needs the images where they are, or a GeoTIFF (.tif).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/buildstack.py" />
<source>Number of times</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Create sample scene</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>test data</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Writes a simulated farm landscape with its truth, to try everything on.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>&lt;p&gt;Writes a simulated farm landscape: cloudy NDVI images and their cloud masks at Sentinel-2 times (folder images), a radar vegetation index at Sentinel-1 times (radar_rvi.tif), the parcels with their crops (parcels.gpkg), and the truth: noise-free NDVI (truth_ndvi.tif) and the start, peak and end of every season with its mowings and harvest (seasons.csv).&lt;/p&gt;&lt;p&gt;The same seed gives the same scene. Next, make a stack of the images with Build time-series stack: pattern NDVI_*.tif, masks CLOUDS_*.tif.&lt;/p&gt;</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Columns</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Pixels of 10 m from west to east.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Rows</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Pixels of 10 m from north to south.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Number of calendar years.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>First year</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>The year of the first images.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>The same number gives the same scene, another one another scene.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Share of clouds (%)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Share of all pixels and dates under clouds or their shadows, from 1 to 99 %.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Folder of the scene</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Where the files go; files of an earlier scene there are replaced.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Folder of the images</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Radar vegetation index</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Noise-free NDVI</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>True seasons</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>Columns x rows is {pixels}, more than the {most} a sample scene may have. Give a smaller scene.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/samplescene.py" />
<source>{parcels} parcels, {optical} optical and {radar} radar acquisitions, about {size}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/scene_layers.py" />
<source>{path} could not be written: {reason}. Free some space, or choose another folder.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/vrt_destination.py" />
<source>VRT files</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/vrt_destination.py" />
<source>GeoTIFF files</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/stacks/vrt_destination.py" />
<source>{path} is neither a VRT nor a GeoTIFF, which a stack must be. Give a name that ends in .vrt or .tif.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Empty means none.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Empty means all others.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Main variable</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>The name of the variable that the method is for, as the table has it. Empty means the first in the table that is no further one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>The names of the variables that help, separated by commas; each has its own times, and a parcel may lack some. {empty}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Rows of the further variables</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>Adds the rows of the further variables to the result, with the same fields; otherwise it has those of the main variable alone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>The variable {name} is named twice among the main and the further variables. Name each of them once.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>{table} has no variable {name}. Choose among {known}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/chosen_variables.py" />
<source>{table} has one variable only, {name}, and nothing to fuse it with. Choose the field that tells its variables apart, or extract the series of several stacks into one table.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>The field {field} is chosen for two things. Choose different fields for parcel, time, value and variable.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>A table with one row for each parcel, time and variable, as Extract parcel time series makes it; of the selected rows only, if so chosen.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of parcels</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Says whose series a row belongs to: a number or a text. Empty means {name}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of times</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>A date, a date and time, or a text like 2023-05-01 or 2023-05-01T10:30, in UTC. Empty means {name}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of values</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>The number that makes the series, for example the mean or a median; its empty values are gaps. Empty means {name}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Field of variables</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>Tells apart the variables, such as NDVI and VH, of a table that has several. Not used where the table has no such field.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>A field of the table, such as the count of pixels.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>{title} is not given. Choose a layer or a table.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>{title}: {given} cannot be opened as a table or layer. Check that it exists, and that QGIS can load it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/field_parameters.py" />
<source>{title}: {source} has no field {name}. Choose one of {fields}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>Field of classes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>A field that is the same in all rows of a parcel, such as its crop: what series have in common is learned from each class apart, where it has {fewest} parcels or more. Leave empty to learn from all parcels at once.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>{table} has {count} variables, but a file of what is learned is of one of them. Select the rows of one variable, and run on the selected rows only.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/learn.py" />
<source>Nothing was learned from these classes apart, and their parcels get what was learned from all: {classes}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/metrics.py" />
<source>No polygon of {polygons} is a parcel of the table: {field} holds {ids}, and the table's parcels are {parcels}. Choose the field that holds the parcels of the table.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/parcel_classes.py" />
<source>Parcel {parcel} has two classes in the field {field}, {one} and {other}. Choose a field that is the same in all rows of a parcel, or leave the classes out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>Polygons of the parcels</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>With it the metrics are joined to these polygons, and all their fields are kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>Field of parcels of the polygons</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>Holds the same parcels as the table; empty where it has the same name there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/polygons.py" />
<source>{count} of {total} parcels of the table have no polygon, and are left out of the result.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/result_table.py" />
<source>{title} does not take any more rows: {reason}. Check its disk and its permissions, or choose another place.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>{source} has no rows, and so no series. Choose a table with rows, or select some.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>The field {field} of {source} tells no time in {count} of {total} rows (first: {first}). Choose a field of dates, of times, or of texts like 2023-05-01, or leave these rows out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>The field {field} of {source} holds no number in {count} of {total} rows (first: {first}). Choose a field of numbers, or empty these values.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/rows.py" />
<source>The field {field} of {source} names no parcel in {count} of {total} rows. Fill in the parcel, or leave these rows out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/series.py" />
<source>{count} rows repeat the parcel, time and variable of another row (first: parcel {parcel}, {time}{variable}). Choose the field that tells the variables apart, or leave out all but one of such rows.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/written_table.py" />
<source>The table does not take any more rows: {reason}. Check its disk and its permissions, then run again with it as the table to go on with.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/written_table.py" />
<source>Rows cannot be added to the table to go on with, {table}. Choose a table in a GeoPackage or a database, or write a new one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table/written_table.py" />
<source>The table to go on with, {table}, has no field {names}. Choose a table that this algorithm has made with the same settings, or write a new one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{method} (parcels)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>Table with the fields of the input, and the values found at the times of the result behind them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>One row for each parcel and variable, and each season where it has such, with the metrics as fields.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>One row for each event of a parcel and variable, numbered in order of time, with its metrics as fields; a parcel without events has none.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{method}: metrics</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{method}: events</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{table} has one variable only, as no field tells variables apart. Choose such a field for {title}, or extract the series of several stacks into one table.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>Read {table}: {rows} rows of {parcels} parcels.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>The method took {seconds:.1f} s for {series} series ({speed:.0f} a second).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{name}: {parcels} parcels, {times} times from {first} to {last}, {share:.1f} % gaps.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../algorithms/table_runner.py" />
<source>{name}: {events} events of {parcels} parcels; {none} parcels have none, and no row.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/background.py" />
<source>Something went wrong: {reason}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/background.py" />
<source>Cancelled.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>read images</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Bands of the images</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>One stack in colours, or the first three as red, green, blue.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>All dates alike</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Each date for itself</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Stretch of the images</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Which values become dark and bright.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Images by date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>{names} as RGB</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>Images of {place}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/chips.py" />
<source>masked</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/controls.py" />
<source>Advanced</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Follow the selection</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Series of</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>A time-series stack or a parcel table.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Together with</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Stacks of other variables, which methods of several variables use also.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>First variable</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>The variable of the table to begin with.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Polygons: the selected ones are shown, as mean and spread of their pixels.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Field of parcel ids</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Names the parcels.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/data_panel.py" />
<source>Stack</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Time series</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Time series {number}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>The method whose result is shown.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>A second method beside the first, dashed; or the same one with other values.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Seasons and events, in the curve of the method or in the observations.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Data</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Method</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Compare</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Numbers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>A parcel table has no pixels. Select its parcels, or choose a stack under Data.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>{most} places are shown, and more could not be told apart. Remove some, or open one more dock.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>&amp;All places</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>The seasons are those of the curve of {method}. Run that one on the whole layer first, and give its result as the input.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/dock.py" />
<source>Working…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/figure.py" />
<source>Plot of time series</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/figure.py" />
<source>{names} (dotted lines)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Plots need the Python package matplotlib, which this QGIS lacks. Install it and start QGIS again: on Debian and Ubuntu by apt install python3-matplotlib, on Windows by the OSGeo4W setup (package python3-matplotlib), with conda by conda install matplotlib. All algorithms run without it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Create sample scene…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Build time-series stack…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Add a time-series stack or a parcel table to the project, and its series appear here with a click on the map. To try it out, create the sample scene.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Select rows of {layer} in its attribute table, or choose the layer of its parcels under Data and select some on the map.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/first_run.py" />
<source>Click a pixel of {layer} on the map, drag a rectangle, or select parcels of the layer chosen under Data. With Shift a place is shown beside the others.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/layers.py" />
<source>{name} ({count} bands)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/layers.py" />
<source>{name} (parcel table)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/layers.py" />
<source>{name} ({count} times, {first} to {last})</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Masked</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Middle half of the pixels</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>± 2 standard deviations</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Peers: median, 10 to 90 %</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Event</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/legend.py" />
<source>Season</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/message.py" />
<source>No time is known</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/message.py" />
<source>has one band</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Run on the whole layer…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Opens the algorithm's dialog with exactly these parameters.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Copy as Python</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Copies the call of processing.run with these parameters.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>In the curve of the method</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/method_panel.py" />
<source>Runs on the curve of the method, as if on its result; else on the observations.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/model.py" />
<source>read series</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/model.py" />
<source>preview methods</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/model.py" />
<source>close files</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>What</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>Numbers found</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>{known} of {total} times</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>Season {slot}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/numbers.py" />
<source>Event {number}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/places.py" />
<source>{number}: parcel {parcel}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/places.py" />
<source>{number}: rectangle</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/places.py" />
<source>{number}: pixel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/pointer.py" />
<source>{name}: masked ({value:.6g})</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/pointer.py" />
<source>Middle half: {low:.4g} to {high:.4g}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>{place} lies outside the stack {name}. Click on the stack, or choose another one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>column {column}, row {row}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>No pixel of the stack {name} has its centre in {place}. Choose a larger place, or one that lies on the stack.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>mean of up to {count} pixels</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/stack_source.py" />
<source>{place} has no position in the coordinate reference system of the stack {name}. Click on the stack.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/table_source.py" />
<source>The table {table} has no rows of parcel {parcel}. Choose another parcel, or the table that was extracted of these parcels.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/table_source.py" />
<source>table {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>Save numbers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>CSV (*.csv)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>Save picture</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>&amp;New layout</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>{path} could not be written: {reason}. Choose another place.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/take_away.py" />
<source>Nothing is shown that could be saved. Show a place first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Show places of the map</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Click a pixel or drag a rectangle on the map; with Shift beside the others.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Show the pixel at the centre of the map</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Adds the pixel in the middle of the map.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Remove places</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Takes places out of the plot.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Lay years over one another</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Compares the years by the day of the year.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Second axis</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Gives further variables an axis of their own.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>2nd axis</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Shows or hides the observations: before and after smoothing.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Shows the other parcels of the table: their median, and 10 to 90 % of them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Shows an image of the first place for every date.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Show all times</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Undoes zooming: the wheel zooms in time, dragging moves.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Read again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Reads files and tables anew, which may have changed.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Take away</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Saves or copies what is shown.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Save &amp;numbers (CSV)…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Save picture (&amp;PNG)…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Save picture (&amp;SVG)…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>&amp;Copy picture</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Add to print &amp;layout</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>New dock</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>Opens one more time-series dock.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/tool_bar.py" />
<source>More actions</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/dock/worker.py" />
<source>This failed unexpectedly: {reason}. Please report it with what you did before, and try another place or method meanwhile.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/docks.py" />
<source>Show the time series of places on the map</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>openEO jobs</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Search</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Title</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Status</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Created</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Credits</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Id</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Choose a back-end, and refresh.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Refresh</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Results…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Log</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Run again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Stop</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Delete</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>{count} jobs.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>The log is empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Delete job {job} and its results at the back-end?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../ui/job_panel.py" />
<source>Asking {name} …</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/build/__init__.py" />
<source>{count} images have the same time, {time}: {names}. Choose whether the first is used or all are laid over each other, or leave out all but one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/build/__init__.py" />
<source>There is one time only, {time}, in {total} files or bands ({name}), and a series needs at least two. Add images of other times.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/build/__init__.py" />
<source>{count} of {total} files have no coordinate reference system, and the others have one (first: {first}). Assign it to them, or leave them out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/build/image_files.py" />
<source>No file in the folder {folder} fits {pattern}. Give another pattern, such as NDVI_*.tif, or look into its subfolders too.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/build/image_files.py" />
<source>Images and masks are the same {count} files (first: {first}). Give patterns that tell them apart, such as NDVI_*.tif and CLOUDS_*.tif.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/build/images.py" />
<source>{path} holds several rasters and none by itself. Give one of them: {names}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/build/images.py" />
<source>{path} has {count} bands which do not each have a time of their own. Say under {title} which of them is wanted.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/build/images.py" />
<source>{path} has no band {band}: it has {count}. Change {title}, or leave the file out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/build/mask_codes.py" />
<source>Mask values has "{part}", which is neither a whole number nor a range from the smaller to the larger one. Write the values that mean not valid like 1 or 3,8-11.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/build/mask_codes.py" />
<source>Mask values is empty. Write the values of the mask that mean not valid, like 1 or 3,8-11.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/build/matching.py" />
<source>Which mask belongs to which image cannot be told for {count} of {total} images (first: {images}; masks of that time or day: {masks}). Leave out those that do not belong together, or give the masks the exact times of their images.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/build/matching.py" />
<source>None of the masks is of the time or day of one of the {total} images (first: {first}). Check the masks' folder and pattern, and the times in the names.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/build/matching.py" />
<source>{count} of {total} images have no mask of their time or day (first: {first}). Add their masks, or leave these images out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/build/stack_vrt.py" />
<source>{path} holds values of type {dtype}, which a VRT cannot take on every GDAL. Save it with another type first, such as Int16.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} cannot be replaced: {reason}. Close the programs and layers that use it, or choose another name.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} cannot be written: its folder {folder} does not allow it ({reason}). Choose another folder, or change its permissions.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} cannot be written: it is a folder. Give the name of a file.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/finished_file.py" />
<source>{path} does not fit on its disk: about {need} are needed and {free} are free. Free some space, or choose another folder.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/gpy_engine.py" />
<source>Variable {number} has no two different values in any series that GPy would learn from. Leave it out, or let PhenoFuse learn.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/gpy_engine.py" />
<source>GPy cannot be used: {reason}. Install a version of it that fits this numpy, or let PhenoFuse learn, which finds the same model without it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/index_catalogue.py" />
<source>The catalogue of indices needs the Python package spyndex, which is not installed ({reason}). Install it with its packages python-box and requests, choose an index of the list, or give the formula.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/index_catalogue.py" />
<source>The catalogue has no index "{name}". {near}See awesome-ee-spectral-indices.readthedocs.io for all {count} of them, or give the formula.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/learned_fusion.py" />
<source>scikit-learn cannot be used, which learned fusion needs: {reason}. Install it (on Debian the package python3-sklearn), or use Fuse time series (MOGPR).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/learned_fusion.py" />
<source>There is nothing to learn from: no series of the sample has an observation between others. Give a main stack with more clear observations.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} cannot be read as NetCDF: it is broken, or GDAL has no such driver. Get it again, or install GDAL's netCDF plugin.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} has no variable {name}; it has {names}. Look at the log of the job that made it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} has no axis {names}, and so its place or time is unknown. Ask for the result as NetCDF with axes.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>The time axis of {path} cannot be read ({units}). Get the result as GeoTIFF, and build a stack of it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/netcdf_cube.py" />
<source>{path} has a single pixel, whose size is unknown. Take a larger area.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/netcdf_mosaic.py" />
<source>The parts of the result do not lie on one grid, as across two UTM zones. Take a smaller area, or larger parts.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/parcels/database/__init__.py" />
<source>PostgreSQL cannot be used: the Python package psycopg2 is missing. Install python3-psycopg2 (Debian, Ubuntu) or psycopg2 (OSGeo4W, conda), or choose a GeoPackage.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/parcels/database/catalogue.py" />
<source>{database} knows a scene {reference} of {time} in another place. Rename the stack so that its scenes differ from those, or choose another schema or file.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/parcels/database/extraction.py" />
<source>{count} of {total} parcels have ids that are no whole numbers from 0 to {largest} (first: {first}), and the database keeps only those. Choose another field, or none to use the ids of the features.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/parcels/database/geopackage.py" />
<source>{path} is a SQLite file but no GeoPackage. Choose another file, or a new name.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/parcels/database/geopackage.py" />
<source>{path} cannot be used as a parcel database: {reason}. Choose a GeoPackage on a local disk with free space that no other program holds, or a new name.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The connection {name} is not understood. Save it again in QGIS, with user name and password or an authentication configuration.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The connection {name} does not open: {reason}. Check host, database, user name and password of this connection in QGIS.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The connection {name} was lost: {reason}. Run again: what is done stays, and the rest is taken up.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/parcels/database/postgis_connection.py" />
<source>The database of the connection {name} refuses: {reason}. Check that its user may create and write tables in the schema, or choose another schema.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/parcels/database/postgis_schema.py" />
<source>The database of the connection {name} has no schema {schema}. Create it, or choose another one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/parcels/database/postgis_schema.py" />
<source>The database of the connection {name} has no PostGIS, which the footprints of scenes need. Ask its administrator for CREATE EXTENSION postgis, or choose another database.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/parcels/database/tables.py" />
<source>{title} is {value!r}, but the catalogue keeps one or two letters or digits, and the card in lower case. Give a code such as {example}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/parcels/database/tables.py" />
<source>The variable {band!r} has a name of {length} characters, and the database keeps 1 to {longest}. Give its stack a shorter name.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/parcels/database/tables.py" />
<source>{database} has a table {table} already, made for something else: it has no column {missing}. Choose another schema or file, or rename that table.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/parcels/groups.py" />
<source>Parcel number {number} spans {width} x {height} pixels, which do not fit into the memory budget. Give a larger memory budget, or leave this parcel out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/parcels/statistics.py" />
<source>The stack of classes has values from {lowest} to {highest}, and classes are at most {most} whole numbers. Choose a stack of classes, such as a cloud mask.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/quality_bits.py" />
<source>Bits has nothing in it, so that nothing would be masked. Write the bits that mean not valid like 1,3-5 or 8-9&gt;=2.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/quality_bits.py" />
<source>Bits has "{part}", which is neither a bit from 0 to 31, nor a range of them, nor a comparison. Write the bits that mean not valid like 1,3-5 or 8-9&gt;=2 or 6-7=3.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/quality_bits.py" />
<source>Bits has "{part}", but {count} bits make numbers up to {largest} only. Give a smaller number, or more bits.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/raster/__init__.py" />
<source>Rasters cannot be read: neither GDAL's Python bindings nor rasterio are installed. Install python3-gdal, or rasterio.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/raster/__init__.py" />
<source>There is no raster back-end called {name}. Set {variable} to {known}, or leave it unset.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/raster/__init__.py" />
<source>The raster back-end {name} cannot be loaded: {reason}. Install it, or leave {variable} unset.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} does not exist. Check the path, or choose the file again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} cannot be opened as a raster: {reason}. Check that the file is complete and of a raster format, or leave it out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} is incomplete or damaged: its pixels cannot be read ({reason}). Download or copy it again, or leave it out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} holds values of type {dtype}, which cannot be a series. Convert it to real numbers first, such as the intensity.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{path} cannot be created: {reason}. Choose a folder that exists and that you may write to.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{path} could not be written completely: {reason}. Its disk has {free} MiB left: make room there, or choose another folder.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/raster/problems.py" />
<source>{name} cannot be brought to another grid: one of the two has no coordinate reference system. Assign one to the file that lacks it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/raster/rasterio_backend.py" />
<source>{name} holds 64-bit integers, which rasterio misreads. Convert it to Int32 or Float64, or set {variable} to gdal.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{path} cannot be read: {reason}. Choose a file that exists and that you may read.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{path} has more than a MiB, and so holds no rules. Choose a file of rules.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{file}, line {line}: this is not UTF-8 text. Save the file in the encoding UTF-8.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>{file} is not TOML: {reason}. Correct it there; texts and days stand in quotes, as in from = "04-01".</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/rules/toml_file.py" />
<source>Files of rules are written in TOML, which Python reads by itself from 3.11 on, and this one is older. Install the package tomli for QGIS's Python (on Debian: python3-tomli).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/same_times.py" />
<source>The times of {one} and {other} differ: {has} has {count} that {lacks} has not (first: {first}). Give two stacks of the same acquisitions, built alike.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/same_times.py" />
<source>{name} has no image, or not a single one, of the time or day of {count} of the {total} times (first: {first}). Add them, or leave these times out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/sample/scene.py" />
<source>The truth was asked for outside of the sample scene's years, {first} to {last}. Ask for times within them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/sample/scene.py" />
<source>The sample scene cannot be made: {name} is {value}. It must be {wanted}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/stack.py" />
<source>{path} has one band, and a series needs at least two times. Make a stack of several images with Build time-series stack first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/stack.py" />
<source>No time is known for {count} of the {total} bands of {path} (first: band {band}{description}). Make a stack whose bands carry their times with Build time-series stack.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/stack.py" />
<source>Bands {one} and {other} of {path} have the same time, {time}. A stack has each time once: build it again, and merge or leave out one of the two.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/times/date_pattern.py" />
<source>The date pattern "{pattern}" cannot be used: {reason}. Under Date pattern, give a format such as %Y%m%d or %Y_%j, or a regular expression with the named groups year and month and day, or year and doy.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/times/time_table.py" />
<source>Line {line} of the table of times {name} cannot be read: file "{file}", time "{time}". Write the file's name and a time such as 2021-06-05 or 2021-06-05T10:00:31Z.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/times/time_table.py" />
<source>Line {line} of the table of times {name} gives {file} a second time, {time} after {first}. Leave one line for each file.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../cube/times/time_table.py" />
<source>The table of times {name} cannot be used: {reason}. Give a CSV file whose first line is file,time and whose further lines are such as NDVI_1.tif,2021-06-05.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/backends.py" />
<source>There is no openEO back-end called {name}; known are {names}. Add it with the algorithm Connection to openEO.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The certificate of {where} cannot be trusted: {reason}. Do not log in there; ask whoever runs the back-end or your network.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/calls.py" />
<source>An answer of the back-end broke off, or is none of openEO: {reason}. Check the address, and try again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/calls.py" />
<source>{where} did not answer within {seconds:.0f} seconds. Try again later.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/calls.py" />
<source>{where} cannot be reached: {reason}. Check the address and your network, and try again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The back-end does not accept the login: {reason}. Log in again with the algorithm Connection to openEO.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The back-end asks for payment: {reason}. Look at your credits there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/calls.py" />
<source>The back-end failed: {reason} (status {status}). Change what it names, or try again later.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/graph.py" />
<source>The request is {size} large, and back-ends take no more than {most}. Give fewer or simpler parcels.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/jobs.py" />
<source>Job {job} was created but not started: {reason} It waits at the back-end; start it there, or run again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/login.py" />
<source>Nobody is logged in at {name}. Log in with the algorithm Connection to openEO.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/login.py" />
<source>{name} gave no token to stay logged in with. Log in by another way.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/login.py" />
<source>{name} has no login by {provider}; it has {providers}. Choose one of these.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/login.py" />
<source>{name} names no client for this way to log in. Give the id of one that you have there, or choose another way.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/login.py" />
<source>The login is not valid any more, or not right: the provider {issuer} refused it. Log in again with the algorithm Connection to openEO.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/openeo_client.py" />
<source>The Python package openeo is not installed ({reason}). Install it together with what it needs: on Linux `pip install --user --no-deps openeo pystac Deprecated`, on Windows the same in the OSGeo4W shell; then start QGIS again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/services.py" />
<source>{address} does not describe the process {name}. Give the namespace or the address of its definition.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/services.py" />
<source>The process takes the arguments {names}; {wrong} is missing or unknown. Give the arguments as JSON.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/services.py" />
<source>The file has no process graph that loads a collection. Export one with an algorithm on openEO (Run: not at all).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/sources.py" />
<source>The back-end has no collection called {collection}. Give the name of one that it has as the collection.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/sources.py" />
<source>The collection {collection} has no band {missing}; it has {bands}. Choose another collection or band.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/token_store.py" />
<source>QGIS's store of logins is closed, where the login of the back-end is kept. Give the master password (Settings, Options, Authentication); qgis_process reads it from the file named by QGIS_AUTH_PASSWORD_FILE.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/token_store.py" />
<source>QGIS could not keep the login in its encrypted store. Check the store under Settings, Options, Authentication.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../remote/token_store.py" />
<source>There is no login called {login} in QGIS's store. Make one of the kind Basic with the user and password (or the client id and secret), and choose it.</source>
<translation type="unfinished" />
</message>
</context>
</TS>
