-- What has no end is kept on week by week while its programme has not confirmed it for another year.
alter table certification.certificate
    add column kept_to date,
    add constraint what_has_an_end_is_not_kept_on check (kept_to is null or valid_to is null);

call viewer.class('certification.certificate', 'public', 'kept_to');

grant update (kept_to) on certification.certificate to naast_job;
