import { Component, type ReactNode } from 'react';
import { Crash } from './crash.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Told once for each error; the panel itself sends nothing anywhere. */
  onError?(error: unknown): void;
}

interface ErrorBoundaryState {
  readonly crashed: boolean;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { crashed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError?.(error);
  }

  override render(): ReactNode {
    return this.state.crashed ? <Crash /> : this.props.children;
  }
}
