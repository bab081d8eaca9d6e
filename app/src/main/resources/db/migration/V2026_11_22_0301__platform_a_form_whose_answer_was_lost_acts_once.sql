-- Who works on a form, and whether its act is committed: written in the transaction of the act itself, so that a program
-- killed before it wrote where the form led to leaves no doubt.
alter table platform.form_sent add column claim uuid;
alter table platform.form_sent add column program uuid;
alter table platform.form_sent add column acted boolean not null default false;
