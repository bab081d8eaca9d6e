-- What hangs on a piece or on a candidacy is looked for as it goes: without these, among the rows of all the others.
create index on candidacies.stated_fact (piece) where piece is not null;
create index on candidacies.erasure_request (candidacy);
