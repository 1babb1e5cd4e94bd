/**
 * What a chat program made of the seed report's text, with what such programs do: words around it, a fence, its own
 * headings and list marks, other brackets, a name in place of its mark, citations, zero-width characters.
 */
export function seedAnswer(copied: string): string {
  const edge = /⟦\d{6}⟧/.exec(copied)?.[0] ?? '';
  return `Sure! Here is the English translation of your event report:

\`\`\`markdown
${edge}

**⟦1⟧**
AWS Cloud Mastery Series #2 – DevOps on AWS

### ⟦2⟧ Event Objectives
* Teach participants how to apply DevOps practices on AWS cloud infrastructure.
* Help attendees understand infrastructure-as-code (IaC), continuous integration/continuous deployment (CI/CD), containerization, and best practices for monitoring on AWS.\u200b
* Demonstrate real-world workflows and tools (CodeCommit, CodeBuild, CodeDeploy, CloudFormation/CDK, ECS/EKS, monitoring/observability tools) through live demos.
* Provide a complete, end-to-end DevOps learning path for developers and engineers who want to adopt cloud-native development and deployment. [cite: 3, 7]

⟦ 3 ⟧
• 【4】 - AWS Community Builder
• ⟦5⟧ - Cloud Engineer Trainee, First Cloud AI Journey
• [[6]] - Cloud Engineer Trainee, First Cloud AI Journey
• Hoang Quy - Cloud Engineer Trainee, First Cloud AI Journey

⟦8⟧
- The morning session covered DevOps culture, metrics, and the benefits of adopting DevOps on AWS.

- A detailed walkthrough of the AWS CI/CD pipeline and of automated orchestration with CodePipeline.

- Infrastructure-as-Code: explanation and demo of AWS CloudFormation and AWS CDK, including stack templates, drift detection, reusable constructs, and IaC best practices.

- Container services: Docker fundamentals, container storage and registry (ECR), and orchestration tools such as AWS ECS, EKS, and AWS App Runner, with a case study on deploying microservices.

- Monitoring & observability: CloudWatch for metrics, logs and alarms, AWS X-Ray for distributed tracing, and best practices for alerting, dashboards, and on-call processes.

- The afternoon track on DevOps best practices: deployment strategies (feature flags, A/B testing), automated testing, incident management, and case studies from startups and enterprises.

⟦9⟧
- DevOps on AWS is not only about tools: a DevOps mindset and meaningful metrics (e.g. deployment frequency, MTTR) are essential for success.
- CI/CD pipelines combined with IaC make deployments reusable, scalable and maintainable.
- Containerization and AWS container services (ECS/EKS/App Runner) enable efficient microservice architectures.
- Monitoring and observability (metrics, logs, tracing) keep a system reliable and help to respond to incidents.
- Best practices such as deployment strategies, test automation and postmortems prevent regressions and support continuous improvement.

⟦10⟧
- The event offered a practical, well-structured journey through modern cloud-native DevOps on AWS, from mindset and culture to infrastructure, deployment and monitoring.
- The progression from theory (DevOps concepts, metrics) to concrete tools (CI/CD, IaC, containers) felt well balanced.
- The live demos and the case study on microservices made abstract concepts tangible.
- The monitoring-and-observability part made clear why the "boring" parts of operations matter and are no optional extras.

${edge}
\`\`\`

Would you like me to adjust the tone or make it shorter?
`;
}
