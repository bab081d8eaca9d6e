-- A collectivity may hold three persons or two hundred thousand, and a plan made for one must not ruin the other: each
-- « offset 0 » below keeps a look-up by person a look-up by person.
create or replace view people.summary with (security_invoker = true) as
select p.collectivity_id, p.id, p.number, p.restricted, p.version, p.changed_at, p.changed_by,
       i.sex, i.birth_date, i.birth_year, i.status,
       coalesce(n.used, n.married, n.birth, n.customary, '') as used, n.birth, n.married, n.customary,
       coalesce(n.first, '') as first
from people.person p
         cross join lateral (
    select i.sex, i.birth_date, i.birth_year, i.status
    from people.identity i
    where i.collectivity_id = p.collectivity_id and i.person_id = p.id and i.withdrawn_at is null
    offset 0
    ) i
         left join lateral (
    select max(value) filter (where kind = 'USED') as used,
           max(value) filter (where kind = 'BIRTH') as birth,
           max(value) filter (where kind = 'MARRIED') as married,
           string_agg(value, ', ' order by recorded_on, id) filter (where kind = 'CUSTOMARY') as customary,
           max(value) filter (where kind = 'FIRST') as first
    from people.name n
    where n.collectivity_id = p.collectivity_id and n.person_id = p.id and n.withdrawn_at is null and n.ended_on is null
    ) n on true;

create or replace function people.alike(terms text[], sounds text[], born date, at_most int)
    returns table (person_id uuid)
    language sql stable security definer
    set search_path = people, public, pg_temp
    set pg_trgm.similarity_threshold = 0.3
    set plan_cache_mode = force_custom_plan
as
$$
with typed as materialized (select t.term collate "C" as term, t.sound collate "C" as sound, t.n
                            from unnest(terms, sounds) with ordinality as t(term, sound, n)),
     near as materialized (
         select s.person_id
         from typed t cross join lateral (
             select s.person_id, s.collectivity_id from people.search_term s where s.term % t.term offset 0) s
         where s.collectivity_id = platform.collectivity()
         union
         select s.person_id
         from typed t cross join lateral (
             select s.person_id from people.search_term s
             where s.collectivity_id = platform.collectivity() and s.sound = t.sound offset 0) s
         union
         select s.person_id
         from typed t cross join lateral (
             select s.person_id from people.search_term s
             where s.collectivity_id = platform.collectivity()
               and s.term >= t.term and s.term < t.term || chr(1114111) offset 0) s
         union
         select i.person_id
         from people.identity i
         where i.birth_date = born and i.withdrawn_at is null and i.collectivity_id = platform.collectivity()),
     best as (select near.person_id, t.n,
                     max(case when s.term = t.term then 1.0
                              when s.sound = t.sound or starts_with(s.term, t.term) then 0.9
                              else similarity(s.term, t.term) end) as likeness
              from near cross join lateral (
                  select s.term, s.sound from people.search_term s
                  where s.collectivity_id = platform.collectivity() and s.person_id = near.person_id offset 0) s
                  left join typed t on true
              group by near.person_id, t.n),
     ranked as (select b.person_id, sum(coalesce(b.likeness, 0)) as likeness from best b group by b.person_id)
select r.person_id
from ranked r
         left join lateral (
    select 1 as same from people.identity i
    where i.collectivity_id = platform.collectivity() and i.person_id = r.person_id and i.withdrawn_at is null
      and i.birth_date = born
    offset 0) i on true
order by r.likeness + coalesce(i.same, 0) desc, r.person_id
limit at_most
$$;
