package org.naast.privacy;

import java.time.Clock;
import org.aopalliance.intercept.MethodInterceptor;
import org.naast.storage.StorageSettings;
import org.naast.viewer.UseCases;
import org.naast.viewer.ViewerConfiguration;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;

/** The heads lie beside the database, never in it; the audit goes round every use case. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    Heads heads(StorageSettings settings, KeyStore keys, Clock clock) {
        return new Heads(settings.data().resolve("heads"), keys, clock);
    }

    /** Between the viewer and the transaction, so that what an exception rolls back is still written down. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor auditAround(ObjectProvider<Looks> looks) {
        return advisor(new Audit(looks).around(), (ViewerConfiguration.BIND + ViewerConfiguration.TRANSACTION) / 2);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor auditWithin(ObjectProvider<Looks> looks) {
        return advisor(new Audit(looks).within(), ViewerConfiguration.AUDIT);
    }

    private static Advisor advisor(MethodInterceptor advice, int order) {
        var advisor = new DefaultPointcutAdvisor(new UseCases(), advice);
        advisor.setOrder(order);
        return advisor;
    }
}
