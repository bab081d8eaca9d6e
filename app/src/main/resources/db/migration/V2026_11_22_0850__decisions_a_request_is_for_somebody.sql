-- Whom a request is made for, the applicant apart, where the rules of its scheme know no household: the pupil of a school grant.
alter table decisions.proposal add column concerned uuid[] not null default '{}';
