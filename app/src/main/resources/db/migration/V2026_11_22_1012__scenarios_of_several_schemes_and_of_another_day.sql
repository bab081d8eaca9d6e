alter table scenarios.scenario
    add column schemes text[] check (cardinality(schemes) > 0),
    add column mean_costs jsonb not null default '{}',
    add column tried_day date;
alter table scenarios.moved
    add column scheme text;

update scenarios.scenario
set schemes    = array [scheme],
    mean_costs = case when mean_cost is null then '{}' else jsonb_build_object(scheme, mean_cost) end,
    findings   = findings || jsonb_build_object('byScheme', jsonb_build_object(scheme, findings -> 'all'));
update scenarios.moved m
set scheme = s.scheme
from scenarios.scenario s
where s.id = m.scenario;

alter table scenarios.scenario
    alter column schemes set not null,
    alter column mean_costs drop default,
    drop column scheme,
    drop column mean_cost;
alter table scenarios.moved
    alter column scheme set not null;
