"""The methods where the data are: on an openEO back-end."""
