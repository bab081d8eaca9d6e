-- Each notice that comes in asks what the others said of the same, and each that is opened which ones bear its title.
create index on recruitment.proposal (collectivity_id, content_key);
create index on recruitment.notice (collectivity_id, lower(title collate "fr-x-icu"));
