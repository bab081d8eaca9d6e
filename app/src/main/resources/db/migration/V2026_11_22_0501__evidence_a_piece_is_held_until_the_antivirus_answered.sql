-- NONE: no antivirus was configured when it was received.
alter table evidence.piece
    add column analysis text not null default 'NONE' check (analysis in ('NONE', 'AWAITED', 'CLEAN', 'INFECTED')),
    add check (analysis not in ('AWAITED', 'INFECTED') or state <> 'ACCEPTED');
