-- Whether somebody will be told that this one ends. Those recorded so far are planned at the next start, each once.
alter table certification.certificate add column planned boolean not null default false;

call viewer.class('certification.certificate', 'public', 'planned');

grant update (planned) on certification.certificate to naast_job;
