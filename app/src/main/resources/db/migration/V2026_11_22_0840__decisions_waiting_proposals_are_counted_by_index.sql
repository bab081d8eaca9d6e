-- Each page of whoever signs says how many wait: counted without a look at the proposals themselves, which are wide.
create index waiting on decisions.proposal (collectivity_id, proposed_by) where status = 'OPEN';
