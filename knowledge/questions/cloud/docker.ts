import type { Question } from '../question.ts';

export const docker = {
  id: 'cloud/docker',
  prompt:
    'It works on your laptop and not on the server. How does Docker change that, and what does a container not give you?',
  round: 'fundamentals',
  concepts: ['system-design/stateless-service-design'],
  level: 'fundamental',
  points: [
    {
      text: 'An image packs the program with its runtime and libraries; the same image runs on each machine.',
      listensFor: [
        'same image/environment/everywhere',
        'dependencies',
        'packag*',
        'runtime and',
        'reproducib*',
        'consistent environment*',
      ],
    },
    {
      text: "A container is an isolated process on the host's kernel, lighter than a virtual machine.",
      listensFor: [
        'share* kernel',
        'isolated process',
        'namespace*',
        'cgroup*',
        'lighter/lightweight than/than',
        'not virtual machine',
        'virtual machine*',
      ],
    },
    {
      text: 'Layers are cached, so the order of the build file decides how fast builds are.',
      listensFor: [
        'layer*',
        'cached layer*',
        'copy package/dependencies/lock first/before',
        'multi stage',
        'build cache',
        'smaller image',
        'slim/distroless/alpine',
      ],
    },
    {
      text: 'State and configuration come from outside: volumes, variables, secrets; the container can be thrown away.',
      listensFor: [
        'environment variable*',
        'ephemeral',
        'throw* away',
        'disposable',
        'config* outside/from',
        'stateless',
        'no secret*',
      ],
    },
    {
      text: 'Care: no root, pinned and scanned base images, no secrets in layers, limits on memory.',
      listensFor: [
        'not/non root',
        'pin*',
        'scan* image*/for',
        'base image',
        'no secret* in',
        'memory limit*',
        'cpu limit*',
      ],
    },
    {
      text: 'It does not schedule, restart or connect containers over machines: an orchestrator does.',
      listensFor: ['kubernetes', 'orchestrat*', 'ecs', 'compose', 'schedul*', 'not a vm/secure/security'],
    },
  ],
  followUps: [
    {
      whenTheySay: ['layer*', 'build cache'],
      ask: 'Somebody deletes a secret in a later layer. Is it gone?',
    },
    {
      whenTheySay: ['kubernetes', 'orchestrat*'],
      ask: 'When would you rather do without that?',
    },
    {
      whenTheySay: ['isolated process', 'share* kernel'],
      ask: "What does that mean for running strangers' code?",
    },
  ],
  redFlags: [
    'A container is a small virtual machine',
    "Keeps the database's files inside the container",
    'Latest as the tag in production',
  ],
} as const satisfies Question;
