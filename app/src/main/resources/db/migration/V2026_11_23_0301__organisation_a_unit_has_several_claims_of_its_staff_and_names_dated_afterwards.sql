-- Two sources of one day may count otherwise: both stay.
alter table organisation.headcount add column qualifier text;
alter table organisation.headcount drop constraint headcount_pkey;
alter table organisation.headcount add primary key (unit_id, counted_on, source, counted);

-- A source may date a name that was known from a later day only: the history is written again, in the log.
grant delete on organisation.unit_name to maillage_app;
-- A unit taken by mistake from a notice is taken back; the keys keep one on which anything hangs.
grant delete on organisation.unit to maillage_app;
