-- How many rows there are is what the planner lacks while they are made; the rest is measured by the server at its own time.
alter procedure demo.measure() set default_statistics_target = 10;
