-- One row for each different word of a person's names, in the normal form and as it sounds, both written by the program.
-- A restricted person has none: no search, fast or slow, can tell that there is one.
create table people.search_term
(
    collectivity_id uuid             not null,
    person_id       uuid             not null,
    term            text collate "C" not null,
    sound           text collate "C" not null,
    primary key (collectivity_id, person_id, term),
    foreign key (collectivity_id, person_id) references people.person (collectivity_id, id)
);
create index on people.search_term using gin (term public.gin_trgm_ops);
create index on people.search_term (collectivity_id, term);
create index on people.search_term (collectivity_id, sound);
call platform.wall('people.search_term');

-- Digests of an exact full name with an exact day of birth, for restricted persons only.
create table people.hidden_key
(
    collectivity_id uuid not null,
    person_id       uuid not null,
    digest          text not null,
    primary key (collectivity_id, digest, person_id),
    foreign key (collectivity_id, person_id) references people.person (collectivity_id, id)
);
call platform.wall('people.hidden_key');

-- Row-level security keeps likeness operators off their index, so this function goes round it, filters the collectivity
-- of the transaction itself, and returns identifiers only: reading them goes through the wall again.
create function people.alike(terms text[], sounds text[], born date, at_most int)
    returns table (person_id uuid)
    language sql stable security definer
    set search_path = people, public, pg_temp
    set pg_trgm.similarity_threshold = 0.24
as
$$
with typed as (select t.term collate "C" as term, t.sound collate "C" as sound, t.n
               from unnest(terms, sounds) with ordinality as t(term, sound, n)),
     near as (select s.person_id
              from typed t join people.search_term s on s.term % t.term
              where s.collectivity_id = platform.collectivity()
              union
              select s.person_id
              from typed t join people.search_term s on s.sound = t.sound
              where s.collectivity_id = platform.collectivity()
              union
              select s.person_id
              from typed t join people.search_term s on s.term >= t.term and s.term < t.term || chr(1114111)
              where s.collectivity_id = platform.collectivity()
              union
              select i.person_id
              from people.identity i
              where i.birth_date = born and i.withdrawn_at is null and i.collectivity_id = platform.collectivity()),
     best as (select s.person_id, t.n,
                     max(case when s.term = t.term then 1.0
                              when s.sound = t.sound or starts_with(s.term, t.term) then 0.9
                              else similarity(s.term, t.term) end) as likeness
              from near join people.search_term s on s.person_id = near.person_id
                  and s.collectivity_id = platform.collectivity()
                  left join typed t on true
              group by s.person_id, t.n),
     ranked as (select b.person_id, sum(coalesce(b.likeness, 0)) as likeness from best b group by b.person_id)
select r.person_id
from ranked r
         left join people.identity i on i.person_id = r.person_id and i.withdrawn_at is null
    and i.collectivity_id = platform.collectivity() and i.birth_date = born
order by r.likeness + case when i.person_id is null then 0 else 1 end desc, r.person_id
limit at_most
$$;
revoke all on function people.alike(text[], text[], date, int) from public;
grant execute on function people.alike(text[], text[], date, int) to maillage_app;

-- Two files that an agent looked at and found to be two persons.
create table people.distinct_pair
(
    collectivity_id uuid        not null,
    first_id        uuid        not null,
    second_id       uuid        not null,
    reason          text        not null check (length(reason) between 1 and 400),
    marked_at       timestamptz not null,
    marked_by       uuid,
    primary key (collectivity_id, first_id, second_id),
    foreign key (collectivity_id, first_id) references people.person (collectivity_id, id),
    foreign key (collectivity_id, second_id) references people.person (collectivity_id, id),
    check (first_id < second_id)
);
call platform.wall('people.distinct_pair');

-- Why an agent created a file although one was almost certainly there already.
create table people.created_despite
(
    collectivity_id uuid        not null,
    person_id       uuid        not null,
    resembles_id    uuid        not null,
    grade           text        not null,
    reason          text        not null check (length(reason) between 1 and 400),
    at              timestamptz not null,
    by_agent        uuid,
    primary key (collectivity_id, person_id, resembles_id),
    foreign key (collectivity_id, person_id) references people.person (collectivity_id, id),
    foreign key (collectivity_id, resembles_id) references people.person (collectivity_id, id)
);
call platform.wall('people.created_despite');

create table people.restriction
(
    collectivity_id uuid        not null,
    id              uuid        not null primary key,
    person_id       uuid        not null,
    restricted      boolean     not null,
    reason          text        not null check (length(reason) between 1 and 400),
    at              timestamptz not null,
    by_agent        uuid,
    foreign key (collectivity_id, person_id) references people.person (collectivity_id, id)
);
create index on people.restriction (collectivity_id, person_id);
call platform.wall('people.restriction');

-- An agent typed the exact name and birth of a restricted person: once a day and agent, for the supervisor to read.
create table people.restricted_alert
(
    collectivity_id uuid        not null,
    id              uuid        not null primary key,
    person_id       uuid        not null,
    agent_id        uuid        not null,
    day             date        not null,
    at              timestamptz not null,
    request         text check (length(request) <= 400),
    answered_at     timestamptz,
    answered_by     uuid,
    opened_until    date,
    unique (collectivity_id, person_id, agent_id, day),
    foreign key (collectivity_id, person_id) references people.person (collectivity_id, id)
);
call platform.wall('people.restricted_alert');
