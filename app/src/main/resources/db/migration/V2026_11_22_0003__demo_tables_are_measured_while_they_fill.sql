-- Tables that grow from nothing within a minute are planned for as if they were still empty: the planner is told.
create procedure demo.measure()
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp as
$$
declare
    filled regclass;
begin
    for filled in select c.oid
                  from pg_class c join pg_roles r on r.oid = c.relowner
                  where c.relkind = 'r' and r.rolname = current_user and pg_relation_size(c.oid) > 0
    loop
        execute format('analyze %s', filled);
    end loop;
end
$$;
revoke all on procedure demo.measure() from public;
grant execute on procedure demo.measure() to maillage_app;
