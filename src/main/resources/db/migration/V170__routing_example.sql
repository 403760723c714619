-- What is learned from: which agency a case was decided to belong to. Codes only; the masked words are read from the
-- case when the model learns. The mark changes whenever the example or its words do: count and sum of marks tell every
-- node whether its model is of this set. No foreign key to the case: the row goes with it by CaseRemoval, in one
-- transaction.
create table routing_example (
    case_number   varchar(10)  not null primary key,
    body_code     varchar(64)  not null,
    agency_code   varchar(64)  not null,
    category_code varchar(64)  not null,
    region_code   varchar(16)  not null,
    wished_agency varchar(64),
    decision      varchar(20)  not null,
    decided_at    timestamp with time zone not null,
    mark          bigint       not null
);

-- The newest of each agency.
create index routing_example_agency on routing_example (agency_code, decided_at);
