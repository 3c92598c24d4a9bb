import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { database } from '@/db/client';
import { userForSignIn } from '@/db/queries/users';
import { verifyPassword } from '@/lib/password';
import { signInLimiter } from './sign-in-limiter';

/** Verified against when nobody has the address, so that the answer takes as long as a wrong password's. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$yLRDZ1ZBEdN1zYcLkyvGQ0nXWdNcIGQkJ+pmUCKpDnA';

const TWELVE_HOURS_S = 12 * 3_600;

/** The one place that knows next-auth. The token carries the user's id and session epoch, never his roles. */
export const authOptions: NextAuthOptions = {
  session: { strategy: 'jwt', maxAge: TWELVE_HOURS_S },
  pages: { signIn: '/masuk', error: '/masuk' },
  providers: [
    CredentialsProvider({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      authorize: async (credentials) => {
        const email = String(credentials?.email ?? '').slice(0, 320);
        const password = String(credentials?.password ?? '').slice(0, 1_000);
        if (!signInLimiter.allows(email, Date.now())) throw new Error('TooManyTries');
        const user = await userForSignIn(database(), email);
        const matches = await verifyPassword(user?.passwordHash ?? NOBODY, password);
        if (!user || !matches || user.disabledAt) {
          signInLimiter.recordFailure(email, Date.now());
          return null;
        }
        signInLimiter.forget(email);
        return { id: user.id, email: user.email, epoch: user.sessionEpoch };
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { ...token, sub: user.id, epoch: user.epoch } : token),
    session: ({ session, token }) => ({
      ...session,
      userId: token.sub ?? '',
      epoch: typeof token.epoch === 'number' ? token.epoch : 0,
    }),
  },
};

declare module 'next-auth' {
  interface User {
    epoch: number;
  }
  interface Session {
    userId: string;
    epoch: number;
  }
}
