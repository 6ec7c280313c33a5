"""openEO: connections, process graphs, jobs and their results; no widget and no algorithm here."""
