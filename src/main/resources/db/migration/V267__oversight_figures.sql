-- What those who watch count: the open cases are together at the statuses of open cases, however many have ended, and all that is
-- counted stands in the index.
create index complaint_open on complaint (status, programme, agency_code, contests, refusals, case_number);

-- The rounds that are open and over, or stopped lately, by clock and date; and the rounds that rest now.
create index sla_clock_watch on sla_clock (stopped_at, clock, due_at, calendar_owner, case_number, id);
create index sla_pause_open on sla_pause (resumed_at, clock_id, paused_at);
