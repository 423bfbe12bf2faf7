-- A meeting ends too, and gives the peer's place back. A request whose asker was erased waits here for a moment, until
-- its place is free and nobody is told of it any more.
alter table requests.request
    drop constraint request_state_check,
    add constraint request_state_check
        check (state in ('asked', 'accepted', 'declined', 'passed_on', 'withdrawn', 'met', 'ended')),
    drop constraint an_open_request_has_a_promised_time,
    add constraint an_open_request_has_a_promised_time
        check ((state in ('withdrawn', 'met', 'ended')) = (due is null)),
    alter column asker drop not null;

grant delete on requests.request to naast_job;
