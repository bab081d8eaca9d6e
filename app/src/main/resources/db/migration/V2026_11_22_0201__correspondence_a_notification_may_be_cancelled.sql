-- A cancellation is one more line of the same chain: it points to the notification that it takes back, and says why.
alter table correspondence.notification
    add column cancels boolean not null default false;
alter table correspondence.notification
    add check (not cancels or (corrects is not null and correction <> ''));
