-- The oldest file that nobody follows is asked for by each list of work: without this, every decided file is passed over.
create index to_take on applications.application (collectivity_id, received_on, number)
    where officer is null and stage in ('REGISTERED', 'INSTRUCTION', 'WAITING_PIECE', 'SENT_BACK', 'PROPOSED');
