-- Whoever asked reads when too few are left who can answer: the machine counts, and they read no answer.
create policy machine on certification.vote for select to naast_job using (true);
grant select on certification.vote to naast_job;
