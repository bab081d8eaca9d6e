-- The planner takes this index for whoever asks by person, and read it from end to end while the household came first.
alter table people.membership
    drop constraint never_the_same_member_twice,
    add constraint never_the_same_member_twice exclude using gist (person_id with =, household_id with =, period with &&)
        where (withdrawn_at is null);
