-- « Marie+avis@exemple.nc » arrives where « marie@exemple.nc » does: nobody is flooded under a hundred names of one mailbox.
alter table candidacies.candidacy
    add column mailbox text generated always as (regexp_replace(email_key, '\+[^@]*@', '@')) stored;
create index on candidacies.candidacy (mailbox) where mailbox is not null;
create index on recruitment.vacancy_alert (regexp_replace(lower(address), '\+[^@]*@', '@'));
