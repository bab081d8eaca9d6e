-- The story of a person reads every identity, the withdrawn ones too.
create index on people.identity (collectivity_id, person_id);
