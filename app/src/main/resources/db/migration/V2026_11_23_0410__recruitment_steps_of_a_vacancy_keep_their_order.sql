-- Two acts of one instant stay in the order in which they were done.
alter table recruitment.vacancy_step add column place bigint generated always as identity;
