-- Asked in a query of its own, the collectivity is read once and not for each row. The planner cannot know it beforehand:
-- a plan kept on a connection does not remember for whom it was made, and serves every collectivity alike.
create or replace procedure platform.wall(walled regclass)
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format('create policy wall on %s to maillage_app using (collectivity_id = (select platform.collectivity())) with check (collectivity_id = (select platform.collectivity()))', walled);
    execute format('create policy owner on %s to %I using (true) with check (true)', walled, current_user);
end
$$;

do
$$
declare
    walled regclass;
begin
    for walled in select polrelid from pg_policy where polname = 'wall'
    loop
        execute format('alter policy wall on %s using (collectivity_id = (select platform.collectivity())) with check (collectivity_id = (select platform.collectivity()))', walled);
    end loop;
end
$$;
