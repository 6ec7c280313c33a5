"""The parcel table: its layout, how it is read and how it is written."""
