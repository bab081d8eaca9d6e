call platform.room('demo');

-- At most one line: a home is invented once. Without finished_at, the program was stopped half-way.
create table demo.generation
(
    one         boolean primary key default true check (one),
    seed        bigint      not null,
    population  integer     not null,
    today       date        not null,
    begun_at    timestamptz not null,
    finished_at timestamptz
);
