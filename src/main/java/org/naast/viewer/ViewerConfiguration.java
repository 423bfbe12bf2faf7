package org.naast.viewer;

import javax.sql.DataSource;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The frame round every use case: bind the viewer, then the transaction, then the audit. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(order = ViewerConfiguration.TRANSACTION, proxyTargetClass = true)
public class ViewerConfiguration {

    public static final int BIND = -100;
    public static final int TRANSACTION = 0;
    public static final int AUDIT = 100;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor viewerAdvisor() {
        var advisor = new DefaultPointcutAdvisor(new UseCases(), new ViewerBinding());
        advisor.setOrder(BIND);
        return advisor;
    }

    @Bean
    ViewerTransactions transactionManager(DataSource dataSource) {
        return new ViewerTransactions(dataSource);
    }
}
